package org.ieum.check;

import java.util.Arrays;
import org.ieum.quantity.Amount;

/** Tells whether one number can be the other with a slip of the pen: one wrong digit, or two neighbours exchanged. */
final class Slip {
    /** Of short numbers nearly all differ by one digit. */
    private static final int LEAST_DIGITS = 3;

    private Slip() {}

    static boolean between(Amount a, Amount b) {
        String one = a.value().toPlainString();
        String other = b.value().toPlainString();
        return Figures.areExact(a, b) && one.length() >= LEAST_DIGITS && between(one, other);
    }

    /** True of figures of one length that differ in one digit or in the order of two neighbours. */
    static boolean between(String one, String other) {
        return one.length() == other.length() && isSlip(one, other);
    }

    /** True of figures of one length that differ in the order of two neighbours alone: 214 and 241, 14 and 41. */
    static boolean exchanged(Amount a, Amount b) {
        String one = a.value().toPlainString();
        String other = b.value().toPlainString();
        return Figures.areExact(a, b) && between(one, other) && haveSameDigits(one, other);
    }

    private static boolean haveSameDigits(String one, String other) {
        return Arrays.equals(
                one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    private static boolean isSlip(String one, String other) {
        int from = 0;
        while (from < one.length() && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int to = one.length();
        while (to > from && one.charAt(to - 1) == other.charAt(to - 1)) {
            to--;
        }
        boolean exchanged = to - from == 2
                && one.charAt(from) == other.charAt(from + 1)
                && one.charAt(from + 1) == other.charAt(from);
        return to - from == 1 || exchanged;
    }
}
