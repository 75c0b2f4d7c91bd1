package org.ieum.finding;

/**
 * A term that should not be used, that outlets render differently, or that a translation lacks.
 *
 * @param claim what is said; where outlets differ, each form is a side
 */
public record TermFinding(Claim claim) implements Finding {
    /** {@code severity kind: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
