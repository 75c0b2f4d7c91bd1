package org.ieum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds the best monotone path of links and nulls through a band by dynamic programming.
 *
 * <ol>
 *   <li>Two states at each position: the last step was a link, or it left a sentence alone. A run of nulls costs once
 *       when it opens and once when it closes, nothing in between (affine gaps).
 *   <li>A link joins one of the allowed shapes. 1:n is tried only where one of its pairs alone is not hopeless, n:m only
 *       where every sentence has such a partner.
 *   <li>The path is read back from the last position.
 * </ol>
 */
final class MonotoneSearch {
    private static final int MOST = Weights.LARGEST_SIDE;
    private static final int SHAPES = MOST * MOST;
    private static final int ROWS_AT_ONCE = 256;
    private static final int LINKED = 0;
    private static final int ALONE = 1;
    private static final double IMPOSSIBLE = Double.NEGATIVE_INFINITY;

    private final Weights weights;
    private final int most;

    /** @param most the largest number of sentences that a link may have on one side, up to 4 */
    MonotoneSearch(Weights weights, int most) {
        this.weights = weights;
        this.most = most;
    }

    /**
     * The links of the best path through a part of two texts, in order.
     *
     * @param afterLink whether a link ends where the part begins; else nothing stands before it
     * @param beforeLink whether a link begins where the part ends; else nothing stands behind it
     */
    List<Block> search(
            Scoring scoring, int sourceSize, int targetSize, Band band, boolean afterLink, boolean beforeLink) {
        return new Run(scoring, sourceSize, targetSize, band, afterLink, beforeLink).best();
    }

    private static int shape(int a, int b) {
        return (a - 1) * MOST + b - 1;
    }

    private final class Run {
        private final Scoring scoring;
        private final Forks forks;
        private final int sourceSize;
        private final int targetSize;
        private final Band band;
        private final boolean afterLink;
        private final boolean beforeLink;
        /** Score of the best path to each position, by state. Rows above are kept only as far as a link reaches. */
        private final double[][][] best = new double[2][][];
        /** How each position was reached, by state: shape and the state before, packed; -1 for the start. */
        private final byte[][][] moves = new byte[2][][];

        private final float[][] single;
        /** What links of more than two sentences score, by where they end and their shape. */
        private final double[][] merged;

        Run(Scoring scoring, int sourceSize, int targetSize, Band band, boolean afterLink, boolean beforeLink) {
            this.scoring = scoring;
            this.forks = Forks.of(scoring, sourceSize);
            this.sourceSize = sourceSize;
            this.targetSize = targetSize;
            this.band = band;
            this.afterLink = afterLink;
            this.beforeLink = beforeLink;
            for (int state = LINKED; state <= ALONE; state++) {
                best[state] = new double[sourceSize + 1][];
                moves[state] = new byte[sourceSize + 1][];
            }
            single = new float[sourceSize][];
            merged = new double[sourceSize + 1][];
        }

        List<Block> best() {
            for (int i = 0; i <= sourceSize; i++) {
                if (i % ROWS_AT_ONCE == 0) {
                    score(i, Math.min(i + ROWS_AT_ONCE, sourceSize + 1));
                }
                fillRow(i);
                merged[i] = null;
                if (i > MOST) {
                    best[LINKED][i - MOST - 1] = best[ALONE][i - MOST - 1] = null;
                    single[i - MOST - 1] = null;
                }
            }
            return readBack();
        }

        /** Scores do not depend on the path, so several threads find those of the next rows. */
        private void score(int first, int last) {
            forks.share(first, Math.min(last, sourceSize), (fork, from, to) -> {
                for (int i = from; i < to; i++) {
                    single[i] = singleRow(fork, i);
                }
            });
            forks.share(first, last, (fork, from, to) -> {
                for (int i = from; i < to; i++) {
                    merged[i] = mergedRow(fork, i);
                }
            });
        }

        private float[] singleRow(Scoring scoring, int i) {
            int low = band.low(i);
            int high = Math.min(band.high(i), targetSize - 1);
            float[] row = new float[Math.max(0, high - low + 1)];
            for (int j = low; j <= high; j++) {
                row[j - low] = (float) scoring.score(i, i + 1, j, j + 1);
            }
            return row;
        }

        /** One source block after the other, for a scoring that remembers what it knows of the last one. */
        private double[] mergedRow(Scoring scoring, int i) {
            int low = band.low(i);
            double[] row = new double[(band.high(i) - low + 1) * SHAPES];
            Arrays.fill(row, IMPOSSIBLE);
            for (int a = 1; a <= Math.min(most, i); a++) {
                for (int j = low; j <= band.high(i); j++) {
                    for (int b = 1; b <= Math.min(most, j); b++) {
                        if (isWorthwhile(i, j, a, b)) {
                            row[(j - low) * SHAPES + shape(a, b)] = scoring.score(i - a, i, j - b, j);
                        }
                    }
                }
            }
            return row;
        }

