package org.ieum.check;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.check.Reading.Figure;
import org.ieum.quantity.Agreement;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Moment;
import org.ieum.quantity.Moment.Part;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * What two texts say around two figures that lets both be true.
 *
 * <ul>
 *   <li>One is a whole, of which the other may be a part: 300명 가운데, "of the 300 members".
 *   <li>They are of different quarters or halves of a year, or of one and of a whole year, as their sentence says or the nearest
 *       before it.
 *   <li>They count as of different times, as a sentence with that figure says, or one alone as of a time: 오후 6시 기준, "as of
 *       9 p.m."; such a time itself is no matter of dispute, unless one has merely the other half of the day.
 *   <li>One is a sum in brackets, after the same in another currency.
 *   <li>One is a count that has risen to what it is: 9명으로 늘었다, "rose to nine".
 *   <li>One counts what there is besides or more: 버스 외에 승용차 14대, "five more bodies".
 *   <li>They are shares of different months, as the nearest month before them says.
 *   <li>One counts times in a row (3회 연속, "for the third straight month").
 *   <li>One is told in whole hours or minutes, or is a round figure (400, ten billion), to which the other may have been rounded.
 *   <li>They are times of which one is about, and near the other: an about full or half hour may be off by a quarter, any
 *       other by five minutes.
 *   <li>They are neighbouring days, and one text tells its days in a time zone that the other does not name.
 *   <li>They are days or months that have neither the year nor the month in common, years that are far apart and no slip, or a
 *       quarter and a year; or one is that since which something holds, or with which something is compared.
 *   <li>They are dates, and one sentence speaks of the second, third ... of what the other does not number: 2차 표결.
 *   <li>One is the day on which somebody said so, and the other that of which it is said.
 *   <li>One says how long after or before something (두 시간 뒤, "two hours later"), and the other how long.
 *   <li>They measure another extent: an altitude and a distance.
 *   <li>One sentence speaks of sales at home or abroad alone.
 * </ul>
 */
