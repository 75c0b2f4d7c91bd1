package org.ieum.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.bitext.Link;
import org.ieum.check.FarPair.Ties;
import org.ieum.check.SharedWords.Likeness;
import org.ieum.finding.Place;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * Compares figures of sentences that are not safely linked, but speak of one thing by the words around the figures; and such as
 * look mistyped of those that are, too.
 *
 * <ol>
 *   <li>{@link SharedWords} finds for each figure those of the other text that have words around them in common with it.
 *   <li>{@link Relations} tells what two such figures are to each other.
 *   <li>{@link FarPair} weighs whether enough ties them together to tell it.
 *   <li>A conflict is told only if no third figure comes near in either text.
 * </ol>
 *
 * <p>Figures that agree are a fact if a few words are shared. A conflict takes much more: most words shared, two amounts of one
 * sort and of one magnitude, and neither of them explained by anything in the whole other text. Fewer words will do
 *
 * <ul>
 *   <li>where either text has a single figure of the sort: for how long something took the word for it right beside, and for how
 *       long it had not happened two words, one of them right beside;
 *   <li>for two that look like one {@linkplain Slip#isMistyped mistyped}: one of the words right beside, or one noun that both
 *       count, and for two of which digits {@linkplain Slip#areExchanged have changed places} any one word;
 *   <li>for dates: half of all words, and one verb unless they are months or halves of a year to come, or something had not
 *       happened since;
 *   <li>for parts of one whole: two words, one of them right beside; for what rose by as much as it fell: three.
 * </ul>
 */
final class FarFigureCheck implements Check {
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

    /** Without those of sentences that have very many: these are tables, of which nobody can tell what belongs to what. */
    static List<Figure> outsideOfTables(List<Figure> figures) {
        Map<Sentence, List<Figure>> sentences = figures.stream()
                .collect(Collectors.groupingBy(Figure::sentence, LinkedHashMap::new, Collectors.toList()));
        return sentences.values().stream()
                .filter(inSentence -> inSentence.size() <= QuantityCheck.MOST_FIGURES)
                .flatMap(List::stream)
                .toList();
    }

    /** One pair of documents. */
    private static final class Run {
        private final Pair pair;
        private final Results results;
        /** The figures that may be told. */
        private final List<Figure> as;

        private final List<Figure> bs;
        private final SharedWords words;
        private final Relations relations;
        private final Set<Ends> linked = new HashSet<>();
        private final Set<Span> toldA = new HashSet<>();
        private final Set<Span> toldB = new HashSet<>();

        Run(Pair pair, Results results, Lexicon lexicon) {
            this.pair = pair;
            this.results = results;
            this.as = telling(pair.a().figures());
            this.bs = telling(pair.b().figures());
            this.words = new SharedWords(pair, as, bs, lexicon);
            this.relations = new Relations(pair, as, bs, lexicon);
            pair.bitext().links().stream().filter(QuantityCheck::asks).forEach(this::remember);
            results.facts().forEach(fact -> remember(fact.a(), fact.b()));
            results.findings().forEach(finding -> finding.b().ifPresent(b -> remember(finding.a(), b)));
        }

        /** Small numbers tell something as parts. */
        private static List<Figure> telling(List<Figure> figures) {
            List<Figure> all = outsideOfTables(figures);
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
            List<FarPair> candidates = candidates();
            candidates.stream().filter(FarPair::isFact).forEach(this::addFact);
            Map<Figure, List<FarPair>> byA = candidates.stream().collect(Collectors.groupingBy(FarPair::a));
            Map<Figure, List<FarPair>> byB = candidates.stream().collect(Collectors.groupingBy(FarPair::b));
            candidates.stream()
                    .filter(candidate -> candidate.isConflict()
                            && (candidate.areExchanged()
                                    || (isAlone(candidate, byA.get(candidate.a()))
                                            && isAlone(candidate, byB.get(candidate.b())))))
                    .forEach(this::addConflict);
        }

        /** The likest first. */
        private List<FarPair> candidates() {
            List<FarPair> candidates = new ArrayList<>();
            for (Figure a : as) {
                for (Figure b : words.near(a)) {
                    if (isUnlinked(a, b) || isLeftByLink(a, b)) {
                        candidate(a, b).ifPresent(candidates::add);
                    }
                }
            }
            candidates.sort(Comparator.comparing(
                    (FarPair candidate) -> -candidate.ties().likeness().share()));
            return candidates;
        }

        private boolean isUnlinked(Figure a, Figure b) {
            return !linked.contains(new Ends(a.sentence(), b.sentence()));
        }

        /** Whose digits have changed places, which the check of links tells only where nothing else explains the difference. */
        private boolean isLeftByLink(Figure a, Figure b) {
            return Slip.areExchanged(a, b) && !(toldA.contains(a.span()) && toldB.contains(b.span()));
        }

        private Optional<FarPair> candidate(Figure a, Figure b) {
            Likeness likeness = words.of(a, b);
            return relations
                    .of(a, b)
                    .filter(relation -> likeness.words() >= FarPair.leastWords(a, relation))
                    .map(relation -> new FarPair(a, b, relation, ties(a, b, likeness)));
        }

        private Ties ties(Figure a, Figure b, Likeness likeness) {
            return new Ties(likeness, isSingle(a, as) && isSingle(b, bs), words.countOneThing(a, b));
        }

        /** True if its text has no other figure of the sort but such as say the same. */
        private static boolean isSingle(Figure figure, List<Figure> all) {
            return Sort.alike(all, figure).allMatch(other -> FigureAgreement.agree(figure, other));
        }

        /** The same figures in other sentences are no others. */
        private static boolean isAlone(FarPair candidate, List<FarPair> candidates) {
            int words = candidate.ties().likeness().words();
            return candidates.stream()
                    .filter(other -> !other.saysSame(candidate))
                    .noneMatch(other -> other.ties().likeness().words() + 1 >= words);
        }

        private void addFact(FarPair candidate) {
            Place a = place(pair.a(), candidate.a());
            Place b = place(pair.b(), candidate.b());
            if (!toldA.contains(a.span()) && !toldB.contains(b.span())) {
                remember(a, b);
                results.add(FigureAgreement.fact(candidate.a(), a, candidate.b(), b));
            }
        }

        private void addConflict(FarPair candidate) {
            Place a = place(pair.a(), candidate.a());
            Place b = place(pair.b(), candidate.b());
            results.add(difference(candidate).finding(a, b));
        }

        private static Place place(Reading reading, Figure figure) {
            return reading.place(figure, List.of(figure.sentence()));
        }

        private Difference difference(FarPair candidate) {
            return candidate.relation() == Relation.OPPOSITE
                    ? relations.opposite(candidate.a(), candidate.b()).orElseThrow()
                    : Difference.of(candidate.a(), candidate.b());
        }
    }
}
