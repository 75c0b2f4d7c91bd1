package org.ieum.study;

import org.ieum.bitext.Bitext;

/**
 * Tells a translation, of which one may ask what it left out, from an article on the same event: most sentences of both
 * are linked, and safely. Order does not matter, since editors move paragraphs.
 */
final class Translations {
    /** Least linked share of the text that has more of its sentences linked, and of the other one. */
    private static final double MOST = 0.8;

    private static final double LEAST = 0.6;

    private static final double SURE = 0.85;

    private Translations() {}

    static boolean isTranslation(Bitext bitext) {
        Coverage coverage = Coverage.of(bitext);
        return Math.max(coverage.shareA(), coverage.shareB()) >= MOST
                && Math.min(coverage.shareA(), coverage.shareB()) >= LEAST
                && coverage.meanProbability() >= SURE;
    }
}
