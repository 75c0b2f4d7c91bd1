package org.ieum.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ieum.name.NameChain;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Moment;
import org.ieum.text.Sentence;

/**
 * What lets two figures of reports that were written independently both be true, where in a translation one of them would be
 * wrong.
 *
 * <ul>
 *   <li>Either is a {@linkplain Toll toll}, which grows from hour to hour, and they are not of a past year that both name.
 *   <li>They are counts of three digits and more that are near each other, and not one count with a slip.
 *   <li>All counts of one sentence are greater than those of the other, so they were made at a later hour.
 *   <li>They are ages right behind the names of two persons, or beside which nobody is named, and either text has the ages of several.
 *   <li>They are shares of those who were asked in two polls, which asked other numbers of people.
 *   <li>They are dates beside others that agree, of which each text may leave out another.
 *   <li>A more exact figure elsewhere in the other text agrees with one of them: both 95% and 96% may stand for the 95.75% further
 *       down.
 * </ul>
 */
final class Reports {
    /** Counts within a twentieth of each other are near. */
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    /** Between a name and an age: 한서진 씨(62), "Lina Haddad, 34". */
    private static final Pattern BEFORE_AGE = Pattern.compile("(?:\\s?씨)?(?:\\s?[(（]|,\\s)");

    private static final Pattern POLL =
            Pattern.compile("조사|설문|응답|(?i)\\b(?:polls?|polled|pollsters?|surveys?|surveyed|respondents?)\\b");

    private final Check.Pair pair;
    private final List<Figure> as;
    private final List<Figure> bs;

    /**
     * @param sourceSentences those around the figures of the one text
     * @param targetSentences those around the figures of the other
     */
    Reports(Check.Pair pair, List<Sentence> sourceSentences, List<Sentence> targetSentences) {
        this.pair = pair;
        this.as = pair.a().figures(sourceSentences);
        this.bs = pair.b().figures(targetSentences);
    }

    boolean mayBothBeRight(Figure a, Figure b) {
        return ((Toll.is(a, as) || Toll.is(b, bs)) && !areOfThePast(a, b))
                || areOtherCounts(a, b)
                || haveMoved(a)
                || mayBeOtherPersons(a, b)
                || areOfOtherPolls(a, b)
                || areOfSeries(a, b)
                || isInFull(a, pair.b())
                || isInFull(b, pair.a());
    }

    /** True if both sentences name one year before the last: nobody counts those dead any more. */
    private boolean areOfThePast(Figure a, Figure b) {
        Set<Integer> years = pastYears(pair.a(), a);
        years.retainAll(pastYears(pair.b(), b));
        return !years.isEmpty();
    }

    private static Set<Integer> pastYears(Reading reading, Figure figure) {
        int written = reading.date().map(LocalDate::getYear).orElse(Integer.MIN_VALUE);
        return reading.figuresBeside(figure).stream()
                .map(other -> other.quantity() instanceof Moment moment ? moment.year() : OptionalInt.empty())
                .flatMapToInt(OptionalInt::stream)
                .filter(year -> year < written - 1)
                .boxed()
                .collect(Collectors.toSet());
    }

    /** True of a count of several that all differ in one direction: 12 dead and 30 injured beside 15 and 34. */
    private boolean haveMoved(Figure a) {
        List<Figure> countsA = counts(as);
        List<Figure> countsB = counts(bs);
        return countsA.contains(a)
                && countsA.size() > 1
                && countsA.size() == countsB.size()
                && IntStream.range(0, countsA.size())
                                .mapToObj(i -> countsA.get(i)
                                        .value()
                                        .compareTo(countsB.get(i).value()))
                                .distinct()
                                .count()
                        == 1;
    }

    private static List<Figure> counts(List<Figure> figures) {
        return figures.stream().filter(figure -> figure.isCount()).toList();
    }

    /** Not of two dates with which both texts compare something. */
    private boolean areOfSeries(Figure a, Figure b) {
        return a.quantity() instanceof Moment
                && !(Cue.COMPARED.marks(a) && Cue.COMPARED.marks(b))
                && Sort.alike(as, a)
                        .anyMatch(one -> Sort.alike(bs, b).anyMatch(other -> FigureAgreement.agree(one, other)));
    }

    private static boolean isInFull(Figure figure, Reading others) {
        return others.figures().stream().anyMatch(other -> other.isLong() && FigureAgreement.agree(figure, other));
    }

    /** True of 2,764 and 2,787, which were counted at other hours. */
    private static boolean areOtherCounts(Figure figureA, Figure figureB) {
        return figureA.quantity() instanceof Amount one
                && figureB.quantity() instanceof Amount other
                && figureA.isCount()
                && figureB.isCount()
                && one.isLong()
                && other.isLong()
                && Rounding.distance(one, other).multiply(TWENTY).compareTo(one.inBaseUnit()) <= 0
                && !Slip.between(one, other);
    }

    private boolean mayBeOtherPersons(Figure a, Figure b) {
        return isAge(a) && isAge(b) && (areOfTwo(a, b) || mayBeOfAnybody(a, b));
    }

    /** True of 한서진(62) and "Lina Haddad, 34". */
    private boolean areOfTwo(Figure a, Figure b) {
        Optional<String> one = nameBefore(pair.a(), a);
        Optional<String> other = nameBefore(pair.b(), b);
        return one.isPresent() && other.isPresent() && !SamePerson.mayBe(one.get(), other.get());
    }

    /** The full name of whoever is named right before an age. */
    private static Optional<String> nameBefore(Reading reading, Figure age) {
        int start = age.span().start();
        String text = reading.document().text();
        return reading.persons().in(List.of(age.sentence())).stream()
                .filter(person -> person.mentions().stream()
                        .map(mention -> mention.span().end())
                        .anyMatch(end -> end < start
                                && BEFORE_AGE
                                        .matcher(text.substring(end, start))
                                        .matches()))
                .map(NameChain::fullName)
                .findFirst();
    }

    /** True of the only ones asked here and there, 1012명과 "1,000 adults", if they are not as many. */
    private boolean areOfOtherPolls(Figure a, Figure b) {
        List<Figure> askedA = asked(a, as);
        List<Figure> askedB = asked(b, bs);
        return a.isOf(Amount.Type.PERCENT)
                && !askedA.isEmpty()
                && !askedB.isEmpty()
                && askedA.stream().noneMatch(one -> askedB.stream().anyMatch(one::hasNumberOf));
    }

    private static List<Figure> asked(Figure share, List<Figure> figures) {
        boolean isPoll = POLL.matcher(share.sentence().text()).find();
        return isPoll ? figures.stream().filter(Figure::isCount).toList() : List.of();
    }

    private boolean mayBeOfAnybody(Figure a, Figure b) {
        return (isOfNobody(pair.a(), a) || isOfNobody(pair.b(), b))
                && (hasSeveralAges(pair.a()) || hasSeveralAges(pair.b()));
    }

    private static boolean isAge(Figure figure) {
        return figure.isOf(Amount.Type.AGE);
    }

    private static boolean isOfNobody(Reading reading, Figure figure) {
        return reading.persons().in(List.of(figure.sentence())).isEmpty();
    }

    private static boolean hasSeveralAges(Reading reading) {
        return reading.figures().stream()
                        .filter(Reports::isAge)
                        .map(figure -> figure.quantity().keys())
                        .distinct()
                        .count()
                > 1;
    }
}
