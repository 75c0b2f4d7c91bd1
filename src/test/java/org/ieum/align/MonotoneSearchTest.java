package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ieum.bitext.Evidence;
import org.junit.jupiter.api.Test;

class MonotoneSearchTest {
    private static final Weights WEIGHTS = Weights.standard();
    private static final int MOST = 4;

    /** A score for every block, in eighths so that no rounding tells two ways of adding apart. */
    private static final class Table implements Scoring {
        private final double[][][][] scores;

        Table(Random random, int sourceSize, int targetSize, double least) {
            scores = new double[sourceSize][targetSize][MOST + 1][MOST + 1];
            for (double[][][] row : scores) {
                for (double[][] cell : row) {
                    for (double[] shapes : cell) {
                        for (int b = 0; b <= MOST; b++) {
                            shapes[b] = Math.round((least + random.nextDouble() * 8) * 8) / 8.0;
                        }
                    }
                }
            }
        }

        @Override
        public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
            return scores[sourceFrom][targetFrom][sourceTo - sourceFrom][targetTo - targetFrom];
        }

        @Override
        public List<Evidence> explain(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
            return List.of();
        }
    }

    /** Every way to cut two texts into links and nulls, one after the other. */
    private record Enumeration(Scoring scoring, int sourceSize, int targetSize) {
        private enum Last {
            START,
            LINK,
            NULL
        }

        double best() {
            return best(0, 0, Last.START);
        }

        private double best(int i, int j, Last last) {
            if (i == sourceSize && j == targetSize) {
                return 0;
            }
            double best = Double.NEGATIVE_INFINITY;
            double opening = last == Last.LINK ? WEIGHTS.openNull() : 0;
            if (i < sourceSize) {
                best = Math.max(best, best(i + 1, j, Last.NULL) - opening);
            }
            if (j < targetSize) {
                best = Math.max(best, best(i, j + 1, Last.NULL) - opening);
            }
            double closing = last == Last.NULL ? WEIGHTS.closeNull() : 0;
            for (int a = 1; a <= Math.min(MOST, sourceSize - i); a++) {
                for (int b = 1; b <= Math.min(MOST, targetSize - j); b++) {
                    double link = scoring.score(i, i + a, j, j + b) - closing;
                    best = Math.max(best, link + best(i + a, j + b, Last.LINK));
                }
            }
            return best;
        }
    }

    /** What a path is worth: its links, and each gap before, between or after them. */
    private static double worth(List<Block> path, Scoring scoring, int sourceSize, int targetSize) {
        double worth = 0;
        int i = 0;
        int j = 0;
        for (Block block : path) {
            assertThat(block.sourceFrom()).isGreaterThanOrEqualTo(i);
            assertThat(block.targetFrom()).isGreaterThanOrEqualTo(j);
            if (block.sourceFrom() > i || block.targetFrom() > j) {
                worth -= (i + j > 0 ? WEIGHTS.openNull() : 0) + WEIGHTS.closeNull();
            }
            worth += scoring.score(block.sourceFrom(), block.sourceTo(), block.targetFrom(), block.targetTo());
            i = block.sourceTo();
            j = block.targetTo();
        }
        return worth - (!path.isEmpty() && (i < sourceSize || j < targetSize) ? WEIGHTS.openNull() : 0);
    }

    private static List<Block> search(Scoring scoring, int sourceSize, int targetSize, Band band) {
        return new MonotoneSearch(WEIGHTS, 4).search(scoring, sourceSize, targetSize, band, false, false);
    }

    @Test
    void search_smallTables_isAsGoodAsTheBestOfAllPaths() {
        for (long seed = 1; seed <= 150; seed++) {
            Random random = new Random(seed);
            int n = random.nextInt(6);
            int m = random.nextInt(6);
            Scoring table = new Table(random, n, m, -2.75);
            List<Block> path = search(table, n, m, Band.full(n, m));

            assertThat(worth(path, table, n, m))
                    .as("seed %d, %d x %d, %s", seed, n, m, path)
                    .isCloseTo(new Enumeration(table, n, m).best(), within(1e-9));
        }
    }

    @Test
    void search_tablesOfBadLinks_leavesAllAlone() {
        Scoring table = new Table(new Random(7), 5, 4, -10);

        assertThat(search(table, 5, 4, Band.full(5, 4))).isEmpty();
    }

    @Test
    void search_blocks_carryTheirScores() {
        Scoring table = new Table(new Random(3), 5, 5, -2.75);

        assertThat(search(table, 5, 5, Band.full(5, 5)))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(block.score())
                        .isEqualTo(table.score(
                                block.sourceFrom(), block.sourceTo(), block.targetFrom(), block.targetTo())));
    }

    @Test
    void search_emptySides_hasNoLinks() {
        Scoring table = new Table(new Random(1), 3, 3, 0);

        assertThat(search(table, 0, 0, Band.full(0, 0))).isEmpty();
        assertThat(search(table, 3, 0, Band.full(3, 0))).isEmpty();
        assertThat(search(table, 0, 3, Band.full(0, 3))).isEmpty();
    }

    @Test
    void search_bandThatCoversAll_findsWhatTheFullBandFinds() {
        for (long seed = 1; seed <= 100; seed++) {
            Random random = new Random(seed);
            int n = 1 + random.nextInt(12);
            int m = 1 + random.nextInt(12);
            Scoring table = new Table(random, n, m, -6);
            List<Block> anchors = List.of(Block.pair(random.nextInt(n), random.nextInt(m)));

            assertThat(search(table, n, m, Band.around(n, m, anchors, 12)))
                    .as("seed %d", seed)
                    .isEqualTo(search(table, n, m, Band.full(n, m)));
        }
    }

    @Test
    void search_narrowBandAroundTheTruth_findsItAcrossALongGap() {
        List<Block> anchors = List.of(Block.pair(4, 4), Block.pair(5, 65));
        Scoring diagonal = new Scoring() {
            @Override
            public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
                boolean single = sourceTo - sourceFrom == 1 && targetTo - targetFrom == 1;
                return single && targetFrom == (sourceFrom < 5 ? sourceFrom : sourceFrom + 60) ? 5 : -5;
            }

            @Override
            public List<Evidence> explain(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
                return List.of();
            }
        };

        List<Block> path = search(diagonal, 10, 70, Band.around(10, 70, anchors, 5));

        assertThat(path).isEqualTo(search(diagonal, 10, 70, Band.full(10, 70))).hasSize(10);
    }

    /** A score of its own for every block, without working memory. */
    private record Scattered(boolean canFork) implements Scoring {
        @Override
        public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
            long seed = ((sourceFrom * 4L + sourceTo) * 4000L + targetFrom) * 4 + targetTo;
            return new Random(seed * 0x9E3779B97F4A7C15L).nextDouble() * 9 - 6;
        }

        @Override
        public List<Evidence> explain(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
            return List.of();
        }

        @Override
        public Optional<Scoring> fork() {
            return canFork ? Optional.of(this) : Optional.empty();
        }
    }

    @Test
    void search_moreRowsThanAreScoredAtOnce_findsWhatOneThreadFinds() {
        for (int size : new int[] {255, 256, 257, 1000}) {
            Band band = Band.around(size, size + 9, List.of(Block.pair(7, 3), Block.pair(200, 210)), 9);

            assertThat(search(new Scattered(true), size, size + 9, band))
                    .isNotEmpty()
                    .isEqualTo(search(new Scattered(false), size, size + 9, band));
        }
    }
}
