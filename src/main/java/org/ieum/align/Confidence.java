package org.ieum.align;

import java.util.Arrays;
import java.util.List;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Evidence;

/**
 * How likely links are exactly right, and sentences left alone have no counterpart. A link in order is as sure as what it
 * scores; of comparable texts, as what it scores more than others in its place, and by
 *
 * <ol>
 *   <li>its size: of many sentences one more or less is easily missed;
 *   <li>how far its place among the links differs between the texts: reports of one event mostly go the same way;
 *   <li>its figures: sentences on one narrow matter share words, those on one fact its figures;
 *   <li>what the links of the two texts score: where none says much, chance links score as well as true ones.
 * </ol>
 *
 * A sentence of comparable texts is as surely alone as all links would lose by linking it, and by
 *
 * <ol>
 *   <li>the share of the sentences of both texts that have a link: texts that share much share more than is found;
 *   <li>what their links score: where they say much, little is missed;
 *   <li>whether it is the first of its text: reports of one event begin with the same;
 *   <li>how many sentences beside it have a link: what is told together in one text often is in the other.
 * </ol>
 */
final class Confidence {
    private final Weights weights;
    private final Decision decision;
    private final Alternatives alternatives;
    private final Scoring scoring;
    private final double linkedShare;
    private final double usualScore;
    /** The first sentences of all links, ascending. */
    private final int[] sourceStarts;

    private final int[] targetStarts;

    Confidence(Weights weights, Decision decision, Alternatives alternatives, Scoring scoring) {
        this.weights = weights;
        this.decision = decision;
        this.alternatives = alternatives;
        this.scoring = scoring;
        List<Block> links = decision.blocks();
        int sentences = Math.max(1, alternatives.sourceSize() + alternatives.targetSize());
        linkedShare = links.stream().mapToInt(Block::size).sum() / (double) sentences;
        usualScore = Curve.squeezed(links.stream()
                .mapToDouble(link -> Math.max(0, link.score()))
                .average()
                .orElse(0));
        sourceStarts = links.stream().mapToInt(Block::sourceFrom).sorted().toArray();
        targetStarts = links.stream().mapToInt(Block::targetFrom).sorted().toArray();
    }

    private boolean isParallel() {
        return decision.mode() == Bitext.Mode.PARALLEL;
    }

    /** How likely a link is exactly right, 0 to 1. */
    double ofLink(Block link, List<Evidence> evidence) {
        Curve curve = weights.curve(decision.mode().label());
        double size = StrictMath.log(link.size() - 1);
        return isParallel()
                ? curve.probability(link.score(), size)
                : curve.probability(
                        alternatives.margin(link, scoring), size, displaced(link), figures(evidence), usualScore);
    }

    /** By what share of all links a link stands earlier or later among those of one text than among those of the other. */
    private double displaced(Block link) {
        int places = before(link.sourceFrom(), sourceStarts) - before(link.targetFrom(), targetStarts);
        return (double) Math.abs(places) / Math.max(1, sourceStarts.length);
    }

    private static int before(int sentence, int[] starts) {
        int place = Arrays.binarySearch(starts, sentence);
        return place < 0 ? -1 - place : place;
    }

    /** The logarithm, so that the first figure counts most. */
    private static double figures(List<Evidence> evidence) {
        long figures = evidence.stream()
                .filter(reason -> reason.kind() == Evidence.Kind.QUANTITY && reason.nats() > 0)
                .count();
        return StrictMath.log(1.0 + figures);
    }

    /**
     * How likely a sentence without a link has no counterpart, 0 to 1.
     *
     * @param chance what it could be linked with
     */
    double ofNull(LeftAlone.Chance chance) {
        Curve curve = weights.curve("null-" + decision.mode().label());
        return isParallel()
                ? curve.probability(chance.score())
                : curve.probability(
                        chance.gain(), linkedShare, usualScore, chance.isFirst() ? 1 : 0, chance.linkedBeside());
    }
}
