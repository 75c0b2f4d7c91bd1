package org.ieum.align;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * IBM Model 1 (Brown et al. 1993, section 4.2) in both directions, over numbered types. Which chances it ends with does
 * not depend on the number of threads: each direction is trained by one.
 *
 * <p>A lexicon enters as counts seen before the first link (a Dirichlet prior, Johnson 2007), so that it decides where
 * the links say little and yields where they say much.
 */
final class Model1 {
    private static final int ROUNDS = 5;

    /** What each side of a link holds, as type numbers, each once. */
    record Lesson(int[] source, int[] target) {}

    /** How often a pair counts as seen before the first link. */
    @FunctionalInterface
    interface Prior {
        double count(int source, int target);
    }

    /** Takes what was learned of one pair. */
    @FunctionalInterface
    interface Taker {
        /**
         * @param strength the geometric mean of the chances in both directions
         * @param count the links that hold both
         */
        void take(int source, int target, double strength, int count);
    }

    private final int sourceTypes;
    private final int targetTypes;
    /** The pairs that share a link, ascending; the first of each source type stands at {@link #rows}. */
    private final long[] pairs;

    private final int[] rows;
    private final int[] counts;
    private final int[][][] links;
    private final double[] prior;

    Model1(List<Lesson> lessons, int sourceTypes, int targetTypes, Prior prior) {
        this.sourceTypes = sourceTypes;
        this.targetTypes = targetTypes;
        pairs = pairs(lessons);
        rows = rows();
        links = lessons.parallelStream().map(this::number).toArray(int[][][]::new);
        counts = new int[pairs.length];
        for (int[][] link : links) {
            for (int[] row : link) {
                for (int number : row) {
                    counts[number]++;
                }
            }
        }
        this.prior = new double[pairs.length];
        Arrays.setAll(this.prior, number -> prior.count(source(number), target(number)));
    }

    private static long[] pairs(List<Lesson> lessons) {
        int size = lessons.stream()
                .mapToInt(lesson -> lesson.source().length * lesson.target().length)
                .reduce(0, Math::addExact);
        long[] all = new long[size];
        int at = 0;
        for (Lesson lesson : lessons) {
            for (int source : lesson.source()) {
                for (int target : lesson.target()) {
                    all[at++] = (long) source << 32 | target;
                }
            }
        }
        Arrays.parallelSort(all);
        int kept = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[kept++] = all[i];
            }
        }
        return Arrays.copyOf(all, kept);
    }

    private int[] rows() {
        int[] starts = new int[sourceTypes + 1];
        for (long pair : pairs) {
            starts[(int) (pair >> 32) + 1]++;
        }
        for (int type = 0; type < sourceTypes; type++) {
            starts[type + 1] += starts[type];
        }
        return starts;
    }

    private int[][] number(Lesson lesson) {
        int[][] numbers = new int[lesson.source().length][lesson.target().length];
        for (int k = 0; k < numbers.length; k++) {
            int source = lesson.source()[k];
            for (int e = 0; e < lesson.target().length; e++) {
                long pair = (long) source << 32 | lesson.target()[e];
                numbers[k][e] = Arrays.binarySearch(pairs, rows[source], rows[source + 1], pair);
            }
        }
        return numbers;
    }

    private int source(int number) {
        return (int) (pairs[number] >> 32);
    }

    private int target(int number) {
        return (int) pairs[number];
    }

    /** Trains, and hands out every pair in ascending order of its source and target type. */
    void train(Taker taker) {
        double[][] chances = IntStream.range(0, 2)
                .parallel()
                .mapToObj(direction -> train(direction == 1))
                .toArray(double[][]::new);
        for (int number = 0; number < pairs.length; number++) {
            double strength = Math.min(1, Math.sqrt(chances[0][number] * chances[1][number]));
            taker.take(source(number), target(number), strength, counts[number]);
        }
    }

    /** The chance of each pair's target word given its source word, or the other way round. */
    private double[] train(boolean backward) {
        double[] chance = new double[pairs.length];
        Arrays.fill(chance, 1);
        int[] given = new int[pairs.length];
        Arrays.setAll(given, number -> backward ? target(number) : source(number));
        for (int round = 0; round < ROUNDS; round++) {
            double[] expected = prior.clone();
            for (int[][] link : links) {
                expect(link, backward, chance, expected);
            }
            double[] total = new double[backward ? targetTypes : sourceTypes];
            for (int number = 0; number < chance.length; number++) {
                total[given[number]] += expected[number];
            }
            for (int number = 0; number < chance.length; number++) {
                chance[number] = total[given[number]] == 0 ? 0 : expected[number] / total[given[number]];
            }
        }
        return chance;
    }

    private static void expect(int[][] link, boolean backward, double[] chance, double[] expected) {
        int outer = backward ? link.length : link[0].length;
        int inner = backward ? link[0].length : link.length;
        for (int e = 0; e < outer; e++) {
            double sum = 0;
            for (int k = 0; k < inner; k++) {
                sum += chance[backward ? link[e][k] : link[k][e]];
            }
            for (int k = 0; k < inner && sum > 0; k++) {
                int number = backward ? link[e][k] : link[k][e];
                expected[number] += chance[number] / sum;
            }
        }
    }
}
