package org.ieum.align;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * IBM Model 1 (Brown et al. 1993, section 4.2) in both directions, over numbered types. The result
 * does not depend on the number of threads, since no sum is ever shared between two.
 *
 * <p>A lexicon enters as counts seen before the first link (a Dirichlet prior, Johnson 2007), so that it decides where
 * the links say little and yields where they say much.
 */
final class Model1 {
    private static final int ROUNDS = 5;

    /** What each side of a link holds, as type numbers, each once. */
    record Lesson(int[] source, int[] target) {}

    /** How often pairs count as seen before the first link. */
    @FunctionalInterface
    interface Prior {
        /** The counts of a source type's pairs, by target type; those not named have none. */
        Map<Integer, Double> counts(int source);
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

    /**
     * A source type among the links.
     *
     * @param links those that hold it
     * @param targets all types of their other sides, ascending
     * @param places of each type of the other side of each link, one link after the other, among {@code targets}
     * @param prior of each of {@code targets}
     */
    private record Row(int[] links, int[] targets, int[] places, double[] prior) {}

    private final List<Lesson> lessons;
    private final int targetTypes;
    /** Where the target words of each link stand if those of all links are written down one after the other. */
    private final int[] starts;

    private final Row[] rows;

    Model1(List<Lesson> lessons, int sourceTypes, int targetTypes, Prior prior) {
        this.lessons = lessons;
        this.targetTypes = targetTypes;
        starts = starts(lessons);
        int[][] links = linksOfEach(sourceTypes);
        rows = new Row[sourceTypes];
        int[] placeOf = new int[targetTypes];
        for (int source = 0; source < sourceTypes; source++) {
            rows[source] = row(links[source], prior.counts(source), placeOf);
        }
    }

    private static int[] starts(List<Lesson> lessons) {
        int[] starts = new int[lessons.size() + 1];
        for (int link = 0; link < lessons.size(); link++) {
            starts[link + 1] = starts[link] + lessons.get(link).target().length;
        }
        return starts;
    }

    private int[][] linksOfEach(int sourceTypes) {
        int[] counts = new int[sourceTypes];
        lessons.forEach(lesson -> IntStream.of(lesson.source()).forEach(type -> counts[type]++));
        int[][] links = IntStream.of(counts).mapToObj(int[]::new).toArray(int[][]::new);
        for (int link = lessons.size() - 1; link >= 0; link--) {
            for (int type : lessons.get(link).source()) {
                links[type][--counts[type]] = link;
            }
        }
        return links;
    }

    /** @param placeOf scratch: a place for each target type */
    private Row row(int[] links, Map<Integer, Double> known, int[] placeOf) {
        int[] targets = targetsOf(links);
        for (int place = 0; place < targets.length; place++) {
            placeOf[targets[place]] = place;
        }
        double[] prior = new double[targets.length];
        known.forEach((target, count) -> {
            int place = Arrays.binarySearch(targets, target);
            if (place >= 0) {
                prior[place] = count;
            }
        });
        return new Row(links, targets, places(links, placeOf), prior);
    }

    private int[] targetsOf(int[] links) {
        BitSet targets = new BitSet(targetTypes);
        for (int link : links) {
            for (int target : lessons.get(link).target()) {
                targets.set(target);
            }
        }
        return targets.stream().toArray();
    }

    private int[] places(int[] links, int[] placeOf) {
        int[] places = new int
                [IntStream.of(links)
                        .map(link -> starts[link + 1] - starts[link])
                        .sum()];
        int at = 0;
        for (int link : links) {
            for (int target : lessons.get(link).target()) {
                places[at++] = placeOf[target];
            }
        }
        return places;
    }

    /** Trains, and hands out every pair in ascending order of its source and target type. */
    void train(Taker taker) {
        List<double[][]> chances =
                Stream.of(false, true).parallel().map(this::train).toList();
        for (int source = 0; source < rows.length; source++) {
            Row row = rows[source];
            int[] counts = new int[row.targets().length];
            for (int place : row.places()) {
                counts[place]++;
            }
            for (int i = 0; i < counts.length; i++) {
                double strength = Math.sqrt(chances.get(0)[source][i] * chances.get(1)[source][i]);
                taker.take(source, row.targets()[i], Math.min(1, strength), counts[i]);
            }
        }
    }

    /** The chance of each pair's target word given its source word, or the other way round. */
    private double[][] train(boolean backward) {
        double[][] chances =
                Arrays.stream(rows).map(row -> ones(row.targets().length)).toArray(double[][]::new);
        for (int round = 0; round < ROUNDS; round++) {
            if (backward) {
                backward(chances);
            } else {
                forward(chances);
            }
        }
        return chances;
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** The source words of a link share what each of its target words counts. */
    private void forward(double[][] chances) {
        double[] shares = new double[starts[lessons.size()]];
        for (int source = 0; source < rows.length; source++) {
            addChances(rows[source], chances[source], shares);
        }
        invert(shares);
        sources().parallel().forEach(source -> {
            double[] expected = expectedForward(rows[source], chances[source], shares);
            double share = inverse(Arrays.stream(expected).sum());
            Arrays.setAll(expected, i -> expected[i] * share);
            chances[source] = expected;
        });
    }

    private void addChances(Row row, double[] chances, double[] sums) {
        int[] places = row.places();
        int at = 0;
        for (int link : row.links()) {
            for (int word = starts[link]; word < starts[link + 1]; word++) {
                sums[word] += chances[places[at++]];
            }
        }
    }

    private double[] expectedForward(Row row, double[] chances, double[] shares) {
        double[] expected = row.prior().clone();
        int[] places = row.places();
        int at = 0;
        for (int link : row.links()) {
            for (int word = starts[link]; word < starts[link + 1]; word++) {
                int place = places[at++];
                expected[place] += chances[place] * shares[word];
            }
        }
        return expected;
    }

    /** The target words of a link share what each of its source words counts. */
    private void backward(double[][] chances) {
        sources().parallel().forEach(source -> chances[source] = expectedBackward(rows[source], chances[source]));
        double[] shares = new double[targetTypes];
        for (int source = 0; source < rows.length; source++) {
            int[] targets = rows[source].targets();
            for (int i = 0; i < targets.length; i++) {
                shares[targets[i]] += chances[source][i];
            }
        }
        invert(shares);
        sources().parallel().forEach(source -> {
            int[] targets = rows[source].targets();
            double[] expected = chances[source];
            Arrays.setAll(expected, i -> expected[i] * shares[targets[i]]);
        });
    }

    private double[] expectedBackward(Row row, double[] chances) {
        double[] expected = row.prior().clone();
        int[] places = row.places();
        int end = 0;
        for (int link : row.links()) {
            int start = end;
            end += starts[link + 1] - starts[link];
            double sum = 0;
            for (int at = start; at < end; at++) {
                sum += chances[places[at]];
            }
            double share = inverse(sum);
            for (int at = start; at < end; at++) {
                expected[places[at]] += chances[places[at]] * share;
            }
        }
        return expected;
    }

    private IntStream sources() {
        return IntStream.range(0, rows.length);
    }

    private static void invert(double[] sums) {
        Arrays.setAll(sums, i -> inverse(sums[i]));
    }

    /** What one of a sum counts; where all chances are 0 they stay so. */
    private static double inverse(double sum) {
        return sum == 0 ? 0 : 1 / sum;
    }
}
