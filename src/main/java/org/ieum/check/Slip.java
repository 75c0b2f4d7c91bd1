package org.ieum.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Precision;

/** Whether one number can be the other with a slip of the pen: one wrong digit, two exchanged, or noughts missing. */
final class Slip {
    /** Of short numbers nearly all differ by one digit. */
    private static final int LEAST_DIGITS = 3;

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Slip() {}

    /**
     * True of two amounts of one unit, or counts of which one may not say of what, that look like one mistyped: two digits have
     * changed places, or noughts are missing. What is so alike by chance is rare.
     */
    static boolean isMistyped(Figure a, Figure b) {
        return areOfOneUnit(a, b)
                && (exchanged((Amount) a.quantity(), (Amount) b.quantity())
                        || haveSameDigits((Amount) a.quantity(), (Amount) b.quantity()))
                && !FigureAgreement.agree(a, b);
    }

    /**
     * True of two amounts of three digits or more, of one unit, or counts of which one may not say of what, in which two digits have
     * changed places.
     */
    static boolean areExchanged(Figure a, Figure b) {
        return areOfOneUnit(a, b)
                && digits((Amount) a.quantity()).compareTo(HUNDRED) >= 0
                && exchanged((Amount) a.quantity(), (Amount) b.quantity());
    }

    private static boolean areOfOneUnit(Figure a, Figure b) {
        return a.quantity() instanceof Amount
                && b.quantity() instanceof Amount
                && (Sort.areAlike(a, b) || Sort.mayCountOneThing(a, b));
    }

    /** True of 35 and 350 million, but not of 3 and 300: one digit and few noughts say nothing. */
    static boolean haveSameDigits(Amount a, Amount b) {
        boolean telling = digits(a).compareTo(BigInteger.TEN) > 0
                || (a.value().min(b.value()).compareTo(THOUSAND) >= 0 && !isCount(a));
        return telling && digits(a).equals(digits(b));
    }

    private static boolean isCount(Amount amount) {
        return amount.type() == Amount.Type.COUNT || amount.type() == Amount.Type.NUMBER;
    }

    private static BigInteger digits(Amount amount) {
        return amount.value().stripTrailingZeros().unscaledValue();
    }

    /** True of two exact numbers of three characters or more that differ in one digit or in the order of two neighbours. */
    static boolean between(Amount a, Amount b) {
        String one = a.value().toPlainString();
        String other = b.value().toPlainString();
        return areExact(a, b) && one.length() >= LEAST_DIGITS && between(one, other);
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
        return areExact(a, b)
                && one.length() == other.length()
                && differing(one, other) == 2
                && haveSameDigits(one, other);
    }

    private static boolean areExact(Amount a, Amount b) {
        return a.precision() == Precision.EXACT && b.precision() == Precision.EXACT;
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
