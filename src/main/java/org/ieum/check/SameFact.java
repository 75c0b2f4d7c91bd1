package org.ieum.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.ieum.bitext.Link;
import org.ieum.lexicon.Lexicon;
import org.ieum.quantity.Amount;
import org.ieum.text.Sentence;

/**
 * What may be asked of the figures of two sentences that surely report one fact, whether or not the one translates the other.
 *
 * <ol>
 *   <li>Two figures of one sort have changed places, by the words that each of them alone stands with.
 *   <li>What something was and what it is have changed places: 6조 원에서 5조 원으로, "from 5 trillion won to 6 trillion".
 *   <li>One figure went the {@link Opposite} way: 8% 증가, "declined 8 percent".
 *   <li>One share is compared with another {@linkplain Baseline time}: 전 분기 대비 2%, "2 percent from a year earlier".
 *   <li>Of one whole it is another {@linkplain Portions part}: 18곳 가운데 9곳, "eight of the 18".
 *   <li>The only counts that nothing explains, by the noun that says of what, or by the words around them: 도로 9곳, "seven roads".
 *   <li>It came from one amount to another one: 4.2%에서 3.1%로, "to 3.4 percent from 4.2 percent".
 *   <li>A number to which something went is one by which it went: 38편으로 줄었다, "fell by 38".
 *   <li>The only ordinals, or times in a row, one apart or with a slip, by the words right beside.
 * </ol>
 */
final class SameFact {
    /** A count and a bare number are of one thing if so much of what stands around either stands around both. */
    private static final double MOST_SHARED = 0.5;

    private final Check.Pair pair;
    private final Link link;
    private final Lexicon lexicon;
    private final SharedWords words;
    private final boolean translated;
    private final List<Figure> as;
    private final List<Figure> bs;
    private final Set<Figure> told = new HashSet<>();
    private final List<Difference> differences = new ArrayList<>();

    /**
     * @param words of all figures of the pair
     * @param translated true if one sentence translates the other
     */
    SameFact(Check.Pair pair, Link link, Lexicon lexicon, SharedWords words, boolean translated) {
        this.pair = pair;
        this.link = link;
        this.lexicon = lexicon;
        this.words = words;
        this.translated = translated;
        this.as = pair.a().figures(link.source());
        this.bs = pair.b().figures(link.target());
    }

    List<Difference> differences() {
        addExchanged();
        addReversed();
        addOpposite();
        addPairs(this::haveOtherBaselines, this::ofOtherBaselines);
        addPairs(this::arePartsOfOneWhole, Difference::of);
        addPairs(this::cameFromOne, Difference::of);
        addPairs(this::areToAndBy, SameFact::toAndBy);
        addOnly(figure -> figure.isCount(), this::countTheSame, Difference::of);
        addOnly(SameFact::isTurn, this::areNextTurns, Difference::ofTurns);
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
        Companions companions =
                new Companions(lexicon, pair.a().lang(), pair.b().lang());
        Map<String, Map<Figure, Figure>> matched = new HashMap<>();
        for (Figure a : as) {
            Map<Figure, Figure> alike = matched.computeIfAbsent(
                    sort(a), sort -> companions.matchByOwnWords(ofSort(sort, as), ofSort(sort, bs)));
            alike.keySet().stream()
                    .filter(other -> !told.contains(other)
                            && areExchanged(a, other, alike)
                            && !arePartAndWhole(a, other, as)
                            && !arePartAndWhole(alike.get(a), alike.get(other), bs))
                    .findFirst()
                    .ifPresent(other -> add(Difference.of(a, alike.get(a), other, alike.get(other))));
        }
    }

    /** What was one amount and is another, where the other text has it the other way round. */
    private void addReversed() {
        for (Figure was : before(as)) {
            for (Figure is : before(bs)) {
                Sort.alike(as, was)
                        .filter(a -> !Cue.BEFORE.marks(a) && FigureAgreement.agree(a, is))
                        .forEach(a -> Sort.alike(bs, is)
                                .filter(b -> !Cue.BEFORE.marks(b) && FigureAgreement.agree(was, b) && !told.contains(a))
                                .findFirst()
                                .ifPresent(b -> add(Difference.of(a, b, was, is))));
            }
        }
    }

    private List<Figure> before(List<Figure> figures) {
        return figures.stream()
                .filter(figure ->
                        figure.quantity() instanceof Amount && Cue.BEFORE.marks(figure) && !told.contains(figure))
                .toList();
    }

    /** All counts are of one sort, since either language may leave out what it counts. */
    private static String sort(Figure figure) {
        return figure.isCount() ? "number" : figure.sort().toString();
    }

    private static List<Figure> ofSort(String sort, List<Figure> figures) {
        return figures.stream().filter(figure -> sort(figure).equals(sort)).toList();
    }

