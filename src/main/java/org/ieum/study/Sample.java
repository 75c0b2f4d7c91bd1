package org.ieum.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Counts of forms document by document, group by group, and what chance would make of them. A document is the unit that
 * is drawn, since its mentions depend on each other.
 *
 * <p>The draws are those of {@link Random}, whose sequence Java specifies, from a seed that hangs on the given name
 * alone: every run and every machine gives the same figures.
 *
 * @param groups the documents of each group, and of each document how often each form stands in it, in one order of forms
 */
record Sample(List<List<int[]>> groups) {
    /** Fewest documents of a group of which anything is said beyond these very documents. */
    static final int LEAST_DOCUMENTS = 3;

    static final int RESAMPLES = 1000;
    static final int PERMUTATIONS = 9999;

    private static final double TAIL = 0.025;
    private static final long SEED = 0x1e0L;
    private static final double EQUAL = 1e-12;

    Sample {
        groups = List.copyOf(groups);
    }

    /**
     * What a permutation test says.
     *
     * @param p how often chance alone gives the value of the sample or more, (1 + how often) / (1 + draws) (Phipson &amp;
     *     Smyth 2010)
     * @param chance what chance gives on average
     */
    record Chance(double p, double chance) {}

    /** True if every group has documents enough. */
    boolean isEnough() {
        return !groups.isEmpty() && groups.stream().allMatch(group -> group.size() >= LEAST_DOCUMENTS);
    }

    /** The counts of each group, all its documents together. */
    List<int[]> totals() {
        return groups.stream().map(Sample::sum).toList();
    }

    static int[] sum(List<int[]> counts) {
        int[] sum = new int[counts.get(0).length];
        for (int[] count : counts) {
            Arrays.setAll(sum, i -> sum[i] + count[i]);
        }
        return sum;
    }

    /**
     * The percentile interval of each of some figures of the totals (Efron 1979): documents are drawn with replacement,
     * as many as there are, each group from its own. Unknown if a group has too few.
     */
    List<Interval> intervals(Function<List<int[]>, double[]> figures, String name) {
        int n = figures.apply(totals()).length;
        if (!isEnough()) {
            return Collections.nCopies(n, Interval.UNKNOWN);
        }
        Random random = random(name);
        double[][] drawn = new double[n][RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            double[] values = figures.apply(resampled(random));
            for (int i = 0; i < n; i++) {
                drawn[i][r] = values[i];
            }
        }
        return Arrays.stream(drawn).map(Sample::percentiles).toList();
    }

    private List<int[]> resampled(Random random) {
        List<int[]> totals = new ArrayList<>();
        for (List<int[]> group : groups) {
            List<int[]> drawn = new ArrayList<>();
            for (int i = 0; i < group.size(); i++) {
                drawn.add(group.get(random.nextInt(group.size())));
            }
            totals.add(sum(drawn));
        }
        return totals;
    }

    private static Interval percentiles(double[] drawn) {
        Arrays.sort(drawn);
        int cut = (int) Math.floor(TAIL * drawn.length);
        return new Interval(drawn[cut], drawn[drawn.length - 1 - cut]);
    }

    /** Deals the documents out to the groups anew, each group keeping its number of documents. */
    Chance chance(ToDoubleFunction<List<int[]>> figure, String name) {
        double found = figure.applyAsDouble(totals());
        Random random = random(name);
        List<int[]> documents = new ArrayList<>();
        groups.forEach(documents::addAll);
        int reached = 0;
        double sum = 0;
        for (int i = 0; i < PERMUTATIONS; i++) {
            Collections.shuffle(documents, random);
            double value = figure.applyAsDouble(dealt(documents));
            sum += value;
            reached += value >= found - EQUAL ? 1 : 0;
        }
        return new Chance((1.0 + reached) / (1 + PERMUTATIONS), sum / PERMUTATIONS);
    }

    private List<int[]> dealt(List<int[]> documents) {
        List<int[]> totals = new ArrayList<>();
        int from = 0;
        for (List<int[]> group : groups) {
            totals.add(sum(documents.subList(from, from + group.size())));
            from += group.size();
        }
        return totals;
    }

    private static Random random(String name) {
        return new Random(SEED ^ ((long) name.hashCode() << Short.SIZE));
    }
}
