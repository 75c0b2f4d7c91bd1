package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ieum.bitext.Evidence;
import org.junit.jupiter.api.Test;

class PairScoresTest {
    private static final int TEXTS = 300;
    private static final int MOST_SENTENCES = 9;
    /** What a sentence scores at least with others: the margins of one that has none are finite. */
    private static final double NONE = -20;

    private static final double IMPOSSIBLE = Double.NEGATIVE_INFINITY;

    private record Scores(double[]... pairs) implements Scoring {
        @Override
        public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
            assertThat(sourceTo - sourceFrom + targetTo - targetFrom).isEqualTo(2);
            return pairs[sourceFrom][targetFrom];
        }

        @Override
        public List<Evidence> explain(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
            return List.of();
        }
    }

    /** Two texts of random scores, of which some are impossible, a random path and a random reach. */
    private static final class Case {
        private final long seed;
        private final float[][] scores;
        private final double[] expected;
        private final int targetSize;
        private final int reach;
        private final PairScores pairs;
        private final Block block;

        Case(long seed) {
            this.seed = seed;
            Random random = new Random(seed);
            int sourceSize = 1 + random.nextInt(MOST_SENTENCES);
            targetSize = 1 + random.nextInt(MOST_SENTENCES);
            reach = random.nextInt(MOST_SENTENCES);
            scores = new float[sourceSize][targetSize];
            for (float[] row : scores) {
                for (int j = 0; j < targetSize; j++) {
                    row[j] = random.nextInt(5) == 0 ? (float) IMPOSSIBLE : 10 * (float) random.nextGaussian();
                }
            }
            expected = random.doubles(sourceSize, 0, targetSize).toArray();
            pairs = new PairScores(scoring(scores), expected, targetSize, reach);
            int i = random.nextInt(sourceSize);
            int j = random.nextInt(targetSize);
            int afterI = i + 1 + random.nextInt(sourceSize - i);
            int afterJ = j + 1 + random.nextInt(targetSize - j);
            block = new Block(i, afterI, j, afterJ, 10 * random.nextGaussian());
        }

        private static Scoring scoring(float[]... scores) {
            return new Scores(Arrays.stream(scores)
                    .map(row -> IntStream.range(0, row.length)
                            .mapToDouble(j -> row[j])
                            .toArray())
                    .toArray(double[][]::new));
        }

        boolean isInReach(int i, int j) {
            return Math.abs(j - (int) expected[i]) <= reach;
        }

        /** The best of the pairs in reach. */
        double best(IntPredicate isSource, IntPredicate isTarget) {
            return IntStream.range(0, scores.length)
                    .filter(isSource)
                    .boxed()
                    .flatMapToDouble(i -> best(i, isTarget))
                    .reduce(NONE, Math::max);
        }

        private DoubleStream best(int i, IntPredicate isTarget) {
            return IntStream.range(0, targetSize)
                    .filter(isTarget)
                    .filter(j -> isInReach(i, j))
                    .mapToDouble(j -> scores[i][j]);
        }

        boolean hasSource(int i) {
            return block.sourceFrom() <= i && i < block.sourceTo();
        }

        boolean hasTarget(int j) {
            return block.targetFrom() <= j && j < block.targetTo();
        }
    }

    @Test
    void pairs_anyReach_areThoseWithinIt() {
        for (int seed = 0; seed < TEXTS; seed++) {
            Case one = new Case(seed);
            for (int i = 0; i < one.scores.length; i++) {
                int source = i;
                int[] inReach = IntStream.range(0, one.targetSize)
                        .filter(j -> one.isInReach(source, j))
                        .toArray();
                assertThat(IntStream.range(one.pairs.start(i), one.pairs.end(i)))
                        .as("seed %d, sentence %d", one.seed, i)
                        .containsExactly(Arrays.stream(inReach).boxed().toArray(Integer[]::new));
                for (int j : inReach) {
                    assertThat(one.pairs.score(i, j)).isEqualTo(one.scores[i][j]);
                }
            }
        }
    }

    @Test
    void margins_ofAnyBlock_areThoseToTheBestPairOutsideOfIt() {
        for (int seed = 0; seed < TEXTS; seed++) {
            Case one = new Case(seed);
            Block block = one.block;
            assertThat(one.pairs.sourceMargin(block))
                    .as("seed %d, source of %s", one.seed, block)
                    .isEqualTo(block.score() - one.best(one::hasSource, j -> !one.hasTarget(j)));
            assertThat(one.pairs.targetMargin(block))
                    .as("seed %d, target of %s", one.seed, block)
                    .isEqualTo(block.score() - one.best(i -> !one.hasSource(i), one::hasTarget));
        }
    }

    private static PairScores pairs(double[]... scores) {
        double[] expected = IntStream.range(0, scores.length).asDoubleStream().toArray();
        return new PairScores(new Scores(scores), expected, scores[0].length, MOST_SENTENCES);
    }

    private static double[] row(double... scores) {
        return scores;
    }

    @Test
    void margins_ofTheOnlySentences_areFinite() {
        Block only = new Block(0, 1, 0, 1, 3);
        PairScores pairs = pairs(row(3));

        assertThat(pairs.sourceMargin(only)).isEqualTo(3 - NONE);
        assertThat(pairs.targetMargin(only)).isEqualTo(3 - NONE);
    }

    @Test
    void margins_impossibleScores_areNoRivalsAndNoNumbersAreLost() {
        PairScores pairs = pairs(row(4, IMPOSSIBLE), row(IMPOSSIBLE, IMPOSSIBLE));

        assertThat(pairs.sourceMargin(new Block(0, 1, 0, 1, 4))).isEqualTo(4 - NONE);
        assertThat(pairs.sourceMargin(new Block(1, 2, 1, 2, IMPOSSIBLE))).isEqualTo(IMPOSSIBLE);
        assertThat(pairs.targetMargin(new Block(0, 2, 1, 2, IMPOSSIBLE))).isEqualTo(IMPOSSIBLE);
    }

    @Test
    void pairs_placeBeyondTheEnd_areNone() {
        PairScores pairs = new PairScores(new Scores(row(1, 2)), row(9), 2, 3);

        assertThat(pairs.end(0)).isEqualTo(pairs.start(0));
        assertThat(pairs.targetMargin(new Block(0, 1, 0, 1, 1))).isEqualTo(1 - NONE);
        assertThat(pairs.sourceMargin(new Block(0, 1, 0, 2, 1))).isEqualTo(1 - NONE);
    }
}
