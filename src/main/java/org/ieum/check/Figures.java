package org.ieum.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.finding.Fact;
import org.ieum.finding.Place;
import org.ieum.finding.QuantityFinding;
import org.ieum.finding.Side;
import org.ieum.quantity.Agreement;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Moment;
import org.ieum.quantity.Precision;
import org.ieum.quantity.Quantities;
import org.ieum.quantity.Quantity;
import org.ieum.text.Sentence;

/** Whether two figures or dates may be of one thing, and whether they then agree. */
final class Figures {
    /** What has slipped out of a sentence by a wrong digit stays within this factor. */
    private static final BigDecimal MAGNITUDE = BigDecimal.TEN;

    /** Beyond this factor two figures of texts written freely are hardly one with an error. */
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** A decimal up to this may be a day: 12.3 비상계엄. */
    private static final BigDecimal LAST_DAY = new BigDecimal("12.31");

    private Figures() {}

    static Agreement agreement(Figure a, Figure b) {
        Agreement dated = Quantities.agree(a.quantity(), b.quantity());
        return dated.verdict() == Agreement.Verdict.CONFLICT && isYearOpen(a.quantity(), b.quantity())
                ? unlessConflict(asWritten((Moment) a.quantity()), asWritten((Moment) b.quantity()), dated)
                : dated;
    }

    private static Agreement unlessConflict(Moment a, Moment b, Agreement otherwise) {
        Agreement agreement = Quantities.agree(a, b);
        return agreement.verdict() == Agreement.Verdict.CONFLICT ? otherwise : agreement;
    }

    static boolean agrees(Figure a, Figure b) {
        return switch (agreement(a, b).verdict()) {
            case EQUAL, COMPATIBLE -> true;
            case CONFLICT -> isOneWeekday(a.quantity(), b.quantity());
            case INCOMPARABLE ->
                isOneValue(a.quantity(), b.quantity())
                        || isOneDistance(a.quantity(), b.quantity())
                        || isOneDistance(b.quantity(), a.quantity());
        };
    }

    /** "Without 90 days' notice" and 90일 전 예고 없이: a distance in time, told as a duration and as a day. */
    private static boolean isOneDistance(Quantity day, Quantity duration) {
        return day instanceof Moment moment
                && duration instanceof Amount amount
                && amount.type() == Amount.Type.DURATION
                && moment.relative()
                        .filter(relative -> isDistance(relative, amount))
                        .isPresent();
    }

    private static boolean isDistance(Moment.Relative relative, Amount amount) {
        return relative.unit().toString().equalsIgnoreCase(amount.unit() + "s")
                && amount.value().compareTo(BigDecimal.valueOf(Math.abs(relative.offset()))) == 0;
    }

    /** "On Monday" is the last or the next one; only the verb tells, so no more than the weekday is compared. */
    private static boolean isOneWeekday(Quantity a, Quantity b) {
        return a instanceof Moment one
                && b instanceof Moment other
                && (isBareWeekday(one) || isBareWeekday(other))
                && weekday(one).isPresent()
                && weekday(one).equals(weekday(other));
    }

    /** The nearest "November" or "fourth quarter" may be last year's where 오는 11월 is the next one: then the year proves nothing. */
    private static boolean isYearOpen(Quantity a, Quantity b) {
        return a instanceof Moment one
                && b instanceof Moment other
                && ((one.month().isPresent() && other.month().isPresent()) || areOnePartOfYear(one, other))
                && (isOfAnyYear(one) || isOfAnyYear(other));
    }

    private static boolean areOnePartOfYear(Moment one, Moment other) {
        return one.grain() == Moment.Grain.YEAR
                && other.grain() == Moment.Grain.YEAR
                && one.part() == other.part()
                && one.part() != Moment.Part.WHOLE;
    }

    private static boolean isOfAnyYear(Moment moment) {
        return moment.year().isEmpty() && moment.relative().isEmpty();
    }

    private static Moment asWritten(Moment moment) {
        return new Moment(
                moment.span(),
                moment.surface(),
                moment.grain(),
                OptionalInt.empty(),
                moment.month(),
                moment.day(),
                moment.weekday(),
                moment.time(),
                moment.zone(),
                moment.part(),
                moment.relative(),
                Optional.empty(),
                Optional.empty());
    }

