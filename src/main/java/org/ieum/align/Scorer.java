package org.ieum.align;

/**
 * Judges which stretches of two texts belong together. The scores of several scorers are log likelihood ratios in nats,
 * and add up.
 */
public interface Scorer {

    /** Prepares for one pair of texts, once; everything costly happens here. */
    Scoring open(Passage source, Passage target);
}
