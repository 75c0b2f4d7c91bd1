package org.ieum.study;

import java.util.List;

/**
 * A claim that one outlet makes more firmly than the other: one says that it happened, the other that it may.
 *
 * @param claim what is said
 */
public record StanceFinding(Claim claim) implements Finding {
    static StanceFinding of(
            Severity severity, Place a, Firmness firmnessA, Place b, Firmness firmnessB, String message) {
        List<Side> sides = List.of(Side.of(firmnessA.phrase(), a), Side.of(firmnessB.phrase(), b));
        return new StanceFinding(new Claim("stance", severity, "", Verdict.VARIANT, sides, message));
    }

    /** {@code severity kind: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
