package org.ieum.study;

import org.ieum.text.Lang;

/**
 * How far apart two outlets are in how they name things: the mean of their distances over the concepts that both name. It
 * describes the documents at hand; whether the outlets differ in a concept more than chance has it, {@link
 * OutletDifference} tells.
 *
 * @param lang the language
 * @param a an outlet
 * @param b a later one
 * @param concepts how many concepts both name
 * @param documents how many documents of the one that has fewer name any
 * @param value the mean of the square roots of the Jensen-Shannon divergences of their forms, in bits: 0 if they use the
 *     same forms as often, 1 if they share none
 */
public record OutletDistance(Lang lang, String a, String b, int concepts, int documents, double value) {
    /** True below three documents: one cannot tell an outlet's habit from an article's. */
    public boolean isTooFew() {
        return documents < Sample.LEAST_DOCUMENTS;
    }
}
