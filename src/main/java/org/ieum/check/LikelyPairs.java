package org.ieum.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.check.LikelyPair.Trait;
import org.ieum.lexicon.Lexicon;
import org.ieum.quantity.Agreement;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Moment;
import org.ieum.quantity.Quantity;
import org.ieum.text.Sentence;

/**
 * Finds the figures of two texts that may be of one thing and then cannot both be right: of one sort or nearly, of one magnitude,
 * neither of them explained by any other figure of the texts or by what is said around them. Not those of sentences that translate
 * each other, which are compared more closely.
 */
final class LikelyPairs {
    /** More agreeing figures tell nothing more. */
    private static final int SOME = 3;

    /** Beyond this factor, as its logarithm, two amounts are far apart, however far. */
    private static final double FAR = StrictMath.log(10);

    private final Check.Pair pair;
    private final List<Figure> as;
    private final List<Figure> bs;
    private final SharedWords words;
    private final Predicates predicates;
    private final Circumstances circumstances;
    private final Beginnings beginnings;
    private final boolean areFree;
    private final Map<Ends, Link> links = new HashMap<>();
    private final Map<Figure, Boolean> open = new HashMap<>();

    LikelyPairs(Check.Pair pair, Lexicon lexicon) {
        this.pair = pair;
        this.as = FarFigureCheck.outsideOfTables(pair.a().figures());
        this.bs = FarFigureCheck.outsideOfTables(pair.b().figures());
        this.words = new SharedWords(pair, as, bs, lexicon);
        this.predicates = new Predicates(lexicon, pair.a().lang(), pair.b().lang());
        this.circumstances = new Circumstances(pair.a(), pair.b(), false);
        this.beginnings = new Beginnings(lexicon);
        this.areFree = Translations.areFree(pair.bitext());
        pair.bitext().links().forEach(this::add);
    }

    private void add(Link link) {
        link.source().forEach(a -> link.target().forEach(b -> links.put(new Ends(a, b), link)));
    }

    /** The likeliest first. */
    List<LikelyPair> all() {
        Map<Sentence, List<Figure>> bySentence = bs.stream().collect(Collectors.groupingBy(Figure::sentence));
        Map<Sentence, List<Figure>> linked = new HashMap<>();
        links.keySet()
                .forEach(ends -> linked.computeIfAbsent(ends.a(), a -> new ArrayList<>())
                        .addAll(bySentence.getOrDefault(ends.b(), List.of())));
        List<LikelyPair> all = new ArrayList<>();
        for (Figure a : as) {
            Set<Figure> near = new LinkedHashSet<>(words.near(a));
            near.addAll(linked.getOrDefault(a.sentence(), List.of()));
            near.stream().filter(b -> mayConflict(a, b)).map(b -> likely(a, b)).forEach(all::add);
        }
        all.sort(LikelyPair.RANKING);
        return all;
    }

    private boolean mayConflict(Figure a, Figure b) {
        return (Sort.areRivals(a, b) || Sort.mayCountOneThing(a, b))
                && (areFree || !isTranslated(a, b))
                && contradict(a, b)
                && !isOfName(a)
                && !isOfName(b)
                && !(Headings.isHeading(a.sentence()) && Headings.isHeading(b.sentence()))
                && isOpen(a, as, bs)
                && isOpen(b, bs, as);
    }

    /** True of the 7 of 해성7호, which {@link CodeCheck} compares. */
    private static boolean isOfName(Figure figure) {
        return NumberedName.in(figure.sentence()).stream()
                .anyMatch(name -> name.span().overlaps(figure.quantity().span()));
    }

    private boolean isTranslated(Figure a, Figure b) {
        return link(a, b)
                .filter(joined -> joined.degree() == Degree.TRANSLATION)
                .isPresent();
    }

    private boolean mayBothBeRight(Figure a, Figure b) {
        return circumstances.differ(a, b)
                || beginnings.differ(a, b)
                || reports(a, b).mayBothBeRight(a, b)
                || (a.isOf(Amount.Type.AGE) && b.isOf(Amount.Type.AGE) && !AgeCheck.areApart(a, b))
                || areOfOtherZones(a.quantity(), b.quantity())
                || Cue.SAID.marks(a)
                || Cue.SAID.marks(b)
                || (areTimes(a, b) && predicates.differ(a, b));
    }

    /** True of how often two things happened. */
    private static boolean areTimes(Figure a, Figure b) {
        return a.isCount() && b.isCount() && (a.fitsAnyVerb() || b.fitsAnyVerb());
    }

