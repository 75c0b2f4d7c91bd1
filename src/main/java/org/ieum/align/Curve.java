package org.ieum.align;

/**
 * Turns scores into probabilities: a logistic curve over a floor, in the inverse hyperbolic sine of the score, which is like its
 * logarithm where scores are large. So what is already sure gains little by more evidence. Its numbers are measured on gold
 * alignments.
 *
 * @param floor what no score falls below, 0 to 1
 * @param start the log odds at a score of 0
 * @param slope how fast they rise, below 0 if they fall
 * @param linked how fast they rise with the share of the sentences of both texts that have a link: where few have a counterpart,
 *     chance links score as well as true ones
 * @param merged by how much they are less where a link has more than two sentences: one more or less is easily missed
 */
record Curve(double floor, double start, double slope, double linked, double merged) {
    /** Up to about this score each point counts the same, beyond it ever less; the other numbers are measured with it. */
    static final double STRAIGHT = 4;

    /**
     * How likely a score is right, 0 to 1.
     *
     * @param score of a link; for a sentence without one, of its best candidate; in comparable texts the {@linkplain
     *     Alternatives#margin margin} of a link and the {@linkplain LeftAlone.Chance#gain gain} of a sentence
     * @param linkedShare the share of the sentences of both texts that have a link, 0 to 1
     * @param isMerged true of a link of more than two sentences
     */
    double probability(double score, double linkedShare, boolean isMerged) {
        double odds = start + slope * asinh(score / STRAIGHT) + linked * linkedShare - (isMerged ? merged : 0);
        return floor + (1 - floor) / (1 + StrictMath.exp(-odds));
    }

    private static double asinh(double x) {
        return Math.signum(x) * StrictMath.log(Math.abs(x) + Math.sqrt(x * x + 1));
    }
}
