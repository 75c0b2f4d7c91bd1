package org.ieum.study;

/**
 * A sentence that the other of two translations lacks.
 *
 * @param claim what is said
 */
public record OmissionFinding(Claim claim) implements Finding {
    /** {@code severity kind: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
