package org.ieum.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.finding.Fact;
import org.ieum.finding.Finding;
import org.ieum.text.Sentence;

/** Collects what checks find. */
final class Results {
    private final List<Finding> findings = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    void add(Finding finding) {
        findings.add(finding);
    }

    void add(Fact fact) {
        facts.add(fact);
    }

    List<Finding> findings() {
        return findings;
    }

    /** Those that are about two sentences. */
    Stream<Finding> findings(Sentence a, Sentence b) {
        return findings.stream()
                .filter(finding -> finding.a().sentences().contains(a)
                        && finding.b()
                                .filter(place -> place.sentences().contains(b))
                                .isPresent());
    }

    List<Fact> facts() {
        return facts;
    }
}
