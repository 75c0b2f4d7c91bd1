package org.ieum.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ieum.bitext.Link;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Precision;
import org.ieum.quantity.Quantities;
import org.ieum.text.Sentence;

/**
 * Differences that may be told only of the figures of a sentence and its translation.
 *
 * <ul>
 *   <li>Each sentence has one ordinal, and the two differ; or one number of times in a row: 5연승, "sixth straight win".
 *   <li>Each sentence says which day, week, month or year of something it is, and the two differ: 사흘째, "its fifth day".
 *   <li>Each sentence has one count, and the two differ, where English says "the number of" instead of a unit.
 *   <li>Both sentences have as many figures of one sort, and all but one pair agree: 3년 ... 5년, "three years ... three years"; so
 *       with counts, whatever they are said to count.
 *   <li>Each sentence has one score, and the two differ, whoever is named first: 3-1, "3-2"; 6대 3, "by 5 to 4".
 *   <li>A number without a unit is an amount of the other sentence with two digits exchanged: 1,382.5원, "1,328.5 per dollar"; or two
 *       lengths of time are, of which one tells how long something had not happened: 174일 만에, "147 days after".
 *   <li>Each sentence has one length of time, of one unit, and one of them tells how long something had not happened.
 *   <li>One time has something from it on here and until it there, or late here and early there ({@link Bound}).
 *   <li>One amount is the least here and the most there, or one sum is for a year here and for a month there ({@link Rate}).
 *   <li>A part of a whole is the whole there: 7명 가운데 6명, "all seven".
 *   <li>One number has two currencies, units of time or measures, is of homes here and of persons there, or is a percentage here and percentage points there.
 *   <li>A temperature is below zero in one sentence, and nothing is in the other.
 * </ul>
 */
final class TranslatedFigures {
    private static final Pattern ZERO = Pattern.compile(
            "영하|빙점"
                    + "|\\b(?i:minus|negative|sub-?zero|below zero|below freezing|freezing point)\\b|(?<![\\p{L}\\p{N}.])[-−–]\\d");

    private static final Set<String> HOMES = Set.of("household", "house");

    /** Smaller numbers are of persons and things that a translator may name instead: 둘 중 하나, "either". */
    private static final BigDecimal LEAST = BigDecimal.valueOf(3);

    private final Circumstances circumstances;
    private final Link link;
    private final List<Figure> as;
    private final List<Figure> bs;
    private final List<Difference> differences = new ArrayList<>();

    TranslatedFigures(FigureLink linked) {
        this.circumstances = new Circumstances(linked.pair().a(), linked.pair().b(), true);
        this.link = linked.link();
        this.as = linked.as();
        this.bs = linked.bs();
    }

    List<Difference> differences() {
        addOnly(Turns::isOrdinal, this::haveOtherNumbers, Difference::ofTurns);
        addOnly(Figure::isInARow, this::haveOtherNumbers, Difference::ofTurns);
        addOnly(figure -> Turns.timeOf(figure).isPresent(), TranslatedFigures::areOtherTurns, Difference::of);
        addCounted(as, bs);
        addCounted(bs, as);
        addUnlike();
        addScores();
        addUnlikeCounts();
        addOpen((a, b) -> Quantities.differInUnitAlone(a.quantity(), b.quantity()));
        addOpen(TranslatedFigures::haveExchangedDigits);
        addOpen((a, b) -> a.hasNumberOf(b) && (areOfHomes(a, b) || areOfHomes(b, a)));
        addOnly(Figure::isLength, TranslatedFigures::areOtherLengths, Difference::of);
        addLeft();
        addBounds();
        addLimits();
        addRates();
        addAllOrPart(as, bs);
        addAllOrPart(bs, as);
        addBelowZero(as, bs, link.target());
        addBelowZero(bs, as, link.source());
        return differences;
    }

    private interface Told {
        Difference of(Figure a, Figure b);
    }

    /** Of which either sentence has one alone. */
    private void addOnly(Predicate<Figure> sort, BiPredicate<Figure, Figure> differ, Told difference) {
        List<Figure> ofA = as.stream().filter(sort).toList();
        List<Figure> ofB = bs.stream().filter(sort).toList();
        if (ofA.size() == 1 && ofB.size() == 1 && differ.test(ofA.get(0), ofB.get(0))) {
            differences.add(difference.of(ofA.get(0), ofB.get(0)));
        }
    }

