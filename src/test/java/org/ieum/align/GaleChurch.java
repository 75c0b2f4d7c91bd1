package org.ieum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.ieum.bitext.Bead;
import org.ieum.text.Sentence;

/**
 * The aligner by Gale and Church (1993, "A Program for Aligning Sentences in Bilingual Corpora", Computational Linguistics
 * 19), a baseline: the cheapest sequence of beads by the lengths of their sentences in characters, with the costs of the
 * paper's program. Its two parameters, which the paper gives for European languages, are estimated as in the paper. Only
 * the cells around the diagonal are looked at.
 *
 * @param ratio English characters per Korean one
 * @param variance of the English length, per character
 */
record GaleChurch(double ratio, double variance) {
    /** As {@link RivalEvaluation} estimates them on the even half of {@code news}. */
    static final GaleChurch STANDARD = new GaleChurch(2.01, 14.9);

    /** What a difference costs that is too unlikely for the normal distribution to tell, in nats. */
    private static final double BIG = 25;

    private static final int BAND = 500;

    private record Shape(int source, int target, double cost) {}

    private static final List<Shape> SHAPES = List.of(
            new Shape(1, 1, 0),
            new Shape(1, 0, 4.5),
            new Shape(0, 1, 4.5),
            new Shape(2, 1, 2.3),
            new Shape(1, 2, 2.3),
            new Shape(2, 2, 4.4));

    /** Estimates both parameters from the lengths in 1:1 links. */
    static GaleChurch fitted(List<GoldDocument> documents) {
        List<int[]> lengths = documents.stream()
                .flatMap(document -> document.gold().stream()
                        .filter(bead ->
                                bead.source().size() == 1 && bead.target().size() == 1)
                        .map(bead -> new int[] {
                            lengths(document.korean())[bead.source().get(0)],
                            lengths(document.english())[bead.target().get(0)]
                        }))
                .toList();
        double source = lengths.stream().mapToInt(pair -> pair[0]).sum();
        double target = lengths.stream().mapToInt(pair -> pair[1]).sum();
        GaleChurch unit = new GaleChurch(target / source, 1);
        double variance = lengths.stream()
                .mapToDouble(pair -> Math.pow(unit.deviation(pair[0], pair[1]), 2))
                .average()
                .orElseThrow();
        return new GaleChurch(unit.ratio, variance);
    }

    /** The beads in order; those with an empty side are sentences without a counterpart. */
    List<Bead> align(Passage source, Passage target) {
        return align(lengths(source), lengths(target));
    }

    private static int[] lengths(Passage passage) {
        return passage.sentences().stream()
                .map(Sentence::text)
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .toArray();
    }

    List<Bead> align(int[] source, int[] target) {
        double[][] costs = new double[source.length + 1][target.length + 1];
        Shape[][] last = new Shape[source.length + 1][target.length + 1];
        for (int i = 0; i <= source.length; i++) {
            Arrays.fill(costs[i], Double.POSITIVE_INFINITY);
            int middle = (int) ((long) i * target.length / Math.max(1, source.length));
            int end = Math.min(target.length, middle + BAND);
            for (int j = Math.max(0, middle - BAND); j <= end; j++) {
                fill(costs, last, i, j, source, target);
            }
        }
        return path(last, source.length, target.length);
    }

    private void fill(double[][] costs, Shape[][] last, int i, int j, int[] source, int[] target) {
        if (i == 0 && j == 0) {
            costs[0][0] = 0;
        }
        for (Shape shape : SHAPES) {
            int from = i - shape.source();
            int to = j - shape.target();
            if (from >= 0 && to >= 0) {
                double cost = costs[from][to] + shape.cost() + cost(sum(source, from, i), sum(target, to, j));
                if (cost < costs[i][j]) {
                    costs[i][j] = cost;
                    last[i][j] = shape;
                }
            }
        }
    }

    private static int sum(int[] lengths, int from, int to) {
        return Arrays.stream(lengths, from, to).sum();
    }

    private static List<Bead> path(Shape[][] last, int sourceSize, int targetSize) {
        List<Bead> beads = new ArrayList<>();
        for (int i = sourceSize, j = targetSize; i > 0 || j > 0; ) {
            Shape shape = last[i][j];
            beads.add(new Bead(numbers(i - shape.source(), i), numbers(j - shape.target(), j)));
            i -= shape.source();
            j -= shape.target();
        }
        Collections.reverse(beads);
        return beads;
    }

    private static List<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    /** How unlikely it is that texts of these lengths translate each other, in nats. */
    private double cost(int source, int target) {
        double outside = 2 * upperTail(Math.abs(deviation(source, target)));
        return outside > 0 ? Math.min(BIG, -Math.log(outside)) : BIG;
    }

    /** By how many standard deviations the lengths differ from what is expected. */
    private double deviation(int source, int target) {
        double mean = (source + target / ratio) / 2;
        return mean == 0 ? 0 : (ratio * source - target) / Math.sqrt(variance * mean);
    }

    /** The chance that a standard normal variable exceeds z, z not negative: Abramowitz and Stegun (1964), 26.2.17. */
    static double upperTail(double z) {
        double t = 1 / (1 + 0.2316419 * z);
        double polynomial =
                t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * polynomial;
    }
}
