package org.ieum.coverage;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;

/**
 * How much of two documents has a counterpart in the other, and how a would be edited into b. Which of them is a says
 * nothing of who wrote first.
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
 * @param edits what was kept, edited, moved, added and omitted
 * @param order Kendall's tau of the links, from 1, all in one order, to -1, all in the opposite; empty if there are fewer
 *     than two
 * @param lengthRatio letters and digits of b's linked sentences for each of a's; empty if there is no link. Above what other
 *     pairs of the same languages have, b is the more explicit one (the explicitation hypothesis: Blum-Kulka 1986)
 * @param quotations what became of a's quotations
 * @param copiedA how many sentences of a are agency copy, wherever else in the corpus they stand
 * @param copiedB likewise
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
        double meanProbability,
        Edits edits,
        OptionalDouble order,
        OptionalDouble lengthRatio,
        QuotationUse quotations,
        int copiedA,
        int copiedB) {

    /**
     * Measures two linked documents.
     *
     * @param copies sentences that are agency copy, of these documents or others
     */
    public static Coverage of(Bitext bitext, Set<Sentence> copies) {
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
                meanProbability(bitext),
                Edits.of(bitext),
                Order.tau(Edits.order(bitext)),
                lengthRatio(bitext),
                QuotationUse.of(bitext),
                count(bitext.sourceSentences(), copies),
                count(bitext.targetSentences(), copies));
    }

    /** The mean probability of the links, 0 to 1; 0 if there is none. */
    public static double meanProbability(Bitext bitext) {
        return bitext.links().stream().mapToDouble(Link::probability).average().orElse(0);
    }

    private static int count(List<Sentence> sentences, Set<Sentence> wanted) {
        return (int) sentences.stream().filter(wanted::contains).count();
    }

    private static OptionalDouble lengthRatio(Bitext bitext) {
        long a = length(bitext, Link::source);
        long b = length(bitext, Link::target);
        return a == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) b / a);
    }

    private static long length(Bitext bitext, Function<Link, List<Sentence>> side) {
        return bitext.links().stream()
                .map(side)
                .flatMap(List::stream)
                .mapToLong(sentence -> Letters.of(sentence.text()).length())
                .sum();
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
