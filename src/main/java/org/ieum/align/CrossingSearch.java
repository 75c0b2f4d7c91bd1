package org.ieum.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds links that may cross, for texts that merely report the same event. Starts from the best monotone path and then
 * takes greedily, the best first:
 *
 * <ol>
 *   <li>the links of the path that score enough by themselves;
 *   <li>any other pair of sentences, less the more it strays from where the path would have it;
 *   <li>each grown by a neighbour on one side where that gains.
 * </ol>
 */
final class CrossingSearch {
    private final double leastOnPath;
    private final double leastOffPath;
    private final double offPath;
    private final double perSentence;
    private final int reach;

    /** @param reach how far from the path, in sentences, pairs are looked at */
    CrossingSearch(Weights weights, int reach) {
        leastOnPath = weights.number("crossing.least.on-path");
        leastOffPath = weights.number("crossing.least.off-path");
        offPath = weights.number("crossing.off-path");
        perSentence = weights.number("crossing.per-sentence");
        this.reach = reach;
    }

    private record Candidate(Block block, double rank) {}

    /**
     * @param path the links of the best monotone path
     * @return links in the order of their source sentences
     */
    List<Block> search(Scoring scoring, int sourceSize, int targetSize, List<Block> path) {
        List<Candidate> candidates = new ArrayList<>();
        for (Block block : path) {
            if (block.score() >= leastOnPath) {
                candidates.add(new Candidate(block, block.score()));
            }
        }
        double[] expected = expectedTargets(sourceSize, targetSize, path);
        for (int i = 0; i < sourceSize; i++) {
            int from = Math.max(0, (int) expected[i] - reach);
            int to = Math.min(targetSize, (int) expected[i] + reach + 1);
            for (int j = from; j < to; j++) {
                double score = scoring.score(i, i + 1, j, j + 1);
                double rank = score - offPath - perSentence * Math.abs(j - expected[i]);
                if (rank >= leastOffPath) {
                    candidates.add(new Candidate(new Block(i, i + 1, j, j + 1, score), rank));
                }
            }
        }
        return take(scoring, sourceSize, targetSize, candidates);
    }

    /** The score from which a block is taken where nothing rivals it. */
    double needed(Block block, int sourceSize, int targetSize, List<Block> path) {
        double astray =
                Math.abs(block.targetFrom() - expectedTargets(sourceSize, targetSize, path)[block.sourceFrom()]);
        return path.stream().anyMatch(block::isSamePlace) ? leastOnPath : leastOffPath + offPath + perSentence * astray;
    }

    /** Where each source sentence would stand on the target, read off the path. */
    private static double[] expectedTargets(int sourceSize, int targetSize, List<Block> path) {
        double[] expected = new double[sourceSize];
        int fromSource = -1;
        int fromTarget = -1;
        for (int k = 0; k <= path.size(); k++) {
            int toSource = k < path.size() ? path.get(k).sourceFrom() : sourceSize;
            int toTarget = k < path.size() ? path.get(k).targetFrom() : targetSize;
            for (int i = Math.max(0, fromSource); i < toSource; i++) {
                double share = (double) (i - fromSource) / (toSource - fromSource);
                expected[i] = Math.max(0, fromTarget + share * (toTarget - fromTarget));
            }
            fromSource = toSource;
            fromTarget = toTarget;
        }
        return expected;
    }

    private List<Block> take(Scoring scoring, int sourceSize, int targetSize, List<Candidate> candidates) {
        candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.rank())
                .thenComparingInt(c -> c.block().sourceFrom())
                .thenComparingInt(c -> c.block().targetFrom()));
        boolean[] sourceTaken = new boolean[sourceSize];
        boolean[] targetTaken = new boolean[targetSize];
        List<Block> taken = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Block block = candidate.block();
            if (isFree(sourceTaken, block.sourceFrom(), block.sourceTo())
                    && isFree(targetTaken, block.targetFrom(), block.targetTo())) {
                Block grown = grow(scoring, block, sourceTaken, targetTaken);
                mark(sourceTaken, grown.sourceFrom(), grown.sourceTo());
                mark(targetTaken, grown.targetFrom(), grown.targetTo());
                taken.add(grown);
            }
        }
        taken.sort(Comparator.comparingInt(Block::sourceFrom));
        return taken;
    }

    /** A 1:1 link with one neighbour more on one side, if that scores better. */
    private static Block grow(Scoring scoring, Block block, boolean[] sourceTaken, boolean[] targetTaken) {
        if (block.sourceSize() > 1 || block.targetSize() > 1) {
            return block;
        }
        int i = block.sourceFrom();
        int j = block.targetFrom();
        Block best = block;
        best = better(scoring, best, i - 1, i + 1, j, j + 1, i > 0 && !sourceTaken[i - 1]);
        best = better(scoring, best, i, i + 2, j, j + 1, i + 1 < sourceTaken.length && !sourceTaken[i + 1]);
        best = better(scoring, best, i, i + 1, j - 1, j + 1, j > 0 && !targetTaken[j - 1]);
        best = better(scoring, best, i, i + 1, j, j + 2, j + 1 < targetTaken.length && !targetTaken[j + 1]);
        return best;
    }

    private static Block better(
            Scoring scoring, Block best, int sourceFrom, int sourceTo, int targetFrom, int targetTo, boolean free) {
        if (!free) {
            return best;
        }
        double score = scoring.score(sourceFrom, sourceTo, targetFrom, targetTo);
        return score > best.score() ? new Block(sourceFrom, sourceTo, targetFrom, targetTo, score) : best;
    }

    private static boolean isFree(boolean[] taken, int from, int to) {
        for (int k = from; k < to; k++) {
            if (taken[k]) {
                return false;
            }
        }
        return true;
    }

    private static void mark(boolean[] taken, int from, int to) {
        for (int k = from; k < to; k++) {
            taken[k] = true;
        }
    }
}
