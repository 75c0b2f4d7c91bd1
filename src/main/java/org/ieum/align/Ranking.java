package org.ieum.align;

/**
 * Ranks blocks by how likely they are right, each implementation on a scale of its own. A higher score never ranks
 * lower.
 */
interface Ranking {
    /** No block scores more. */
    double HIGHEST = 1000;

    double FINE = .001;

    /** Where links keep the order, blocks rank by their scores. */
    Ranking BY_SCORE = (block, floor) -> block.score();

    /**
     * The rank of a block, the higher the likelier. If that is no more than a floor, any value up to the floor may be
     * returned.
     */
    double of(Block block, double floor);

    /** The rank of a block, the higher the likelier. */
    default double of(Block block) {
        return of(block, Double.NEGATIVE_INFINITY);
    }

    /** The least score with which a block would rank above 0, to a thousandth. */
    default double needed(Block block) {
        double low = -HIGHEST;
        double high = HIGHEST;
        while (high - low > FINE) {
            double middle = (low + high) / 2;
            if (of(block.withScore(middle), 0) > 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
