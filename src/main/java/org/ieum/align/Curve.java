package org.ieum.align;

/**
 * Turns scores into probabilities: a logistic curve over a floor, in the inverse hyperbolic sine of the score, which is
 * like its logarithm where scores are large, so that what is already certain gains little by more evidence. Its numbers
 * are fitted to gold alignments.
 */
final class Curve {
    /** Up to about this score each point counts the same, beyond it ever less; the other numbers are measured with it. */
    private static final double STRAIGHT = 4;

    private static final int FIRST_TRAIT = 3;

    private final double[] row;

    /**
     * @param row the floor, what no score falls below, 0 to 1; the log odds at a score of 0 without traits; how fast they rise
     *     with the score, below 0 if they fall; and with each trait
     */
    Curve(double... row) {
        this.row = row.clone();
    }

    /** How many traits there are beside the score. */
    int traits() {
        return row.length - FIRST_TRAIT;
    }

    /**
     * The probability at a score, 0 to 1.
     *
     * @param traits in the order of the row, as many as {@link #traits}; {@link Confidence} says which
     */
    double probability(double score, double... traits) {
        double odds = row[1] + row[2] * squeezed(score);
        for (int k = 0; k < traits(); k++) {
            odds += row[FIRST_TRAIT + k] * traits[k];
        }
        return row[0] + (1 - row[0]) / (1 + StrictMath.exp(-odds));
    }

    /** A score as its inverse hyperbolic sine. */
    static double squeezed(double score) {
        double x = score / STRAIGHT;
        return Math.signum(x) * StrictMath.log(Math.abs(x) + Math.sqrt(x * x + 1));
    }
}