        private boolean isWorthwhile(int i, int j, int a, int b) {
            if (a + b == 2 || !weights.allows(a, b) || !band.contains(i - a, j - b)) {
                return false;
            }
            return a == 1 || b == 1 ? anyHopeful(i, j, a, b) : allHopeful(i, j, a, b);
        }

        private void fillRow(int i) {
            int low = band.low(i);
            int size = band.high(i) - low + 1;
            for (int state = LINKED; state <= ALONE; state++) {
                best[state][i] = new double[size];
                moves[state][i] = new byte[size];
                Arrays.fill(best[state][i], IMPOSSIBLE);
            }
            if (i == 0) {
                best[LINKED][0][0] = 0;
                moves[LINKED][0][0] = -1;
            }
            for (int a = 1; a <= Math.min(most, i); a++) {
                linkRow(i, a);
            }
            for (int j = low; j < low + size; j++) {
                leaveAlone(i, j, 1, 0);
                leaveAlone(i, j, 0, 1);
            }
        }

        private void linkRow(int i, int a) {
            for (int j = band.low(i); j <= band.high(i); j++) {
                for (int b = 1; b <= Math.min(most, j); b++) {
                    link(i, j, a, b);
                }
            }
        }

        private void leaveAlone(int i, int j, int a, int b) {
            double linked = at(LINKED, i - a, j - b);
            double alone = at(ALONE, i - a, j - b);
            double opened = i - a == 0 && j - b == 0 && !afterLink ? linked : linked - weights.openNull();
            reach(ALONE, i, j, Math.max(opened, alone), a, b, alone >= opened ? ALONE : LINKED);
        }

        private void link(int i, int j, int a, int b) {
            if (!weights.allows(a, b)) {
                return;
            }
            double linked = at(LINKED, i - a, j - b);
            double alone = at(ALONE, i - a, j - b) - weights.closeNull();
            double before = Math.max(linked, alone);
            if (before == IMPOSSIBLE) {
                return;
            }
            double score = a + b == 2 ? single(i - 1, j - 1) : merged(i, j, a, b);
            reach(LINKED, i, j, before + score, a, b, alone > linked ? ALONE : LINKED);
        }

        private double merged(int i, int j, int a, int b) {
            return merged[i][(j - band.low(i)) * SHAPES + shape(a, b)];
        }

        private boolean anyHopeful(int i, int j, int a, int b) {
            for (int s = i - a; s < i; s++) {
                for (int t = j - b; t < j; t++) {
                    if (single(s, t) > weights.hopeless()) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** True if every sentence of the block has a partner in it that is not hopeless. */
        private boolean allHopeful(int i, int j, int a, int b) {
            int columns = 0;
            for (int s = i - a; s < i; s++) {
                int row = 0;
                for (int t = j - b; t < j; t++) {
                    if (single(s, t) > weights.hopeless()) {
                        row |= 1 << (t - j + b);
                    }
                }
                if (row == 0) {
                    return false;
                }
                columns |= row;
            }
            return columns == (1 << b) - 1;
        }

        private double single(int source, int target) {
            int column = target - band.low(source);
            return column < 0 || column >= single[source].length ? IMPOSSIBLE : single[source][column];
        }

        private double at(int state, int i, int j) {
            return i < 0 || j < 0 || !band.contains(i, j) ? IMPOSSIBLE : best[state][i][j - band.low(i)];
        }

        private void reach(int state, int i, int j, double score, int a, int b, int before) {
            int column = j - band.low(i);
            if (score > best[state][i][column]) {
                best[state][i][column] = score;
                moves[state][i][column] = (byte) ((a * (MOST + 1) + b) * 2 + before);
            }
        }

        private List<Block> readBack() {
            List<Block> path = new ArrayList<>();
            int i = sourceSize;
            int j = targetSize;
            double closed = at(ALONE, i, j) - (beforeLink ? weights.closeNull() : 0);
            int state = at(LINKED, i, j) >= closed ? LINKED : ALONE;
            while (i > 0 || j > 0) {
                int move = moves[state][i][j - band.low(i)];
                int a = move / 2 / (MOST + 1);
                int b = move / 2 % (MOST + 1);
                if (state == LINKED) {
                    path.add(new Block(i - a, i, j - b, j, scoring.score(i - a, i, j - b, j)));
                }
                i -= a;
                j -= b;
                state = move % 2;
            }
            Collections.reverse(path);
            return path;
        }
    }
}
