package org.ieum.align;

/**
 * How likely links are exactly right, and sentences left alone have no counterpart. A link of parallel texts is the surer the
 * more it scores; one of comparable texts, the more it scores than others in its place and the better its {@linkplain
 * Prospects prospects}. Either is the less sure the more sentences it has: of many, one more or less is easily missed.
 *
 * <p>A sentence of parallel texts is the more surely alone the less its best candidate scores; one of comparable texts, the poorer
 * the prospects of that are, and by
 *
 * <ol>
 *   <li>what the links of the two texts score: where they say much, little is missed;
 *   <li>whether it is the first of its text: reports of one event begin with the same;
 *   <li>how many sentences beside it have a link: what is told together in one text often is in the other.
 * </ol>
 */
final class Confidence {
    private final Weights weights;
    private final Decision decision;
    private final Alternatives alternatives;
    private final Scoring scoring;
    private final double usualScore;

    Confidence(Weights weights, Decision decision, Alternatives alternatives, Scoring scoring) {
        this.weights = weights;
        this.decision = decision;
        this.alternatives = alternatives;
        this.scoring = scoring;
        usualScore = Curve.squeezed(decision.blocks().stream()
                .mapToDouble(link -> Math.max(0, link.score()))
                .average()
                .orElse(0));
    }

    /** How likely a link is exactly right, 0 to 1. */
    double ofLink(Block link) {
        Curve curve = weights.curve(decision.mode().label());
        double size = StrictMath.log(link.size() - 1);
        return decision.isParallel()
                ? curve.probability(link.score(), size)
                : curve.probability(
                        alternatives.margin(link, scoring),
                        size,
                        Curve.squeezed(decision.ranking().of(link)));
    }

    /**
     * How likely a sentence without a link has no counterpart, 0 to 1.
     *
     * @param sentence with what it could be linked with
     */
    double ofNull(UnlinkedSentences.Unlinked sentence) {
        Curve curve = weights.curve("null-" + decision.mode().label());
        return decision.isParallel()
                ? curve.probability(sentence.rank())
                : curve.probability(sentence.rank(), usualScore, sentence.isFirst() ? 1 : 0, sentence.linkedBeside());
    }
}
