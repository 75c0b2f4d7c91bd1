package org.ieum.study;

/**
 * A term that should not be used, that outlets render differently, or that a translation lacks.
 *
 * @param claim what is said; where outlets differ, its message lists who uses what, and its two places are an example, the
 *     first two that do
 */
public record TermFinding(Claim claim) implements Finding {
    /** {@code severity kind: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
