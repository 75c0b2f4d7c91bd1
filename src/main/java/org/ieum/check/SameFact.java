package org.ieum.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.ieum.bitext.Link;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Moment;
import org.ieum.text.Sentence;

/**
 * Differences between the figures of two sentences that surely report one fact, whether or not the one translates the other.
 *
 * <ol>
 *   <li>Two figures have {@linkplain ExchangedFigures changed places}, by the words that each of them alone stands with.
 *   <li>What something was and what it is have changed places: 6조 원에서 5조 원으로, "from 5 trillion won to 6 trillion".
 *   <li>One vote of as many has another result: 찬성 7표, 반대 2표, "voted 6-3"; or one match: 3-1, "3-2".
 *   <li>One figure went the {@link Opposite} way: 8% 증가, "declined 8 percent".
 *   <li>One percentage is compared with different {@linkplain Baseline times}: 전 분기 대비 2%, "2 percent from a year earlier".
 *   <li>They are different {@linkplain Portions parts} of one whole: 18곳 가운데 9곳, "eight of the 18".
 *   <li>Each sentence has one count that nothing explains, and both are {@linkplain SameCount of one thing}: 도로 9곳, "seven roads".
 *   <li>Both start from one amount and arrive at different ones, or the other way round: 4.2%에서 3.1%로, "to 3.4 percent from
 *       4.2 percent".
 *   <li>A number to which something rose or fell is in the other one by which it did: 38편으로 줄었다, "fell by 38".
 *   <li>Each sentence has one ordinal, or one number of times in a row, and the two are one apart or differ by a slip.
 * </ol>
 */
final class SameFact {
    /** Words around the results of one match that both sentences have, at least. */
    private static final int OF_ONE_MATCH = 3;

    private final FigureLink linked;
    private final Link link;
    private final List<Figure> as;
    private final List<Figure> bs;
    private final Set<Figure> told = new HashSet<>();
    private final List<Difference> differences = new ArrayList<>();

    SameFact(FigureLink linked) {
        this.linked = linked;
        this.link = linked.link();
        this.as = linked.as();
        this.bs = linked.bs();
    }

    List<Difference> differences() {
        addExchanged();
        addReversed();
        addScores();
        addOpposite();
        addOfOtherBaselines();
        addPairs(this::arePartsOfOneWhole, Difference::of);
        addPairs(this::cameFromOne, Difference::of);
        addPairs(this::cameToOne, Difference::of);
        addPairs(this::areToAndBy, SameFact::toAndBy);
        addOnly(Figure::isCount, new SameCount(linked)::isOf, Difference::of);
        addOnly(Turns::isOrdinal, this::areNextTurns, Difference::ofTurns);
        addOnly(Figure::isInARow, this::areNextTurns, Difference::ofTurns);
        return differences;
    }

    private interface Told {
        Difference of(Figure a, Figure b);
    }

    private void addPairs(BiPredicate<Figure, Figure> differ, Told difference) {
        for (Figure a : as) {
            bs.stream()
                    .filter(b -> !told.contains(a) && !told.contains(b) && differ.test(a, b))
                    .findFirst()
                    .ifPresent(b -> add(difference.of(a, b)));
        }
    }

    private void add(Difference difference) {
        differences.add(difference);
        told.addAll(difference.figures());
    }

    private void addExchanged() {
        ExchangedFigures exchanged = new ExchangedFigures(linked);
        as.forEach(a -> exchanged.of(a, told).ifPresent(this::add));
    }

    /** What was one amount and is another, where the other text has it the other way round. */
    private void addReversed() {
        for (Figure was : before(as)) {
            for (Figure is : before(bs)) {
                Sort.alike(as, was)
                        .filter(a ->
                                !Cue.BEFORE.marks(a) && FigureAgreement.agree(a, is) && !FigureAgreement.agree(a, was))
                        .forEach(a -> Sort.alike(bs, is)
                                .filter(b -> !Cue.BEFORE.marks(b) && FigureAgreement.agree(was, b) && !told.contains(a))
                                .findFirst()
                                .ifPresent(b -> add(Difference.of(a, b, was, is))));
            }
        }
    }

    private void addScores() {
        List<Score> ofA = Score.of(as);
        List<Score> ofB = Score.of(bs);
        if (ofA.size() == 1 && ofB.size() == 1 && differ(ofA.get(0), ofB.get(0))) {
            add(Difference.of(ofA.get(0), ofB.get(0)));
        }
    }

    private boolean differ(Score a, Score b) {
        return a.isOtherVoteOfAsMany(b) || (a.isOtherResult(b) && isOneMatch(a, b) && haveOneTime());
    }

    /** By the names around, as two teams may meet again. */
    private boolean isOneMatch(Score a, Score b) {
        return linked.words().of(a.first(), b.first()).words() >= OF_ONE_MATCH;
    }

    private boolean haveOneTime() {
        List<Figure> timesA = times(as);
        List<Figure> timesB = times(bs);
        return FigureAgreement.areAmong(timesA, timesB) && FigureAgreement.areAmong(timesB, timesA);
    }

    private List<Figure> before(List<Figure> figures) {
        return figures.stream()
                .filter(figure ->
                        figure.quantity() instanceof Amount && Cue.BEFORE.marks(figure) && !told.contains(figure))
                .toList();
    }

    /** Of all that a sentence gives figures of, one is enough: what fell by 8% fell to less as well. */
    private void addOpposite() {
        if (as.stream().noneMatch(told::contains)) {
            as.stream()
                    .flatMap(a -> bs.stream().flatMap(b -> Opposite.of(a, as, b, bs).stream()))
                    .findFirst()
                    .ifPresent(this::add);
        }
    }

