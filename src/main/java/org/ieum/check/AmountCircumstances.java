package org.ieum.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.quantity.Agreement;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Moment;

/**
 * What two texts say around two amounts that lets both be true.
 *
 * <ul>
 *   <li>Only one of them is, by the {@linkplain Cue words beside it}, a whole of which others are parts, a distance in time, what is
 *       counted besides something else, or a number of times in a row.
 *   <li>Only one of the sentences speaks of sales at home, or of sales abroad, or of what analysts expect; or, of shares, of what somebody
 *       wants; or one tells of each year what the other tells of all years together.
 *   <li>Only one of them is a {@linkplain Portions part of a sum}, or it is a share of the other; or only one is what a sum or share
 *       was before, or by how much a sum changes.
 *   <li>Both are lengths of time, counted from different times.
 *   <li>One is a sum in brackets that converts the sum before it to another currency, or a count or measure of which the text says that it
 *       has risen to what it is (of a translation: only one of them is).
 *   <li>They measure different {@linkplain Extent extents}, as a height and a distance, a gust and a wind.
 *   <li>One is told in whole hours or minutes, or is a round figure (400, ten billion), to which the other may have been rounded.
 *   <li>They were counted as of different times, as a sentence with that figure says; or only one of them says as of when, and the
 *       sentence of the other does not name that time.
 *   <li>They are of different {@linkplain Periods periods}, and not one figure {@linkplain Slip#isMistyped mistyped}.
 * </ul>
 */
final class AmountCircumstances {
    private static final Pattern HOME = Pattern.compile("국내|내수|\\b(?i:domestic(?:ally)?|home market|at home)\\b");
    private static final Pattern ABROAD = Pattern.compile("해외|\\b(?i:overseas|abroad|foreign markets?)\\b");

    private static final Pattern FORECAST =
            Pattern.compile("전망치|예상치|추정치|기대치|컨센서스|증권사|\\b(?i:analysts?|consensus|brokerages?)\\b");

    private static final Pattern WANTED = Pattern.compile(
            "권고|요구|제안|제시|\\b(?i:recommend(?:s|ed|ation)?|demand(?:s|ed|ing)?|propos(?:es|ed|al)|sought|seeks?|ask(?:s|ed|ing)? for|call(?:s|ed|ing)? for)\\b");

    private static final Pattern YEARLY = Pattern.compile(
            "해마다|매년|연간|연평균|\\b(?i:(?:a|per|each|every) year(?! (?:ago|earlier|before|later))|annual(?:ly)?|yearly)\\b");

    /** No part of a number. */
    private static final Pattern COMMA = Pattern.compile("[,;](?!\\d)");

    private static final List<Predicate<Figure>> OF_ONE_ALONE = List.of(
            figure -> isMarkedAmount(figure, Cue.WHOLE),
            AmountCircumstances::isDistance,
            figure -> !figure.isOf(Amount.Type.PERCENT) && isMarkedAmount(figure, Cue.BESIDES),
            AmountCircumstances::isInARow,
            figure -> isOfMoneyOrShare(figure) && Cue.BEFORE.marks(figure),
            figure -> figure.isOf(Amount.Type.MONEY) && Cue.CHANGE.marks(figure),
            figure -> isIn(figure, FORECAST),
            figure -> figure.isOf(Amount.Type.PERCENT) && isIn(figure, WANTED),
            figure -> isIn(figure, HOME),
            figure -> isIn(figure, ABROAD));

    private final Reading a;
    private final Reading b;
    private final Periods periods;
    private final boolean translated;

    /** @param translated true if a sentence of the one text translates one of the other */
    AmountCircumstances(Reading a, Reading b, boolean translated) {
        this.a = a;
        this.b = b;
        this.periods = new Periods(a, b, translated);
        this.translated = translated;
    }

    /** True if the two amounts may both be true, because different things are said around them. */
    boolean differ(Figure figureA, Figure figureB) {
        boolean mistyped = Slip.isMistyped(figureA, figureB);
        return translated && mistyped
                ? isConverted(a, figureA) || isConverted(b, figureB)
                : differ(figureA, figureB, mistyped);
    }

