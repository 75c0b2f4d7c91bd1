package org.ieum.study;

import java.util.List;
import java.util.stream.DoubleStream;

/** Figures of how forms spread over outlets. Counts of all outlets are in one order of forms. */
final class Spread {
    private static final double LN2 = StrictMath.log(2);

    private Spread() {}

    /**
     * The share of the entropy of all that lies between outlets, {@code (E - Σ w E(outlet)) / E}, 0 to 1; 0 if all is one
     * form.
     */
    static double betweenShare(List<int[]> outlets) {
        double all = bits(Sample.sum(outlets));
        double within = outlets.stream().mapToDouble(Spread::bits).sum();
        return all == 0 ? 0 : Math.max(0, (all - within) / all);
    }

    /** Entropy times the number of mentions, {@code n log2 n - Σ c log2 c}. */
    private static double bits(int[] counts) {
        int n = 0;
        double bits = 0;
        int forms = 0;
        for (int count : counts) {
            n += count;
            forms += count > 0 ? 1 : 0;
            bits -= timesLog(count);
        }
        return forms < 2 ? 0 : bits + timesLog(n);
    }

    private static double timesLog(int count) {
        return count < 2 ? 0 : count * StrictMath.log(count) / LN2;
    }

    /** The distance of every two outlets: of the first to the second, to the third, and so on. */
    static double[] distances(List<int[]> outlets) {
        DoubleStream.Builder distances = DoubleStream.builder();
        for (int i = 0; i < outlets.size(); i++) {
            for (int j = i + 1; j < outlets.size(); j++) {
                distances.add(distance(outlets.get(i), outlets.get(j)));
            }
        }
        return distances.build().toArray();
    }

    /**
     * The square root of the Jensen-Shannon divergence in bits, 0 to 1 (Lin 1991; Endres &amp; Schindelin 2003). Both
     * must have a mention.
     */
    static double distance(int[] a, int[] b) {
        double totalA = total(a);
        double totalB = total(b);
        double divergence = 0;
        for (int i = 0; i < a.length; i++) {
            double p = a[i] / totalA;
            double q = b[i] / totalB;
            divergence += (term(p, (p + q) / 2) + term(q, (p + q) / 2)) / 2;
        }
        return StrictMath.sqrt(Math.min(1, Math.max(0, divergence)));
    }

    private static double total(int[] counts) {
        double total = 0;
        for (int count : counts) {
            total += count;
        }
        return total;
    }

    private static double term(double p, double mean) {
        return p == 0 ? 0 : p * StrictMath.log(p / mean) / LN2;
    }
}
