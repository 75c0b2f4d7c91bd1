package org.ieum.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.check.Reading.Figure;
import org.ieum.quantity.Agreement;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Moment;
import org.ieum.quantity.Moment.Part;
import org.ieum.quantity.Precision;
import org.ieum.quantity.Quantities;

/**
 * What two texts say around two amounts that lets both be true.
 *
 * <ul>
 *   <li>One alone is a {@linkplain Cue whole, a distance in time, what there is besides, or times in a row}.
 *   <li>One sentence alone speaks of sales at home, or of those abroad.
 *   <li>One is a sum in brackets, after the same in another currency, or a count that has risen to what it is.
 *   <li>They measure another {@link Extent}.
 *   <li>One is told in whole hours or minutes, or is a round figure (400, ten billion), to which the other may have been rounded.
 *   <li>They count as of different times, as a sentence with that figure says, or one alone as of a time.
 *   <li>They are of other {@linkplain Period periods}: shares of different months, or amounts of different quarters or halves of
 *       a year, or of one and of a whole year.
 * </ul>
 */
final class AmountCircumstances {
    private static final Pattern HOME = Pattern.compile("국내|내수|\\b(?i:domestic(?:ally)?|home market|at home)\\b");
    private static final Pattern ABROAD = Pattern.compile("해외|\\b(?i:overseas|abroad|foreign markets?)\\b");

    /** What a round figure is off by at the most: a fiftieth of itself. */
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Counts within a twentieth of each other are near. */
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    /** Digits of a round figure, but for its noughts. */
    private static final int ROUND = 2;

    private static final List<Predicate<Figure>> OF_ONE_ALONE = List.of(
            figure -> isMarkedAmount(figure, Cue.WHOLE),
            AmountCircumstances::isDistance,
            figure -> isMarkedAmount(figure, Cue.BESIDES),
            AmountCircumstances::isInARow,
            figure -> isOfMoneyOrShare(figure) && Cue.BEFORE.marks(figure),
            figure -> isIn(figure, HOME),
            figure -> isIn(figure, ABROAD));

    private final Reading a;
    private final Reading b;

    AmountCircumstances(Reading a, Reading b) {
        this.a = a;
        this.b = b;
    }

    /** True if both may be true because something else is said around the one than around the other. */
    boolean differ(Figure figureA, Figure figureB) {
        return OF_ONE_ALONE.stream().anyMatch(said -> said.test(figureA) != said.test(figureB))
                || isPart(a, figureA) != isPart(b, figureB)
                || isShare(figureA, b, figureB)
                || isShare(figureB, a, figureA)
                || isConverted(a, figureA)
                || isConverted(b, figureB)
                || isRunning(figureA)
                || isRunning(figureB)
                || mayBeOtherPersons(figureA, figureB)
                || areOtherCounts(figureA, figureB)
                || holdSinceOtherTimes(figureA, figureB)
                || measureOtherExtents(figureA, figureB)
                || mayBeRounded(figureA, figureB)
                || mayBeRounded(figureB, figureA)
                || countAsOfOtherTimes(figureA, figureB)
                || areOfOtherMonths(figureA, figureB)
                || areOfOtherParts(figureA, figureB);
    }

    private static boolean isMarkedAmount(Figure figure, Cue cue) {
        return figure.quantity() instanceof Amount && cue.marks(figure);
    }

    private static boolean isOfMoneyOrShare(Figure figure) {
        return isOf(figure, Amount.Type.MONEY) || isOf(figure, Amount.Type.PERCENT);
    }

    /** True of "two hours later", which does not say how long anything took. */
    static boolean isDistance(Figure figure) {
        return isOf(figure, Amount.Type.DURATION) && Cue.DISTANCE.marks(figure);
    }

    /** True of a number of times, months ... that something happened without a break. */
    private static boolean isInARow(Figure figure) {
        return figure.quantity() instanceof Amount amount
                && (amount.unit().equals("time") || amount.type() == Amount.Type.DURATION)
                && Cue.IN_A_ROW.marks(figure);
    }

    private static boolean isOf(Figure figure, Amount.Type type) {
        return figure.quantity() instanceof Amount amount && amount.type() == type;
    }