    private boolean differ(Figure figureA, Figure figureB, boolean mistyped) {
        return OF_ONE_ALONE.stream().anyMatch(said -> said.test(figureA) != said.test(figureB))
                || (!mistyped && Portions.isPart(a, figureA) != Portions.isPart(b, figureB))
                || Portions.isShare(figureA, b, figureB)
                || Portions.isShare(figureB, a, figureA)
                || Portions.areOfOtherWholes(figureA, figureB)
                || areOfYearAndAll(figureA, figureB)
                || isConverted(a, figureA)
                || isConverted(b, figureB)
                || (translated ? isRunning(figureA) != isRunning(figureB) : isRunning(figureA) || isRunning(figureB))
                || holdSinceOtherTimes(figureA, figureB)
                || measureOtherExtents(figureA, figureB)
                || Rounding.isPossible(figureA.quantity(), figureB.quantity())
                || Rounding.isPossible(figureB.quantity(), figureA.quantity())
                || countAsOfOtherTimes(figureA, figureB)
                || (!translated
                        && !mistyped
                        && (areOfOtherDays(figureA, figureB) || areOfOtherPlaces(figureA, figureB)))
                || (!mistyped && periods.differ(figureA, figureB));
    }

    /** True of 해마다 3만 톤 for 10년, and 300,000 tons. */
    private boolean areOfYearAndAll(Figure figureA, Figure figureB) {
        return isYearly(figureA) != isYearly(figureB)
                && Stream.concat(a.figures(figureA.sentence()).stream(), b.figures(figureB.sentence()).stream())
                        .filter(Figure::isLength)
                        .anyMatch(years -> isProduct(figureA, years, figureB) || isProduct(figureB, years, figureA));
    }

    /** By what stands between the commas around it. */
    private static boolean isYearly(Figure figure) {
        String[] before = COMMA.split(figure.before(), -1);
        String[] behind = COMMA.split(figure.behind(), -1);
        return Stream.of(before[before.length - 1], behind[0])
                .anyMatch(words -> YEARLY.matcher(words).find());
    }

    private static boolean isProduct(Figure one, Figure length, Figure product) {
        BigDecimal times = ((Amount) length.quantity()).value();
        return one.value().multiply(times).compareTo(product.value()) == 0;
    }

    private static boolean isMarkedAmount(Figure figure, Cue cue) {
        return figure.quantity() instanceof Amount && cue.marks(figure);
    }

    private static boolean isOfMoneyOrShare(Figure figure) {
        return figure.isOf(Amount.Type.MONEY) || figure.isOf(Amount.Type.PERCENT);
    }

    /** True of "two hours later", which does not say how long anything took. */
    static boolean isDistance(Figure figure) {
        return figure.isOf(Amount.Type.DURATION) && Cue.DISTANCE.marks(figure);
    }

    /** True of a number of times, months ... that something happened without a break. */
    private static boolean isInARow(Figure figure) {
        return figure.quantity() instanceof Amount amount
                && (amount.unit().equals("time") || amount.type() == Amount.Type.DURATION)
                && Cue.IN_A_ROW.marks(figure);
    }

    /** True if the sentence of a sum, a share or a count of things sold names a market, or who expects so. */
    private static boolean isIn(Figure figure, Pattern words) {
        return figure.quantity() instanceof Amount amount
                && isOfTrade(amount)
                && words.matcher(figure.sentence().text()).find();
    }

    private static boolean isOfTrade(Amount amount) {
        return switch (amount.type()) {
            case MONEY, PERCENT -> true;
            case COUNT -> !amount.unit().equals("person") && !amount.unit().equals("country");
            default -> false;
        };
    }

    /** True of a sum in brackets that tells the one before in another currency. */
    private static boolean isConverted(Reading reading, Figure figure) {
        return figure.isOf(Amount.Type.MONEY)
                && Cue.BRACKETED.marks(figure)
                && reading.figuresBeside(figure).stream()
                        .filter(other -> other.isOf(Amount.Type.MONEY))
                        .anyMatch(other -> other.quantity().span().end()
                                        <= figure.quantity().span().start()
                                && !other.sort().equals(figure.sort()));
    }

    private static boolean isRunning(Figure figure) {
        return (figure.isCount() || figure.isOf(Amount.Type.MEASURE)) && Cue.RUNNING.marks(figure);
    }

    /** True of lengths of time of which both sentences say since when, and not since the same time. */
    private boolean holdSinceOtherTimes(Figure figureA, Figure figureB) {
        return figureA.isLength() && figureB.isLength() && anyConflict(since(a, figureA), since(b, figureB));
    }

    private static boolean anyConflict(List<Figure> as, List<Figure> bs) {
        return as.stream()
                .anyMatch(one -> bs.stream()
                        .anyMatch(other -> FigureAgreement.of(one, other).verdict() == Agreement.Verdict.CONFLICT));
    }