    private static boolean isBareWeekday(Moment moment) {
        return moment.weekday().isPresent()
                && moment.day().isEmpty()
                && moment.relative().isEmpty();
    }

    private static Optional<DayOfWeek> weekday(Moment moment) {
        return moment.weekday().or(() -> moment.resolved().map(LocalDate::getDayOfWeek));
    }

    /** A bare number is explained by any amount of its value: "67" by 67살. */
    private static boolean isOneValue(Quantity a, Quantity b) {
        return a instanceof Amount one
                && b instanceof Amount other
                && (one.type() == Amount.Type.NUMBER || other.type() == Amount.Type.NUMBER)
                && one.value().equals(other.value());
    }

    /** Ordinals of one sentence count many things, and small bare numbers and short decimals count anything. */
    static boolean isTelling(Quantity quantity) {
        if (quantity instanceof Amount amount) {
            return switch (amount.type()) {
                case ORDINAL -> false;
                case NUMBER ->
                    amount.value().scale() <= 0
                            ? amount.value().compareTo(BigDecimal.TEN) >= 0
                            : amount.isLong() && amount.value().compareTo(LAST_DAY) > 0;
                default -> true;
            };
        }
        return true;
    }

    /** Of one sort; and a bare number may be meant by any count or age. */
    static boolean areRivals(Quantity a, Quantity b) {
        return areOfOneSort(a, b) || (mayBeBare(a) && mayBeBare(b) && (isBare(a) || isBare(b)));
    }

    /** 18일 of an unknown month beside January 20: of that month, or another. */
    static boolean isOfSomeMonth(Quantity a, Quantity b) {
        return a instanceof Moment one
                && b instanceof Moment other
                && one.month().isPresent() != other.month().isPresent()
                && (one.from().isEmpty() || other.from().isEmpty());
    }

    private static boolean mayBeBare(Quantity quantity) {
        return kind(quantity).equals("number") || kind(quantity).equals("age");
    }

    static boolean isOf(Figure figure, Amount.Type type) {
        return figure.quantity() instanceof Amount amount && amount.type() == type;
    }

    /** True for a number of nothing in particular. */
    static boolean isBare(Quantity quantity) {
        return quantity instanceof Amount amount && amount.type() == Amount.Type.NUMBER;
    }

    /** True of a number that does not say what it counts. */
    static boolean isVague(Quantity quantity) {
        return isCount(quantity) && ((Amount) quantity).isVague();
    }

    static boolean contradicts(Figure a, Figure b) {
        return agreement(a, b).verdict() == Agreement.Verdict.CONFLICT && mayBeOne(a.quantity(), b.quantity());
    }

    /**
     * True unless two amounts are too far apart to be one with an error, and do not have the same digits either: 350 and 35
     * million may be, 210 million and 9.1 billion are of two things.
     */
    static boolean mayBeOne(Quantity a, Quantity b) {
        return !(a instanceof Amount one)
                || !(b instanceof Amount other)
                || isWithin(MAGNITUDE, one, other)
                || haveSameDigits(one, other);
    }

    /** True of two amounts of which neither is more than twice the other, or that have the same digits. */
    static boolean areNear(Quantity a, Quantity b) {
        return a instanceof Amount one
                && b instanceof Amount other
                && (isWithin(TWICE, one, other) || haveSameDigits(one, other));
    }

    /** True if neither amount is more than a factor greater than the other. */
    static boolean isWithin(BigDecimal factor, Amount a, Amount b) {
        BigDecimal one = a.inBaseUnit();
        BigDecimal other = b.inBaseUnit();
        return one.compareTo(other.multiply(factor)) <= 0 && other.compareTo(one.multiply(factor)) <= 0;
    }

    /** One digit and few noughts say nothing: 300 are not 3 with an error. */
    static boolean haveSameDigits(Amount a, Amount b) {
        boolean telling = digits(a).compareTo(BigInteger.TEN) > 0
                || (a.value().min(b.value()).compareTo(THOUSAND) >= 0 && !isCount(a));
        return telling && digits(a).equals(digits(b));
    }

