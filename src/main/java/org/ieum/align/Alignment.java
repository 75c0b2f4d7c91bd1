package org.ieum.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.ieum.align.LengthScorer.LengthScoring;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Explanation;
import org.ieum.bitext.Pins;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.IeumException;

/**
 * The alignment of one pair of texts, source and target in canonical order.
 *
 * <ol>
 *   <li>A first pass finds safe links, in a band around anchors if the texts are long.
 *   <li>These teach a second pass which words translate each other and how faithfully the one text says what the other does; long
 *       texts are then searched close to them only.
 *   <li>The links of the best path, and those that may cross, tell whether the texts are parallel ({@link ModeGuess}).
 * </ol>
 */
final class Alignment {
    /** Links of two sentences a side teach as well as larger ones, and are found in half the time. */
    private static final int MOST_TO_LEARN_FROM = 2;

    private final Settings settings;
    private final Weights weights;
    private final Passage source;
    private final Passage target;
    private final Constraints constraints;
    private final PathSearch paths;
    private final Pass pass;
    private final Scoring scoring;
    private final List<Block> path;
    private final Decision decision;

    /**
     * What an aligner brings to every pair of texts.
     *
     * @param further scorers beside its own
     * @param mode how the texts relate; empty to look at each pair
     * @param secondPass whether a first pass teaches a second one
     */
    record Settings(
            Weights weights,
            Lexicon lexicon,
            LexicalScorer lexical,
            List<Scorer> further,
            Optional<Bitext.Mode> mode,
            boolean secondPass) {
        Settings {
            further = List.copyOf(further);
        }
    }

    /** All that scores the blocks of two texts. */
    private record Scorings(LexicalScoring words, LengthScoring lengths, List<Scoring> others) {
        Scoring sum() {
            List<Scoring> parts = new ArrayList<>(List.of(words, lengths));
            parts.addAll(others);
            return new SumScoring(parts);
        }
    }

    /**
     * What a pass searches with.
     *
     * @param learned what a pass before taught
     * @param faithfulness how much of what should be met is met; 1 until that is known
     */
    private record Pass(Scorings scorings, Corridor corridor, LearnedTable learned, double faithfulness) {}

    /**
     * @throws IeumException if a pin names a sentence that does not exist, or if pinned links of parallel texts cross
     */
    Alignment(Settings settings, Passage source, Passage target, Pins pins) {
        this.settings = settings;
        this.source = source;
        this.target = target;
        weights = settings.weights();
        constraints = new Constraints(pins, source.size(), target.size());
        requireOrder();
        paths = new PathSearch(weights, constraints);
        Pass first = first();
        pass = settings.secondPass() ? second(first) : first;
        scoring = pass.scorings().sum();
        path = paths.search(scoring, pass.corridor(), Weights.LARGEST_SIDE);
        decision = decide();
    }

    private void requireOrder() {
        if (constraints.areCrossing() && isAskedFor(Bitext.Mode.PARALLEL)) {
            throw new IeumException("pinned links cross, but the texts were said to be parallel");
        }
    }

    private boolean isAskedFor(Bitext.Mode mode) {
        return settings.mode().filter(mode::equals).isPresent();
    }

    private boolean isLong() {
        return PathSearch.isLong(weights, source.size(), target.size());
    }

    private Pass first() {
        LexicalScorer lexical = settings.lexical();
        LexicalScoring words = isLong()
                ? lexical.open(source, target)
                : lexical.openFreely(source, target, WritingDay.guess(source, target));
        List<Block> anchors = isLong() ? new Anchors(words).find() : List.of();
        Scorings scorings = new Scorings(words, new LengthScorer(weights).open(source, target), others());
        return new Pass(scorings, new Corridor(anchors, weights.whole("band.width")), LearnedTable.EMPTY, 1);
    }

    /** All but words and lengths. */
    private List<Scoring> others() {
        List<Scorer> scorers = new ArrayList<>(
                List.of(new ShapeScorer(weights), new QuoteScorer(weights), new HeadingScorer(weights)));
        scorers.addAll(settings.further());
        return scorers.stream().map(scorer -> scorer.open(source, target)).toList();
    }

    private Pass second(Pass first) {
        LexicalScoring words = first.scorings().words();
        List<Block> safe = safeLinks(first);
        List<Block> lessons = new ArrayList<>(safe);
        lessons.addAll(constraints.offChain());
        double faithfulness = words.faithfulness(lessons);
        LearnedTable learned = LearnedTable.learn(weights, words.words(), lessons);
        Scorings scorings = new Scorings(
                settings.lexical().reopen(words, learned, faithfulness),
                first.scorings().lengths().ofFaithfulness(faithfulness),
                first.scorings().others());
        return new Pass(scorings, new Corridor(safe, weights.whole("band.second")), learned, faithfulness);
    }

    private List<Block> safeLinks(Pass first) {
        double least = weights.number("learned.links");
        return paths.search(first.scorings().sum(), first.corridor(), MOST_TO_LEARN_FROM).stream()
                .filter(block -> block.score() >= least || constraints.isPinned(block))
                .toList();
    }

    private Decision decide() {
        if (isAskedFor(Bitext.Mode.PARALLEL)) {
            return inOrder("asked for");
        }
        CrossingSearch search = crossingSearch();
        List<Block> crossing = crossing(search);
        ModeGuess.Guess guess = guess(crossing);
        return guess.mode() == Bitext.Mode.PARALLEL
                ? inOrder(guess.reason())
                : new Decision(guess.mode(), guess.reason(), crossing, search.ranking());
    }

    private Decision inOrder(String reason) {
        return new Decision(Bitext.Mode.PARALLEL, reason, path, Ranking.BY_SCORE);
    }

    private ModeGuess.Guess guess(List<Block> crossing) {
        if (isAskedFor(Bitext.Mode.COMPARABLE)) {
            return new ModeGuess.Guess(Bitext.Mode.COMPARABLE, "asked for");
        }
        if (constraints.areCrossing()) {
            return new ModeGuess.Guess(Bitext.Mode.COMPARABLE, "pinned links cross");
        }
        return new ModeGuess(weights, pass.scorings().words(), source.size() + target.size()).of(path, crossing);
    }

    private CrossingSearch crossingSearch() {
        Prospects prospects = new Prospects(weights, pass.scorings().words(), source, target, pass.faithfulness());
        String reach = isLong() && settings.mode().isEmpty() ? "band.width" : "crossing.reach";
        return new CrossingSearch(
                weights, constraints.onUnforbidden(scoring), prospects, constraints, path, weights.whole(reach));
    }

    /** The links found when they may cross, the pinned ones among them. */
    private List<Block> crossing(CrossingSearch search) {
        List<Block> links = new ArrayList<>(search.search());
        constraints.links().forEach(pinned -> links.add(pinned.scoredBy(scoring)));
        links.sort(Comparator.comparingInt(Block::sourceFrom));
        return links;
    }

    /** Visits every candidate of the search for links that may cross, with its traits; for the trainer. */
    void forEachBlock(BiConsumer<Block, double[]> visitor) {
        crossingSearch().forEachBlock(visitor);
    }

    Bitext bitext() {
        WordAligner words = new WordAligner(weights, settings.lexicon(), settings.lexical(), pass.learned());
        return maker().make(words.between(source.document(), target.document()));
    }

    private BitextMaker maker() {
        return new BitextMaker(weights, source, target, scoring, pass.scorings().words(), constraints, decision);
    }

    /** Why some sentences are or are not linked. */
    Explanation explain(Bead asked) {
        return new Explainer(constraints, decision, paths, pass.corridor(), scoring).explain(asked, maker());
    }
}
