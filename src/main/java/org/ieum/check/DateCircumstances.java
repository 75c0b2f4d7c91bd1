package org.ieum.check;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Moment;
import org.ieum.text.Sentence;

/**
 * What two texts say around two dates or times that lets both be true.
 *
 * <ul>
 *   <li>One is the time {@linkplain Cue#AS_OF as of which} something is counted, unless the two are merely twelve hours apart.
 *   <li>They are times of day, one of which is said to be about so and is near the other: full and half hours may be off by a quarter
 *       of an hour, any other time by five minutes.
 *   <li>They are days or months that have neither the year nor the month in common; years that are far apart and differ by more than
 *       a slip; or a quarter and a year, or two different quarters or halves, unless both are of what is planned.
 *   <li>Only one is a date since which something holds, or on which the source said so. In texts that do not translate each other, also
 *       if only one is a date from which something holds, or with which something is compared, unless it is planned (a translation of
 *       7월 11일부터 may have "on July 11").
 *   <li>In such texts only one is the last day of something, or both sentences count things of one sort and nothing alike: each has
 *       the count of its day.
 *   <li>Both are days on which a source said something, in texts that do not translate each other: two sources may have.
 *   <li>One alone names a time zone, and the text of the other names one that is not Korea's.
 *   <li>They are neighbouring days, and either text names a time zone that the other does not, unless both sentences name one hour.
 *   <li>Either is told by its distance from the day on which somebody said so, in a quotation of texts that do not translate each other.
 *   <li>One sentence speaks of the second, third ... of what the other does not number: 2차 표결. (A translation that tells
 *       the hour speaks of the same.)
 * </ul>
 */
final class DateCircumstances {
    private static final int HALF_A_DAY = 12;

    /** Years between two that may be one and the same, but for who counts from when. */
    private static final int NEAR_YEARS = 2;

    /** In a sentence about the last day of something. */
    private static final Pattern ENDING = Pattern.compile(
            "까지|끝|만료|마감|종료|시한|기한|\\b(?i:until|till|through|by|due|ends?|ended|ending|expires?|expired|deadline)\\b");

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    private static final int HALF_AN_HOUR = 30;

    private static final List<Cue> OF_ONE_ALONE = List.of(Cue.SINCE, Cue.SAID);
    /** Of a translation, or of two days from which something holds, these tell nothing. */
    private static final List<Cue> OF_ONE_ALONE_IN_FREE_TEXT = List.of(Cue.COMPARED, Cue.FROM);

    private final Reading a;
    private final Reading b;
    private final boolean translated;

    /** @param translated true if a sentence of the one text translates one of the other */
    DateCircumstances(Reading a, Reading b, boolean translated) {
        this.a = a;
        this.b = b;
        this.translated = translated;
    }

    /**
     * True if the two dates may both be true, because different things are said around them.
     *
     * @param one what the first says
     * @param other what the second says
     */
    boolean differ(Figure figureA, Moment one, Figure figureB, Moment other) {
        if (Cue.AS_OF.marks(figureA) || Cue.AS_OF.marks(figureB)) {
            return !isOtherHalf(one, other);
        }
        return (!translated && (isSpoken(a, figureA) || isSpoken(b, figureB)))
                || areNear(figureA, one, figureB, other)
                || areFarApart(one, other)
                || (areOfOtherLengths(one, other) && !arePlanned(one, other))
                || areMarkedApart(OF_ONE_ALONE, figureA, figureB)
                || (!translated && Cue.SAID.marks(figureA) && Cue.SAID.marks(figureB))
                || (!translated
                        && !bothBegin(figureA, figureB)
                        && !arePlanned(one, other)
                        && areMarkedApart(OF_ONE_ALONE_IN_FREE_TEXT, figureA, figureB))
                || (!translated
                        && (isLastDayBesideAnother(figureA, figureB) || isLastDayBesideAnother(figureB, figureA)))
                || (!translated && countOtherwise(figureA, figureB))
                || mayBeNeighbours(figureA, one, figureB, other)
                || isOfUnknownZone(a, one, other)
                || isOfUnknownZone(b, other, one)
                || (!(translated && (one.time().isPresent() || areBesideOneDate(figureA, figureB)))
                        && !arePlanned(one, other)
                        && isNumberedApart(figureA, figureB));
    }

