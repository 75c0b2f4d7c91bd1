package org.ieum.align;

import java.util.List;
import org.ieum.bitext.Evidence;

/**
 * How likely two sentences are to translate each other, seen by themselves.
 *
 * @param probability 0 to 1
 * @param score the log likelihood ratio it comes from, in nats
 * @param evidence the reasons, the weightiest first
 */
public record PairScore(double probability, double score, List<Evidence> evidence) {
    public PairScore {
        evidence = List.copyOf(evidence);
    }
}
