package org.ieum.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ieum.quantity.Amount.Type;

/**
 * Compares two amounts as ranges: what a text calls "around 20" is any number from 18 to 22, "more than 20" any above it,
 * and an exact 22% whatever is rounded or cut to it, as 22.28% is.
 */
final class AmountAgreement {
    /** Half the width of "about", as a share of the value: 21 is around 20, 8 is not around 10. */
    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    /** Beyond this factor "more than 20" is true of a number but no longer said of it. */
    private static final BigDecimal REACH = BigDecimal.valueOf(2);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** By how much of itself a percentage may differ from a fraction that it is told by. */
    private static final double FRACTION_SLACK = .05;

    /** A figure of so many digits before its noughts has been counted. */
    private static final int FINE = 3;

    private static final int TWO_DIGITS = 2;

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** What 곳 may count: it does not say which. */
    private static final Set<String> PLACES =
            Set.of("bank", "building", "city", "company", "country", "hospital", "house", "school");

    private AmountAgreement() {}

    static Agreement of(Amount a, Amount b) {
        if (bothIn(a.type(), b.type(), Type.PERCENT, Type.FRACTION)) {
            return compareShares(a, b);
        }
        if (!sameSort(a.type(), b.type())) {
            return Agreement.incomparable(() -> "different kinds: " + name(a.type()) + " and " + name(b.type()));
        }
        if (a.unit().equals(b.unit())) {
            return compare(a, b, BigDecimal.ONE, BigDecimal.ONE, 0);
        }
        if (a.type() != Type.MONEY && (isKindOf(a, b) || isKindOf(b, a))) {
            return compareVaguely(a, b);
        }
        return compareConverted(a, b);
    }

    private static boolean isKindOf(Amount amount, Amount general) {
        return general.isVague() || (general.unit().equals("place") && PLACES.contains(amount.unit()));
    }

    /** A third and 33.3% or so are one share; other percentages may be shares of something else. */
    private static Agreement compareShares(Amount a, Amount b) {
        return percentage(a).overlaps(percentage(b))
                ? Agreement.compatible(() -> both(a, b) + " can be one share")
                : Agreement.incomparable(() -> both(a, b) + " may be shares of different things");
    }

    private static Range percentage(Amount share) {
        return share.type() == Type.FRACTION
                ? Range.of(share, HUNDRED, false).widen(FRACTION_SLACK)
                : Range.of(share, BigDecimal.ONE, false);
    }

    /** True of what is said to be about a figure of two digits or more: that of about 4,200 says that it is not 4,300. */
    private static boolean isCounted(Amount amount) {
        return amount.precision() == Precision.ABOUT
                && amount.value().stripTrailingZeros().precision() >= TWO_DIGITS;
    }

    private static boolean sameSort(Type a, Type b) {
        return a == b
                || bothIn(a, b, Type.NUMBER, Type.COUNT)
                || bothIn(a, b, Type.NUMBER, Type.AGE)
                || bothIn(a, b, Type.DURATION, Type.FIRST_IN);
    }

    private static boolean bothIn(Type a, Type b, Type one, Type other) {
        return (a == one && b == other) || (a == other && b == one);
    }

    private static Agreement compareConverted(Amount a, Amount b) {
        Optional<Units.Unit> ua = Units.of(a.unit());
        Optional<Units.Unit> ub = Units.of(b.unit());
        if (ua.isEmpty() || ub.isEmpty() || !ua.get().base().equals(ub.get().base()) || a.type() == Type.AGE) {
            return Agreement.incomparable(() -> "different units: " + both(a, b));
        }
        return compare(a, b, ua.get().factor(), ub.get().factor(), Units.tolerance(ua.get(), ub.get()));
    }

    /** One side does not say what it counts: equal numbers may be of one thing, different ones prove nothing. */
    private static Agreement compareVaguely(Amount a, Amount b) {
        Agreement plain = compare(a, b, BigDecimal.ONE, BigDecimal.ONE, 0);
        return switch (plain.verdict()) {
            case EQUAL, COMPATIBLE ->
                a.type() == Type.ORDINAL
                        ? plain
                        : Agreement.compatible(() -> plain.reason() + "; one of them does not say what it counts");
            case CONFLICT, INCOMPARABLE -> Agreement.incomparable(() -> "may count different things: " + both(a, b));
        };
    }

    private static Agreement compare(Amount a, Amount b, BigDecimal fa, BigDecimal fb, double tolerance) {
        boolean areCounted = isCounted(a) && isCounted(b);
        Range ra = Range.of(a, fa, areCounted).widen(tolerance);
        Range rb = Range.of(b, fb, areCounted).widen(tolerance);
        boolean sameValue = a.value().multiply(fa).compareTo(b.value().multiply(fb)) == 0;
        if (sameValue && a.precision() == b.precision() && a.type() == b.type()) {
            return Agreement.equal(
                    () -> a.isOrSo() == b.isOrSo() ? "both " + a.label() : both(a, b) + " can both be true");
        }
        if (sameValue || ra.overlaps(rb)) {
            return Agreement.compatible(() -> both(a, b) + " can both be true");
        }
        if ((mayBeRounded(a, b) && isRounded(a, fa, b, fb)) || (mayBeRounded(b, a) && isRounded(b, fb, a, fa))) {
            return Agreement.compatible(() -> both(a, b) + " are one figure, rounded");
        }
        if (ra.reaches(rb)) {
            return Agreement.incomparable(() -> both(a, b) + " are too far apart to be one figure");
        }
        return Agreement.conflict(() -> both(a, b) + " cannot both be true");
    }

