package org.ieum.align;

/**
 * Turns scores into probabilities: straight lines between points that were measured on gold alignments, flat beyond the
 * first and the last.
 *
 * @param scores ascending
 * @param probabilities 0 to 1
 */
record Calibration(double[] scores, double[] probabilities) {

    /** Reads {@code score:probability} pairs separated by spaces. */
    static Calibration parse(String points) {
        String[] parts = points.strip().split("\\s+");
        double[] scores = new double[parts.length];
        double[] probabilities = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            String[] point = parts[i].split(":");
            scores[i] = Double.parseDouble(point[0]);
            probabilities[i] = Double.parseDouble(point[1]);
        }
        return new Calibration(scores, probabilities);
    }

    double probability(double score) {
        int last = scores.length - 1;
        if (score <= scores[0]) {
            return probabilities[0];
        }
        if (score >= scores[last]) {
            return probabilities[last];
        }
        int k = 1;
        while (scores[k] < score) {
            k++;
        }
        double share = (score - scores[k - 1]) / (scores[k] - scores[k - 1]);
        return probabilities[k - 1] + share * (probabilities[k] - probabilities[k - 1]);
    }
}
