package org.ieum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Finds links that may cross, for texts that merely report the same event. Starts from the best monotone path, which tells
 * where counterparts would stand, and then takes greedily, the likeliest first:
 *
 * <ol>
 *   <li>pairs of sentences and the longer links of the path that are {@linkplain CrossingRanking more likely right} than not;
 *   <li>for each pair a neighbour on one side, if it gains enough and has not been taken.
 * </ol>
 */
final class CrossingSearch {
    private final Scoring scoring;
    private final Constraints constraints;
    private final List<Block> path;
    private final PairScores pairs;
    private final CrossingRanking ranking;
    private final double leastGain;

    private record Candidate(Block block, double odds) {}

    /**
     * A pair extended by a neighbour.
     *
     * @param link the number of the pair among those taken
     */
    private record Growth(int link, Block added, Block larger, double gain) {}

    /**
     * @param path the links of the best monotone path
     * @param reach how far from the path, in sentences, pairs are looked at
     */
    CrossingSearch(
            Weights weights,
            Scoring scoring,
            Prospects prospects,
            Constraints constraints,
            List<Block> path,
            int reach) {
        this.scoring = scoring;
        this.constraints = constraints;
        this.path = path;
        PathGuide guide = new PathGuide(path, prospects.sourceSize(), prospects.targetSize());
        pairs = new PairScores(scoring, guide.expectedTargets(), prospects.targetSize(), reach);
        ranking = new CrossingRanking(weights, scoring, prospects, guide, pairs);
        leastGain = weights.number("crossing.gain");
    }

    /** How likely blocks are right, as the search sees it. */
    Ranking ranking() {
        return ranking;
    }

    /** The links, in the order of their source sentences. */
    List<Block> search() {
        List<Block> taken = new ArrayList<>();
        Free free = new Free(pairs.sourceSize(), pairs.targetSize());
        for (Candidate candidate : candidates()) {
            if (free.has(candidate.block())) {
                free.take(candidate.block());
                taken.add(candidate.block().scoredBy(scoring));
            }
        }
        grow(taken, free);
        taken.sort(Comparator.comparingInt(Block::sourceFrom));
        return taken;
    }

    /** The blocks that are more likely right than not, the likeliest first. */
    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        forEachBlock(block -> {
            double odds = ranking.of(block, 0);
            if (odds > 0 && constraints.allow(block)) {
                candidates.add(new Candidate(block, odds));
            }
        });
        candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.odds())
                .thenComparingInt(c -> c.block().sourceFrom())
                .thenComparingInt(c -> c.block().targetFrom())
                .thenComparingInt(c -> c.block().size()));
        return candidates;
    }

    /** The pairs of sentences that are looked at and the longer links of the path, in the order of each. */
    private void forEachBlock(Consumer<Block> visitor) {
        for (int i = 0; i < pairs.sourceSize(); i++) {
            for (int j = pairs.start(i); j < pairs.end(i); j++) {
                visitor.accept(Block.pair(i, j).withScore(pairs.score(i, j)));
            }
        }
        path.stream().filter(block -> block.size() > 2).forEach(visitor);
    }

    /** All blocks that are looked at, with their traits, for the trainer. */
    void forEachBlock(BiConsumer<Block, double[]> visitor) {
        forEachBlock(block -> visitor.accept(block, ranking.traits(block)));
    }

    /** Extends each pair by the free neighbour that gains most, the greatest gain first. */
    private void grow(List<Block> taken, Free free) {
        List<Growth> growths = new ArrayList<>();
        for (int link = 0; link < taken.size(); link++) {
            if (taken.get(link).size() == 2) {
                addGrowths(link, taken.get(link), free, growths);
            }
        }
        growths.sort(Comparator.comparingDouble(growth -> -growth.gain()));
        for (Growth growth : growths) {
            if (taken.get(growth.link()).size() == 2 && free.has(growth.added())) {
                taken.set(growth.link(), growth.larger());
                free.take(growth.added());
            }
        }
    }

    private void addGrowths(int link, Block pair, Free free, List<Growth> growths) {
        for (Block added : neighbours(pair)) {
            Block larger = pair.cover(added);
            if (free.has(added) && constraints.allow(larger)) {
                Block scored = larger.scoredBy(scoring);
                double gain = scored.score() - pair.score();
                if (gain >= leastGain) {
                    growths.add(new Growth(link, added, scored, gain));
                }
            }
        }
    }

    /** The sentences beside a pair, each with none on the other side. */
    private static List<Block> neighbours(Block pair) {
        int i = pair.sourceFrom();
        int j = pair.targetFrom();
        return List.of(
                new Block(i - 1, i, j, j, 0),
                new Block(i + 1, i + 2, j, j, 0),
                new Block(i, i, j - 1, j, 0),
                new Block(i, i, j + 1, j + 2, 0));
    }

    /** Which sentences have not been taken. */
    private static final class Free {
        private final boolean[] sourceTaken;
        private final boolean[] targetTaken;

        Free(int sourceSize, int targetSize) {
            sourceTaken = new boolean[sourceSize];
            targetTaken = new boolean[targetSize];
        }

        /** Whether all sentences of a block exist and none has been taken. */
        boolean has(Block block) {
            return has(sourceTaken, block.sourceFrom(), block.sourceTo())
                    && has(targetTaken, block.targetFrom(), block.targetTo());
        }

        private static boolean has(boolean[] taken, int from, int to) {
            return from >= 0 && to <= taken.length && IntStream.range(from, to).noneMatch(k -> taken[k]);
        }

        void take(Block block) {
            Arrays.fill(sourceTaken, block.sourceFrom(), block.sourceTo(), true);
            Arrays.fill(targetTaken, block.targetFrom(), block.targetTo(), true);
        }
    }
}