    /** True of hours of which one alone says in what zone. */
    private static boolean areOfOtherZones(Quantity a, Quantity b) {
        return a instanceof Moment one
                && b instanceof Moment other
                && one.zone().isPresent() != other.zone().isPresent();
    }

    private Optional<Link> link(Figure a, Figure b) {
        return Optional.ofNullable(links.get(new Ends(a.sentence(), b.sentence())));
    }

    private static boolean contradict(Figure a, Figure b) {
        Agreement.Verdict verdict = FigureAgreement.of(a, b).verdict();
        boolean differ = verdict == Agreement.Verdict.CONFLICT
                || (verdict == Agreement.Verdict.INCOMPARABLE && !a.hasNumberOf(b));
        return differ && Magnitude.mayBeOne(a, b);
    }

    private boolean isOpen(Figure figure, List<Figure> own, List<Figure> others) {
        return open.computeIfAbsent(figure, f -> FigureAgreement.isOpen(f, own, others));
    }

    private Reports reports(Figure a, Figure b) {
        return link(a, b)
                .map(joined -> new Reports(pair, joined.source(), joined.target()))
                .orElseGet(() -> new Reports(pair, List.of(a.sentence()), List.of(b.sentence())));
    }

    private LikelyPair likely(Figure a, Figure b) {
        Map<Trait, Double> values = new EnumMap<>(Trait.class);
        addTies(values, a, b);
        addRivals(values, a, b);
        addSort(values, a, b);
        values.put(Trait.ALWAYS, 1.0);
        return new LikelyPair(a, b, values, mayBothBeRight(a, b));
    }

    private void addTies(Map<Trait, Double> values, Figure a, Figure b) {
        Optional<Link> link = link(a, b);
        boolean isOnePerson = SamePerson.mayBeAmong(
                pair.a().persons().in(List.of(a.sentence())), pair.b().persons().in(List.of(b.sentence())));
        values.put(Trait.LINK, link.map(Link::partProbability).orElse(0.0));
        values.put(
                Trait.SAME_FACT,
                is(link.filter(joined -> joined.degree() == Degree.SAME_FACT).isPresent()));
        values.put(Trait.SHARED, words.ofSentences(a.sentence(), b.sentence()));
        values.put(Trait.AROUND, link.isPresent() ? 0 : words.of(a, b).share());
        values.put(Trait.ONE_PERSON, is(isOnePerson));
        values.put(Trait.ONE_LANGUAGE, is(!pair.isBilingual()));
        values.put(Trait.HEADING, is(Headings.isHeading(a.sentence()) || Headings.isHeading(b.sentence())));
        values.put(Trait.ONE_VERB, is(isDate(a) && predicates.agree(a, b)));
    }

    private void addRivals(Map<Trait, Double> values, Figure a, Figure b) {
        List<Figure> besideA = pair.a().figuresBeside(a);
        List<Figure> besideB = pair.b().figuresBeside(b);
        long agreeing = besideA.stream()
                .filter(one -> besideB.stream()
                        .anyMatch(other -> Sort.areRivals(one, other) && FigureAgreement.agree(one, other)))
                .count();
        values.put(
                Trait.CROWD, log(Sort.alike(as, a).count() * Sort.alike(bs, b).count()));
        values.put(Trait.BESIDE, log((long) besideA.size() * besideB.size()));
        values.put(Trait.AGREEING, (double) Math.min(SOME, agreeing));
    }

    private static void addSort(Map<Trait, Double> values, Figure a, Figure b) {
        values.put(Trait.NEAR, is(Magnitude.areNear(a, b)));
        values.put(Trait.DISTANCE, distance(a, b));
        values.put(Trait.MISTYPED, is(Slip.isMistyped(a, b)));
        values.put(Trait.ONE_SORT, is(Sort.areAlike(a, b)));
        values.put(Trait.DATE, is(isDate(a)));
        values.put(Trait.DAY, is(a.quantity() instanceof Moment moment && moment.grain() == Moment.Grain.DAY));
        values.put(Trait.NUMBER, is(a.isCount()));
        values.put(Trait.MONEY, is(a.isOf(Amount.Type.MONEY)));
        values.put(Trait.PERCENT, is(a.isOf(Amount.Type.PERCENT)));
    }

    private static double distance(Figure a, Figure b) {
        double one = a.value().doubleValue();
        double other = b.value().doubleValue();
        return one > 0 && other > 0 ? Math.min(FAR, Math.abs(StrictMath.log(one / other))) : 0;
    }

    private static boolean isDate(Figure figure) {
        return figure.quantity() instanceof Moment;
    }

    private static double log(long count) {
        return StrictMath.log(count);
    }

    private static double is(boolean so) {
        return so ? 1 : 0;
    }
}
