package org.ieum.check;

import java.math.BigDecimal;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Quantity;

/** Figures that may be other ones, rounded by who wrote them. */
final class Rounding {
    /** What a round figure is off by at the most: a fiftieth of itself. */
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Digits of a round figure, but for its noughts. */
    private static final int ROUND = 2;

    private Rounding() {}

    /** True if the first is told in whole hours, minutes ... or is a round figure, to which the second may have been rounded. */
    static boolean isPossible(Quantity rounded, Quantity exact) {
        return rounded instanceof Amount one
                && exact instanceof Amount other
                && (isInGreaterUnit(one, other) || isRoundOf(one, other));
    }

    /** True of durations of which the first is told in a unit of its own, of which the other is less than half away. */
    private static boolean isInGreaterUnit(Amount rounded, Amount exact) {
        return rounded.type() == Amount.Type.DURATION
                && exact.type() == Amount.Type.DURATION
                && !rounded.unit().equals(exact.unit())
                && rounded.value().scale() == 0
                && distance(rounded, exact)
                                .multiply(TWO)
                                .multiply(rounded.value())
                                .compareTo(rounded.inBaseUnit())
                        < 0;
    }

    /** True if the first is 10, 400 or 530, and the other no more than a fiftieth away and not round: 9.97, 403, 531. */
    private static boolean isRoundOf(Amount round, Amount exact) {
        BigDecimal digits = round.value().stripTrailingZeros();
        return round.type() == exact.type()
                && digits.precision() <= ROUND
                && digits.scale() < 0
                && exact.isLong()
                && distance(round, exact).multiply(FIFTY).compareTo(round.inBaseUnit()) <= 0;
    }

    /** How far apart two amounts of one dimension are, in its base unit. */
    static BigDecimal distance(Amount one, Amount other) {
        return one.inBaseUnit().subtract(other.inBaseUnit()).abs();
    }
}
