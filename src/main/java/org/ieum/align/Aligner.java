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
import org.ieum.segment.Segmenter;
import org.ieum.term.Glossary;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Origin;

/**
 * Aligns the sentences of two texts. Immutable and thread-safe; share it.
 *
 * <pre>{@code
 * Aligner aligner = Aligner.builder().glossary(glossary).build();
 * Bitext bitext = aligner.align(korean, english);
 * }</pre>
 *
 * <p>The texts may be of two languages that the lexicon knows, or of one. Which of the two is the source makes no
 * difference to which sentences are linked.
 */
public final class Aligner {
    /** One order for each pair of texts, so that a mirrored call gives the mirrored answer. */
    private static final Comparator<Document> CANONICAL = Comparator.comparing(
                    (Document document) -> document.lang().tag(), Comparator.reverseOrder())
            .thenComparing(Document::origin)
            .thenComparing(Document::text);

    private static final int MOST = 4;
    /** Links of two sentences a side teach as well as larger ones, and are found in half the time. */
    private static final int MOST_TO_LEARN_FROM = 2;

    private final Weights weights;
    private final Segmenter segmenter;
    private final Lexicon lexicon;
    private final LexicalScorer lexical;
    private final List<Scorer> further;
    private final Optional<Bitext.Mode> mode;
    private final boolean secondPass;
    private final PairScorer pairs;

    private Aligner(Builder builder) {
        weights = builder.weights;
        segmenter = builder.segmenter.orElseGet(Segmenter::create);
        lexicon = new RememberedLexicon(builder.lexicon.orElseGet(Lexicon::standard));
        lexical = new LexicalScorer(weights, lexicon, builder.glossary, builder.table);
        further = List.copyOf(builder.further);
        mode = builder.mode;
        secondPass = builder.secondPass;
        pairs = new PairScorer(weights, lexical, further);
    }

    /** An aligner with the default settings and no glossary. */
    public static Aligner create() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Aligns two documents, cut into sentences by this aligner's segmenter. */
    public Bitext align(Document source, Document target) {
        return align(source, target, Pins.NONE);
    }

    /**
     * Aligns two documents and keeps what is decided already.
     *
     * @param pins by the numbers of the sentences that this aligner's segmenter makes
     * @throws org.ieum.text.IeumException if a pin names a sentence that there is not, or if pinned links cross but the
     *     texts were said to be parallel
     */
    public Bitext align(Document source, Document target, Pins pins) {
        return align(passage(source), passage(target), pins);
    }

    private Passage passage(Document document) {
        return new Passage(document, segmenter.sentences(document));
    }

    /** Aligns two texts whose sentences are given. */
    public Bitext align(Passage source, Passage target) {
        return align(source, target, Pins.NONE);
    }

    /**
     * Aligns two texts whose sentences are given and keeps what is decided already: a pinned link is in the result as it is,
     * with probability 1; a sentence pinned as without a counterpart has none; sentences that must not be linked are in no
     * link together. The rest is searched, in parallel texts between the pinned links.
     *
     * @throws org.ieum.text.IeumException if a pin names a sentence that there is not, or if pinned links cross but the
     *     texts were said to be parallel
     */
    public Bitext align(Passage source, Passage target, Pins pins) {
        return isCanonical(source, target)
                ? new Alignment(source, target, pins).bitext()
                : new Alignment(target, source, pins.mirrored()).bitext().mirrored();
    }

    /**
     * Aligns two texts and says why some of their sentences are or are not linked.
     *
     * @param asked one or more consecutive sentences of each text
     * @throws org.ieum.text.IeumException if there are no such sentences, they are not consecutive, or for the pins as in
     *     {@link #align(Passage, Passage, Pins)}
     */
    public Explanation explain(Passage source, Passage target, Pins pins, Bead asked) {
        return isCanonical(source, target)
                ? new Alignment(source, target, pins).explain(asked)
                : new Alignment(target, source, pins.mirrored())
                        .explain(asked.mirrored())
                        .mirrored();
    }

    /** All that could be links that may cross, with their traits, for the trainer; source before target in canonical order. */
    void forEachBlock(Passage source, Passage target, BiConsumer<Block, double[]> visitor) {
        new Alignment(source, target, Pins.NONE).forEachBlock(visitor);
    }

