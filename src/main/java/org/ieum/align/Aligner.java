package org.ieum.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Evidence;
import org.ieum.lexicon.Lexicon;
import org.ieum.segment.Segmenter;
import org.ieum.term.Glossary;
import org.ieum.term.TermFinder;
import org.ieum.text.Document;
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
    private final WordReader reader;
    private final List<Scorer> further;
    private final Optional<Bitext.Mode> mode;
    private final boolean secondPass;
    private final Optional<TranslationTable> table;

    private Aligner(Builder builder) {
        weights = builder.weights;
        segmenter = builder.segmenter.orElseGet(Segmenter::create);
        lexicon = builder.lexicon.orElseGet(Lexicon::standard);
        reader = new WordReader(lexicon, TermFinder.of(builder.glossary));
        further = List.copyOf(builder.further);
        mode = builder.mode;
        secondPass = builder.secondPass;
        table = builder.table;
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
        return align(
                new Passage(source, segmenter.sentences(source)), new Passage(target, segmenter.sentences(target)));
    }

    /** Aligns two texts whose sentences are given. */
    public Bitext align(Passage source, Passage target) {
        return CANONICAL.compare(source.document(), target.document()) <= 0
                ? alignCanonical(source, target)
                : alignCanonical(target, source).mirrored();
    }

    private Bitext alignCanonical(Passage source, Passage target) {
        LexicalScorer lexical = new LexicalScorer(weights, lexicon, reader, table);
        List<Scoring> others = open(source, target);
        LexicalScoring words = lexical.open(source, target);
        Band band = band(words, source.size(), target.size());
        if (secondPass) {
            List<Block> trusted = trusted(attempt(words, others, band, MOST_TO_LEARN_FROM));
            words = lexical.reopen(source, target, words, LearnedTable.learn(weights, words.words(), trusted));
            band = around(trusted, source.size(), target.size());
        }
        Attempt attempt = attempt(words, others, band, MOST);
        Decision decision = decide(attempt);
        return new BitextMaker(weights, source, target, attempt.scoring(), attempt.words())
                .make(decision.blocks(), decision.mode(), decision.reason());
    }

    /** The opinions beside the lexical one. */
    private List<Scoring> open(Passage source, Passage target) {
        List<Scorer> scorers =
                new ArrayList<>(List.of(new LengthScorer(weights), new ShapeScorer(weights), new QuoteScorer(weights)));
        scorers.addAll(further);
        return scorers.stream().map(scorer -> scorer.open(source, target)).toList();
    }

    private record Attempt(Scoring scoring, LexicalScoring words, List<Block> path) {}

    private Attempt attempt(LexicalScoring words, List<Scoring> others, Band band, int most) {
        Scoring scoring = sum(words, others);
        int sourceSize = words.words().source().size();
        int targetSize = words.words().target().size();
        MonotoneSearch search = new MonotoneSearch(weights, most);
        return new Attempt(scoring, words, search.search(scoring, sourceSize, targetSize, band));
    }

    private static Scoring sum(LexicalScoring words, List<Scoring> others) {
        List<Scoring> parts = new ArrayList<>(List.of(words));
        parts.addAll(others);
        return new SumScoring(parts);
    }

    private Band band(LexicalScoring words, int sourceSize, int targetSize) {
        if (!isLong(sourceSize, targetSize)) {
            return Band.full(sourceSize, targetSize);
        }
        int width = (int) weights.number("band.width");
        return Band.around(sourceSize, targetSize, new Anchors(words).find(), width);
    }

    private boolean isLong(int sourceSize, int targetSize) {
        return (double) sourceSize * targetSize > weights.number("band.cells");
    }

    /** Once a path is known, long texts are searched only close to its safe links. */
    private Band around(List<Block> trusted, int sourceSize, int targetSize) {
        if (!isLong(sourceSize, targetSize)) {
            return Band.full(sourceSize, targetSize);
        }
        int[][] anchors = trusted.stream()
                .map(block -> new int[] {block.sourceFrom(), block.targetFrom()})
                .toArray(int[][]::new);
        return Band.around(sourceSize, targetSize, anchors, (int) weights.number("band.second"));
    }

    private List<Block> trusted(Attempt attempt) {
        double least = weights.number("learned.links");
        return attempt.path().stream().filter(block -> block.score() >= least).toList();
    }

    private record Decision(Bitext.Mode mode, String reason, List<Block> blocks) {}

    private Decision decide(Attempt attempt) {
        if (mode.isPresent() && mode.get() == Bitext.Mode.PARALLEL) {
            return new Decision(Bitext.Mode.PARALLEL, "asked for", attempt.path());
        }
        List<Block> crossing = crossing(attempt);
        if (mode.isPresent()) {
            return new Decision(Bitext.Mode.COMPARABLE, "asked for", crossing);
        }
        return look(attempt, crossing);
    }

    private List<Block> crossing(Attempt attempt) {
        int sourceSize = attempt.words().words().source().size();
        int targetSize = attempt.words().words().target().size();
        boolean isLong = isLong(sourceSize, targetSize) && mode.isEmpty();
        int reach = (int) weights.number(isLong ? "band.width" : "crossing.reach");
        return new CrossingSearch(weights, reach).search(attempt.scoring(), sourceSize, targetSize, attempt.path());
    }

    /** Texts of which most sentences have no counterpart, or whose links would cross, are comparable. */
    private Decision look(Attempt attempt, List<Block> crossing) {
        int sentences = attempt.words().words().source().size()
                + attempt.words().words().target().size();
        int linked = attempt.path().stream()
                .mapToInt(block -> block.sourceSize() + block.targetSize())
                .sum();
        if (linked < weights.number("comparable.linked") * sentences) {
            String reason = "only " + linked + " of " + sentences + " sentences have a counterpart in order";
            return new Decision(Bitext.Mode.COMPARABLE, reason, crossing);
        }
        int offPath = crossing.size() - longestAscent(crossing);
        String reason = offPath + " of " + crossing.size() + " links would cross others";
        return offPath > weights.number("comparable.crossing") * crossing.size()
                ? new Decision(Bitext.Mode.COMPARABLE, reason, crossing)
                : new Decision(Bitext.Mode.PARALLEL, reason, attempt.path());
    }

    /** The most links, of a list in source order, whose target sentences ascend too. */
    private static int longestAscent(List<Block> blocks) {
        List<Integer> tails = new ArrayList<>();
        for (Block block : blocks) {
            int at = Collections.binarySearch(tails, block.targetFrom());
            at = at < 0 ? -at - 1 : at;
            if (at == tails.size()) {
                tails.add(block.targetFrom());
            } else {
                tails.set(at, block.targetFrom());
            }
        }
        return tails.size();
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
                : scoreCanonical(to, from);
    }

    private PairScore scoreCanonical(Passage from, Passage to) {
        if (from.size() == 0 || to.size() == 0) {
            return new PairScore(0, 0, List.of());
        }
        Scoring scoring = sum(new LexicalScorer(weights, lexicon, reader, table).open(from, to), open(from, to));
        double score = scoring.score(0, 1, 0, 1);
        List<Evidence> evidence = scoring.explain(0, 1, 0, 1);
        return new PairScore(weights.calibration("pair").probability(score), score, evidence);
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