    /** True if another date of the one sentence agrees with one of the other. */
    private boolean areBesideOneDate(Figure figureA, Figure figureB) {
        List<Figure> besideB = b.figuresBeside(figureB);
        return Sort.alike(a.figuresBeside(figureA), figureA)
                .anyMatch(date -> Sort.alike(besideB, figureB).anyMatch(other -> FigureAgreement.agree(date, other)));
    }

    private static boolean areMarkedApart(List<Cue> cues, Figure figureA, Figure figureB) {
        return cues.stream().anyMatch(cue -> cue.marks(figureA) != cue.marks(figureB));
    }

    /** True of a last day beside one of which nothing is said to end or to be due. */
    private static boolean isLastDayBesideAnother(Figure last, Figure other) {
        return Bound.of(last).equals(Optional.of(Bound.UNTIL))
                && !ENDING.matcher(other.sentence().text()).find();
    }

    /** True of the days of two counts or prices: 47 at midnight on Tuesday, 53 at midnight on Wednesday. */
    private boolean countOtherwise(Figure figureA, Figure figureB) {
        List<Figure> countsA = numbers(a, figureA.sentence());
        List<Figure> countsB = numbers(b, figureB.sentence());
        return countsA.stream().allMatch(count -> count.hasNumberOfNone(countsB))
                && countsA.stream()
                        .anyMatch(count -> countsB.stream()
                                .anyMatch(other -> Sort.areRivals(count, other) && Magnitude.mayBeOne(count, other)));
    }

    private static List<Figure> numbers(Reading reading, Sentence sentence) {
        return reading.figures(sentence).stream()
                .filter(figure -> figure.isCount() || figure.isGauged())
                .toList();
    }

    private static boolean bothBegin(Figure figureA, Figure figureB) {
        return Cue.FROM.marks(figureA) && Cue.FROM.marks(figureB);
    }

    private static boolean isOtherHalf(Moment one, Moment other) {
        return one.time().isPresent()
                && one.time().map(time -> time.plusHours(HALF_A_DAY)).equals(other.time());
    }

    private static boolean areNear(Figure figureA, Moment one, Figure figureB, Moment other) {
        return one.time().isPresent()
                && other.time().isPresent()
                && (one.from().isEmpty() || other.from().isEmpty() || one.from().equals(other.from()))
                && (reaches(figureA, one, other) || reaches(figureB, other, one));
    }

    /** True if a time is about one that is near another. */
    private static boolean reaches(Figure figure, Moment about, Moment other) {
        LocalTime time = about.time().orElseThrow();
        Duration slack = time.getMinute() % HALF_AN_HOUR == 0 ? QUARTER : FIVE_MINUTES;
        return Cue.ABOUT.marks(figure) && about.apart(other).orElseThrow().compareTo(slack) <= 0;
    }

    /** Neither is then a slip for the other. */
    private static boolean areFarApart(Moment one, Moment other) {
        Optional<Integer> yearA = year(one);
        Optional<Integer> yearB = year(other);
        if (yearA.isEmpty() || yearB.isEmpty() || yearA.equals(yearB)) {
            return false;
        }
        return one.month().isPresent() && other.month().isPresent()
                ? !one.month().equals(other.month())
                : Math.abs(yearA.get() - yearB.get()) > NEAR_YEARS
                        && !Slip.between(yearA.get().toString(), yearB.get().toString());
    }

    private static Optional<Integer> year(Moment moment) {
        return moment.from().map(LocalDate::getYear);
    }

