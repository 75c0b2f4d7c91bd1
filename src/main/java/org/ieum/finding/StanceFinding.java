package org.ieum.finding;

import java.util.List;

/**
 * A claim that one outlet makes more firmly than the other: one says that it happened, the other that it may.
 *
 * @param claim what is said
 */
public record StanceFinding(Claim claim) implements Finding {
    /** What two places say with the given firmness, in words such as {@code states as a fact}. */
    public static StanceFinding of(Severity severity, Place a, String saysA, Place b, String saysB, String message) {
        List<Side> sides = List.of(Side.of(saysA, a), Side.of(saysB, b));
        return new StanceFinding(new Claim("stance", severity, "", Verdict.VARIANT, sides, message));
    }

    /** {@code severity kind: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
