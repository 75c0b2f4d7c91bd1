package org.ieum.study;

import java.util.List;
import org.ieum.text.Lang;

/**
 * How an outlet's mentions of a matter spread over the ways of putting it. What is quoted from another outlet does not
 * count.
 *
 * @param set the name of the framing set
 * @param lang the language
 * @param outlet who; empty for all outlets together
 * @param documents in how many of its documents any form of the set stands
 * @param mentions how often
 * @param shares of each label that has a form in this language, in the order of the set
 */
public record Framing(String set, Lang lang, String outlet, int documents, int mentions, List<Share> shares) {
    /**
     * One label's share.
     *
     * @param label the label
     * @param count how often one of its forms stands there
     * @param quoted how many of these are in quotations
     * @param value the count as a share of all mentions, 0 to 1
     * @param interval of the share, by bootstrap over documents; unknown below three documents
     */
    public record Share(String label, int count, int quoted, double value, Interval interval) {}

    public Framing {
        shares = List.copyOf(shares);
    }

    /** True below three documents: one cannot tell an outlet's habit from an article's. */
    public boolean isTooFew() {
        return documents < Sample.LEAST_DOCUMENTS;
    }
}
