package org.ieum.finding;

/**
 * A person whose name is spelled otherwise, or who is another.
 *
 * @param claim what is said
 * @param ground what shows that one person is meant
 */
public record NameFinding(Claim claim, Ground ground) implements Finding {
    /** What shows that two names should be of one person. */
    public enum Ground {
        /** The names themselves. */
        NAME,
        /** A sentence that is one otherwise, so that the names need have nothing in common. */
        SENTENCE,
        /** An office that one person has at a time, likewise. */
        OFFICE
    }

    /** {@code severity kind: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