    private static boolean areExchanged(Figure a, Figure other, Map<Figure, Figure> matched) {
        return matched.containsKey(a)
                && isExchangeable(a, other)
                && isExchangeable(matched.get(a), matched.get(other))
                && a.isTelling()
                && other.isTelling()
                && Companions.areApart(a, other)
                && !FigureAgreement.agree(a, matched.get(a))
                && FigureAgreement.agree(a, matched.get(other))
                && FigureAgreement.agree(other, matched.get(a));
    }

    private static boolean isExchangeable(Figure one, Figure other) {
        return Sort.areAlike(one, other) || Sort.mayCountOneThing(one, other);
    }

    private static boolean arePartAndWhole(Figure one, Figure other, List<Figure> figures) {
        return Portions.whole(one, figures).equals(Optional.of(other))
                || Portions.whole(other, figures).equals(Optional.of(one));
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

    private boolean haveOtherBaselines(Figure a, Figure b) {
        Optional<Baseline> one = Baseline.of(link.source());
        Optional<Baseline> other = Baseline.of(link.target());
        return isShare(a)
                && isShare(b)
                && one.isPresent()
                && other.isPresent()
                && !one.equals(other)
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
        return figure.quantity().label() + " "
                + (Trend.to(figure).isPresent()
                        ? "in the end"
                        : Trend.by(figure).orElseThrow().name().toLowerCase(Locale.ROOT));
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

    private static boolean isOfNone(Figure figure, List<Figure> others) {
        return others.stream().noneMatch(other -> figure.hasNumberOf(other));
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
                        && isOfNone(figure, others)
                        && others.stream().noneMatch(other -> FigureAgreement.agree(figure, other)))
                .toList();
    }

    /** Two counts, of which one alone may say of what, that nothing around or elsewhere lets both be true. */
    private boolean countTheSame(Figure a, Figure b) {
        return mayCountTheSame(a, b)
                && a.isExact()
                && b.isExact()
                && (translated ? Magnitude.mayBeOne(a, b) : Magnitude.areNear(a, b))
                && (areOnlyOfOneThing(a, b)
                        || (isMostShared(words.of(a, b))
                                && isOpen(a, pair.a(), pair.b())
                                && isOpen(b, pair.b(), pair.a())))
                && !new Circumstances(pair.a(), pair.b(), false).differ(a, b)
                && !new Reports(pair, link.source(), link.target()).mayBothBeRight(a, b);
    }

    /** True of counts of one thing of which neither text has the number of the other. */
    private boolean areOnlyOfOneThing(Figure korean, Figure english) {
        List<Figure> allA = pair.a().figures();
        List<Figure> allB = pair.b().figures();
        List<Figure> sameA = allA.stream()
                .filter(other -> words.countOneThing(other, english))
                .toList();
        List<Figure> sameB = allB.stream()
                .filter(other -> words.countOneThing(korean, other))
                .toList();
        return words.countOneThing(korean, english)
                && FigureAgreement.isOpen(korean, allA, sameB)
                && FigureAgreement.isOpen(english, allB, sameA);
    }

    private static boolean isMostShared(SharedWords.Likeness likeness) {
        return likeness.words() > 1 && likeness.share() >= MOST_SHARED && likeness.isBeside();
    }

    /** Of one language the verbs tell more. */
    private boolean mayCountTheSame(Figure a, Figure b) {
        boolean bare = a.isBare() && b.isBare();
        boolean anyDoing = a.fitsAnyVerb() || b.fitsAnyVerb();
        return !bare && !anyDoing && pair.isBilingual() && Sort.mayCountOneThing(a, b);
    }

    private static boolean isOpen(Figure figure, Reading own, Reading others) {
        return FigureAgreement.isOpen(figure, own.figures(), others.figures());
    }

    /** One may be taken for the next, or a digit is wrong. */
    private boolean areNextTurns(Figure a, Figure b) {
        Amount one = (Amount) a.quantity();
        Amount other = (Amount) b.quantity();
        boolean isNext = one.value().subtract(other.value()).abs().compareTo(BigDecimal.ONE) <= 0;
        return words.of(a, b).isBeside()
                && mayBeOfOneUnit(a, one, other)
                && mayBeOfOneUnit(b, other, one)
                && (isNext || Slip.between(one, other));
    }

    /** True of 5분기 연속 beside "for a sixth quarter", and of 5연승 beside any ordinal. */
    private static boolean mayBeOfOneUnit(Figure turn, Amount one, Amount other) {
        return one.type() != Amount.Type.ORDINAL
                ? other.type() == Amount.Type.ORDINAL || one.unit().equals(other.unit())
                : other.type() != Amount.Type.DURATION || turn.sentence().text().contains(other.unit());
    }

    /** "First" may be said of anything, and an article of a law is no turn. */
    private static boolean isTurn(Figure figure) {
        return figure.quantity() instanceof Amount amount
                && amount.type() == Amount.Type.ORDINAL
                && amount.unit().isEmpty()
                && amount.value().intValue() > 1
                && !figure.isInARow();
    }
}