    private void addOfOtherBaselines() {
        if (as.stream().anyMatch(SameFact::isShare) && bs.stream().anyMatch(SameFact::isShare)) {
            Optional<Baseline> one = Baseline.of(link.source());
            Optional<Baseline> other = Baseline.of(link.target());
            if (one.isPresent() && other.isPresent() && !one.equals(other)) {
                addPairs(SameFact::areOneShare, this::ofOtherBaselines);
            }
        }
    }

    private static boolean areOneShare(Figure a, Figure b) {
        return isShare(a)
                && isShare(b)
                && FigureAgreement.agree(a, b)
                && Trend.by(a).isPresent()
                && Trend.by(a).equals(Trend.by(b));
    }

    private static boolean isShare(Figure figure) {
        return figure.isOf(Amount.Type.PERCENT) || figure.isOf(Amount.Type.PERCENT_POINT);
    }

    private Difference ofOtherBaselines(Figure a, Figure b) {
        return Difference.of(label(a, link.source()), label(b, link.target()), a, b);
    }

    private static String label(Figure share, List<Sentence> sentences) {
        return share.quantity().label() + " on the "
                + Baseline.of(sentences).orElseThrow().name().toLowerCase(Locale.ROOT);
    }

    /** True of the only amounts of their sort that anything came to, from one before: 3%에서 5%로, "to 6 percent from 3 percent". */
    private boolean cameFromOne(Figure a, Figure b) {
        return !Cue.BEFORE.marks(a)
                && !Cue.BEFORE.marks(b)
                && Sort.areAlike(a, b)
                && FigureAgreement.contradict(a, b)
                && areOnlyAfter(a, as)
                && areOnlyAfter(b, bs)
                && before(as).stream()
                        .filter(was -> Sort.areAlike(was, a))
                        .anyMatch(was -> before(bs).stream().anyMatch(other -> FigureAgreement.agree(was, other)));
    }

    /** True of the only amounts of their sort from which anything came to one: 3%에서 5%로, "to 5 percent from 2 percent"; not of two times. */
    private boolean cameToOne(Figure a, Figure b) {
        return Sort.alike(before(as), a).toList().equals(List.of(a))
                && Sort.alike(before(bs), b).toList().equals(List.of(b))
                && FigureAgreement.contradict(a, b)
                && Baseline.of(link.source()).equals(Baseline.of(link.target()))
                && haveOneTime()
                && Sort.alike(as, a)
                        .filter(is -> !Cue.BEFORE.marks(is))
                        .anyMatch(is -> Sort.alike(bs, b)
                                .anyMatch(other -> !Cue.BEFORE.marks(other) && FigureAgreement.agree(is, other)));
    }

    private static List<Figure> times(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.quantity() instanceof Moment || figure.isOf(Amount.Type.DURATION))
                .toList();
    }

    /** True of one number of things or of money to which something rose or fell here, and by which there. Shares are told so and so. */
    private boolean areToAndBy(Figure a, Figure b) {
        return !isShare(a)
                && a.hasNumberOf(b)
                && FigureAgreement.agree(a, b)
                && (Trend.areToAndBy(a, b) || Trend.areToAndBy(b, a))
                && Sort.alike(as, a).noneMatch(other -> !other.equals(a) && FigureAgreement.agree(other, b))
                && Sort.alike(bs, b).noneMatch(other -> !other.equals(b) && FigureAgreement.agree(a, other));
    }

    private static Difference toAndBy(Figure a, Figure b) {
        return Difference.of(toOrBy(a), toOrBy(b), a, b);
    }

    private static String toOrBy(Figure figure) {
        return Trend.to(figure).isPresent()
                ? figure.quantity().label() + " in the end"
                : Trend.by(figure).orElseThrow().label(figure);
    }

    private static boolean areOnlyAfter(Figure is, List<Figure> figures) {
        return Sort.alike(figures, is).allMatch(other -> other.equals(is) || Cue.BEFORE.marks(other));
    }

    private boolean arePartsOfOneWhole(Figure a, Figure b) {
        return Portions.differ(a, as, b, bs) && !areOfOtherTimes();
    }

    private boolean areOfOtherTimes() {
        return as.stream().anyMatch(Cue.AS_OF::marks) || bs.stream().anyMatch(Cue.AS_OF::marks);
    }

    /** Of which either sentence has one alone, and the other no figure of its value. */
    private void addOnly(Predicate<Figure> sort, BiPredicate<Figure, Figure> isOne, Told difference) {
        List<Figure> ofA = open(as, bs).stream().filter(sort).toList();
        List<Figure> ofB = open(bs, as).stream().filter(sort).toList();
        if (ofA.size() == 1 && ofB.size() == 1 && isOne.test(ofA.get(0), ofB.get(0))) {
            add(difference.of(ofA.get(0), ofB.get(0)));
        }
    }

    private List<Figure> open(List<Figure> figures, List<Figure> others) {
        return figures.stream()
                .filter(figure -> !told.contains(figure)
                        && figure.hasNumberOfNone(others)
                        && others.stream().noneMatch(other -> FigureAgreement.agree(figure, other)))
                .toList();
    }

    /** The words right beside tell that they are of one series. */
    private boolean areNextTurns(Figure a, Figure b) {
        return linked.words().of(a, b).isBeside() && Turns.areNext(a, b);
    }
}