    private static boolean isCanonical(Passage source, Passage target) {
        return CANONICAL.compare(source.document(), target.document()) <= 0;
    }

    /** The opinions beside those on words and lengths. */
    private List<Scoring> open(Passage source, Passage target) {
        List<Scorer> scorers = new ArrayList<>(
                List.of(new ShapeScorer(weights), new QuoteScorer(weights), new HeadingScorer(weights)));
        scorers.addAll(further);
        return scorers.stream().map(scorer -> scorer.open(source, target)).toList();
    }

    private static Scoring sum(LexicalScoring words, LengthScoring lengths, List<Scoring> others) {
        List<Scoring> parts = new ArrayList<>(List.of(words, lengths));
        parts.addAll(others);
        return new SumScoring(parts);
    }

    /** The work on one pair of texts, source and target in canonical order. */
    private final class Alignment {
        private final Passage source;
        private final Passage target;
        private final Constraints constraints;
        private final LearnedTable learned;
        private final double faithfulness;
        private final LexicalScoring words;
        private final Scoring scoring;
        private final PathSearch paths;
        private final List<Block> anchors;
        private final int width;
        private final List<Block> path;
        private final Decision decision;

        Alignment(Passage source, Passage target, Pins pins) {
            this.source = source;
            this.target = target;
            constraints = new Constraints(pins, source.size(), target.size());
            requireOrder();
            paths = new PathSearch(weights, constraints, source.size(), target.size());
            List<Scoring> others = open(source, target);
            LengthScoring lengths = new LengthScorer(weights).open(source, target);
            LexicalScoring first = isLong()
                    ? lexical.open(source, target)
                    : lexical.openFreely(source, target, WritingDay.guess(source, target));
            List<Block> found = isLong() ? new Anchors(first).find() : List.of();
            if (secondPass) {
                List<Block> trusted = trusted(sum(first, lengths, others), found);
                List<Block> lessons = lessons(trusted);
                faithfulness = first.faithfulness(lessons);
                learned = LearnedTable.learn(weights, first.words(), lessons);
                words = lexical.reopen(first, learned, faithfulness);
                lengths = lengths.ofFaithfulness(faithfulness);
                anchors = trusted;
                width = (int) weights.number("band.second");
            } else {
                learned = LearnedTable.EMPTY;
                faithfulness = 1;
                words = first;
                anchors = found;
                width = (int) weights.number("band.width");
            }
            scoring = sum(words, lengths, others);
            path = paths.search(scoring, anchors, width, MOST);
            decision = decide();
        }

        private void requireOrder() {
            if (constraints.areCrossing() && mode.isPresent() && mode.get() == Bitext.Mode.PARALLEL) {
                throw new IeumException("pinned links cross, but the texts were said to be parallel");
            }
        }

        private boolean isLong() {
            return PathSearch.isLong(weights, source.size(), target.size());
        }

        /** The safe links of a first pass; once they are known, long texts are searched only close to them. */
        private List<Block> trusted(Scoring first, List<Block> found) {
            double least = weights.number("learned.links");
            int breadth = (int) weights.number("band.width");
            return paths.search(first, found, breadth, MOST_TO_LEARN_FROM).stream()
                    .filter(block -> block.score() >= least || constraints.isPinned(block))
                    .toList();
        }

        /** What is pinned off the path teaches too. */
        private List<Block> lessons(List<Block> trusted) {
            List<Block> lessons = new ArrayList<>(trusted);
            lessons.addAll(constraints.offChain());
            return lessons;
        }

        private Decision decide() {
            if (mode.isPresent() && mode.get() == Bitext.Mode.PARALLEL) {
                return parallel("asked for");
            }
            CrossingSearch search = crossingSearch();
            List<Block> crossing = crossing(search);
            if (mode.isPresent()) {
                return comparable("asked for", crossing, search);
            }
            return constraints.areCrossing()
                    ? comparable("pinned links cross", crossing, search)
                    : look(crossing, search);
        }

        private Decision parallel(String reason) {
            return new Decision(Bitext.Mode.PARALLEL, reason, path, Ranking.BY_SCORE);
        }

        private Decision comparable(String reason, List<Block> crossing, CrossingSearch search) {
            return new Decision(Bitext.Mode.COMPARABLE, reason, crossing, search.ranking());
        }

