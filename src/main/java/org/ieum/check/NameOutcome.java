package org.ieum.check;

import java.util.List;
import java.util.Optional;
import org.ieum.finding.Claim;
import org.ieum.finding.Fact;
import org.ieum.finding.Finding.Severity;
import org.ieum.finding.Finding.Verdict;
import org.ieum.finding.NameFinding;
import org.ieum.finding.NameFinding.Ground;
import org.ieum.finding.Place;

/**
 * What comparing the names of two persons came to: a difference, an agreement, or nothing.
 *
 * @param difference how the names differ; empty if that is not to be told
 * @param agreement how far they are the same; empty if that is not to be told
 * @param ground what tells that the two should be one person
 * @param reason in words, behind the two names in a message
 */
record NameOutcome(Optional<Verdict> difference, Optional<Fact.Verdict> agreement, Ground ground, String reason) {
    static final NameOutcome NOTHING = new NameOutcome(Optional.empty(), Optional.empty(), Ground.NAME, "");

    static final NameOutcome OTHER_PERSON = conflict(Ground.SENTENCE, "one sentence, another person");

    static final NameOutcome OTHER_GIVEN_NAME = conflict(Ground.NAME, "one family name, another given name");

    static final NameOutcome OTHER_HOLDER = conflict(Ground.OFFICE, "one office, another person");

    static final NameOutcome OTHER_THING = conflict(Ground.THING, "one sort of thing, nearly one name");

    static final NameOutcome RENAMED_THING = conflict(Ground.THING, "one sort of thing, another name");

    private static NameOutcome conflict(Ground ground, String reason) {
        return new NameOutcome(Optional.of(Verdict.CONFLICT), Optional.empty(), ground, reason);
    }

    /** Two ways to write the name of one person. */
    static NameOutcome differs(Verdict verdict, String reason) {
        return new NameOutcome(Optional.of(verdict), Optional.empty(), Ground.NAME, reason);
    }

    static NameOutcome agrees(Fact.Verdict verdict, String reason) {
        return new NameOutcome(Optional.empty(), Optional.of(verdict), Ground.NAME, reason);
    }

    /** Adds what is to be told of it. */
    void addTo(Results results, Place a, Place b) {
        agreement.ifPresent(verdict -> results.add(new Fact("name", verdict, a, b, List.of(), reason)));
        difference.ifPresent(verdict -> results.add(finding(verdict, a, b)));
    }

    /** What is told of a conflict. */
    NameFinding conflict(Place a, Place b) {
        return finding(Verdict.CONFLICT, a, b);
    }

    private NameFinding finding(Verdict verdict, Place a, Place b) {
        String message =
                a.outlet() + " says \"" + a.text() + "\" where " + b.outlet() + " says \"" + b.text() + "\": " + reason;
        Severity severity = verdict == Verdict.CONFLICT ? Severity.ERROR : Severity.INFO;
        return new NameFinding(new Claim("name", severity, "", verdict, a, Optional.of(b), message), ground);
    }
}