    /**
     * True of two amounts of one unit, or counts of which one may not say of what, that look like one mistyped: two digits have
     * changed places, or noughts are missing. What is so alike by chance is rare.
     */
    static boolean isMistyped(Figure a, Figure b) {
        return a.quantity() instanceof Amount one
                && b.quantity() instanceof Amount other
                && (areOfOneSort(one, other) || mayCountOneThing(one, other))
                && (Slip.exchanged(one, other) || haveSameDigits(one, other))
                && !agrees(a, b);
    }

    /**
     * True of two amounts of three digits or more, of one unit, or counts of which one may not say of what, in which two digits have
     * changed places.
     */
    static boolean areExchanged(Figure a, Figure b) {
        return a.quantity() instanceof Amount one
                && b.quantity() instanceof Amount other
                && (areOfOneSort(one, other) || mayCountOneThing(one, other))
                && digits(one).compareTo(HUNDRED) >= 0
                && Slip.exchanged(one, other);
    }

    static boolean areExact(Figure a, Figure b) {
        return a.quantity() instanceof Amount one && b.quantity() instanceof Amount other && areExact(one, other);
    }

    static boolean areExact(Amount a, Amount b) {
        return a.precision() == Precision.EXACT && b.precision() == Precision.EXACT;
    }

    /** True of amounts of one number, whatever they are of. */
    static boolean haveOneValue(Figure a, Figure b) {
        return a.quantity() instanceof Amount one
                && b.quantity() instanceof Amount other
                && one.value().equals(other.value());
    }

    static boolean areOfOneSort(Quantity a, Quantity b) {
        return Sort.of(a).equals(Sort.of(b));
    }

    /** True of counts of one thing, and of such as either leave open what they count. */
    static boolean mayCountOneThing(Quantity a, Quantity b) {
        return isCount(a) && isCount(b) && (isVague(a) || isVague(b) || areOfOneSort(a, b));
    }

    private static BigInteger digits(Amount amount) {
        return amount.value().stripTrailingZeros().unscaledValue();
    }

    /**
     * What may be compared with what: figures of one type and dimension, dates as exact as each other. Late April is as exact as a
     * day of it: the 5th is not late.
     */
    record Sort(String kind, String unit) {
        static Sort of(Quantity quantity) {
            String unit = "";
            if (quantity instanceof Amount amount) {
                unit = isConverted(amount) ? amount.baseUnit() : amount.unit();
            } else if (quantity instanceof Moment moment) {
                unit = isStretchOfYear(moment)
                        ? stretch(moment)
                        : exactness(moment).name();
            }
            return new Sort(Figures.kind(quantity), unit);
        }
    }

    private static boolean isStretchOfYear(Moment moment) {
        return moment.grain() == Moment.Grain.YEAR && !stretch(moment).isEmpty();
    }

    /** Halves are compared with halves, quarters with quarters. */
    private static String stretch(Moment moment) {
        return switch (moment.part()) {
            case FIRST_HALF, SECOND_HALF -> "HALF";
            case FIRST_QUARTER, SECOND_QUARTER, THIRD_QUARTER, FOURTH_QUARTER -> "QUARTER";
            case WHOLE, EARLY, MIDDLE, LATE -> "";
        };
    }

    private static Moment.Grain exactness(Moment moment) {
        boolean third = switch (moment.part()) {
            case EARLY, MIDDLE, LATE -> true;
            default -> false;
        };
        return !third
                ? moment.grain()
                : switch (moment.grain()) {
                    case MONTH -> Moment.Grain.DAY;
                    case YEAR -> Moment.Grain.MONTH;
                    default -> moment.grain();
                };
    }

    /** Years of age are not compared with months of it. */
    private static boolean isConverted(Amount amount) {
        return switch (amount.type()) {
            case DURATION, FIRST_IN, MEASURE -> true;
            default -> false;
        };
    }

