package org.ieum.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.finding.Place;
import org.ieum.lexicon.Lexicon;
import org.ieum.quantity.Agreement;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Moment;
import org.ieum.quantity.Quantity;
import org.ieum.text.Lang;

/**
 * Compares the figures and dates of linked sentences.
 *
 * <p>What is equal or compatible with anything on the other side is explained. Of what is left, two are in conflict if
 * they are of one sort and each is the only one of its sort that is left. Of several, {@link Companions} must tell which is which:
 * else nobody can say which was meant. {@link Circumstances} say what else lets both be true, in reports written independently
 * {@link Reports} as well. {@link SameFact} is asked first, and of a sentence and its translation {@link TranslatedFigures}.
 */
final class QuantityCheck implements Check {
    /** The same where less is known of the figures. */
    private static final double SURER = 0.95;

    /** Figures on one side of a link; what has more is a table, of which nobody can tell which belongs to which. */
    private static final int MOST_FIGURES = 100;

    /** Words around two times that tell that they are of one doing. */
    private static final int MANY = 4;

    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final Lexicon lexicon;

    QuantityCheck(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public void check(Pair pair, Results results) {
        boolean areFree = Translations.areFree(pair.bitext());
        SharedWords words = new SharedWords(pair, pair.a().figures(), pair.b().figures(), lexicon);
        for (Link link : pair.bitext().links()) {
            boolean isFree = areFree || link.degree() != Degree.TRANSLATION;
            Linked linked = new Linked(pair, link, isFree, results, lexicon, words);
            if (asks(link)) {
                linked.check();
            } else if (link.partProbability() >= SURE && Links.isShort(link)) {
                linked.checkHeading();
            }
        }
    }

    private static boolean isDay(Figure figure) {
        return figure.quantity() instanceof Moment moment && moment.grain() == Moment.Grain.DAY;
    }

    /** True for a link whose word alone is enough to compare its figures. */
    static boolean asks(Link link) {
        return Links.isSure(link) && Links.isShort(link);
    }

    /**
     * One link.
     *
     * @param isFree false if its sentences translate each other in texts that do
     */
    private record Linked(Pair pair, Link link, boolean isFree, Results results, Lexicon lexicon, SharedWords words) {
        void check() {
            List<Figure> allA = pair.a().figures(link.source());
            List<Figure> allB = pair.b().figures(link.target());
            if (Math.max(allA.size(), allB.size()) > MOST_FIGURES) {
                return;
            }
            Set<Figure> told = addDifferences();
            List<Figure> as = without(told, allA);
            List<Figure> bs = without(told, allB);
            List<Figure> leftA = left(as, bs);
            List<Figure> leftB = left(bs, as);
            addFacts(as, bs);
            Reports reports = new Reports(pair, link.source(), link.target());
            for (Figure a : leftA) {
                only(a, leftB)
                        .filter(b -> only(b, leftA).equals(Optional.of(a)))
                        .filter(b -> belongTogether(a, b))
                        .or(() -> mistyped(a, leftB)
                                .filter(b -> mistyped(b, leftA).equals(Optional.of(a))))
                        .or(() -> companion(a, leftA, leftB).filter(b -> !isFree || !differ(a, b)))
                        .filter(b -> !isFree || !reports.mayBothBeRight(a, b))
                        .filter(b -> !new Circumstances(pair.a(), pair.b(), !isFree).differ(a, b))
                        .ifPresent(b -> conflict(Difference.of(a, b)));
            }
            addSlip(numbers(leftA), numbers(leftB));
        }

        /** Those that sentences of one fact differ in, a sentence and its translation alone, or others as well. */
        private Set<Figure> addDifferences() {
            List<Difference> differences = new ArrayList<>();
            if (!isFree || link.partProbability() >= SURE) {
                differences.addAll(new SameFact(pair, link, lexicon, words, !isFree).differences());
            }
            if (!isFree) {
                differences.addAll(new TranslatedFigures(pair, link).differences());
            }
            Set<Figure> told = new HashSet<>();
            for (Difference difference : differences) {
                if (difference.figures().stream().noneMatch(told::contains)) {
                    conflict(difference);
                    told.addAll(difference.figures());
                }
            }
            return told;
        }

        private static List<Figure> without(Set<Figure> some, List<Figure> figures) {
            return figures.stream().filter(figure -> !some.contains(figure)).toList();
        }

        /** Headlines can only agree: a figure with its unit, or a date, that both have. */
        void checkHeading() {
            List<Figure> as = explicit(pair.a().figures(link.source()));
            List<Figure> bs = explicit(pair.b().figures(link.target()));
            addFacts(as, bs, Agreement.Verdict.EQUAL);
        }

        private static List<Figure> explicit(List<Figure> figures) {
            return new ArrayList<>(
                    figures.stream().filter(figure -> !figure.isBare()).toList());
        }

        /**
         * False if the figures have different doings, or different things are said of what they count; in one language also if one
         * is more than twice the other, or another sentence with such a figure has as many words in common with either one.
         * Sentences that translate each other are not asked.
         */
        private boolean belongTogether(Figure a, Figure b) {
            if (langA().equals(langB())) {
                return isNearest(a, pair.a(), b, pair.b())
                        && isNearest(b, pair.b(), a, pair.a())
                        && (a.quantity() instanceof Moment || Magnitude.areNear(a, b))
                        && !differ(a, b)
                        && !haveOtherRoles(a, b);
            }
            return !isFree || Slip.isMistyped(a, b) || bothBegin(a, b) || (!differ(a, b) && !haveOtherRoles(a, b));
        }

        /** Beginning is a doing by itself. */
        private static boolean bothBegin(Figure a, Figure b) {
            return a.quantity() instanceof Moment && Cue.FROM.marks(a) && Cue.FROM.marks(b);
        }

        private boolean differ(Figure a, Figure b) {
            Predicates predicates = new Predicates(lexicon, langA(), langB());
            return a.isTimeOfDay() && !areOfOneDay(a, b)
                    ? !predicates.agree(a, b)
                    : a.fitsAnyVerb() && predicates.differ(a, b);
        }

        /** True of the only times of two sentences that name one day, and have much else in common. */
        private boolean areOfOneDay(Figure a, Figure b) {
            List<Figure> as = pair.a().figuresBeside(a);
            List<Figure> bs = pair.b().figuresBeside(b);
            return Sort.alike(as, a).count() == 1
                    && Sort.alike(bs, b).count() == 1
                    && (words.of(a, b).words() >= MANY || areHalfADayApart(a, b))
                    && as.stream()
                            .filter(QuantityCheck::isDay)
                            .anyMatch(day ->
                                    bs.stream().anyMatch(other -> isDay(other) && FigureAgreement.agree(day, other)));
        }

        /** Of one day that is one time with a slip, whatever is said of it. */
        private static boolean areHalfADayApart(Figure a, Figure b) {
            return a.quantity() instanceof Moment one
                    && b.quantity() instanceof Moment other
                    && one.apart(other).equals(Optional.of(HALF_A_DAY));
        }

        private boolean haveOtherRoles(Figure a, Figure b) {
            return a.kind().equals("number")
                    && new Roles(lexicon, langA(), langB()).differ(a, link.source(), b, link.target());
        }

        private Lang langA() {
            return pair.a().lang();
        }

        private Lang langB() {
            return pair.b().lang();
        }

        /** What the figure's own text says as well is not in question, nor is what may be true beside it. */
        private static boolean isNearest(Figure figure, Reading own, Figure counterpart, Reading others) {
            int shared = Words.shared(figure.sentence(), counterpart.sentence());
            List<Figure> all = own.figures();
            return Sort.alike(others.figures(), counterpart)
                    .filter(other -> !other.sentence().equals(counterpart.sentence()))
                    .filter(other -> all.stream().noneMatch(one -> FigureAgreement.agree(one, other))
                            && !new Circumstances(own, others, false).differ(figure, other))
                    .allMatch(other -> Words.shared(figure.sentence(), other.sentence()) < shared);
        }

        private static List<Figure> numbers(List<Figure> figures) {
            return figures.stream()
                    .filter(figure -> figure.kind().equals("number"))
                    .toList();
        }

        /** Two numbers that look like one with a slip are one, whatever each of them is said to count. */
        private void addSlip(List<Figure> as, List<Figure> bs) {
            if (link.probability() >= SURER && as.size() == 1 && bs.size() == 1) {
                Amount a = (Amount) as.get(0).quantity();
                Amount b = (Amount) bs.get(0).quantity();
                if (!a.unit().equals(b.unit()) && Slip.between(a, b)) {
                    conflict(Difference.of(as.get(0), bs.get(0)));
                }
            }
        }

        /** Those that nothing on the other side explains. */
        private static List<Figure> left(List<Figure> figures, List<Figure> others) {
            return figures.stream()
                    .filter(figure -> FigureAgreement.isOpen(figure, figures, others))
                    .toList();
        }

        /**
         * The one figure that contradicts this one; empty if there is none or more than one that might. One of its own sort
         * comes before bare numbers, which may count anything, and of dates on which something begins such a one.
         */
        private Optional<Figure> only(Figure figure, List<Figure> others) {
            List<Figure> sorted = ofOneSort(figure, others);
            List<Figure> begin =
                    sorted.stream().filter(other -> bothBegin(figure, other)).toList();
            List<Figure> alike = begin.isEmpty() ? sorted : begin;
            List<Figure> rivals = alike.size() == 1 && areRivals(figure, alike.get(0))
                    ? alike
                    : others.stream().filter(other -> areRivals(figure, other)).toList();
            return rivals.size() == 1
                            && (areTelling(figure, rivals.get(0)) || countOneThing(figure, rivals.get(0)))
                            && FigureAgreement.contradict(figure, rivals.get(0))
                    ? Optional.of(rivals.get(0))
                    : Optional.empty();
        }

        private static boolean areTelling(Figure one, Figure other) {
            return one.isTelling() && other.isTelling();
        }

        private boolean countOneThing(Figure one, Figure other) {
            return words.countOneThing(one, other) || words.countOneThing(other, one);
        }

        private boolean areRivals(Figure a, Figure b) {
            return Sort.areRivals(a, b) && !(isFree && isOfSomeMonth(a.quantity(), b.quantity()));
        }

        /** 18일 of an unknown month beside January 20: of that month, or another. */
        private static boolean isOfSomeMonth(Quantity a, Quantity b) {
            return a instanceof Moment one
                    && b instanceof Moment other
                    && one.month().isPresent() != other.month().isPresent()
                    && (one.from().isEmpty() || other.from().isEmpty());
        }

        /** Of several figures of one sort on either side, the one that stands with the same words and contradicts this one. */
        private Optional<Figure> companion(Figure figure, List<Figure> as, List<Figure> bs) {
            List<Figure> likeA = ofOneSort(figure, as);
            List<Figure> likeB = ofOneSort(figure, bs);
            return likeA.size() > 1 && figure.isTelling()
                    ? Optional.ofNullable(companions().match(likeA, likeB).get(figure))
                            .filter(b -> FigureAgreement.contradict(figure, b))
                    : Optional.empty();
        }

        /** The only one that looks like this one mistyped. */
        private static Optional<Figure> mistyped(Figure figure, List<Figure> others) {
            List<Figure> alike = others.stream()
                    .filter(other -> Slip.isMistyped(figure, other))
                    .toList();
            return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
        }

        private Companions companions() {
            return new Companions(lexicon, langA(), langB());
        }

        private static List<Figure> ofOneSort(Figure figure, List<Figure> others) {
            return Sort.alike(others, figure).toList();
        }

        /** Each figure is told with one on the other side at most, equal ones first. */
        private void addFacts(List<Figure> as, List<Figure> bs) {
            List<Figure> openA = new ArrayList<>(as);
            List<Figure> openB = new ArrayList<>(bs);
            addFacts(openA, openB, Agreement.Verdict.EQUAL);
            addFacts(openA, openB, Agreement.Verdict.COMPATIBLE);
        }

        private void addFacts(List<Figure> openA, List<Figure> openB, Agreement.Verdict wanted) {
            for (Figure a : List.copyOf(openA)) {
                for (Figure b : openB) {
                    if (FigureAgreement.of(a, b).verdict() == wanted) {
                        results.add(FigureAgreement.fact(a, placeA(a), b, placeB(b)));
                        openA.remove(a);
                        openB.remove(b);
                        break;
                    }
                }
            }
        }

        private void conflict(Difference difference) {
            results.add(difference.finding(placeA(difference.a()), placeB(difference.b())));
        }

        private Place placeA(Figure figure) {
            return pair.a().place(figure, link.source());
        }

        private Place placeB(Figure figure) {
            return pair.b().place(figure, link.target());
        }
    }
}
