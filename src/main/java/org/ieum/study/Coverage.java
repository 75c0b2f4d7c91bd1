package org.ieum.study;

import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.text.Origin;

/**
 * How much of two documents has a counterpart in the other.
 *
 * @param a the Korean document, else the earlier one
 * @param b the other
 * @param mode how they were taken to relate
 * @param sentencesA number of sentences of a
 * @param linkedA how many of them have a link
 * @param sentencesB number of sentences of b
 * @param linkedB how many of them have a link
 * @param links number of links
 * @param translations how many of the links are translations rather than the same fact told anew
 * @param meanProbability of the links, 0 to 1; 0 if there is none
 */
public record Coverage(
        Origin a,
        Origin b,
        Bitext.Mode mode,
        int sentencesA,
        int linkedA,
        int sentencesB,
        int linkedB,
        int links,
        int translations,
        double meanProbability) {

    static Coverage of(Bitext bitext) {
        int sentencesA = bitext.sourceSentences().size();
        int sentencesB = bitext.targetSentences().size();
        return new Coverage(
                bitext.source().origin(),
                bitext.target().origin(),
                bitext.mode(),
                sentencesA,
                sentencesA - bitext.unlinkedSource().size(),
                sentencesB,
                sentencesB - bitext.unlinkedTarget().size(),
                bitext.links().size(),
                (int) bitext.links().stream()
                        .filter(link -> link.degree() == Degree.TRANSLATION)
                        .count(),
                bitext.links().stream().mapToDouble(Link::probability).average().orElse(0));
    }

    /** The linked share of a's sentences, 0 to 1; 0 if it has none. */
    public double shareA() {
        return share(linkedA, sentencesA);
    }

    /** The linked share of b's sentences, 0 to 1; 0 if it has none. */
    public double shareB() {
        return share(linkedB, sentencesB);
    }

    private static double share(int linked, int sentences) {
        return sentences == 0 ? 0 : (double) linked / sentences;
    }
}