    private static List<Figure> since(Reading reading, Figure figure) {
        return reading.figuresBeside(figure).stream()
                .filter(other -> other.quantity() instanceof Moment && Cue.SINCE.marks(other))
                .toList();
    }

    private static boolean measureOtherExtents(Figure figureA, Figure figureB) {
        Optional<Extent> one = Extent.of(figureA);
        Optional<Extent> other = Extent.of(figureB);
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** True of what is paid or measured on days of which both sentences name one, and not the same: a price at the close of two days. */
    private boolean areOfOtherDays(Figure figureA, Figure figureB) {
        List<Figure> daysA = days(a, figureA);
        List<Figure> daysB = days(b, figureB);
        return figureA.isGauged()
                && figureB.isGauged()
                && !daysA.isEmpty()
                && !daysB.isEmpty()
                && daysA.stream().allMatch(day -> daysB.stream().noneMatch(other -> FigureAgreement.agree(day, other)));
    }

    private static List<Figure> days(Reading reading, Figure figure) {
        return reading.figuresBeside(figure).stream()
                .filter(other -> other.quantity() instanceof Moment moment
                        && moment.grain() == Moment.Grain.DAY
                        && !Cue.SAID.marks(other))
                .toList();
    }

    /** True of what is measured at two places, and of how far off these are: 0.4mg at 3km, 0.6mg at 1km. */
    private boolean areOfOtherPlaces(Figure figureA, Figure figureB) {
        List<Figure> besideA = measures(a, figureA);
        List<Figure> besideB = measures(b, figureB);
        return figureA.isOf(Amount.Type.MEASURE)
                && figureB.isOf(Amount.Type.MEASURE)
                && areApart(besideA, besideB, Cue.OFF::marks)
                && areApart(besideA, besideB, figure -> !Cue.OFF.marks(figure));
    }

    private static List<Figure> measures(Reading reading, Figure figure) {
        return reading.figuresBeside(figure).stream()
                .filter(other -> other.isOf(Amount.Type.MEASURE))
                .toList();
    }

    /** True if either sentence has such figures of one sort, and none of them agree. */
    private static boolean areApart(List<Figure> as, List<Figure> bs, Predicate<Figure> such) {
        List<Figure> ofA = as.stream().filter(such).toList();
        List<Figure> ofB = bs.stream().filter(such).toList();
        return ofA.stream().anyMatch(one -> ofB.stream().anyMatch(other -> Sort.areAlike(one, other)))
                && ofA.stream().noneMatch(one -> ofB.stream().anyMatch(other -> FigureAgreement.agree(one, other)));
    }

    private boolean countAsOfOtherTimes(Figure figureA, Figure figureB) {
        List<Figure> timesA = asOf(a, figureA);
        List<Figure> timesB = asOf(b, figureB);
        return timesA.isEmpty() != timesB.isEmpty()
                ? !isNamed(timesA, b, figureB) || !isNamed(timesB, a, figureA)
                : anyConflict(timesA, timesB);
    }

    /** True if the sentence of a figure names all of some dates, in other words: 5월 말 기준, "at the end of May". */
    private static boolean isNamed(List<Figure> times, Reading reading, Figure figure) {
        List<Figure> beside = reading.figuresBeside(figure);
        return FigureAgreement.areAmong(times, beside);
    }

    /** The times as of which a text counts a figure, or up to which it had grown to that, wherever it says it. */
    private List<Figure> asOf(Reading reading, Figure figure) {
        return reading.sentences().stream()
                .map(sentence -> reading.figures(sentence))
                .filter(figures -> figures.stream()
                        .anyMatch(other -> FigureAgreement.of(figure, other).verdict() == Agreement.Verdict.EQUAL))
                .flatMap(List::stream)
                .filter(other -> other.quantity() instanceof Moment moment
                        && (Cue.AS_OF.marks(other) || (!translated && hadCome(reading, other, moment))))
                .toList();
    }

    /** True of "by noon" of a day that is over, or is that of the text: what something came to by then, it may have gone beyond. */
    private static boolean hadCome(Reading reading, Figure figure, Moment moment) {
        Stream<Moment> days = figure.isTimeOfDay()
                ? reading.figuresBeside(figure).stream()
                        .filter(beside -> beside.quantity() instanceof Moment)
                        .map(beside -> (Moment) beside.quantity())
                : Stream.of(moment);
        Optional<LocalDate> written = reading.date();
        return Cue.BY.marks(figure)
                && days.flatMap(day -> day.resolved().stream())
                        .anyMatch(day -> written.isPresent() && !day.isAfter(written.get()));
    }
}
