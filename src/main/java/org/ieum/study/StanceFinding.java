package org.ieum.study;

/**
 * A claim that one outlet makes more firmly than the other: one says that it happened, the other that it may.
 *
 * @param claim what is said
 */
public record StanceFinding(Claim claim) implements Finding {
    /** {@code severity kind: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
