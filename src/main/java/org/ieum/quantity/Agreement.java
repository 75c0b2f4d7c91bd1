package org.ieum.quantity;

import java.util.function.Supplier;

/** Whether two quantities can state the same fact. Two are equal if they say the same in the same words. */
public final class Agreement {
    private final Verdict verdict;
    private final Supplier<String> reason;

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

    /** @param reason put into words only for those who ask: of most pairs of quantities only the verdict matters */
    private Agreement(Verdict verdict, Supplier<String> reason) {
        this.verdict = verdict;
        this.reason = reason;
    }

    static Agreement equal(Supplier<String> reason) {
        return new Agreement(Verdict.EQUAL, reason);
    }

    static Agreement compatible(Supplier<String> reason) {
        return new Agreement(Verdict.COMPATIBLE, reason);
    }

    static Agreement conflict(Supplier<String> reason) {
        return new Agreement(Verdict.CONFLICT, reason);
    }

    static Agreement incomparable(Supplier<String> reason) {
        return new Agreement(Verdict.INCOMPARABLE, reason);
    }

    public Verdict verdict() {
        return verdict;
    }

    /** The verdict in words, such as {@code about 20 and 21 can both be true}. */
    public String reason() {
        return reason.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Agreement that && verdict == that.verdict && reason().equals(that.reason());
    }

    @Override
    public int hashCode() {
        return 31 * verdict.hashCode() + reason().hashCode();
    }

    /** The verdict and its reason. */
    @Override
    public String toString() {
        return verdict + ": " + reason();
    }
}
