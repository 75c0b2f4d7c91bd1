package org.ieum.align;

/** How likely blocks are, in the units of whoever ranks them. */
interface Ranking {
    /** In order, a block is as likely as what it scores. */
    Ranking BY_SCORE = (block, floor) -> block.score();

    /** The more the likelier; anything up to a floor if it is no more than that. */
    double of(Block block, double floor);

    /** The more the likelier. */
    default double of(Block block) {
        return of(block, Double.NEGATIVE_INFINITY);
    }
}
