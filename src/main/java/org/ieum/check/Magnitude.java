package org.ieum.check;

import java.math.BigDecimal;
import org.ieum.quantity.Amount;

/** Whether two amounts are close enough to be one with an error. */
final class Magnitude {
    /** What has slipped out of a sentence by a wrong digit stays within this factor. */
    private static final BigDecimal TEN = BigDecimal.TEN;

    /** Beyond this factor two figures of texts written freely are hardly one with an error. */
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Magnitude() {}

    /**
     * True unless two amounts are too far apart to be one with an error, and do not have the same digits either: 350 and 35
     * million may be, 210 million and 9.1 billion are of two things. Of anything but amounts it says nothing and is true.
     */
    static boolean mayBeOne(Figure a, Figure b) {
        return !(a.quantity() instanceof Amount one)
                || !(b.quantity() instanceof Amount other)
                || isWithin(TEN, one, other)
                || Slip.haveSameDigits(one, other);
    }

    /**
     * True of two amounts of which neither is more than twice the other, or that have the same digits. How long something had not
     * happened is one matter, however long ago it was: the worst in 8 years, the worst in 18.
     */
    static boolean areNear(Figure a, Figure b) {
        BigDecimal factor = a.isOf(Amount.Type.FIRST_IN) && b.isOf(Amount.Type.FIRST_IN) ? TEN : TWO;
        return a.quantity() instanceof Amount one
                && b.quantity() instanceof Amount other
                && (isWithin(factor, one, other) || Slip.haveSameDigits(one, other));
    }

    private static boolean isWithin(BigDecimal factor, Amount a, Amount b) {
        BigDecimal one = a.inBaseUnit();
        BigDecimal other = b.inBaseUnit();
        return one.compareTo(other.multiply(factor)) <= 0 && other.compareTo(one.multiply(factor)) <= 0;
    }
}
