package org.ieum.align;

/**
 * Turns scores into probabilities: a logistic curve over a floor, in the inverse hyperbolic sine of the score, which is like its
 * logarithm where scores are large. So what is already sure gains little by more evidence. Its four numbers are measured on gold
 * alignments.
 *
 * @param floor what no score falls below, 0 to 1
 * @param start the log odds at a score of 0
 * @param slope how fast they rise, below 0 if they fall
 * @param merged by how much they are less where a link has more than two sentences: one more or less is easily missed
 */
record Curve(double floor, double start, double slope, double merged) {
    private static final double STRAIGHT = 4;

    double probability(double score, boolean isMerged) {
        double odds = start + slope * asinh(score / STRAIGHT) - (isMerged ? merged : 0);
        return floor + (1 - floor) / (1 + Math.exp(-odds));
    }

    double probability(Block block) {
        return probability(block.score(), block.sourceSize() + block.targetSize() > 2);
    }

    private static double asinh(double x) {
        return Math.signum(x) * Math.log(Math.abs(x) + Math.sqrt(x * x + 1));
    }
}
