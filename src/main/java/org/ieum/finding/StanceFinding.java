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

    /** What two places say of one thing: one that it is so, the other that it is not. */
    public static StanceFinding denial(Place a, Place b, boolean isDeniedInA, String message) {
        String no = "denies it";
        String yes = "says so";
        List<Side> sides = List.of(Side.of(isDeniedInA ? no : yes, a), Side.of(isDeniedInA ? yes : no, b));
        return new StanceFinding(new Claim("denial", Severity.ERROR, "", Verdict.CONFLICT, sides, message));
    }

    /** {@code severity kind: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
