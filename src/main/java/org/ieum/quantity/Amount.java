package org.ieum.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ieum.text.IeumException;
import org.ieum.text.Span;

/**
 * A number with what it counts and how exact it is.
 *
 * @param span where it stands
 * @param surface its characters
 * @param type what sort of amount
 * @param value its value without trailing zeros, scale words multiplied out: {@code 3억 5천만} is 350000000; of a fraction
 *     the quotient, to 10 decimals; never negative, since "minus" and 영하 are words of the sentence, as "fell" is
 * @param unit a code that does not depend on the language: ISO 4217 for money ({@code KRW}), symbols for measures ({@code
 *     km}), English singulars for counts and durations ({@code person}, {@code country}, {@code year}); {@code item} for a
 *     counter that tells nothing ({@code 개}, {@code 건}); empty if none is known
 * @param precision how exact
 */
public record Amount(Span span, String surface, Type type, BigDecimal value, String unit, Precision precision)
        implements Quantity {

    /** The sorts of amounts. Two of different sorts are not compared, but for the pairs named in {@link Quantities#agree}. */
    public enum Type {
        /** A bare number. */
        NUMBER,
        /** A sum of money; the unit is a currency. */
        MONEY,
        /** 20%, per cent. */
        PERCENT,
        /** 20%포인트, percentage points; 25bp and 25 basis points are 0.25. */
        PERCENT_POINT,
        /** 두 번째, 제2차, 21st, No. 1. */
        ORDINAL,
        /** 4시간, 36 years, five-day. */
        DURATION,
        /** 스물한 살, 21-year-old; with unit {@code decade} for 60대, in her 60s. */
        AGE,
        /** 3분의 1, one-third, half. */
        FRACTION,
        /** A length, area, volume, weight or the like. */
        MEASURE,
        /** A number of things of a known kind: 21개국, 30 people. */
        COUNT,
        /** 6년 만, first time in six years: how long it had not happened. */
        FIRST_IN
    }

    private static final int LONG = 3;

    private static final Set<String> VAGUE_UNITS = Set.of("", "item");

    private static final Set<String> DOLLARS = Set.of("USD", "AUD", "CAD", "HKD", "NZD", "SGD", "TWD");

    /** 여 after a number or unit, but neither 여섯, 여덟 nor 여든. */
    private static final Pattern OR_SO = Pattern.compile("여(?![섯덟든])");

    public Amount {
        if (span.length() != surface.length()) {
            throw new IeumException("amount \"" + surface + "\": its span " + span + " has another length");
        }
        value = Units.normal(value);
    }

    /** True of three digits or more, but for noughts at the end: such a figure hardly stands for two things in one text. */
    public boolean isLong() {
        return value.stripTrailingZeros().precision() >= LONG;
    }

    /** True of a bare number, and of a counter such as 개, which does not say what it counts. */
    public boolean isVague() {
        return VAGUE_UNITS.contains(unit);
    }

    /** What {@link Quantities#differInUnitAlone} says of amounts. */
    boolean differsInUnitAlone(Amount other) {
        return value.equals(other.value)
                && switch (type) {
                    case MONEY -> other.type == type && hasOtherUnit(other) && !(isDollar() && other.isDollar());
                    case DURATION, FIRST_IN -> other.isTime() && hasOtherUnit(other);
                    case MEASURE ->
                        other.type == type && hasOtherUnit(other) && baseUnit().equals(other.baseUnit());
                    case PERCENT -> other.type == Type.PERCENT_POINT || other.type == Type.COUNT;
                    case PERCENT_POINT, COUNT -> other.type == Type.PERCENT;
                    case NUMBER, ORDINAL, AGE, FRACTION -> false;
                };
    }

    private boolean hasOtherUnit(Amount other) {
        return !unit.equals(other.unit);
    }

    private boolean isDollar() {
        return DOLLARS.contains(unit);
    }

    private boolean isTime() {
        return type == Type.DURATION || type == Type.FIRST_IN;
    }

    /** True of 20여 and 십여, which are "about" a number, but not below it. */
    boolean isOrSo() {
        return precision == Precision.ABOUT && OR_SO.matcher(surface).find();
    }

    /** The same at another place. */
    Amount at(Span place, String characters) {
        return new Amount(place, characters, type, value, unit, precision);
    }

    /** The unit that the units it may be compared with are converted to: {@code month} for years; its own if there are none. */
    public String baseUnit() {
        return Units.of(unit).map(Units.Unit::base).orElse(unit);
    }

    /** The value in the {@link #baseUnit()}: 216 for 18 years. */
    public BigDecimal inBaseUnit() {
        return Units.of(unit)
                .map(known -> Units.normal(value.multiply(known.factor())))
                .orElse(value);
    }

    @Override
    public List<String> keys() {
        return Keys.of(this);
    }

    @Override
    public String label() {
        return Wording.of(this);
    }
}
