package org.ieum.align;

/**
 * How likely a link is exactly right, and how likely an unlinked sentence has no counterpart.
 *
 * <p>A link of parallel texts is the more certain the higher it scores; one of comparable texts, the more it outscores
 * its alternatives and the better its {@linkplain Prospects prospects} are. Links of more sentences are less certain in
 * either case, since it is easy to take one too many or too few.
 *
 * <p>An unlinked sentence of parallel texts is the more certain the lower its best candidate scores; one of comparable
 * texts, the poorer the prospects of that candidate are, and it also depends on
 *
 * <ol>
 *   <li>what the links of the two texts score: where they score high, little is missed;
 *   <li>whether it is the first of its text: reports of one event begin alike;
 *   <li>how many of its neighbours are linked: what one text tells together, the other often does too.
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

    /** How likely an unlinked sentence has no counterpart, 0 to 1. */
    double ofNull(UnlinkedSentences.Unlinked sentence) {
        Curve curve = weights.curve("null-" + decision.mode().label());
        return decision.isParallel()
                ? curve.probability(sentence.rank())
                : curve.probability(sentence.rank(), usualScore, sentence.isFirst() ? 1 : 0, sentence.linkedBeside());
    }
}
