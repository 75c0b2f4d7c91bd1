package org.ieum.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.ieum.align.Partners.Candidate;

/**
 * Finds links that may cross, for texts that merely report the same event. Starts from the best monotone path and then
 * takes greedily, the best first:
 *
 * <ol>
 *   <li>the links of the path that score enough by themselves, without sentences that are worth more elsewhere;
 *   <li>any other pair of sentences, less the more it strays from where the path would have it;
 *   <li>each grown by a neighbour on one side where that gains more than the neighbour is worth elsewhere.
 * </ol>
 */
final class CrossingSearch {
    private final double leastOnPath;
    private final double leastOffPath;
    private final double offPath;
    private final double perSentence;
    private final int reach;

    /**
     * @param reach how far from the path, in sentences, pairs are looked at
     * @param faithfulness 1 or more if as much is met again as in translations, 0 if nothing is
     */
    CrossingSearch(Weights weights, int reach, double faithfulness) {
        double straying = 1 - Math.min(1, faithfulness);
        leastOnPath = weights.number("crossing.least.on-path") + weights.number("crossing.least.straying") * straying;
        leastOffPath = weights.number("crossing.least.off-path");
        offPath = weights.number("crossing.off-path");
        perSentence = weights.number("crossing.per-sentence");
        this.reach = reach;
    }

    /**
     * @param path the links of the best monotone path
     * @return links in the order of their source sentences
     */
    List<Block> search(Scoring scoring, int sourceSize, int targetSize, List<Block> path) {
        Partners partners = partners(scoring, sourceSize, targetSize, path);
        List<Candidate> candidates = new ArrayList<>(partners.all());
        for (Block block : path) {
            Block part = bestPart(scoring, block, partners);
            if (part.score() >= leastOnPath) {
                candidates.add(new Candidate(part, part.score()));
            }
        }
        return take(scoring, candidates, partners);
    }

    private Partners partners(Scoring scoring, int sourceSize, int targetSize, List<Block> path) {
        Partners partners = new Partners(sourceSize, targetSize);
        double[] expected = expectedTargets(sourceSize, targetSize, path);
        List<List<Candidate>> candidates = new ArrayList<>(Collections.nCopies(sourceSize, List.of()));
        Forks.of(scoring, sourceSize).share(0, sourceSize, (fork, first, last) -> {
            for (int i = first; i < last; i++) {
                candidates.set(i, candidates(fork, i, expected[i], targetSize));
            }
        });
        candidates.forEach(row -> row.forEach(partners::add));
        return partners;
    }

    /** The pairs of a source sentence that could be taken. */
    private List<Candidate> candidates(Scoring scoring, int i, double expected, int targetSize) {
        List<Candidate> candidates = new ArrayList<>();
        int from = Math.max(0, (int) expected - reach);
        int to = Math.min(targetSize, (int) expected + reach + 1);
        for (int j = from; j < to; j++) {
            double score = scoring.score(i, i + 1, j, j + 1);
            double rank = score - offPath - perSentence * Math.abs(j - expected);
            if (rank >= leastOffPath) {
                candidates.add(new Candidate(new Block(i, i + 1, j, j + 1, score), rank));
            }
        }
        return candidates;
    }

    /** The part of a block that is worth most together with what the rest of the block is worth elsewhere. */
    private static Block bestPart(Scoring scoring, Block whole, Partners partners) {
        Block best = whole;
        double most = whole.score();
        for (Block part : parts(whole)) {
            Block scored = part.scoredBy(scoring);
            double worth = scored.score() + partners.elsewhere(whole, part);
            if (worth > most) {
                best = scored;
                most = worth;
            }
        }
        return best;
    }

    private static List<Block> parts(Block whole) {
        List<Block> parts = new ArrayList<>();
        for (int[] source : stretches(whole.sourceFrom(), whole.sourceTo())) {
            for (int[] target : stretches(whole.targetFrom(), whole.targetTo())) {
                parts.add(new Block(source[0], source[1], target[0], target[1], 0));
            }
        }
        return parts;
    }

    private static List<int[]> stretches(int from, int to) {
        List<int[]> stretches = new ArrayList<>();
        for (int start = from; start < to; start++) {
            for (int end = start + 1; end <= to; end++) {
                stretches.add(new int[] {start, end});
            }
        }
        return stretches;
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

    private static List<Block> take(Scoring scoring, List<Candidate> candidates, Partners partners) {
        candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.rank())
                .thenComparingInt(c -> c.block().sourceFrom())
                .thenComparingInt(c -> c.block().targetFrom()));
        List<Block> taken = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (partners.areFree(candidate.block())) {
                Block grown = grown(scoring, candidate.block(), partners);
                partners.take(grown);
                taken.add(grown);
            }
        }
        taken.sort(Comparator.comparingInt(Block::sourceFrom));
        return taken;
    }

    /** A 1:1 link with one neighbour more on one side, if it is worth more so than the two apart. */
    private static Block grown(Scoring scoring, Block block, Partners partners) {
        if (block.sourceSize() > 1 || block.targetSize() > 1) {
            return block;
        }
        Block best = block;
        double most = 0;
        for (Block larger : larger(block)) {
            if (partners.areFree(larger)) {
                Block scored = larger.scoredBy(scoring);
                double gain = scored.score() - block.score() - partners.elsewhere(larger, block);
                if (gain > most) {
                    best = scored;
                    most = gain;
                }
            }
        }
        return best;
    }

    private static List<Block> larger(Block block) {
        int i = block.sourceFrom();
        int j = block.targetFrom();
        return List.of(
                new Block(i - 1, i + 1, j, j + 1, 0),
                new Block(i, i + 2, j, j + 1, 0),
                new Block(i, i + 1, j - 1, j + 1, 0),
                new Block(i, i + 1, j, j + 2, 0));
    }
}
