package org.ieum.align;

/** How likely blocks are, in the units of whoever ranks them; the likelier, the more they score. */
interface Ranking {
    /** No block scores more. */
    double HIGHEST = 1000;

    double FINE = .001;

    /** In order, a block is as likely as what it scores. */
    Ranking BY_SCORE = (block, floor) -> block.score();

    /** The more the likelier; anything up to a floor if it is no more than that. */
    double of(Block block, double floor);

    /** The more the likelier. */
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
