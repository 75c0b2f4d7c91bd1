package org.ieum.finding;

/**
 * A person, place or body whose name is spelled otherwise, or who or which is another.
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
        OFFICE,
        /** Names of places, ships, firms or institutions of one sort that are nearly one. */
        THING
    }

    /** {@code severity kind: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