        /** The links found when they may cross, the pinned ones among them. */
        private List<Block> crossing(CrossingSearch search) {
            List<Block> links = new ArrayList<>(search.search());
            constraints.links().forEach(pinned -> links.add(pinned.scoredBy(scoring)));
            links.sort(Comparator.comparingInt(Block::sourceFrom));
            return links;
        }

        private CrossingSearch crossingSearch() {
            Prospects prospects = new Prospects(weights, words, source, target, faithfulness);
            String reach = isLong() && mode.isEmpty() ? "band.width" : "crossing.reach";
            return new CrossingSearch(weights, constraints.onUnforbidden(scoring), prospects, constraints, path, (int)
                    weights.number(reach));
        }

        void forEachBlock(BiConsumer<Block, double[]> visitor) {
            crossingSearch().forEachBlock(visitor);
        }

        /**
         * Texts of which the links in order account for little, or of which even linked sentences say much that their partners do
         * not, or whose links would cross, are comparable. A headline and a lead that could be exchanged do not make a text so:
         * crossing has to gain something.
         */
        private Decision look(List<Block> crossing, CrossingSearch search) {
            double explained = explained();
            String account = Math.round(100 * explained) + " % of what the texts say";
            if (explained < weights.number("comparable.explained")) {
                return comparable("links in order account for only " + account, crossing, search);
            }
            int linkedSentences = linkedSentences();
            double linked = explained * sentences() / Math.max(1, linkedSentences);
            if (linked < weights.number("comparable.linked")
                    && linkedSentences >= weights.number("comparable.linked.sentences")) {
                String reason = "linked sentences account for only " + Math.round(100 * linked)
                        + " % of what their partners say";
                return comparable(reason, crossing, search);
            }
            int offPath = crossing.size() - Ascent.longest(crossing).size();
            String reason = "links in order account for " + account + ", " + offPath + " of " + crossing.size()
                    + " links would cross others";
            boolean crosses = offPath > weights.number("comparable.crossing") * crossing.size()
                    && surplus(crossing) - surplus(path) > weights.number("comparable.gain");
            return crosses ? comparable(reason, crossing, search) : parallel(reason);
        }

        /** Share of what the texts say that is met again in links in order, every sentence counting the same. */
        private double explained() {
            double explained = path.stream()
                    .mapToDouble(block -> words.explained(block) * block.size())
                    .sum();
            return explained / Math.max(1, sentences());
        }

        private int sentences() {
            return source.size() + target.size();
        }

        /** How many sentences have a link in order. */
        private int linkedSentences() {
            return path.stream().mapToInt(Block::size).sum();
        }

        /** By how much links score more than they have to. */
        private double surplus(List<Block> blocks) {
            double least = weights.number("comparable.least");
            return blocks.stream()
                    .mapToDouble(block -> Math.max(0, block.score() - least))
                    .sum();
        }

        private BitextMaker maker() {
            return new BitextMaker(weights, source, target, scoring, words, constraints, decision);
        }

        Bitext bitext() {
            WordAligner aligner = new WordAligner(weights, lexicon, lexical, learned);
            return maker().make(aligner.between(source.document(), target.document()));
        }

        Explanation explain(Bead asked) {
            Block block = block(asked);
            List<Block> holding =
                    decision.blocks().stream().filter(block::overlaps).toList();
            boolean allowed = allow(block, asked);
            Explanation.Verdict verdict = verdict(block, allowed, holding);
            double needed = allowed ? needed(block, asked, verdict == Explanation.Verdict.LINKED) : Double.NaN;
            return maker().explain(block, verdict, needed, holding);
        }

        private Block block(Bead asked) {
            if (!asked.isLink() || !asked.isConsecutive() || !asked.isWithin(source.size(), target.size())) {
                throw new IeumException(
                        "sentences " + asked + ": expected one or more consecutive ones of each text, of "
                                + source.size() + " and " + target.size() + ", numbered from 0");
            }
            return Block.of(asked).scoredBy(scoring);
        }

        /** True if no pin rules a link out. */
        private boolean allow(Block block, Bead asked) {
            return constraints.allow(block)
                    && (decision.mode() == Bitext.Mode.COMPARABLE
                            || !constraints.with(asked).areCrossing());
        }

