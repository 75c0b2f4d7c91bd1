package org.ieum.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.coverage.Speech;
import org.ieum.finding.Claim;
import org.ieum.finding.Finding;
import org.ieum.finding.Finding.Severity;
import org.ieum.finding.Finding.Verdict;
import org.ieum.finding.TermFinding;
import org.ieum.term.Concept;
import org.ieum.term.Hit;
import org.ieum.term.Term;

/**
 * Deprecated, superseded and forbidden terms in a document: one finding for each concept and term, at its first place. One that
 * stands in quotations only is the word of whoever is quoted: of a forbidden one that is good to know, of others nothing is said.
 */
final class TermUse {
    private TermUse() {}

    private record Key(Concept concept, Term term) {}

    static List<Finding> findings(Reading reading) {
        Map<Key, List<Hit>> wrong = new LinkedHashMap<>();
        reading.hits().stream()
                .filter(hit -> !hit.term().status().isRight())
                .forEach(hit -> wrong.computeIfAbsent(new Key(hit.concept(), hit.term()), key -> new ArrayList<>())
                        .add(hit));
        Speech speech = reading.speech();
        return wrong.entrySet().stream()
                .flatMap(entry -> finding(reading, entry.getKey(), entry.getValue(), speech).stream())
                .toList();
    }

    private static Optional<Finding> finding(Reading reading, Key key, List<Hit> hits, Speech speech) {
        List<Hit> own =
                hits.stream().filter(hit -> speech.around(hit.span()).isEmpty()).toList();
        if (!own.isEmpty()) {
            return Optional.of(used(reading, key, own));
        }
        return key.term().status() == Term.Status.FORBIDDEN
                ? Optional.of(quoted(reading, key, hits))
                : Optional.empty();
    }

    private static Finding quoted(Reading reading, Key key, List<Hit> hits) {
        String message = reading.outlet() + " has the " + described(key, hits) + ", in a quotation" + remedy(key);
        return finding(reading, key, hits, Severity.INFO, message);
    }

    private static Finding used(Reading reading, Key key, List<Hit> hits) {
        return finding(
                reading,
                key,
                hits,
                severity(key),
                reading.outlet() + " uses the " + described(key, hits) + remedy(key));
    }

    /** The preferred term with its words turned round is good to know. */
    private static Severity severity(Key key) {
        if (key.term().status() == Term.Status.FORBIDDEN) {
            return Severity.ERROR;
        }
        return isTurnedRound(key) ? Severity.INFO : Severity.WARNING;
    }

    private static boolean isTurnedRound(Key key) {
        return key.concept()
                .preferred(key.term().lang())
                .filter(preferred -> preferred.isRewordingOf(key.term()))
                .isPresent();
    }

    /** {@code forbidden term "x" (why not) 2 times}. */
    private static String described(Key key, List<Hit> hits) {
        String note = key.term().note().isEmpty() ? "" : " (" + key.term().note() + ")";
        return key.term().status().label() + " term \"" + hits.get(0).surface() + "\"" + note
                + (hits.size() > 1 ? " " + hits.size() + " times" : "");
    }

    private static String remedy(Key key) {
        return TermFinding.remedy(key.concept(), List.of(key.term().lang()));
    }

    private static Finding finding(Reading reading, Key key, List<Hit> hits, Severity severity, String message) {
        return new TermFinding(new Claim(
                "term",
                severity,
                key.concept().id(),
                Verdict.VARIANT,
                reading.place(hits.get(0)),
                Optional.empty(),
                message));
    }
}
