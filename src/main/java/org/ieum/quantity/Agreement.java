package org.ieum.quantity;

/**
 * Whether two quantities can state the same fact.
 *
 * @param verdict the answer
 * @param reason the answer in words, such as {@code 21 is within 20 give or take 10 %}
 */
public record Agreement(Verdict verdict, String reason) {

    /** The answers. */
    public enum Verdict {
        /** Both say the same value or the same days. */
        EQUAL,
        /** Both can be true at once: one is vaguer than the other, or contains it. */
        COMPATIBLE,
        /** Of one kind and unit, and they cannot both be true of one thing. */
        CONFLICT,
        /** Of different kinds or units, or too little is known. */
        INCOMPARABLE
    }

    static Agreement equal(String reason) {
        return new Agreement(Verdict.EQUAL, reason);
    }

    static Agreement compatible(String reason) {
        return new Agreement(Verdict.COMPATIBLE, reason);
    }

    static Agreement conflict(String reason) {
        return new Agreement(Verdict.CONFLICT, reason);
    }

    static Agreement incomparable(String reason) {
        return new Agreement(Verdict.INCOMPARABLE, reason);
    }
}
