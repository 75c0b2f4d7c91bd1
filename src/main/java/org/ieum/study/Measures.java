package org.ieum.study;

import java.util.List;
import org.ieum.text.IeumException;

/**
 * How evenly the mentions of a concept spread over its renderings. {@code NaN} means that there are too few mentions to
 * say.
 *
 * @param mentions N, how many mentions
 * @param renderings n, how many different forms they take
 * @param herfindahl the chance that two mentions drawn with replacement have one form, {@code Σ p²} (Itagaki, Aikawa &amp;
 *     He 2007): 1 if all are the same, {@code 1/n} if all forms are as frequent
 * @param unbiasedHerfindahl the same drawn without replacement, {@code Σ c(c-1) / N(N-1)} (Simpson 1949): what to compare
 *     between concepts of different N; {@code NaN} below two mentions
 * @param effectiveRenderings {@code 1/H}: how many equally frequent forms would give the same index
 * @param entropy {@code -Σ p log2 p}, in bits
 * @param correctedEntropy the entropy with Miller and Madow's correction for few mentions, {@code + (n-1) / (2N ln 2)},
 *     in bits
 */
public record Measures(
        int mentions,
        int renderings,
        double herfindahl,
        double unbiasedHerfindahl,
        double effectiveRenderings,
        double entropy,
        double correctedEntropy) {

    private static final int LEAST_MENTIONS = 2;
    private static final double LN2 = StrictMath.log(2);

    /**
     * The measures of some counts, one for each form; zeros do not count.
     *
     * @throws IeumException if a count is negative
     */
    public static Measures of(List<Integer> counts) {
        List<Integer> used = counts.stream().filter(Measures::isUsed).toList();
        int n = used.stream().mapToInt(Integer::intValue).sum();
        if (n == 0) {
            return new Measures(0, 0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double squares = 0;
        double ordered = 0;
        for (int count : used) {
            squares += (double) count * count;
            ordered += (double) count * (count - 1);
        }
        double herfindahl = squares / n / n;
        double entropy = entropy(used, n);
        return new Measures(
                n,
                used.size(),
                herfindahl,
                n < LEAST_MENTIONS ? Double.NaN : ordered / n / (n - 1),
                1 / herfindahl,
                entropy,
                entropy + (used.size() - 1) / (2 * n * LN2));
    }

    private static boolean isUsed(int count) {
        if (count < 0) {
            throw new IeumException("count " + count + " of a rendering: expected 0 or more");
        }
        return count > 0;
    }

    private static double entropy(List<Integer> counts, int n) {
        double sum = 0;
        for (int count : counts) {
            double p = (double) count / n;
            sum -= p * StrictMath.log(p) / LN2;
        }
        return sum;
    }

    /** True below two mentions: they can neither agree nor differ. */
    public boolean isTooFew() {
        return mentions < LEAST_MENTIONS;
    }
}
