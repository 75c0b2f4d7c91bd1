package org.ieum.align;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ranks blocks of texts whose links may cross, by how likely they are right in log odds. */
final class CrossingRanking implements Ranking {
    private final Scoring scoring;
    private final Prospects prospects;
    private final PathGuide guide;
    private final PairScores pairs;
    private final double offPath;
    private final double perSentence;
    private final double leastGain;

    CrossingRanking(Weights weights, Scoring scoring, Prospects prospects, PathGuide guide, PairScores pairs) {
        this.scoring = scoring;
        this.prospects = prospects;
        this.guide = guide;
        this.pairs = pairs;
        offPath = weights.number("crossing.off-path");
        perSentence = weights.number("crossing.per-sentence");
        leastGain = weights.number("crossing.gain");
    }

    @Override
    public double of(Block block, double floor) {
        return prospects.odds(block, margins(block), floor);
    }

    /** The traits of a block with its score, for the trainer. */
    double[] traits(Block block) {
        return prospects.traits(block, margins(block));
    }

    private Prospects.Margins margins(Block block) {
        return new Prospects.Margins(block.score() - cost(block), pairs.sourceMargin(block), pairs.targetMargin(block));
    }

    /**
     * What the place of a block costs: nothing within a link of the path, otherwise the more the further it is from the
     * path.
     */
    private double cost(Block block) {
        return guide.isWithinLink(block) ? 0 : offPath + perSentence * guide.distance(block);
    }

    /**
     * A block of three sentences that is no link of the path can only come of extending a pair that is taken by a
     * neighbour that gains enough.
     */
    @Override
    public double needed(Block block) {
        double whole = Ranking.super.needed(block);
        double grown = block.size() == 3 ? leastGrown(block) : Double.POSITIVE_INFINITY;
        boolean mayBeWhole = guide.has(block) || grown == Double.POSITIVE_INFINITY;
        return mayBeWhole ? Math.min(whole, grown) : grown;
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
}
