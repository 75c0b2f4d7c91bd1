package org.ieum.check;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ieum.finding.Fact;
import org.ieum.finding.Place;
import org.ieum.quantity.Agreement;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Moment;
import org.ieum.quantity.Quantities;
import org.ieum.quantity.Quantity;

/**
 * Whether two figures say the same. More than {@link Quantities#agree} it allows for what the words of a date leave open, such as
 * the year of "November".
 */
final class FigureAgreement {
    private FigureAgreement() {}

    /** Whether two figures are equal, may both be right, or cannot, and why. */
    static Agreement of(Figure a, Figure b) {
        Agreement dated = Quantities.agree(a.quantity(), b.quantity());
        return dated.verdict() == Agreement.Verdict.CONFLICT
                        && (isYearOpen(a.quantity(), b.quantity()) || isMonthOpen(a.quantity(), b.quantity()))
                ? unlessConflict(asWritten((Moment) a.quantity()), asWritten((Moment) b.quantity()), dated)
                : dated;
    }

    private static Agreement unlessConflict(Moment a, Moment b, Agreement otherwise) {
        Agreement agreement = Quantities.agree(a, b);
        return agreement.verdict() == Agreement.Verdict.CONFLICT ? otherwise : agreement;
    }

    /** True if either figure may be the other, however it is told; wider than {@link #of}. */
    static boolean agree(Figure a, Figure b) {
        return switch (of(a, b).verdict()) {
            case EQUAL, COMPATIBLE -> true;
            case CONFLICT -> isOneWeekday(a.quantity(), b.quantity());
            case INCOMPARABLE ->
                isOneNumber(a, b)
                        || isOneDistance(a.quantity(), b.quantity())
                        || isOneDistance(b.quantity(), a.quantity());
        };
    }

    /** True if each of some figures agrees with one of others. */
    static boolean areAmong(List<Figure> some, List<Figure> others) {
        return some.stream().allMatch(one -> others.stream().anyMatch(other -> agree(one, other)));
    }

    /** True if two figures cannot both be right of one thing, and are of a size to be of one. */
    static boolean contradict(Figure a, Figure b) {
        return of(a, b).verdict() == Agreement.Verdict.CONFLICT && Magnitude.mayBeOne(a, b);
    }

    /**
     * True if nothing explains a figure: no other agrees with it, and it is neither a {@linkplain Sums sum nor a part of one}.
     *
     * @param own the figures it stands with
     * @param others those that may explain it
     */
    static boolean isOpen(Figure figure, List<Figure> own, List<Figure> others) {
        return others.stream().noneMatch(other -> agree(figure, other)) && !Sums.isSumOrPart(figure, own, others);
    }

    /** What two figures say alike: equal, or else compatible, for the reason that their agreement gives. */
    static Fact fact(Figure a, Place placeA, Figure b, Place placeB) {
        Agreement agreement = of(a, b);
        Fact.Verdict verdict =
                agreement.verdict() == Agreement.Verdict.EQUAL ? Fact.Verdict.EQUAL : Fact.Verdict.COMPATIBLE;
        List<Quantity> quantities = List.of(a.quantity(), b.quantity());
        return new Fact(a.kind(), verdict, placeA, placeB, quantities, agreement.reason());
    }

    /** A bare number is explained by any amount of its number: "67" by 67살. */
    private static boolean isOneNumber(Figure a, Figure b) {
        return (a.isBare() || b.isBare()) && a.hasNumberOf(b);
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

    private static boolean isBareWeekday(Moment moment) {
        return moment.weekday().isPresent()
                && moment.day().isEmpty()
                && moment.relative().isEmpty();
    }

    private static Optional<DayOfWeek> weekday(Moment moment) {
        return moment.weekday().or(() -> moment.resolved().map(LocalDate::getDayOfWeek));
    }

    /** The nearest "November" or "fourth quarter" may be last year's where 오는 11월 is the next one: then the year proves nothing. */
    private static boolean isYearOpen(Quantity a, Quantity b) {
        return a instanceof Moment one
                && b instanceof Moment other
                && ((one.month().isPresent() && other.month().isPresent()) || areOnePartOfYear(one, other))
                && (isOfAnyYear(one) || isOfAnyYear(other));
    }

    /** True of one day, told without its month: in 10월 12일 알고도 16일에야 공개했다 it is the one of October, or of the month of writing. */
    private static boolean isMonthOpen(Quantity a, Quantity b) {
        return a instanceof Moment one
                && b instanceof Moment other
                && (isOfAnyMonth(one) || isOfAnyMonth(other))
                && one.day().isPresent()
                && one.day().equals(other.day());
    }

    private static boolean isOfAnyMonth(Moment moment) {
        return moment.month().isEmpty() && moment.relative().isEmpty();
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

    /** A moment without its year, and without the days that were worked out from it. */
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
}
