package org.ieum.finding;

/**
 * The same words, said by one person in the one text and by another in the other.
 *
 * @param claim what is said
 */
public record SpeakerFinding(Claim claim) implements Finding {
    /** {@code severity kind: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
