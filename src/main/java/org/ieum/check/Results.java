package org.ieum.check;

import java.util.ArrayList;
import java.util.List;
import org.ieum.finding.Fact;
import org.ieum.finding.Finding;

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

    List<Fact> facts() {
        return facts;
    }
}
