package org.ieum.check;

/** What two figures of sentences that are not linked are to each other; the odder, the fewer words must be shared to tell it. */
enum Relation {
    /** Both may be true. */
    ALIKE,
    /** They cannot both be true of one thing. */
    UNLIKE,
    /** One looks like the other {@linkplain Slip#isMistyped mistyped}: 18 months beside 18 years. */
    MISTYPED,
    /** They are dates on which one thing cannot both have happened. */
    DATED,
    /** They are different {@linkplain Portions#differ parts} of one whole. */
    PARTS,
    /** They are {@link Opposite}. */
    OPPOSITE
}
