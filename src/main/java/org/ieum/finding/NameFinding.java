package org.ieum.finding;

/**
 * A person whose name is spelled otherwise, or who is another.
 *
 * @param claim what is said
 */
public record NameFinding(Claim claim) implements Finding {
    /** {@code severity kind: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
