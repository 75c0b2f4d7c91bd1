package org.ieum.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.bitext.Link;
import org.ieum.check.Reading.Figure;
import org.ieum.check.SharedWords.Likeness;
import org.ieum.finding.Fact;
import org.ieum.finding.Place;
import org.ieum.lexicon.Lexicon;
import org.ieum.quantity.Agreement;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Precision;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * Compares figures of sentences that are not safely linked, but speak of one thing by the words around the figures.
 *
 * <p>Figures that agree are a fact if a few words are shared. A conflict takes much more: most words shared, two amounts of one
 * sort and of one magnitude, neither of them explained by anything in the whole other text, and no third that comes near. Where
 * either text has a single figure of the sort, fewer words will do, and for two that look like one {@linkplain
 * Figures#isMistyped mistyped} even fewer, one of them right beside; for how long something took, the word for it right beside; and
 * for how long it had not happened, two words, one of them right beside.
 */
final class FarFigureCheck implements Check {
    private static final int TWO = 2;
    private static final int FEW = 3;
    private static final double FEW_SHARE = 0.3;
    private static final int MANY = 4;
    private static final double MANY_SHARE = 0.4;

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

    /** Two figures and what they have in common. */
    private record Candidate(Figure a, Figure b, Agreement agreement, Likeness likeness, boolean single) {
        boolean isFact() {
            return agreement.verdict() != Agreement.Verdict.CONFLICT
                    && likeness.words() >= FEW
                    && likeness.share() >= FEW_SHARE;
        }

        boolean isConflict() {
            return agreement.verdict() == Agreement.Verdict.CONFLICT
                    && (isLikely() || (Figures.isMistyped(a, b) && isLikelyMistyped()))
                    && !Headings.isHeading(a.sentence())
                    && !Headings.isHeading(b.sentence());
        }

        private boolean isLikely() {
            return (likeness.words() >= (single ? FEW : MANY) && likeness.share() >= MANY_SHARE)
                    || (single && isDuration(a) && likeness.isBeside())
                    || (single
                            && areExactFirsts(a, b)
                            && likeness.words() >= TWO
                            && likeness.share() >= FEW_SHARE
                            && likeness.isBeside());
        }

        /** One figure with two digits exchanged, without its noughts or in another unit: 18 months beside 18 years. */
        private boolean isLikelyMistyped() {
            return likeness.isBeside()
                    && ((likeness.words() >= FEW && likeness.share() >= FEW_SHARE)
                            || (likeness.words() >= (single ? 1 : TWO) && likeness.share() >= MANY_SHARE));
        }
    }

    private static boolean isDuration(Figure figure) {
        return Figures.kind(figure.quantity()).equals("duration");
    }

    /** "In about four years" may be three and a half. */
    private static boolean areExactFirsts(Figure... figures) {
        return Arrays.stream(figures)
                .allMatch(figure -> figure.quantity() instanceof Amount amount
                        && amount.type() == Amount.Type.FIRST_IN
                        && amount.precision() == Precision.EXACT);
    }

    private record Ends(Sentence a, Sentence b) {}

    /** One pair of documents. */
    private static final class Run {
        private final Pair pair;
        private final Results results;
        private final List<Figure> as;
        private final List<Figure> bs;
        /** Whether nothing in the whole other text explains a figure, as far as it was asked. */
        private final Map<Figure, Boolean> open = new HashMap<>();

        private final SharedWords words;
        private final Circumstances circumstances;
        /** False of two translations. */
        private final boolean isFree;

        private final Roles roles;
        private final Set<Ends> linked = new HashSet<>();
        private final Set<Span> toldA = new HashSet<>();
        private final Set<Span> toldB = new HashSet<>();

        Run(Pair pair, Results results, Lexicon lexicon) {
            this.pair = pair;
            this.results = results;
            this.as = telling(pair.a());
            this.bs = telling(pair.b());
            this.words = new SharedWords(pair.a(), as, pair.b(), bs, lexicon);
            this.roles = new Roles(
                    lexicon, pair.a().document().lang(), pair.b().document().lang());
            this.circumstances = new Circumstances(pair.a(), pair.b(), false);
            this.isFree = Translations.areFree(pair.bitext());
            pair.bitext().links().stream().filter(QuantityCheck::asks).forEach(this::remember);
            results.facts().forEach(fact -> remember(fact.a(), fact.b()));
            results.findings().forEach(finding -> finding.b().ifPresent(b -> remember(finding.a(), b)));
        }

        private static List<Figure> telling(Reading reading) {
            return reading.figures(reading.sentences()).stream()
                    .filter(figure -> Figures.isTelling(figure.quantity()))
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
                            && isAlone(candidate, byA.get(candidate.a()))
                            && isAlone(candidate, byB.get(candidate.b())))
                    .forEach(this::addConflict);
        }

        /** The likest first. */
        private List<Candidate> candidates() {
            List<Candidate> candidates = new ArrayList<>();
            for (Figure a : as) {
                for (Figure b : words.near(a)) {
                    if (!linked.contains(new Ends(a.sentence(), b.sentence()))) {
                        candidate(a, b).ifPresent(candidates::add);
                    }
                }
            }
            candidates.sort(Comparator.comparing((Candidate c) -> -c.likeness().share()));
            return candidates;
        }

        private Optional<Candidate> candidate(Figure a, Figure b) {
            if (!Figures.Sort.of(a.quantity()).equals(Figures.Sort.of(b.quantity()))) {
                return Optional.empty();
            }
            Likeness likeness = words.of(a, b);
            boolean mistyped = Figures.isMistyped(a, b);
            if (likeness.words() < least(a, mistyped)) {
                return Optional.empty();
            }
            Agreement agreement = Figures.agreement(a, b);
            boolean wanted = switch (agreement.verdict()) {
                case EQUAL, COMPATIBLE -> true;
                case CONFLICT ->
                    Figures.areNear(a.quantity(), b.quantity())
                            && isOpen(a, as, bs)
                            && isOpen(b, bs, as)
                            && !circumstances.differ(a, b)
                            && !(isFree && reports(a, b).mayBothBeRight(a, b))
                            && !AmountCircumstances.isDistance(a)
                            && (mistyped || !haveOtherRoles(a, b));
                case INCOMPARABLE -> false;
            };
            return wanted
                    ? Optional.of(new Candidate(a, b, agreement, likeness, isSingle(a, as) && isSingle(b, bs)))
                    : Optional.empty();
        }

        private static int least(Figure figure, boolean mistyped) {
            return mistyped || isDuration(figure) ? 1 : Figures.isOf(figure, Amount.Type.FIRST_IN) ? TWO : FEW;
        }

        private Reports reports(Figure a, Figure b) {
            return new Reports(pair, List.of(a.sentence()), List.of(b.sentence()));
        }

        private boolean haveOtherRoles(Figure a, Figure b) {
            return Figures.kind(a.quantity()).equals("number")
                    && roles.differ(a, List.of(a.sentence()), b, List.of(b.sentence()));
        }

        /** True if its text has no other figure of the sort but such as say the same. */
        private static boolean isSingle(Figure figure, List<Figure> all) {
            Figures.Sort sort = Figures.Sort.of(figure.quantity());
            return all.stream()
                    .filter(other -> Figures.Sort.of(other.quantity()).equals(sort))
                    .allMatch(other -> Figures.agrees(figure, other));
        }

        private boolean isOpen(Figure figure, List<Figure> own, List<Figure> others) {
            return open.computeIfAbsent(figure, f -> Figures.isOpen(f, own, others));
        }

        private static boolean isAlone(Candidate candidate, List<Candidate> candidates) {
            return candidates.stream()
                    .filter(other -> !other.equals(candidate))
                    .noneMatch(other ->
                            other.likeness().words() + 1 >= candidate.likeness().words());
        }

        private void addFact(Candidate candidate) {
            Place a = pair.a().place(candidate.a(), List.of(candidate.a().sentence()));
            Place b = pair.b().place(candidate.b(), List.of(candidate.b().sentence()));
            if (!toldA.contains(a.span()) && !toldB.contains(b.span())) {
                remember(a, b);
                Fact.Verdict verdict = candidate.agreement().verdict() == Agreement.Verdict.EQUAL
                        ? Fact.Verdict.EQUAL
                        : Fact.Verdict.COMPATIBLE;
                results.add(Figures.fact(
                        verdict,
                        a,
                        candidate.a(),
                        b,
                        candidate.b(),
                        candidate.agreement().reason()));
            }
        }

        private void addConflict(Candidate candidate) {
            Place a = pair.a().place(candidate.a(), List.of(candidate.a().sentence()));
            Place b = pair.b().place(candidate.b(), List.of(candidate.b().sentence()));
            results.add(Figures.conflict(
                    a, candidate.a(), b, candidate.b(), candidate.agreement().reason()));
        }
    }
}
