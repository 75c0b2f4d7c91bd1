package org.ieum.check;

import java.util.List;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.coverage.Coverage;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;

/**
 * Tells a translation, of which one may ask what it left out, from an article on the same event: most sentences of both
 * are linked, safely, and most links are translations by themselves. Order does not matter, since editors move paragraphs.
 * Where neither is linked to the last sentence, half a sentence without a counterpart is added to either, so that a few links
 * make no translation of two short reports.
 */
final class Translations {
    /** Ends the names of what a table has that is asked of {@linkplain #isSafe safe translations} alone. */
    static final String ASKED_ALONE = ", in translations";

    /** Least linked share of the text that has more of its sentences linked, and of the other one. */
    private static final double MOST = 0.8;

    private static final double LEAST = 0.6;

    private static final double SURE = 0.85;

    private static final double HALF = 0.5;

    private static final double SAFE = 0.95;

    private Translations() {}

    /** True of two texts of which neither translates the other: then two figures may both be right where they differ. */
    static boolean areFree(Bitext bitext) {
        return bitext.source().lang().equals(bitext.target().lang()) || !isTranslation(bitext);
    }

    /** True of sentences of two languages that surely translate each other, so that what the one names the other must name. */
    static boolean isSafe(Link link) {
        Lang lang = link.source().get(0).lang();
        return link.degree() == Degree.TRANSLATION
                && link.probability() >= SAFE
                && !lang.equals(link.target().get(0).lang());
    }

    static boolean isTranslation(Bitext bitext) {
        double open =
                bitext.unlinkedSource().isEmpty() || bitext.unlinkedTarget().isEmpty() ? 0 : HALF;
        double source = linked(bitext.sourceSentences(), bitext.unlinkedSource(), open);
        double target = linked(bitext.targetSentences(), bitext.unlinkedTarget(), open);
        return Math.max(source, target) >= MOST
                && Math.min(source, target) >= LEAST
                && meanProbability(bitext) >= SURE
                && areMostlyTranslations(bitext.links());
    }

    /** Two reports that draw on one statement may share nearly all of it, each in its own words. */
    private static boolean areMostlyTranslations(List<Link> links) {
        long translations = links.stream()
                .filter(link -> link.degree() == Degree.TRANSLATION)
                .count();
        return 2 * translations >= links.size();
    }

    /** Where anything is not linked, with a link of one half besides, so that a few links prove little. */
    private static double meanProbability(Bitext bitext) {
        double mean = Coverage.meanProbability(bitext);
        int links = bitext.links().size();
        boolean whole =
                bitext.unlinkedSource().isEmpty() && bitext.unlinkedTarget().isEmpty();
        return whole ? mean : (mean * links + HALF) / (links + 1);
    }

    private static double linked(List<Sentence> all, List<Sentence> unlinked, double open) {
        return all.isEmpty() ? 0 : (all.size() - unlinked.size()) / (all.size() + open);
    }
}
