package org.ieum.finding;

import java.util.List;

/**
 * Two words that exclude each other, said of one thing: an elbow here, a shoulder there.
 *
 * @param claim what is said; the value of each side is the word in English, whatever the languages of the documents
 */
public record AlternativeFinding(Claim claim) implements Finding {
    /** What two places say, as a warning. */
    public static AlternativeFinding of(Place a, String valueA, Place b, String valueB) {
        Side sideA = Side.of(valueA, a);
        Side sideB = Side.of(valueB, b);
        String message = sideA.quoting(valueA) + "; " + sideB.quoting(valueB) + "; they exclude each other";
        return new AlternativeFinding(
                new Claim("alternative", Severity.WARNING, "", Verdict.CONFLICT, List.of(sideA, sideB), message));
    }

    /** {@code severity kind: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
