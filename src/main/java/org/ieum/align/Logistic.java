package org.ieum.align;

/**
 * Turns what is known into a probability by logistic regression.
 *
 * @param start the log odds where everything known is 0
 * @param slopes what a unit of each thing known adds to the log odds
 */
record Logistic(double start, double... slopes) {

    /** The start and then the slopes. */
    static Logistic of(double... numbers) {
        double[] slopes = new double[numbers.length - 1];
        System.arraycopy(numbers, 1, slopes, 0, slopes.length);
        return new Logistic(numbers[0], slopes);
    }

    /** @param known in the order of the slopes */
    double probability(double... known) {
        double odds = start;
        for (int k = 0; k < slopes.length; k++) {
            odds += slopes[k] == 0 ? 0 : slopes[k] * known[k];
        }
        return 1 / (1 + StrictMath.exp(-odds));
    }
}
