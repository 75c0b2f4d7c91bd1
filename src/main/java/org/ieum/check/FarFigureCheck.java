package org.ieum.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.bitext.Link;
import org.ieum.check.SharedWords.Likeness;
import org.ieum.finding.Place;
import org.ieum.lexicon.Lexicon;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Moment;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * Compares figures of sentences that are not safely linked, but speak of one thing by the words around the figures; and such as
 * look mistyped of those that are, too.
 *
 * <p>Figures that agree are a fact if a few words are shared. A conflict takes much more: most words shared, two amounts of one
 * sort and of one magnitude, neither of them explained by anything in the whole other text, and no third that comes near. Where
 * either text has a single figure of the sort, fewer words will do, for two that look like one {@linkplain
 * Slip#isMistyped mistyped} even fewer, one of them right beside, and for two of which digits {@linkplain
 * Slip#areExchanged have changed places} any one word; for how long something took, the word for it right beside; and
 * for how long it had not happened, two words, one of them right beside. Dates take half of all words, and one verb unless
 * they are months or halves of a year to come, or something had not happened since. Parts of one whole, and what rose by as
 * much as it fell, are in conflict by themselves, if a word right beside says that they are of one thing; so are mistyped
 * counts of what one noun names.
 */
final class FarFigureCheck implements Check {
    private static final int TWO = 2;
    private static final int FEW = 3;
    private static final double FEW_SHARE = 0.3;
    private static final int MANY = 4;
    private static final double MANY_SHARE = 0.4;
    private static final double HALF = 0.5;

    private final Lexicon lexicon;

    FarFigureCheck(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "unlinked";
    }

    @Override
    public void check(Pair pair, Results results) {
        new Run(pair, results, lexicon).check();
    }

    /** What two figures are to each other; the odder, the fewer words must be shared to tell it. */
    private enum Relation {
        /** Both may be true. */
        ALIKE,
        /** They cannot both be true of one thing. */
        UNLIKE,
        /** One looks like the other {@linkplain Slip#isMistyped mistyped}: 18 months beside 18 years. */
        MISTYPED,
        /** They are dates on which one thing cannot both have happened. */
        DATED,
        /** They are other {@linkplain Portions#differ parts} of one whole. */
        PARTS,
        /** They are {@link Opposite}. */
        OPPOSITE
    }

    /** Two figures and what they have in common. */
    private record Candidate(
            Figure a, Figure b, Relation relation, Likeness likeness, boolean single, boolean countOneThing) {
        boolean isFact() {
            return relation == Relation.ALIKE && shares(FEW, FEW_SHARE);
        }

        boolean isConflict() {
            return isLikely() && (!hasHeading() || isMistypedHeading());
        }

        private boolean hasHeading() {
            return Headings.isHeading(a.sentence()) || Headings.isHeading(b.sentence());
        }

        /** A headline may round, but exchanges no digits. */
        private boolean isMistypedHeading() {
            return relation == Relation.MISTYPED
                    && (areExchanged() || isLikelyUnlike())
                    && !(Headings.isHeading(a.sentence()) && Headings.isHeading(b.sentence()));
        }

        boolean areExchanged() {
            return Slip.areExchanged(a, b);
        }

        private boolean isLikely() {
            return switch (relation) {
                case ALIKE -> false;
                case UNLIKE -> isLikelyUnlike();
                case MISTYPED -> isLikelyUnlike() || isLikelyMistyped();
                case DATED -> likeness.isBeside() && shares(1, HALF);
                case PARTS -> likeness.isBeside();
                case OPPOSITE -> likeness.isBeside() && shares(FEW, MANY_SHARE);
            };
        }

        /** "In about four years" may be three and a half. */
        private boolean isLikelyUnlike() {
            boolean isFirst = a.isOf(Amount.Type.FIRST_IN);
            return (!isFirst || a.isExact() && b.isExact())
                    && (shares(single ? FEW : MANY, MANY_SHARE)
                            || (single && isDuration(a) && likeness.isBeside())
                            || (single && isFirst && shares(TWO, FEW_SHARE) && likeness.isBeside()));
        }

        /** By chance digits of a long number hardly ever change places, where a nought more or less is common. */
        private boolean isLikelyMistyped() {
            return areExchanged()
                    || countOneThing
                    || (likeness.isBeside() && (shares(FEW, FEW_SHARE) || shares(single ? 1 : TWO, MANY_SHARE)));
        }

        private boolean shares(int words, double share) {
            return likeness.words() >= words && likeness.share() >= share;
        }
    }

    private static boolean isDuration(Figure figure) {
        return figure.kind().equals("duration");
    }

    private record Ends(Sentence a, Sentence b) {}

    /** One pair of documents. */
    private static final class Run {
        private final Pair pair;
        private final Results results;
        private final List<Figure> allA;
        private final List<Figure> allB;
        /** Those that may be told. */
        private final List<Figure> as;

        private final List<Figure> bs;
        /** Whether nothing in the whole other text explains a figure, as far as it was asked. */
        private final Map<Figure, Boolean> open = new HashMap<>();

        private final SharedWords words;
        private final Circumstances circumstances;
        /** False of two translations. */
        private final boolean isFree;

        private final Roles roles;
        private final Predicates predicates;
        private final Set<Ends> linked = new HashSet<>();
        private final Set<Span> toldA = new HashSet<>();
        private final Set<Span> toldB = new HashSet<>();

        Run(Pair pair, Results results, Lexicon lexicon) {
            this.pair = pair;
            this.results = results;
            this.allA = pair.a().figures();
            this.allB = pair.b().figures();
            this.as = telling(allA);
            this.bs = telling(allB);
            this.words = new SharedWords(pair, as, bs, lexicon);
            this.roles = new Roles(lexicon, pair.a().lang(), pair.b().lang());
            this.predicates = new Predicates(lexicon, pair.a().lang(), pair.b().lang());
            this.circumstances = new Circumstances(pair.a(), pair.b(), false);
            this.isFree = Translations.areFree(pair.bitext());
            pair.bitext().links().stream().filter(QuantityCheck::asks).forEach(this::remember);
            results.facts().forEach(fact -> remember(fact.a(), fact.b()));
            results.findings().forEach(finding -> finding.b().ifPresent(b -> remember(finding.a(), b)));
        }

        /** Small numbers tell something as parts. */
        private static List<Figure> telling(List<Figure> all) {
            return all.stream()
                    .filter(figure ->
                            figure.isTelling() || Portions.whole(figure, all).isPresent())
                    .toList();
        }

        private void remember(Link link) {
            link.source().forEach(a -> link.target().forEach(b -> linked.add(new Ends(a, b))));
        }

        private void remember(Place a, Place b) {
            toldA.add(a.span());
            toldB.add(b.span());
        }

        void check() {
            List<Candidate> candidates = candidates();
            candidates.stream().filter(Candidate::isFact).forEach(this::addFact);
            Map<Figure, List<Candidate>> byA = candidates.stream().collect(Collectors.groupingBy(Candidate::a));
            Map<Figure, List<Candidate>> byB = candidates.stream().collect(Collectors.groupingBy(Candidate::b));
            candidates.stream()
                    .filter(candidate -> candidate.isConflict()
                            && (candidate.areExchanged()
                                    || (isAlone(candidate, byA.get(candidate.a()))
                                            && isAlone(candidate, byB.get(candidate.b())))))
                    .forEach(this::addConflict);
        }

        /** The likest first. */
        private List<Candidate> candidates() {
            List<Candidate> candidates = new ArrayList<>();
            for (Figure a : as) {
                for (Figure b : words.near(a)) {
                    if (isUnlinked(a, b) || isLeftByLink(a, b)) {
                        candidate(a, b).ifPresent(candidates::add);
                    }
                }
            }
            candidates.sort(Comparator.comparing((Candidate c) -> -c.likeness().share()));
            return candidates;
        }

        private boolean isUnlinked(Figure a, Figure b) {
            return !linked.contains(new Ends(a.sentence(), b.sentence()));
        }

        /** Whose digits have changed places, which the check of links tells only where nothing else explains the difference. */
        private boolean isLeftByLink(Figure a, Figure b) {
            return Slip.areExchanged(a, b) && !(toldA.contains(a.span()) && toldB.contains(b.span()));
        }

        private Optional<Candidate> candidate(Figure a, Figure b) {
            Likeness likeness = words.of(a, b);
            return relation(a, b)
                    .filter(relation -> likeness.words() >= least(a, relation))
                    .map(relation -> new Candidate(
                            a,
                            b,
                            relation,
                            likeness,
                            isSingle(a, as) && isSingle(b, bs),
                            relation == Relation.MISTYPED && words.countOneThing(a, b)));
        }

        private Optional<Relation> relation(Figure a, Figure b) {
            if (Slip.isMistyped(a, b)) {
                return Optional.of(Relation.MISTYPED)
                        .filter(relation -> Slip.areExchanged(a, b) ? areUnexplained(a, b) : areOpen(a, b));
            }
            if (Portions.differ(a, allA, b, allB)) {
                return Optional.of(Relation.PARTS).filter(relation -> !mayBothBeRight(a, b));
            }
            if (!Sort.areAlike(a, b)) {
                return Optional.empty();
            }
            return switch (FigureAgreement.of(a, b).verdict()) {
                case EQUAL, COMPATIBLE -> Optional.of(isOpposite(a, b) ? Relation.OPPOSITE : Relation.ALIKE);
                case CONFLICT ->
                    a.quantity() instanceof Moment
                            ? Optional.of(Relation.DATED).filter(relation -> areOpenDates(a, b))
                            : Optional.of(Relation.UNLIKE).filter(relation -> areOpen(a, b) && !haveOtherRoles(a, b));
                case INCOMPARABLE -> Optional.empty();
            };
        }

        private boolean isOpposite(Figure a, Figure b) {
            return Opposite.of(a, as, b, bs).isPresent();
        }

        private boolean areOpen(Figure a, Figure b) {
            return Magnitude.areNear(a, b) && areUnexplained(a, b) && !mayBothBeRight(a, b);
        }

        /** Enough of figures with exchanged digits: what has happened since the other report exchanges none. */
        private boolean areUnexplained(Figure a, Figure b) {
            return isOpen(a, as, bs) && isOpen(b, bs, as) && !AmountCircumstances.isDistance(a);
        }

        private boolean areOpenDates(Figure a, Figure b) {
            boolean isOneDoing = Cue.SINCE.marks(a) && Cue.SINCE.marks(b)
                    ? isNoneOf(a, bs) && isNoneOf(b, as)
                    : areUnexplained(a, b) && (predicates.agree(a, b) || arePlanned(a, b));
            return isOneDoing && !mayBothBeRight(a, b);
        }

        /** Of dates as exact: that something was last year explains no month of it. */
        private static boolean isNoneOf(Figure date, List<Figure> others) {
            return Sort.alike(others, date).noneMatch(other -> FigureAgreement.agree(date, other));
        }

        private boolean arePlanned(Figure a, Figure b) {
            return DateCircumstances.isPlanned(pair.a(), (Moment) a.quantity())
                    && DateCircumstances.isPlanned(pair.b(), (Moment) b.quantity());
        }

        private boolean mayBothBeRight(Figure a, Figure b) {
            return circumstances.differ(a, b) || (isFree && reports(a, b).mayBothBeRight(a, b));
        }

        private static int least(Figure figure, Relation relation) {
            return switch (relation) {
                case MISTYPED, PARTS, DATED -> 1;
                case ALIKE, UNLIKE, OPPOSITE -> isDuration(figure) ? 1 : figure.isOf(Amount.Type.FIRST_IN) ? TWO : FEW;
            };
        }

        private Reports reports(Figure a, Figure b) {
            return new Reports(pair, List.of(a.sentence()), List.of(b.sentence()));
        }

        private boolean haveOtherRoles(Figure a, Figure b) {
            return a.kind().equals("number") && roles.differ(a, List.of(a.sentence()), b, List.of(b.sentence()));
        }

        /** True if its text has no other figure of the sort but such as say the same. */
        private static boolean isSingle(Figure figure, List<Figure> all) {
            return Sort.alike(all, figure).allMatch(other -> FigureAgreement.agree(figure, other));
        }

        private boolean isOpen(Figure figure, List<Figure> own, List<Figure> others) {
            return open.computeIfAbsent(figure, f -> FigureAgreement.isOpen(f, own, others));
        }

        /** The same figures in other sentences are no others. */
        private static boolean isAlone(Candidate candidate, List<Candidate> candidates) {
            return candidates.stream()
                    .filter(other -> !saySame(other, candidate))
                    .noneMatch(other ->
                            other.likeness().words() + 1 >= candidate.likeness().words());
        }

        private static boolean saySame(Candidate one, Candidate other) {
            return FigureAgreement.agree(one.a(), other.a()) && FigureAgreement.agree(one.b(), other.b());
        }

        private void addFact(Candidate candidate) {
            Place a = pair.a().place(candidate.a(), List.of(candidate.a().sentence()));
            Place b = pair.b().place(candidate.b(), List.of(candidate.b().sentence()));
            if (!toldA.contains(a.span()) && !toldB.contains(b.span())) {
                remember(a, b);
                results.add(FigureAgreement.fact(candidate.a(), a, candidate.b(), b));
            }
        }

        private void addConflict(Candidate candidate) {
            Place a = pair.a().place(candidate.a(), List.of(candidate.a().sentence()));
            Place b = pair.b().place(candidate.b(), List.of(candidate.b().sentence()));
            results.add(difference(candidate).finding(a, b));
        }

        private Difference difference(Candidate candidate) {
            Figure a = candidate.a();
            Figure b = candidate.b();
            return candidate.relation() == Relation.OPPOSITE
                    ? Opposite.of(a, as, b, bs).orElseThrow()
                    : Difference.of(a, b);
        }
    }
}
