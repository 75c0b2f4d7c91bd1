package org.ieum.finding;

/**
 * Names in a row of which one text has more than the other, or one instead of another.
 *
 * @param claim what is said
 */
public record ListFinding(Claim claim) implements Finding {
    /** {@code severity kind: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
