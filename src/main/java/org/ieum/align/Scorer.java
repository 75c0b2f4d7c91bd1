package org.ieum.align;

/**
 * A source of opinion on which stretches of two texts belong together. Opinions of several scorers are log likelihood
 * ratios in nats, and add up.
 */
public interface Scorer {

    /** Prepares for one pair of texts, once; everything costly happens here. */
    Scoring open(Passage source, Passage target);
}
