package org.ieum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ieum.bitext.Evidence;

/**
 * Which words translate each other, learned from links: IBM Model 1 (Brown et al. 1993) in both directions, of which the
 * geometric mean is kept where it is large enough and was seen often enough.
 */
final class LearnedTable implements Matcher {
    private static final int ROUNDS = 5;

    private final Map<String, Map<String, Double>> strengths;

    private LearnedTable(Map<String, Map<String, Double>> strengths) {
        this.strengths = strengths;
    }

    /**
     * Learns from the links of two texts.
     *
     * @param words of the texts
     * @param links those to trust
     */
    static LearnedTable learn(Weights weights, Vocabularies words, List<Block> links) {
        return new Training(weights, words, links).table();
    }

    @Override
    public void relate(Side source, Side target, Relations relations) {
        for (int type = 0; type < source.types().size(); type++) {
            int from = type;
            strengths.getOrDefault(source.types().get(type).key(), Map.of()).forEach((key, strength) -> {
                int to = target.type(key);
                if (to >= 0) {
                    relations.put(from, to, strength, Evidence.Kind.LEARNED);
                }
            });
        }
    }

    /** Pairs of types that share a link are numbered in ascending order; the links refer to these numbers. */
    private static final class Training {
        private final double least;
        private final int leastCount;
        private final Vocabularies words;
        private final long[] pairs;
        private final int[] counts;
        private final List<int[][]> links = new ArrayList<>();

        Training(Weights weights, Vocabularies words, List<Block> blocks) {
            this.words = words;
            least = weights.number("learned.least");
            leastCount = (int) weights.number("learned.count");
            int common = Math.max(leastCount, (int) (blocks.size() * weights.number("learned.common")));
            List<int[][]> sides = new ArrayList<>();
            for (Block block : blocks) {
                int[] from = types(words.source(), block.sourceFrom(), block.sourceTo(), common);
                int[] to = types(words.target(), block.targetFrom(), block.targetTo(), common);
                if (from.length > 0 && to.length > 0) {
                    sides.add(new int[][] {from, to});
                }
            }
            pairs = pairs(sides);
            counts = new int[pairs.length];
            sides.forEach(side -> links.add(number(side[0], side[1])));
        }

        private static long[] pairs(List<int[][]> sides) {
            return sides.stream()
                    .flatMapToLong(side -> Arrays.stream(side[0])
                            .asLongStream()
                            .flatMap(from -> Arrays.stream(side[1]).mapToLong(to -> from << 32 | to)))
                    .sorted()
                    .distinct()
                    .toArray();
        }

        private int[][] number(int[] from, int[] to) {
            int[][] numbers = new int[from.length][to.length];
            for (int k = 0; k < from.length; k++) {
                for (int e = 0; e < to.length; e++) {
                    numbers[k][e] = Arrays.binarySearch(pairs, (long) from[k] << 32 | to[e]);
                    counts[numbers[k][e]]++;
                }
            }
            return numbers;
        }

        private int from(int number) {
            return (int) (pairs[number] >> 32);
        }

        private int to(int number) {
            return (int) pairs[number];
        }

        /** The words worth learning: neither met once only nor met everywhere. */
        private int[] types(Side side, int first, int end, int common) {
            return IntStream.range(first, end)
                    .flatMap(sentence -> Arrays.stream(side.typesOf(sentence)))
                    .filter(type -> side.types().get(type).isLexical())
                    .filter(type -> side.frequency(type) >= leastCount && side.frequency(type) <= common)
                    .distinct()
                    .toArray();
        }

        LearnedTable table() {
            double[] forward = train(false);
            double[] backward = train(true);
            Map<String, Map<String, Double>> strengths = new LinkedHashMap<>();
            for (int number = 0; number < pairs.length; number++) {
                double strength = Math.sqrt(forward[number] * backward[number]);
                if (strength >= least && counts[number] >= leastCount) {
                    String from = words.source().types().get(from(number)).key();
                    String to = words.target().types().get(to(number)).key();
                    strengths
                            .computeIfAbsent(from, key -> new LinkedHashMap<>())
                            .put(to, Math.min(1, strength));
                }
            }
            return new LearnedTable(strengths);
        }

        /** The chance of each pair's target word given its source word, or the other way round. */
        private double[] train(boolean backward) {
            double[] chance = new double[pairs.length];
            Arrays.fill(chance, 1);
            int[] given = new int[pairs.length];
            Arrays.setAll(given, number -> backward ? to(number) : from(number));
            int givens = backward
                    ? words.target().types().size()
                    : words.source().types().size();
            for (int round = 0; round < ROUNDS; round++) {
                double[] expected = new double[chance.length];
                double[] total = new double[givens];
                for (int[][] link : links) {
                    expect(link, backward, chance, given, expected, total);
                }
                for (int number = 0; number < chance.length; number++) {
                    chance[number] = total[given[number]] == 0 ? 0 : expected[number] / total[given[number]];
                }
            }
            return chance;
        }

        private static void expect(
                int[][] link, boolean backward, double[] chance, int[] given, double[] expected, double[] total) {
            int outer = backward ? link.length : link[0].length;
            int inner = backward ? link[0].length : link.length;
            for (int e = 0; e < outer; e++) {
                double sum = 0;
                for (int k = 0; k < inner; k++) {
                    sum += chance[backward ? link[e][k] : link[k][e]];
                }
                for (int k = 0; k < inner; k++) {
                    int number = backward ? link[e][k] : link[k][e];
                    double share = sum == 0 ? 0 : chance[number] / sum;
                    expected[number] += share;
                    total[given[number]] += share;
                }
            }
        }
    }
}