    /** True unless the other sentence has any figure of the value of either. */
    private boolean haveOtherNumbers(Figure a, Figure b) {
        return a.hasNumberOfNone(bs) && b.hasNumberOfNone(as);
    }

    /** True of another day, week or the like of something. */
    private static boolean areOtherTurns(Figure a, Figure b) {
        return Turns.timeOf(a).equals(Turns.timeOf(b)) && !a.hasNumberOf(b);
    }

    /** True of lengths of one unit, of which one tells how long something had not happened: 12일 만에, "after 21 days". */
    private static boolean areOtherLengths(Figure a, Figure b) {
        return areOfTime(a, b) && !a.hasNumberOf(b) && a.isExact() && b.isExact() && Magnitude.mayBeOne(a, b);
    }

    /** The only count of a sentence beside what the other calls a number: 환자 31명, "the number of patients rose to 37". */
    private void addCounted(List<Figure> ones, List<Figure> others) {
        List<Figure> counts = ones.stream().filter(TranslatedFigures::isCount).toList();
        List<Figure> numbers = others.stream()
                .filter(other -> other.isBare() && Cue.NUMBER_OF.marks(other))
                .toList();
        if (counts.size() == 1 && numbers.size() == 1 && others.stream().noneMatch(TranslatedFigures::isCount)) {
            Figure one = counts.get(0);
            Figure other = numbers.get(0);
            boolean isOne =
                    FigureAgreement.agree(one, other) || !one.hasNumberOfNone(others) || !other.hasNumberOfNone(ones);
            if (!isOne && Magnitude.areNear(one, other) && !areExplained(one, other)) {
                addInOrder(one.quantity().label(), one, other.quantity().label(), other);
            }
        }
    }

    private boolean areExplained(Figure one, Figure other) {
        return as.contains(one) ? circumstances.differ(one, other) : circumstances.differ(other, one);
    }

    private static boolean isCount(Figure figure) {
        return figure.isOf(Amount.Type.COUNT);
    }

    /** Beside as many figures that are one to one the same, of which the last two may repeat one. */
    private void addUnlike() {
        Set<Sort> sorts = new LinkedHashSet<>();
        as.forEach(a -> sorts.add(a.sort()));
        for (Sort sort : sorts) {
            List<Figure> unlikeA = ofSort(sort, as);
            List<Figure> unlikeB = ofSort(sort, bs);
            boolean several = unlikeA.size() > 1 && unlikeA.size() == unlikeB.size();
            removeLike(unlikeA, unlikeB, FigureAgreement::agree);
            if (several && unlikeA.size() == 1 && cannotBeOne(unlikeA.get(0), unlikeB.get(0))) {
                differences.add(Difference.of(unlikeA.get(0), unlikeB.get(0)));
            }
        }
    }

    /**
     * The one count of as many that has no like, if either of the two does not say what it counts: 2골 ... 3골, "two ... four goals".
     * Where each sentence has one count alone, neither may say it, or one has noughts more.
     */
    private void addUnlikeCounts() {
        List<Figure> unlikeA =
                new ArrayList<>(as.stream().filter(Figure::isCount).toList());
        List<Figure> unlikeB =
                new ArrayList<>(bs.stream().filter(Figure::isCount).toList());
        int count = unlikeA.size();
        boolean asMany = unlikeB.size() == count;
        removeLike(unlikeA, unlikeB, FigureAgreement::agree);
        if (asMany && unlikeA.size() == 1 && mayCountOneThing(unlikeA.get(0), unlikeB.get(0), count == 1)) {
            differences.add(Difference.of(unlikeA.get(0), unlikeB.get(0)));
        }
    }

    private boolean mayCountOneThing(Figure a, Figure b, boolean areAlone) {
        boolean isUnsaid = areAlone ? (a.isVague() && b.isVague()) || haveSameDigits(a, b) : a.isBare() || b.isBare();
        return isUnsaid
                && haveOtherNumbers(a, b)
                && Magnitude.mayBeOne(a, b)
                && as.stream().noneMatch(whole -> Sums.isSumWith(a, List.of(b), whole))
                && !circumstances.differ(a, b);
    }

