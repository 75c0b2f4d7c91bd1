package org.ieum.study;

/**
 * A term that should not be used, that another outlet renders otherwise, or that a translation lacks.
 *
 * @param claim what is said
 */
public record TermFinding(Claim claim) implements Finding {
    /** {@code severity kind: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
