package org.ieum.align;

import java.util.List;
import org.ieum.bitext.Evidence;

/**
 * How likely two sentences are to translate each other, seen by themselves.
 *
 * @param probability 0 to 1
 * @param score the log odds that it comes from, in nats; 0 is neither here nor there
 * @param evidence the reasons, the weightiest first, for and against ({@code 21 != 12}, {@code negation only in English});
 *     their nats sum up to the score
 */
public record PairScore(double probability, double score, List<Evidence> evidence) {
    public PairScore {
        evidence = List.copyOf(evidence);
    }

    /** The same with source and target exchanged. */
    PairScore mirrored() {
        return new PairScore(
                probability, score, evidence.stream().map(Evidence::mirrored).toList());
    }
}
