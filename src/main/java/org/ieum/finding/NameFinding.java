package org.ieum.finding;

/**
 * A person whose name is spelled otherwise, or who is another.
 *
 * @param claim what is said
 * @param isOfCopies true if another person stands in what is one sentence otherwise, so that the names need have nothing in
 *     common
 */
public record NameFinding(Claim claim, boolean isOfCopies) implements Finding {
    /** {@code severity kind: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
