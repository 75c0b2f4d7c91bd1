package org.ieum.finding;

import java.util.List;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Link;

/**
 * Two documents and what comparing them came to.
 *
 * @param event the event that both report
 * @param bitext what links them
 * @param findings what they say otherwise, each of these two documents alone
 * @param facts what both say alike
 */
public record Compared(String event, Bitext bitext, List<Finding> findings, List<Fact> facts) {
    /** Below this probability, to be right in part at least, the sentences of a link may be about different things. */
    public static final double SURE = 0.8;

    public Compared {
        findings = List.copyOf(findings);
        facts = List.copyOf(facts);
    }

    /** How sure it is that both places of a fact are of one thing, 0 to 1: as sure as the link of their sentences. */
    double probability(Fact fact) {
        // a name is one wherever in the two documents it stands
        return fact.kind().equals("name")
                ? 1
                : bitext.links().stream()
                        .filter(link -> link.source().equals(fact.a().sentences())
                                && link.target().equals(fact.b().sentences()))
                        .mapToDouble(Link::partProbability)
                        .max()
                        .orElse(0);
    }
}
