package org.ieum.check;

import java.math.BigDecimal;
import org.ieum.quantity.Amount;

/** Figures that say which one of a series it is, or how many in a row: "the second vote", 5연승, "for a sixth quarter". */
final class Turns {
    private Turns() {}

    /** True of an ordinal from "second" on: "first" may be said of anything, and an article of a law is no turn. */
    static boolean isOrdinal(Figure figure) {
        return figure.quantity() instanceof Amount amount
                && amount.type() == Amount.Type.ORDINAL
                && amount.unit().isEmpty()
                && amount.value().compareTo(BigDecimal.ONE) > 0
                && !figure.isInARow();
    }

    /** True of two turns that may be of one thing, and of which one may be taken for the next, or a digit is wrong. */
    static boolean areNext(Figure a, Figure b) {
        Amount one = (Amount) a.quantity();
        Amount other = (Amount) b.quantity();
        boolean isNext = one.value().subtract(other.value()).abs().compareTo(BigDecimal.ONE) <= 0;
        return mayBeOfOneUnit(a, one, other) && mayBeOfOneUnit(b, other, one) && (isNext || Slip.between(one, other));
    }

    /** True of 5분기 연속 beside "for a sixth quarter", and of 5연승 beside any ordinal. */
    private static boolean mayBeOfOneUnit(Figure turn, Amount one, Amount other) {
        return one.type() != Amount.Type.ORDINAL
                ? other.type() == Amount.Type.ORDINAL || one.unit().equals(other.unit())
                : other.type() != Amount.Type.DURATION || turn.sentence().text().contains(other.unit());
    }
}