    /** True if the sentence of a sum, a share or a count of things sold names a market. */
    private static boolean isIn(Figure figure, Pattern market) {
        return figure.quantity() instanceof Amount amount
                && isOfTrade(amount)
                && market.matcher(figure.sentence().text()).find();
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
        return isOf(figure, Amount.Type.MONEY)
                && Cue.BRACKETED.marks(figure)
                && reading.figures(List.of(figure.sentence())).stream()
                        .filter(other -> isOf(other, Amount.Type.MONEY))
                        .anyMatch(other -> other.quantity().span().end()
                                        <= figure.quantity().span().start()
                                && !Figures.Sort.of(other.quantity()).equals(Figures.Sort.of(figure.quantity())));
    }

    /** True of one of two counts that make a third of their sentence: five women, of seven with two men. */
    private static boolean isPart(Reading reading, Figure figure) {
        List<Figure> beside = alike(reading.figures(List.of(figure.sentence())), figure)
                .filter(other -> !other.equals(figure))
                .toList();
        return isCount(figure) && beside.stream().anyMatch(whole -> Figures.isSumWith(figure, beside, whole));
    }

    /** True if an amount is the share of another that the other's sentence names: 156 beside "over a third of the 410". */
    private static boolean isShare(Figure part, Reading reading, Figure whole) {
        return part.quantity() instanceof Amount one
                && whole.quantity() instanceof Amount all
                && reading.figures(List.of(whole.sentence())).stream()
                        .filter(share -> isOf(share, Amount.Type.FRACTION) || isOf(share, Amount.Type.PERCENT))
                        .map(share -> share(all, (Amount) share.quantity()))
                        .anyMatch(share -> agree(share, one));
    }

    /** As exact as the share says, and about that much if it says nothing. */
    private static Amount share(Amount whole, Amount share) {
        BigDecimal factor = share.type() == Amount.Type.PERCENT ? share.value().movePointLeft(2) : share.value();
        Precision precision = share.precision() == Precision.EXACT ? Precision.ABOUT : share.precision();
        return new Amount(
                whole.span(), whole.surface(), whole.type(), whole.value().multiply(factor), whole.unit(), precision);
    }

    private static boolean agree(Amount one, Amount other) {
        return switch (Quantities.agree(one, other).verdict()) {
            case EQUAL, COMPATIBLE -> true;
            case CONFLICT, INCOMPARABLE -> false;
        };
    }

    private static boolean isCount(Figure figure) {
        return isOf(figure, Amount.Type.COUNT) || isOf(figure, Amount.Type.NUMBER);
    }

    private static Stream<Figure> alike(List<Figure> figures, Figure figure) {
        Figures.Sort sort = Figures.Sort.of(figure.quantity());
        return figures.stream()
                .filter(other -> Figures.Sort.of(other.quantity()).equals(sort));
    }

    private static boolean isRunning(Figure figure) {
        return isCount(figure) && Cue.RUNNING.marks(figure);
    }

    /** True of ages beside which nobody is named, where either text has the ages of several. */
    private boolean mayBeOtherPersons(Figure figureA, Figure figureB) {
        return isOf(figureA, Amount.Type.AGE)
                && isOf(figureB, Amount.Type.AGE)
                && (isOfNobody(a, figureA) || isOfNobody(b, figureB))
                && (hasSeveralAges(a) || hasSeveralAges(b));
    }

    private static boolean isOfNobody(Reading reading, Figure figure) {
        return reading.persons().in(List.of(figure.sentence())).isEmpty();
    }

    private static boolean hasSeveralAges(Reading reading) {
        return reading.figures(reading.sentences()).stream()
                        .filter(figure -> isOf(figure, Amount.Type.AGE))
                        .map(figure -> figure.quantity().keys())
                        .distinct()
                        .count()
                > 1;
    }

    /** True of lengths of time of which both sentences say since when, and not since the same time. */
    private boolean holdSinceOtherTimes(Figure figureA, Figure figureB) {
        List<Figure> timesB = since(b, figureB);
        return isLength(figureA)
                && isLength(figureB)
                && since(a, figureA).stream()
                        .anyMatch(one -> timesB.stream()
                                .anyMatch(other ->
                                        Figures.agreement(one, other).verdict() == Agreement.Verdict.CONFLICT));
    }