    /** Hours are not what days are rounded to, and 5 people are not what 5.2 of them are. "At most 110.5" may be told as 111. */
    private static boolean mayBeRounded(Amount fine, Amount coarse) {
        boolean sort = switch (fine.type()) {
            case MONEY, PERCENT, PERCENT_POINT, MEASURE, NUMBER, COUNT -> true;
            case DURATION -> fine.unit().equals(coarse.unit());
            case ORDINAL, AGE, FRACTION, FIRST_IN -> false;
        };
        boolean told = switch (fine.precision()) {
            case EXACT, AT_MOST, AT_LEAST -> true;
            case ABOUT, MORE_THAN, LESS_THAN -> false;
        };
        return sort && told && coarse.precision() == Precision.EXACT;
    }

    /**
     * True if the finer value, rounded or cut to the last digit that is written of the coarser, is that one. An exact figure is
     * never vaguer than one that is only "about" the same.
     */
    private static boolean isRounded(Amount fine, BigDecimal ff, Amount coarse, BigDecimal fc) {
        BigDecimal value = fine.value().multiply(ff);
        BigDecimal base = coarse.value().multiply(fc);
        BigDecimal over = value.subtract(base);
        if (over.abs().compareTo(base.multiply(ABOUT)) > 0) {
            return false;
        }
        BigDecimal step = Written.step(coarse).multiply(fc);
        return over.compareTo(step.multiply(HALF).negate()) >= 0
                && over.compareTo(step) < 0
                && step.compareTo(Written.step(fine).multiply(ff)) > 0;
    }

    private static String both(Amount a, Amount b) {
        return a.label() + " and " + b.label();
    }

    private static String name(Type type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The numbers an amount may stand for, from low to high, and whether it is only for {@link #REACH} that they end. */
    private record Range(BigDecimal low, BigDecimal high, boolean openBelow, boolean openAbove) {
        /** @param isCounted true of a figure that is compared with another one that is as exact as its digits are */
        static Range of(Amount amount, BigDecimal factor, boolean isCounted) {
            BigDecimal v = amount.value().multiply(factor);
            return switch (amount.precision()) {
                case EXACT -> closed(v, v);
                case ABOUT -> amount.isOrSo() ? orSo(amount, factor) : around(v, slack(amount, factor, isCounted));
                case AT_LEAST, MORE_THAN -> new Range(v, v.multiply(REACH), false, true);
                case AT_MOST, LESS_THAN -> new Range(v.divide(REACH), v, true, false);
            };
        }

        private static Range closed(BigDecimal low, BigDecimal high) {
            return new Range(low, high, false, false);
        }

        private static Range around(BigDecimal v, BigDecimal slack) {
            return closed(v.subtract(slack), v.add(slack));
        }

        /**
         * Of three digits or more five of the last one: nobody says "about 142,000" of 150,000. Of two digits one of the last one, if
         * the other figure is told as exactly; else no limit.
         */
        private static BigDecimal ofLastDigit(BigDecimal value, boolean isCounted) {
            BigDecimal digits = value.stripTrailingZeros();
            if (digits.precision() >= FINE) {
                return digits.ulp().multiply(FIVE);
            }
            return isCounted ? digits.ulp() : value;
        }

        /** A tenth; of a length of time also half of its last unit, a fifth at the most: about three hours may be two and a half. */
        private static BigDecimal slack(Amount amount, BigDecimal factor, boolean isCounted) {
            BigDecimal value = amount.value().multiply(factor).abs();
            BigDecimal tenth = value.multiply(ABOUT);
            return switch (amount.type()) {
                case DURATION, FIRST_IN ->
                    Written.step(amount)
                            .multiply(factor)
                            .multiply(HALF)
                            .min(tenth.multiply(TWO))
                            .max(tenth);
                case FRACTION -> tenth;
                default ->
                    tenth.min(ofLastDigit(amount.value().abs(), isCounted).multiply(factor));
            };
        }

        /** 10여 is ten and some, but less than twenty: up to one more of its last written digit. */
        private static Range orSo(Amount amount, BigDecimal factor) {
            BigDecimal step = amount.value().stripTrailingZeros().ulp();
            return closed(
                    amount.value().multiply(factor), amount.value().add(step).multiply(factor));
        }

        Range widen(double share) {
            if (share == 0) {
                return this;
            }
            BigDecimal factor = BigDecimal.valueOf(share);
            return new Range(
                    low.subtract(low.abs().multiply(factor)),
                    high.add(high.abs().multiply(factor)),
                    openBelow,
                    openAbove);
        }

        boolean overlaps(Range other) {
            return !isBelow(other) && !other.isBelow(this);
        }

        /** True if only the limit on an open end keeps the two apart. */
        boolean reaches(Range other) {
            return isBelow(other) ? openAbove || other.openBelow : openBelow || other.openAbove;
        }

        private boolean isBelow(Range other) {
            return high.compareTo(other.low) < 0;
        }
    }
}
