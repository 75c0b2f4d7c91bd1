package org.ieum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds links that may cross, for texts that merely report the same event. Starts from the best monotone path, which tells
 * where counterparts would stand, and then takes greedily, the likeliest first:
 *
 * <ol>
 *   <li>pairs of sentences and the longer links of the path that are {@linkplain Prospects more likely right} than not;
 *   <li>for each pair a neighbour on one side, where it gains enough and has not been taken.
 * </ol>
 */
final class CrossingSearch implements Ranking {
    private final Scoring scoring;
    private final Prospects prospects;
    private final Constraints constraints;
    private final List<Block> path;
    /** Of each source sentence, the number of its link on the path, from 1; 0 if it has none. */
    private final int[] pathLink;

    private final double[] expected;
    private final PairScores pairs;
    private final double offPath;
    private final double perSentence;
    private final double leastGain;

    private record Candidate(Block block, double odds) {}

    /**
     * A pair with a neighbour more.
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
        this.prospects = prospects;
        this.constraints = constraints;
        this.path = path;
        offPath = weights.number("crossing.off-path");
        perSentence = weights.number("crossing.per-sentence");
        leastGain = weights.number("crossing.gain");
        int sourceSize = prospects.sourceSize();
        int targetSize = prospects.targetSize();
        pathLink = new int[sourceSize];
        for (int k = 0; k < path.size(); k++) {
            Arrays.fill(pathLink, path.get(k).sourceFrom(), path.get(k).sourceTo(), k + 1);
        }
        expected = expectedTargets(sourceSize, targetSize, path);
        pairs = new PairScores(scoring, expected, targetSize, reach);
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

    /** The links, in the order of their source sentences. */
    List<Block> search() {
        List<Candidate> candidates = new ArrayList<>();
        forEachBlock(block -> add(block, candidates));
        candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.odds())
                .thenComparingInt(c -> c.block().sourceFrom())
                .thenComparingInt(c -> c.block().targetFrom())
                .thenComparingInt(c -> c.block().size()));
        List<Block> taken = new ArrayList<>();
        Free free = new Free(pairs.sourceSize(), pairs.targetSize());
        for (Candidate candidate : candidates) {
            if (free.has(candidate.block())) {
                free.take(candidate.block());
                taken.add(candidate.block().scoredBy(scoring));
            }
        }
        grow(taken, free);
        taken.sort(Comparator.comparingInt(Block::sourceFrom));
        return taken;
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

    /** All blocks that are looked at, with their traits. */
    void forEachBlock(BiConsumer<Block, double[]> visitor) {
        forEachBlock(block -> visitor.accept(block, traits(block)));
    }

    private void add(Block block, List<Candidate> candidates) {
        double odds = of(block, 0);
        if (odds > 0 && constraints.allow(block)) {
            candidates.add(new Candidate(block, odds));
        }
    }

    /** How likely a block is right, in log odds. */
    @Override
    public double of(Block block, double floor) {
        double surplus = block.score() - cost(block);
        double sourceMargin = pairs.sourceMargin(block);
        double targetMargin = pairs.targetMargin(block);
        double most = prospects.most(block, surplus, sourceMargin, targetMargin);
        return most <= floor ? most : prospects.odds(prospects.traits(block, surplus, sourceMargin, targetMargin));
    }

    /** A pair with a neighbour more, unless the path has it, is only taken where the pair is and the neighbour gains enough. */
    @Override
    public double needed(Block block) {
        double whole = Ranking.super.needed(block);
        double grown = block.size() == 3 ? leastGrown(block) : Double.POSITIVE_INFINITY;
        return grown < whole
                        || (grown < Double.POSITIVE_INFINITY && path.stream().noneMatch(block::isSamePlace))
                ? grown
                : whole;
    }

    private double leastGrown(Block block) {
        return pairsIn(block)
                .filter(pair -> of(pair, 0) > 0)
                .mapToDouble(pair -> pair.score() + leastGain)
                .reduce(Double.POSITIVE_INFINITY, Math::min);
    }

    private Stream<Block> pairsIn(Block block) {
        return IntStream.range(block.sourceFrom(), block.sourceTo())
                .boxed()
                .flatMap(i -> IntStream.range(block.targetFrom(), block.targetTo())
                        .mapToObj(j -> Block.pair(i, j).scoredBy(scoring)));
    }

    /** What the place of a block costs: nothing within a link of the path, else the more the further it strays from it. */
    private double cost(Block block) {
        int link = pathLink[block.sourceFrom()];
        return link > 0 && block.isWithin(path.get(link - 1))
                ? 0
                : offPath + perSentence * Math.abs(block.targetFrom() - expected[block.sourceFrom()]);
    }

    /** The traits of a block with its score. */
    private double[] traits(Block block) {
        return prospects.traits(
                block, block.score() - cost(block), pairs.sourceMargin(block), pairs.targetMargin(block));
    }

    /** Adds to each pair the free neighbour that gains most, first where it gains most of all. */
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
