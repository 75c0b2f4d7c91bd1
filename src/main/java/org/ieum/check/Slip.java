package org.ieum.check;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ieum.quantity.Amount;

/** Tells whether one number can be the other with a slip of the pen: one wrong digit, or two exchanged. */
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

    /** True of figures of one length in which two digits have changed places: 14 and 41, 417 and 714, 40.3 and 43.0. */
    static boolean exchanged(Amount a, Amount b) {
        int scale = Math.max(a.value().scale(), b.value().scale());
        String one = digits(a, scale);
        String other = digits(b, scale);
        return Figures.areExact(a, b)
                && one.length() == other.length()
                && differing(one, other) == 2
                && haveSameDigits(one, other);
    }

    private static String digits(Amount amount, int scale) {
        return amount.value().setScale(Math.max(0, scale)).unscaledValue().toString();
    }

    private static long differing(String one, String other) {
        return IntStream.range(0, one.length())
                .filter(i -> one.charAt(i) != other.charAt(i))
                .count();
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
