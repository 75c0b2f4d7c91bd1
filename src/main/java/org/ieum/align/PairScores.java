package org.ieum.align;

import java.util.Arrays;

/**
 * The scores of pairs of sentences near the place where the counterpart of the source sentence is expected, and by how
 * much a block outscores what its sentences could be paired with instead.
 */
final class PairScores {
    /** What a sentence scores with no other: less than any pair that is taken. */
    private static final float NONE = -20;

    private final int targetSize;
    /** The first target sentence that each source sentence is paired with. */
    private final int[] starts;

    private final float[][] rows;
    private final Best[] ofSource;
    private final Best[] ofTarget;

    /** The two best partners of a sentence, and where it has any. */
    private static final class Best {
        private int from;
        private int to;
        private int first = -1;
        private float most = NONE;
        private float second = NONE;

        /** Partners come in their order. */
        void add(int partner, float score) {
            from = to == 0 ? partner : from;
            to = partner + 1;
            if (score > most) {
                second = most;
                most = score;
                first = partner;
            } else {
                second = Math.max(second, score);
            }
        }

        float without(int partner) {
            return partner == first ? second : most;
        }
    }

    /**
     * @param expected where the counterpart of each source sentence would stand on the target
     * @param reach how many sentences from there are looked at
     */
    PairScores(Scoring scoring, double[] expected, int targetSize, int reach) {
        this.targetSize = targetSize;
        int sourceSize = expected.length;
        starts = new int[sourceSize];
        rows = new float[sourceSize][];
        Forks.of(scoring, sourceSize).share(0, sourceSize, (fork, first, last) -> {
            for (int i = first; i < last; i++) {
                starts[i] = Math.max(0, (int) expected[i] - reach);
                int end = Math.min(targetSize, (int) expected[i] + reach + 1);
                rows[i] = row(fork, i, starts[i], Math.max(starts[i], end));
            }
        });
        ofSource = none(sourceSize);
        ofTarget = none(targetSize);
        for (int i = 0; i < sourceSize; i++) {
            for (int j = start(i); j < end(i); j++) {
                ofSource[i].add(j, score(i, j));
                ofTarget[j].add(i, score(i, j));
            }
        }
    }

    private static float[] row(Scoring scoring, int i, int from, int to) {
        float[] row = new float[to - from];
        for (int j = from; j < to; j++) {
            row[j - from] = (float) scoring.score(i, i + 1, j, j + 1);
        }
        return row;
    }

    private static Best[] none(int size) {
        Best[] none = new Best[size];
        Arrays.setAll(none, k -> new Best());
        return none;
    }

    int sourceSize() {
        return rows.length;
    }

    int targetSize() {
        return targetSize;
    }

    /** The first target sentence that a source sentence is paired with. */
    int start(int i) {
        return starts[i];
    }

    /** The target sentence after the last that a source sentence is paired with. */
    int end(int i) {
        return starts[i] + rows[i].length;
    }

    /** What two sentences score, in nats; the second from {@link #start} to before {@link #end} of the first. */
    float score(int i, int j) {
        return rows[i][j - starts[i]];
    }

    /** By how much a block scores more than the best of its source sentences with a target sentence outside of it. */
    double sourceMargin(Block block) {
        float best = NONE;
        for (int i = block.sourceFrom(); i < block.sourceTo(); i++) {
            best = Math.max(best, bestOfSource(i, block));
        }
        return block.score() - best;
    }

    /** By how much a block scores more than the best of its target sentences with a source sentence outside of it. */
    double targetMargin(Block block) {
        float best = NONE;
        for (int j = block.targetFrom(); j < block.targetTo(); j++) {
            best = Math.max(best, bestOfTarget(j, block));
        }
        return block.score() - best;
    }

    private float bestOfSource(int i, Block block) {
        if (block.targetSize() == 1) {
            return ofSource[i].without(block.targetFrom());
        }
        float best = NONE;
        for (int j = start(i); j < end(i); j++) {
            boolean isOther = j < block.targetFrom() || j >= block.targetTo();
            best = isOther ? Math.max(best, score(i, j)) : best;
        }
        return best;
    }

    private float bestOfTarget(int j, Block block) {
        if (block.sourceSize() == 1) {
            return ofTarget[j].without(block.sourceFrom());
        }
        float best = NONE;
        for (int i = ofTarget[j].from; i < ofTarget[j].to; i++) {
            boolean isOther = i < block.sourceFrom() || i >= block.sourceTo();
            best = isOther && j >= start(i) && j < end(i) ? Math.max(best, score(i, j)) : best;
        }
        return best;
    }
}