        private Explanation.Verdict verdict(Block block, boolean allowed, List<Block> holding) {
            if (constraints.isPinned(block)) {
                return Explanation.Verdict.PINNED;
            }
            if (holding.stream().anyMatch(block::isSamePlace)) {
                return Explanation.Verdict.LINKED;
            }
            if (holding.stream().anyMatch(block::isWithin)) {
                return Explanation.Verdict.WITHIN;
            }
            return allowed ? Explanation.Verdict.UNLINKED : Explanation.Verdict.FORBIDDEN;
        }

        private double needed(Block block, Bead asked, boolean linked) {
            if (decision.mode() == Bitext.Mode.COMPARABLE) {
                double needed = decision.ranking().needed(block);
                return linked ? Math.min(needed, block.score()) : needed;
            }
            return linked
                    ? block.score() - paths.worth(path) + paths.worth(without(block))
                    : block.score() + paths.worth(path) - paths.worth(with(asked));
        }

        /** The best path that does not hold a link. */
        private List<Block> without(Block link) {
            Scoring others = new GuardedScoring(scoring, block -> !link.isSamePlace(block));
            return paths.search(others, anchors, width, MOST);
        }

        /** The best path that holds a link. */
        private List<Block> with(Bead link) {
            return new PathSearch(weights, constraints.with(link), source.size(), target.size())
                    .search(scoring, anchors, width, MOST);
        }
    }

    /**
     * How likely two sentences are to translate each other, judged without their context.
     *
     * @param source in {@code sourceLang}
     * @param target in {@code targetLang}
     */
    public PairScore score(String source, Lang sourceLang, String target, Lang targetLang) {
        Passage from = Passage.ofLines(segmenter, Origin.TEXT, sourceLang, List.of(source));
        Passage to = Passage.ofLines(segmenter, Origin.TEXT, targetLang, List.of(target));
        return CANONICAL.compare(from.document(), to.document()) <= 0
                ? scoreCanonical(from, to)
                : scoreCanonical(to, from).mirrored();
    }

    private PairScore scoreCanonical(Passage from, Passage to) {
        if (from.size() == 0 || to.size() == 0) {
            return new PairScore(0, 0, List.of());
        }
        return pairs.score(from, to);
    }

    /** Settings of an {@link Aligner}; all have good defaults. */
    public static final class Builder {
        private Optional<Segmenter> segmenter = Optional.empty();
        private Optional<Lexicon> lexicon = Optional.empty();
        private Glossary glossary = Glossary.EMPTY;
        private final List<Scorer> further = new ArrayList<>();
        private Optional<Bitext.Mode> mode = Optional.empty();
        private boolean secondPass = true;
        private Optional<TranslationTable> table = Optional.empty();
        private Weights weights = Weights.standard();

        private Builder() {}

        /** Cuts documents into sentences; by default {@link Segmenter#create()}. */
        public Builder segmenter(Segmenter segmenter) {
            this.segmenter = Optional.of(segmenter);
            return this;
        }

        /** Which words translate each other; by default {@link Lexicon#standard()}. */
        public Builder lexicon(Lexicon lexicon) {
            this.lexicon = Optional.of(lexicon);
            return this;
        }

        /** Terms that must be met again; by default none. */
        public Builder glossary(Glossary glossary) {
            this.glossary = glossary;
            return this;
        }

        /** A further opinion on blocks of sentences, added to those that are always asked. */
        public Builder scorer(Scorer scorer) {
            further.add(scorer);
            return this;
        }

        /** How the texts relate. By default each pair is looked at, and {@link Bitext#reason()} says why. */
        public Builder mode(Bitext.Mode mode) {
            this.mode = Optional.of(mode);
            return this;
        }

        /** What earlier texts taught, used from the first pass on; by default nothing. */
        public Builder table(TranslationTable table) {
            this.table = Optional.of(table);
            return this;
        }

        /** Whether a first pass teaches a second one the words of these very texts; true by default. */
        public Builder secondPass(boolean secondPass) {
            this.secondPass = secondPass;
            return this;
        }

        /** The numbers of the model; for measurements. */
        Builder weights(Weights weights) {
            this.weights = weights;
            return this;
        }

        public Aligner build() {
            return new Aligner(this);
        }
    }
}