    /** A quarter and a year, or two halves, are not one date that was mistaken. */
    private static boolean areOfOtherLengths(Moment one, Moment other) {
        return one.grain() == Moment.Grain.YEAR
                && other.grain() == Moment.Grain.YEAR
                && !one.part().equals(other.part());
    }

    private boolean arePlanned(Moment one, Moment other) {
        return isPlanned(a, one) && isPlanned(b, other);
    }

    /** True of a month or a stretch of a year to come: reports tell figures of this one and of that, but they plan a thing for one. */
    static boolean isPlanned(Reading reading, Moment moment) {
        Optional<LocalDate> written = reading.date();
        return (moment.grain() == Moment.Grain.MONTH || moment.grain() == Moment.Grain.YEAR)
                && (moment.year().isPresent() || moment.relative().isPresent())
                && moment.from().isPresent()
                && written.isPresent()
                && moment.from().orElseThrow().isAfter(written.orElseThrow());
    }

    /** True of "today" in a quotation: the day of whoever speaks, which may be another than that of the paper. */
    private static boolean isSpoken(Reading reading, Figure figure) {
        return ((Moment) figure.quantity())
                        .relative()
                        .filter(relative -> relative.unit() != ChronoUnit.YEARS)
                        .isPresent()
                && reading.speech().quotations().stream().anyMatch(quotation -> quotation.contains(figure.span()));
    }

    private boolean mayBeNeighbours(Figure figureA, Moment one, Figure figureB, Moment other) {
        return areNeighbours(one, other) && !zones(a).equals(zones(b)) && !haveOneTime(figureA, figureB);
    }

    /** True if both sentences name one time of day: in two zones it would be two. */
    private boolean haveOneTime(Figure figureA, Figure figureB) {
        List<Moment> timesB = times(b, figureB);
        return times(a, figureA).stream()
                .anyMatch(one ->
                        timesB.stream().anyMatch(other -> one.apart(other).equals(Optional.of(Duration.ZERO))));
    }

    private static List<Moment> times(Reading reading, Figure figure) {
        return reading.figuresBeside(figure).stream()
                .filter(Figure::isTimeOfDay)
                .map(beside -> (Moment) beside.quantity())
                .toList();
    }

    /** True of a time without a zone, beside one with one, in a text that names another than Korea's. */
    private static boolean isOfUnknownZone(Reading reading, Moment own, Moment other) {
        return own.time().isPresent()
                && own.zone().isEmpty()
                && other.zone().isPresent()
                && zones(reading).stream().anyMatch(zone -> !zone.equals("KST"));
    }

    private static Set<String> zones(Reading reading) {
        return reading.figures().stream()
                .flatMap(figure -> figure.quantity() instanceof Moment moment ? moment.zone().stream() : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static boolean areNeighbours(Moment one, Moment other) {
        Optional<LocalDate> dayA = one.resolved();
        Optional<LocalDate> dayB = other.resolved();
        return dayA.isPresent() && dayB.isPresent()
                ? Math.abs(ChronoUnit.DAYS.between(dayA.get(), dayB.get())) == 1
                : one.day().isPresent()
                        && other.day().isPresent()
                        && Math.abs(one.day().getAsInt() - other.day().getAsInt()) == 1;
    }

    private boolean isNumberedApart(Figure figureA, Figure figureB) {
        List<Figure> as = a.figuresBeside(figureA);
        List<Figure> bs = b.figuresBeside(figureB);
        return as.stream().anyMatch(DateCircumstances::isTurn) != bs.stream().anyMatch(DateCircumstances::isTurn);
    }

    /** True of an ordinal from "second" on, unless it is part of a name: 제14호. */
    private static boolean isTurn(Figure figure) {
        return figure.quantity() instanceof Amount amount
                && amount.type() == Amount.Type.ORDINAL
                && amount.value().compareTo(BigDecimal.ONE) > 0
                && !amount.surface().endsWith("호");
    }
}