    /**
     * True if an amount is that of two others together, or with another one of its sentence is that of one other: 194 patients
     * beside 100 here and 94 there.
     */
    static boolean isSumOrPart(Figure figure, List<Figure> own, List<Figure> others) {
        Sort sort = Sort.of(figure.quantity());
        BigDecimal value = value(figure);
        Map<Sentence, List<BigDecimal>> values = others.stream()
                .filter(other -> Sort.of(other.quantity()).equals(sort))
                .collect(Collectors.groupingBy(
                        Figure::sentence, Collectors.mapping(Figures::value, Collectors.toList())));
        Set<BigDecimal> all = values.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return figure.quantity() instanceof Amount
                && (values.values().stream().anyMatch(ofOne -> haveSum(ofOne, value))
                        || own.stream()
                                .filter(part -> part != figure
                                        && part.sentence().equals(figure.sentence())
                                        && Sort.of(part.quantity()).equals(sort))
                                .anyMatch(part -> all.contains(sum(value, value(part)))));
    }

    /**
     * True if nothing explains a figure.
     *
     * @param own those it stands with
     * @param others those that may agree with it, or with a sum of which it is a part
     */
    static boolean isOpen(Figure figure, List<Figure> own, List<Figure> others) {
        return others.stream().noneMatch(other -> agrees(figure, other)) && !isSumOrPart(figure, own, others);
    }

    /** True of a number of times, months ... that something happened without a break: 5연승, "sixth straight win". */
    static boolean isInARow(Figure figure) {
        return figure.quantity() instanceof Amount && Cue.IN_A_ROW.marks(figure);
    }

    /** True of a number of things, known or not. */
    static boolean isCount(Quantity quantity) {
        return quantity instanceof Amount amount
                && (amount.type() == Amount.Type.COUNT || amount.type() == Amount.Type.NUMBER);
    }

    /** Those of one sort with a figure, itself among them if it is. */
    static Stream<Figure> alike(List<Figure> figures, Figure figure) {
        Sort sort = Sort.of(figure.quantity());
        return figures.stream().filter(other -> Sort.of(other.quantity()).equals(sort));
    }

    /** True if a figure and one of some others make a whole. */
    static boolean isSumWith(Figure figure, List<Figure> others, Figure whole) {
        return others.stream()
                .filter(other -> !other.equals(whole))
                .anyMatch(other -> sum(value(figure), value(other)).equals(value(whole)));
    }

    /** Equal for equal numbers; 0 for what is no amount. */
    static BigDecimal value(Figure figure) {
        return figure.quantity() instanceof Amount amount ? amount.inBaseUnit().stripTrailingZeros() : BigDecimal.ZERO;
    }

    private static BigDecimal sum(BigDecimal one, BigDecimal other) {
        return one.add(other).stripTrailingZeros();
    }

    /** True if two of the values make a sum. */
    private static boolean haveSum(List<BigDecimal> values, BigDecimal sum) {
        Set<BigDecimal> before = new HashSet<>();
        for (BigDecimal value : values) {
            if (before.contains(sum(sum, value.negate()))) {
                return true;
            }
            before.add(value);
        }
        return false;
    }

    static boolean isLong(Quantity quantity) {
        return quantity instanceof Amount amount && amount.isLong();
    }

    static boolean isTimeOfDay(Quantity quantity) {
        return quantity instanceof Moment moment && moment.time().isPresent();
    }

    /** True of what says when, how long or how often, and not of what: any verb may have it. */
    static boolean isOfAnyDoing(Quantity quantity) {
        return !(quantity instanceof Amount amount)
                || amount.type() == Amount.Type.DURATION
                || amount.unit().equals("time");
    }

    static QuantityFinding conflict(Place a, Place b, Difference difference) {
        Quantity one = difference.a().quantity();
        Quantity other = difference.b().quantity();
        List<Side> sides = List.of(
                Side.of(difference.labels().get(0), a),
                Side.of(difference.labels().get(1), b));
        return QuantityFinding.of(kind(one), sides, List.of(one, other), difference.isExchanged(), Map.of());
    }

    /** Two that say the same, or can both be true, for the given reason. */
    static Fact fact(Fact.Verdict verdict, Place a, Figure figureA, Place b, Figure figureB, String reason) {
        List<Quantity> quantities = List.of(figureA.quantity(), figureB.quantity());
        return new Fact(kind(figureA.quantity()), verdict, a, b, quantities, reason);
    }

    static String kind(Quantity quantity) {
        if (quantity instanceof Amount amount) {
            return switch (amount.type()) {
                case NUMBER, COUNT -> "number";
                default -> amount.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
            };
        }
        return quantity instanceof Moment ? "date" : "address";
    }
}