final class Circumstances {
    private static final Pattern WHOLE_AFTER = Pattern.compile("^\\s*(?:가운데|중(?=[\\s,]|에|의))");
    private static final Pattern WHOLE_BEFORE = Pattern.compile(
            "\\b(?:out of|(?:most|many|some|half|all|none|each|both|any|few) of|of (?:the|all|those|these|its|their))"
                    + "\\s+(?:\\p{L}+\\s+)?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AS_OF_AFTER = Pattern.compile("^\\s*(?:\\([^)]{1,20}\\)\\s*)?(?:기준|현재)");
    private static final Pattern AS_OF_BEFORE =
            Pattern.compile("\\bas of\\s+(?:about |around |the )?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern ABOUT_AFTER = Pattern.compile("^\\s*(?:경|께|쯤|즈음|무렵|전후)");
    private static final Pattern ABOUT_BEFORE = Pattern.compile(
            "\\b(?:about|around|approximately|roughly|nearly|(?:shortly|just|soon) (?:before|after))\\s+$",
            Pattern.CASE_INSENSITIVE);

    /** What makes a year one that is merely compared with: 전년 대비, 2022년보다. */
    private static final Pattern COMPARED_AFTER =
            Pattern.compile("^\\s*(?:의\\s*)?(?:같은 (?:기간|분기)|동기|동월)?\\s*(?:대비|보다|[과와] 비교)");

    private static final Pattern COMPARED_BEFORE =
            Pattern.compile("\\b(?:from|than|over|to|with)\\s+(?:in |the |a )?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern WHOLE_YEAR = Pattern.compile("연간|\\b(?i:annual|full[- ]year|yearly)\\b");

    /** What follows a duration that tells how far apart two times are. */
    private static final Pattern DISTANCE_AFTER = Pattern.compile(
            "^\\s*(?:뒤|후|이후|만에|전|늦게|늦은|일찍|빨리|앞두고|앞서|(?:later|earlier|late|early|ago|after|before|ahead|behind)\\b)");

    private static final Pattern SAID_BEFORE = Pattern.compile(
            "\\b(?i:said|told reporters|announced)\\s+(?:(?:the\\s+)?\\p{Lu}[\\p{L}.'’-]*\\s+){0,6}(?:on\\s+)?$");
    private static final Pattern SAID_AFTER = Pattern.compile("^\\s*(?:(?:이같이|이렇게|이와 같이)\\s+)?(?:밝혔|말했|발표했|전했|알렸)");

    private static final Pattern SINCE_BEFORE =
            Pattern.compile("\\bsince\\s+(?:\\p{L}+\\s+)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SINCE_AFTER = Pattern.compile("^\\s*(?:이후|이래|부터)");

    private static final Pattern RUNNING_BEFORE = Pattern.compile(
            "(?:현재|지금)까지\\s*$|\\b(?:rose|rises?|risen|rising|climb(?:s|ed)?|jump(?:s|ed)?|increased|up) to\\s+(?:at least\\s+)?$"
                    + "|\\bso far\\s*,?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RUNNING_AFTER =
            Pattern.compile("^\\s*(?:으?로\\s+(?:늘|불어)|so far\\b)", Pattern.CASE_INSENSITIVE);

    private static final Pattern BRACKET_BEFORE = Pattern.compile("\\(\\s*(?:about |around |some |약\\s*)?$");

    private static final Pattern BESIDES_BEFORE = Pattern.compile(
            "외에도?\\s+(?:\\p{L}+\\s+)?$|\\b(?:besides|other than|in addition to|another)\\s+(?:\\p{L}+\\s+)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BESIDES_AFTER =
            Pattern.compile("^\\s*(?:more|other)\\b|^\\s*(?:더|추가)(?=\\s)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ROW_BEFORE =
            Pattern.compile("\\b(?:straight|consecutive|successive)\\s+$|연속\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROW_AFTER = Pattern.compile(
            "^\\s*(?:연속|연이어|연달아|내리|in a row|running|(?:straight|consecutive|successive)\\b)", Pattern.CASE_INSENSITIVE);

    private static final Pattern NEVER = Pattern.compile("(?!)");

    /** Extents by the words for them. */
    private static final List<Pattern> EXTENTS = List.of(
            Pattern.compile("고도|높이|상공|\\b(?i:altitudes?|heights?|high|tall|apogee)\\b"),
            Pattern.compile("거리|\\b(?i:distances?|range|away|far)\\b"),
            Pattern.compile("깊이|수심|\\b(?i:depths?|deep)\\b"),
            Pattern.compile("너비|폭|\\b(?i:widths?|wide)\\b"),
            Pattern.compile("길이|\\b(?i:lengths?|long)\\b"));

    /** Characters between a measure and the word for its extent. */
    private static final int EXTENT_REACH = 25;

    private static final Pattern HOME = Pattern.compile("국내|내수|\\b(?i:domestic(?:ally)?|home market|at home)\\b");
    private static final Pattern ABROAD = Pattern.compile("해외|\\b(?i:overseas|abroad|foreign markets?)\\b");

    private static final int HALF_A_DAY = 12;

    /** Digits of a figure that is not round. */
    private static final int EXACT = 3;

    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

    /** Years between two that may be one and the same, but for who counts from when. */
    private static final int NEAR_YEARS = 2;

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    private static final int HALF_AN_HOUR = 30;

    private final Reading a;
    private final Reading b;

    Circumstances(Reading a, Reading b) {
        this.a = a;
        this.b = b;
    }

    /** True if both may be true because something else is said around the one than around the other. */
    boolean differ(Figure figureA, Figure figureB) {
        if (figureA.quantity() instanceof Moment one && figureB.quantity() instanceof Moment other) {
            return (isAsOf(figureA) || isAsOf(figureB))
                    ? !isOtherHalf(one, other)
                    : areNear(figureA, one, figureB, other)
                            || areFarApart(one, other)
                            || areOfOtherLengths(one, other)
                            || isCompared(figureA) != isCompared(figureB)
                            || isSince(figureA) != isSince(figureB)
                            || mayBeNeighbours(one, other)
                            || areOfOtherTurns(figureA, figureB)
                            || isOfSaying(figureA) != isOfSaying(figureB);
        }
        return isWhole(figureA) != isWhole(figureB)
                || isDistance(figureA) != isDistance(figureB)
                || measureOtherExtents(figureA, figureB)
                || isIn(figureA, HOME) != isIn(figureB, HOME)
                || isIn(figureA, ABROAD) != isIn(figureB, ABROAD)
                || isConverted(a, figureA)
                || isConverted(b, figureB)
                || isRunning(figureA)
                || isRunning(figureB)
                || isBesides(figureA) != isBesides(figureB)
                || isInARow(figureA) != isInARow(figureB)
                || mayBeRounded(figureA, figureB)
                || mayBeRounded(figureB, figureA)
                || isRoundOf(figureA, figureB)
                || isRoundOf(figureB, figureA)
                || countAsOfOtherTimes(figureA, figureB)
                || areOfOtherMonths(figureA, figureB)
                || areOfOtherParts(figureA, figureB);
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

    private static boolean isCompared(Figure figure) {
        return stands(figure, COMPARED_BEFORE, COMPARED_AFTER);
    }

    private static boolean isSince(Figure figure) {
        return stands(figure, SINCE_BEFORE, SINCE_AFTER);
    }

    /** True of a sum in brackets that tells the one before in another currency. */
    private static boolean isConverted(Reading reading, Figure figure) {
        return isMoney(figure)
                && stands(figure, BRACKET_BEFORE, NEVER)
                && reading.figures(List.of(figure.sentence())).stream()
                        .filter(Circumstances::isMoney)
                        .anyMatch(other -> other.quantity().span().end()
                                        <= figure.quantity().span().start()
                                && !Figures.Sort.of(other.quantity()).equals(Figures.Sort.of(figure.quantity())));
    }

    private static boolean isMoney(Figure figure) {
        return figure.quantity() instanceof Amount amount && amount.type() == Amount.Type.MONEY;
    }

    /** True of a count that has risen to what it is at the hour of writing. */
    private static boolean isRunning(Figure figure) {
        return figure.quantity() instanceof Amount amount
                && (amount.type() == Amount.Type.COUNT || amount.type() == Amount.Type.NUMBER)
                && stands(figure, RUNNING_BEFORE, RUNNING_AFTER);
    }

    /** True of what is counted without something that is named: 버스 외에 승용차 14대. */
    private static boolean isBesides(Figure figure) {
        return figure.quantity() instanceof Amount && stands(figure, BESIDES_BEFORE, BESIDES_AFTER);
    }

    /** True of a number of times, months ... that something happened without a break. */
    private static boolean isInARow(Figure figure) {
        return figure.quantity() instanceof Amount amount
                && (amount.unit().equals("time") || amount.type() == Amount.Type.DURATION)
                && stands(figure, ROW_BEFORE, ROW_AFTER);
    }

    /** True if the first duration is told in a greater unit, of which the other is less than half away. */
    private static boolean mayBeRounded(Figure rounded, Figure exact) {
        return rounded.quantity() instanceof Amount one
                && exact.quantity() instanceof Amount other
                && one.type() == Amount.Type.DURATION
                && other.type() == Amount.Type.DURATION
                && !one.unit().equals(other.unit())
                && one.value().stripTrailingZeros().scale() <= 0
                && one.inBaseUnit()
                                .subtract(other.inBaseUnit())
                                .abs()
                                .multiply(BigDecimal.valueOf(2))
                                .multiply(one.value())
                                .compareTo(one.inBaseUnit())
                        < 0;
    }

    /** True if the first is 10, 400 or 3,000, and the other no more than a fiftieth away and not round: 9.97, 403. */
    private static boolean isRoundOf(Figure round, Figure exact) {
        return round.quantity() instanceof Amount one
                && exact.quantity() instanceof Amount other
                && one.type() == other.type()
                && one.value().stripTrailingZeros().precision() == 1
                && one.value().stripTrailingZeros().scale() < 0
                && other.value().stripTrailingZeros().precision() >= EXACT
                && one.inBaseUnit()
                                .subtract(other.inBaseUnit())
                                .abs()
                                .multiply(FIFTY)
                                .compareTo(one.inBaseUnit())
                        <= 0;
    }

    /** True of shares before which different months were named last, each in the figure's own sentence. */
    private boolean areOfOtherMonths(Figure figureA, Figure figureB) {
        Optional<Moment> one = month(a, figureA);
        Optional<Moment> other = month(b, figureB);
        return one.isPresent()
                && other.isPresent()
                && !one.get().month().equals(other.get().month());
    }

    private static Optional<Moment> month(Reading reading, Figure figure) {
        return reading.figures(List.of(figure.sentence())).stream()
                .filter(other -> figure.quantity() instanceof Amount amount
                        && amount.type() == Amount.Type.PERCENT
                        && other.quantity().span().end()
                                <= figure.quantity().span().start()
                        && !isSince(other))
                .flatMap(other -> other.quantity() instanceof Moment moment ? Stream.of(moment) : Stream.empty())
                .filter(moment ->
                        moment.grain() == Moment.Grain.MONTH && moment.month().isPresent())
                .reduce((earlier, later) -> later);
    }

    /** True of "two hours later", which does not say how long anything took. */
    static boolean isDistance(Figure figure) {
        return figure.quantity() instanceof Amount amount
                && amount.type() == Amount.Type.DURATION
                && stands(figure, NEVER, DISTANCE_AFTER);
    }

    private static boolean measureOtherExtents(Figure figureA, Figure figureB) {
        OptionalInt one = extent(figureA);
        OptionalInt other = extent(figureB);
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** The number of the extent that a measure is of, by the nearest word for one. */
    private static OptionalInt extent(Figure figure) {
        return isMeasure(figure)
                ? IntStream.range(0, EXTENTS.size())
                        .filter(i -> distance(figure, EXTENTS.get(i)) <= EXTENT_REACH)
                        .boxed()
                        .min(Comparator.comparing(i -> distance(figure, EXTENTS.get(i))))
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty())
                : OptionalInt.empty();
    }

    private static boolean isMeasure(Figure figure) {
        return figure.quantity() instanceof Amount amount && amount.type() == Amount.Type.MEASURE;
    }

    /** How many characters a figure stands from the nearest match in its sentence. */
    private static int distance(Figure figure, Pattern pattern) {
        Span span = figure.quantity().span();
        return pattern.matcher(figure.sentence().text())
                .results()
                .mapToInt(match -> Math.max(span.start() - match.end(), match.start() - span.end()))
                .min()
                .orElse(Integer.MAX_VALUE);
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

    /** True of the day on which somebody said what the sentence reports. */
    private static boolean isOfSaying(Figure figure) {
        return stands(figure, SAID_BEFORE, SAID_AFTER);
    }

    private boolean areOfOtherTurns(Figure figureA, Figure figureB) {
        List<Figure> turnsA = turns(a, figureA);
        List<Figure> turnsB = turns(b, figureB);
        return turnsA.isEmpty() != turnsB.isEmpty();
    }

    /** The ordinals from "second" in the sentence of a date. */
    private static List<Figure> turns(Reading reading, Figure figure) {
        return reading.figures(List.of(figure.sentence())).stream()
                .filter(other -> other.quantity() instanceof Amount amount
                        && amount.type() == Amount.Type.ORDINAL
                        && amount.value().compareTo(BigDecimal.ONE) > 0)
                .toList();
    }

    private static boolean isWhole(Figure figure) {
        return figure.quantity() instanceof Amount && stands(figure, WHOLE_BEFORE, WHOLE_AFTER);
    }

    private static boolean isAsOf(Figure figure) {
        return stands(figure, AS_OF_BEFORE, AS_OF_AFTER);
    }

    /** True if what a figure follows, or what follows it, is of a pattern. */
    private static boolean stands(Figure figure, Pattern before, Pattern after) {
        String text = figure.sentence().text();
        return after.matcher(text.substring(figure.quantity().span().end())).find()
                || before.matcher(text.substring(0, figure.quantity().span().start()))
                        .find();
    }

    private static boolean isOtherHalf(Moment one, Moment other) {
        return one.time().isPresent()
                && one.time().map(time -> time.plusHours(HALF_A_DAY)).equals(other.time());
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
                .filter(other -> other.quantity() instanceof Moment && isAsOf(other))
                .toList();
    }

    private boolean areOfOtherParts(Figure figureA, Figure figureB) {
        Optional<Part> partA = part(a, figureA);
        Optional<Part> partB = part(b, figureB);
        return partA.isPresent() && partB.isPresent() && !partA.equals(partB);
    }

    /** The part of a year, or {@link Part#WHOLE}, that was named last before a figure. */
    private static Optional<Part> part(Reading reading, Figure figure) {
        int end = figure.quantity().span().start();
        List<Sentence> sentences = reading.sentences();
        for (int i = sentences.indexOf(figure.sentence()); i >= 0; i--) {
            Optional<Part> part = lastPart(reading, sentences.get(i), end);
            if (part.isPresent()) {
                return part;
            }
            end = Integer.MAX_VALUE;
        }
        return Optional.empty();
    }

    private static Optional<Part> lastPart(Reading reading, Sentence sentence, int end) {
        Optional<Figure> last = reading.figures(List.of(sentence)).stream()
                .filter(figure -> figure.quantity().span().end() <= end && isOfYear(figure))
                .reduce((earlier, later) -> later);
        int from = last.map(figure -> figure.quantity().span().end()).orElse(0);
        String rest =
                sentence.text().substring(from, Math.min(end, sentence.text().length()));
        return WHOLE_YEAR.matcher(rest).find()
                ? Optional.of(Part.WHOLE)
                : last.map(figure -> ((Moment) figure.quantity()).part());
    }

    private static boolean isOfYear(Figure figure) {
        return figure.quantity() instanceof Moment moment && moment.grain() == Moment.Grain.YEAR && !isCompared(figure);
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
        return stands(figure, ABOUT_BEFORE, ABOUT_AFTER)
                && Duration.between(time, other.time().orElseThrow()).abs().compareTo(slack) <= 0;
    }

    private boolean mayBeNeighbours(Moment one, Moment other) {
        return areNeighbours(one, other) && namesZone(a) != namesZone(b);
    }

    private static boolean namesZone(Reading reading) {
        return reading.figures(reading.sentences()).stream()
                .anyMatch(figure -> figure.quantity() instanceof Moment moment
                        && moment.zone().isPresent());
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
}