    private static boolean isLength(Figure figure) {
        return isOf(figure, Amount.Type.DURATION) || isOf(figure, Amount.Type.FIRST_IN);
    }

    private static List<Figure> since(Reading reading, Figure figure) {
        return reading.figures(List.of(figure.sentence())).stream()
                .filter(other -> other.quantity() instanceof Moment && Cue.SINCE.marks(other))
                .toList();
    }

    /** True of long counts that are near each other but no slip: 2,764 and 2,787 were counted at other hours. */
    private static boolean areOtherCounts(Figure figureA, Figure figureB) {
        return isCount(figureA)
                && isCount(figureB)
                && Figures.isLong(figureA.quantity())
                && Figures.isLong(figureB.quantity())
                && distance((Amount) figureA.quantity(), (Amount) figureB.quantity())
                                .multiply(TWENTY)
                                .compareTo(((Amount) figureA.quantity()).inBaseUnit())
                        <= 0
                && !Slip.between((Amount) figureA.quantity(), (Amount) figureB.quantity());
    }

    private static boolean measureOtherExtents(Figure figureA, Figure figureB) {
        Optional<Extent> one = Extent.of(figureA);
        Optional<Extent> other = Extent.of(figureB);
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static boolean mayBeRounded(Figure rounded, Figure exact) {
        return rounded.quantity() instanceof Amount one
                && exact.quantity() instanceof Amount other
                && (isInGreaterUnit(one, other) || isRoundOf(one, other));
    }

    /** True of durations of which the first is told in a unit of its own, of which the other is less than half away. */
    private static boolean isInGreaterUnit(Amount rounded, Amount exact) {
        return rounded.type() == Amount.Type.DURATION
                && exact.type() == Amount.Type.DURATION
                && !rounded.unit().equals(exact.unit())
                && rounded.value().scale() == 0
                && distance(rounded, exact)
                                .multiply(TWO)
                                .multiply(rounded.value())
                                .compareTo(rounded.inBaseUnit())
                        < 0;
    }

    /** True if the first is 10, 400 or 530, and the other no more than a fiftieth away and not round: 9.97, 403, 531. */
    private static boolean isRoundOf(Amount round, Amount exact) {
        BigDecimal digits = round.value().stripTrailingZeros();
        return round.type() == exact.type()
                && digits.precision() <= ROUND
                && digits.scale() < 0
                && Figures.isLong(exact)
                && distance(round, exact).multiply(FIFTY).compareTo(round.inBaseUnit()) <= 0;
    }

    private static BigDecimal distance(Amount one, Amount other) {
        return one.inBaseUnit().subtract(other.inBaseUnit()).abs();
    }

    private boolean countAsOfOtherTimes(Figure figureA, Figure figureB) {
        List<Figure> timesA = asOf(a, figureA);
        List<Figure> timesB = asOf(b, figureB);
        return timesA.isEmpty() != timesB.isEmpty()
                || timesA.stream()
                        .anyMatch(one -> timesB.stream()
                                .anyMatch(other ->
                                        Figures.agreement(one, other).verdict() == Agreement.Verdict.CONFLICT));
    }

    /** The times as of which a text counts a figure, wherever it says it. */
    private static List<Figure> asOf(Reading reading, Figure figure) {
        return reading.sentences().stream()
                .map(sentence -> reading.figures(List.of(sentence)))
                .filter(figures -> figures.stream()
                        .anyMatch(other -> Figures.agreement(figure, other).verdict() == Agreement.Verdict.EQUAL))
                .flatMap(List::stream)
                .filter(other -> other.quantity() instanceof Moment && Cue.AS_OF.marks(other))
                .toList();
    }

    private boolean areOfOtherMonths(Figure figureA, Figure figureB) {
        if (!isOf(figureA, Amount.Type.PERCENT) || !isOf(figureB, Amount.Type.PERCENT)) {
            return false;
        }
        OptionalInt one = Period.month(a, figureA);
        OptionalInt other = Period.month(b, figureB);
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private boolean areOfOtherParts(Figure figureA, Figure figureB) {
        Optional<Part> one = Period.partOfYear(a, figureA);
        Optional<Part> other = Period.partOfYear(b, figureB);
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
