package org.ieum.align;

import java.util.List;
import java.util.Locale;
import org.ieum.bitext.Bitext;

/** How likely the decisions about one pair of texts are right. What each thing known is worth was measured, by mode. */
final class Confidence {
    /** How much a nat above 0 counts for a sentence that is in no link all the same: mostly its partner is in another one. */
    private static final double TAKEN = .1;
    /** What a link would lose by a sentence that nobody would think of adding, in nats. */
    private static final double NO_TEMPTATION = -6;
    /** The share of telling words met again in the links of most texts, and as how many links it counts. */
    private static final double USUALLY_EXPLAINED = .6;

    private static final int PRIOR = 2;

    private final Logistic ofLinks;
    private final Logistic ofNulls;
    private final Scoring scoring;
    private final double explained;

    /**
     * @param scoring what a search may take
     * @param explained of each link, how much of its telling words is met again
     */
    Confidence(Weights weights, Bitext.Mode mode, Scoring scoring, List<Double> explained) {
        String name = mode.name().toLowerCase(Locale.ROOT);
        ofLinks = weights.calibration(name);
        ofNulls = weights.calibration("null-" + name);
        this.scoring = scoring;
        double sum = explained.stream().mapToDouble(share -> share).sum();
        this.explained = (sum + PRIOR * USUALLY_EXPLAINED) / (explained.size() + PRIOR);
    }

    /**
     * That a link is exactly right. The score counts less the higher it is; each sentence more on a side may be one too many,
     * and a sentence beside the link that has none may be one too few.
     *
     * @param larger the same with one sentence more that is in no link
     */
    double ofLink(Block block, List<Block> larger) {
        double temptation = larger.stream()
                .mapToDouble(other -> other.scoredBy(scoring).score() - block.score())
                .max()
                .orElse(NO_TEMPTATION);
        return ofLinks.probability(
                asinh(block.score()),
                block.sourceSize() + block.targetSize() - 2,
                Math.max(temptation, NO_TEMPTATION) - NO_TEMPTATION);
    }

    /**
     * That a sentence in no link has no counterpart. Where even the links are worded freely, one is missed more often.
     *
     * @param score of its best candidate
     */
    double ofNull(double score) {
        return ofNulls.probability(score < 0 ? score : TAKEN * score, explained);
    }

    /** The inverse hyperbolic sine: as the logarithm far from 0, whatever the sign. */
    private static double asinh(double x) {
        double size = Math.abs(x);
        return Math.signum(x) * StrictMath.log(size + Math.sqrt(size * size + 1));
    }
}
