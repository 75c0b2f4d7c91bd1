package org.ieum.term;

/** The statistics of term extraction. */
final class Statistics {
    private static final double LOG2 = StrictMath.log(2);

    private Statistics() {}

    /**
     * How much of a term a sequence of words is (Frantzi, Ananiadou &amp; Mima 2000, IJDL 3): its frequency, less what it
     * owes to the longer candidates that contain it, weighted by its length.
     *
     * @param length in words or morphemes, 1 or more; single ones are weighted log2(2), not log2(1)
     * @param frequency of the candidate, nested occurrences included
     * @param nestedFrequency the sum of the frequencies of the longer candidates that contain it
     * @param containers how many such candidates there are
     */
    static double cValue(int length, int frequency, int nestedFrequency, int containers) {
        double weight = log2(length == 1 ? 2 : length);
        double own = containers == 0 ? frequency : frequency - (double) nestedFrequency / containers;
        return weight * own;
    }

    /**
     * The log likelihood ratio of independence (Dunning 1993, CL 19(1)), negative if the two meet less often than chance
     * would have them.
     *
     * @param both in how many links both stand
     * @param first in how many the first stands
     * @param second in how many the second stands
     * @param all how many links there are
     */
    static double gSquared(long both, long first, long second, long all) {
        long onlyFirst = first - both;
        long onlySecond = second - both;
        long neither = all - first - second + both;
        double sum = cell(both, first, second, all)
                + cell(onlyFirst, first, all - second, all)
                + cell(onlySecond, all - first, second, all)
                + cell(neither, all - first, all - second, all);
        double g2 = Math.max(0, 2 * sum);
        return (double) both * all < (double) first * second ? -g2 : g2;
    }

    /** observed · ln(observed / expected), where 0 · ln 0 = 0. */
    private static double cell(long observed, long row, long column, long all) {
        return observed == 0 ? 0 : observed * StrictMath.log((double) observed * all / ((double) row * column));
    }

    /** 14 + log2 of the Dice coefficient (Rychlý 2008, RASLAN): at most 14, and not dependent on the corpus' size. */
    static double logDice(long both, long first, long second) {
        return 14 + log2(2.0 * both / (first + second));
    }

    private static double log2(double x) {
        return StrictMath.log(x) / LOG2;
    }
}
