package org.ieum.study;

import org.ieum.bitext.Bitext;
import org.ieum.bitext.Link;

/**
 * Two documents and what their checks came to.
 *
 * @param event the event that both report
 */
record Compared(String event, Bitext bitext, Results results) {
    /** How sure it is that both places of a fact are of one thing, 0 to 1: as sure as the link of their sentences. */
    double probability(Fact fact) {
        // a name is one wherever in the two documents it stands
        return fact.kind().equals("name")
                ? 1
                : bitext.links().stream()
                        .filter(link -> link.source().equals(fact.a().sentences())
                                && link.target().equals(fact.b().sentences()))
                        .mapToDouble(Link::probability)
                        .max()
                        .orElse(0);
    }
}