    /** True of 3 and 3,000. */
    private static boolean haveSameDigits(Figure a, Figure b) {
        return a.value().unscaledValue().equals(b.value().unscaledValue());
    }

    private static List<Figure> ofSort(Sort sort, List<Figure> figures) {
        return new ArrayList<>(
                figures.stream().filter(figure -> figure.sort().equals(sort)).toList());
    }

    /** Takes out each that has its like on the other side, with that. */
    private static <T> void removeLike(List<T> ones, List<T> others, BiPredicate<T, T> alike) {
        for (T one : List.copyOf(ones)) {
            others.stream().filter(other -> alike.test(one, other)).findFirst().ifPresent(other -> {
                ones.remove(one);
                others.remove(other);
            });
        }
    }

    private boolean cannotBeOne(Figure a, Figure b) {
        return a.isTelling() && b.isTelling() && FigureAgreement.contradict(a, b) && !circumstances.differ(a, b);
    }

    private void addScores() {
        List<Score> ofA = new ArrayList<>(Score.of(as));
        List<Score> ofB = new ArrayList<>(Score.of(bs));
        removeLike(ofA, ofB, Score::isSameAs);
        if (ofA.size() == 1 && ofB.size() == 1) {
            differences.add(Difference.of(ofA.get(0), ofB.get(0)));
        }
    }

    /** For each figure the first of the other sentence that is so, if nothing explains either. */
    private void addOpen(BiPredicate<Figure, Figure> differ) {
        for (Figure a : as) {
            bs.stream()
                    .filter(b ->
                            differ.test(a, b) && FigureAgreement.isOpen(a, as, bs) && FigureAgreement.isOpen(b, bs, as))
                    .findFirst()
                    .ifPresent(b -> differences.add(Difference.of(a, b)));
        }
    }

    private static boolean haveExchangedDigits(Figure figureA, Figure figureB) {
        return figureA.quantity() instanceof Amount a
                && figureB.quantity() instanceof Amount b
                && (figureA.isBare() != figureB.isBare() || areOfTime(figureA, figureB))
                && a.isLong()
                && b.isLong()
                && Slip.exchanged(a, b);
    }

    /** True of as many homes as there are persons: 500가구, "500 people". */
    private static boolean areOfHomes(Figure homes, Figure persons) {
        return HOMES.contains(homes.sort().unit()) && persons.sort().unit().equals("person");
    }

    /**
     * The one figure of either sentence whose number the other has not, where a count of both is the same: 17대 중 9대, "nine of the 19
     * aircraft".
     */
    private void addLeft() {
        List<Figure> leftA = new ArrayList<>(as);
        List<Figure> leftB = new ArrayList<>(bs);
        removeLike(leftA, leftB, (a, b) -> a.hasNumberOf(b) || FigureAgreement.agree(a, b));
        if (differences.isEmpty() && leftA.size() == 1 && leftB.size() == 1) {
            Figure a = leftA.get(0);
            Figure b = leftB.get(0);
            boolean isBesideAnother = as.stream().anyMatch(other -> !other.equals(a) && isOfThings(other));
            if (isBesideAnother && mayBeOneNumber(a, b)) {
                differences.add(Difference.of(a, b));
            }
        }
    }

    private boolean mayBeOneNumber(Figure a, Figure b) {
        return isNumber(a)
                && isNumber(b)
                && Sort.areRivals(a, b)
                && (Magnitude.areNear(a, b) || a.isOf(Amount.Type.AGE) != b.isOf(Amount.Type.AGE))
                && as.stream().noneMatch(whole -> Sums.isSumWith(a, List.of(b), whole));
    }

    private static boolean isNumber(Figure figure) {
        return isOfThings(figure) && figure.isExact() && figure.value().compareTo(LEAST) >= 0;
    }

    private static boolean isOfThings(Figure figure) {
        return figure.isCount() || figure.isOf(Amount.Type.AGE);
    }

