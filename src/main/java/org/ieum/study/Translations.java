package org.ieum.study;

import org.ieum.bitext.Bitext;

/** Tells a translation, of which one may ask what it left out, from an article on the same event. */
final class Translations {
    /** Least share of the sentences of the shorter text that must be linked. */
    private static final double LINKED = 0.6;

    private static final double SURE = 0.7;

    private Translations() {}

    static boolean isTranslation(Bitext bitext) {
        Coverage coverage = Coverage.of(bitext);
        return bitext.mode() == Bitext.Mode.PARALLEL
                && Math.max(coverage.shareA(), coverage.shareB()) >= LINKED
                && coverage.meanProbability() >= SURE;
    }
}