    /** One time that something lies before here and after there. */
    private void addBounds() {
        for (Figure a : as) {
            Optional<Bound> one = Bound.of(a);
            bs.stream()
                    .filter(b -> FigureAgreement.agree(a, b) && one.isPresent())
                    .filter(b -> Bound.of(b).filter(one.get()::isOpposite).isPresent())
                    .filter(b -> areSingle(a, b))
                    .findFirst()
                    .ifPresent(b ->
                            add(one.get().label(a), a, Bound.of(b).orElseThrow().label(b), b));
        }
    }

    /** One amount that is the least here and the most there: 최대 5000만 원, "at least 50 million won". */
    private void addLimits() {
        for (Figure a : as) {
            bs.stream()
                    .filter(b -> a.hasNumberOf(b) && areOtherLimits(a.precision(), b.precision()) && areSingle(a, b))
                    .findFirst()
                    .ifPresent(b -> differences.add(Difference.of(a, b)));
        }
    }

    private static boolean areOtherLimits(Precision one, Precision other) {
        return (one == Precision.AT_MOST && other == Precision.AT_LEAST)
                || (one == Precision.AT_LEAST && other == Precision.AT_MOST);
    }

    /** One sum for a year here and for a month there. */
    private void addRates() {
        for (Figure a : as) {
            Optional<Rate> one = Rate.of(a);
            bs.stream()
                    .filter(b -> one.isPresent() && a.isOf(Amount.Type.MONEY) && FigureAgreement.agree(a, b))
                    .filter(b -> Rate.of(b).filter(rate -> rate != one.get()).isPresent() && areSingle(a, b))
                    .findFirst()
                    .ifPresent(b ->
                            add(one.get().label(a), a, Rate.of(b).orElseThrow().label(b), b));
        }
    }

    /** A part of a whole, of which the other sentence says all: 7명 가운데 6명, "all seven". */
    private void addAllOrPart(List<Figure> ones, List<Figure> others) {
        for (Figure one : ones) {
            Optional<Figure> whole = Portions.whole(one, ones);
            others.stream()
                    .filter(all -> whole.filter(all::hasNumberOf).isPresent() && Portions.isAll(all))
                    .filter(all -> one.isExact() && one.hasNumberOfNone(others))
                    .findFirst()
                    .ifPresent(all -> addInOrder(
                            one.quantity().label() + " of "
                                    + whole.get().quantity().label(),
                            one,
                            "all " + all.quantity().label(),
                            all));
        }
    }

    /** True if neither sentence tells the time twice. */
    private boolean areSingle(Figure a, Figure b) {
        return as.stream().filter(other -> FigureAgreement.agree(other, b)).count() == 1
                && bs.stream().filter(other -> FigureAgreement.agree(a, other)).count() == 1;
    }

    /** True of 174일 만에 beside "174 days after". */
    private static boolean areOfTime(Figure a, Figure b) {
        return a.isLength()
                && b.isLength()
                && !a.kind().equals(b.kind())
                && ((Amount) a.quantity()).unit().equals(((Amount) b.quantity()).unit());
    }

    private void addBelowZero(List<Figure> ones, List<Figure> others, List<Sentence> sentences) {
        boolean isSaid = sentences.stream()
                .anyMatch(sentence -> ZERO.matcher(sentence.text()).find());
        ones.stream()
                .filter(one -> !isSaid && isTemperature(one) && Cue.BELOW_ZERO.marks(one))
                .forEach(one -> others.stream()
                        .filter(other -> isTemperature(other) && one.hasNumberOf(other))
                        .findFirst()
                        .ifPresent(other -> addInOrder(
                                one.quantity().label() + " below zero",
                                one,
                                other.quantity().label(),
                                other)));
    }

    /** The figure of the first sentence first. */
    private void addInOrder(String label, Figure figure, String otherLabel, Figure other) {
        if (as.contains(figure)) {
            add(label, figure, otherLabel, other);
        } else {
            add(otherLabel, other, label, figure);
        }
    }

    private static boolean isTemperature(Figure figure) {
        return figure.quantity() instanceof Amount amount && amount.unit().equals("degree");
    }

    private void add(String labelA, Figure a, String labelB, Figure b) {
        differences.add(Difference.of(labelA, labelB, a, b));
    }
}
