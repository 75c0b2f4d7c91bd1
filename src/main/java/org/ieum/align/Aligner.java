package org.ieum.align;

import java.util.ArrayList;
import java.util.Collections;
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
    private final Weights weights = Weights.standard();
    private final Segmenter segmenter;
    private final Lexicon lexicon;
    private final WordReader reader;
    private final List<Scorer> further;
    private final Optional<Bitext.Mode> mode;
    private final boolean secondPass;

    private Aligner(Builder builder) {
        segmenter = builder.segmenter.orElseGet(Segmenter::create);
        lexicon = builder.lexicon.orElseGet(Lexicon::standard);
        reader = new WordReader(lexicon, TermFinder.of(builder.glossary));
        further = List.copyOf(builder.further);
        mode = builder.mode;
        secondPass = builder.secondPass;
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
        return isCanonical(source.document().lang(), target.document().lang())
                ? alignCanonical(source, target)
                : alignCanonical(target, source).mirrored();
    }

    /** One order for each pair of languages, so that a mirrored call gives the mirrored answer. */
    private static boolean isCanonical(Lang source, Lang target) {
        return source.tag().compareTo(target.tag()) >= 0;
    }

    private Bitext alignCanonical(Passage source, Passage target) {
        Attempt attempt = attempt(source, target, List.of());
        if (secondPass) {
            attempt = attempt(source, target, List.of(learn(attempt)));
        }
        Decision decision = decide(attempt);
        return new BitextMaker(weights, source, target, attempt.scoring(), attempt.words())
                .make(decision.blocks(), decision.mode(), decision.reason());
    }

    private record Attempt(Scoring scoring, LexicalScoring words, List<Block> path) {}

    private Attempt attempt(Passage source, Passage target, List<Matcher> learned) {
        LexicalScoring words = new LexicalScorer(weights, lexicon, reader, learned).open(source, target);
        List<Scoring> parts = new ArrayList<>(List.of(words));
        parts.add(new LengthScorer(weights).open(source, target));
        parts.add(new ShapeScorer(weights).open(source, target));
        parts.add(new QuoteScorer(weights).open(source, target));
        further.forEach(scorer -> parts.add(scorer.open(source, target)));
        Scoring scoring = new SumScoring(parts);
        Band band = band(words, source.size(), target.size());
        return new Attempt(
                scoring, words, new MonotoneSearch(weights).search(scoring, source.size(), target.size(), band));
    }

    private Band band(LexicalScoring words, int sourceSize, int targetSize) {
        if ((double) sourceSize * targetSize <= weights.number("band.cells")) {
            return Band.full(sourceSize, targetSize);
        }
        int width = (int) weights.number("band.width");
        return Band.around(sourceSize, targetSize, new Anchors(words).find(), width);
    }

    private LearnedTable learn(Attempt attempt) {
        double least = weights.number("learned.links");
        List<Block> trusted =
                attempt.path().stream().filter(block -> block.score() >= least).toList();
        return LearnedTable.learn(weights, attempt.words().words(), trusted);
    }

    private record Decision(Bitext.Mode mode, String reason, List<Block> blocks) {}

    private Decision decide(Attempt attempt) {
        if (mode.isPresent() && mode.get() == Bitext.Mode.PARALLEL) {
            return new Decision(Bitext.Mode.PARALLEL, "asked for", attempt.path());
        }
        int sourceSize = attempt.words().words().source().size();
        int targetSize = attempt.words().words().target().size();
        List<Block> crossing =
                new CrossingSearch(weights).search(attempt.scoring(), sourceSize, targetSize, attempt.path());
        if (mode.isPresent()) {
            return new Decision(Bitext.Mode.COMPARABLE, "asked for", crossing);
        }
        return byShareOfCrossings(attempt.path(), crossing);
    }

    private Decision byShareOfCrossings(List<Block> path, List<Block> crossing) {
        int offPath = crossing.size() - longestAscent(crossing);
        double share = crossing.isEmpty() ? 0 : (double) offPath / crossing.size();
        String reason = offPath + " of " + crossing.size() + " links would cross others";
        return share >= weights.number("crossing.share")
                ? new Decision(Bitext.Mode.COMPARABLE, reason, crossing)
                : new Decision(Bitext.Mode.PARALLEL, reason, path);
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
        if (!isCanonical(sourceLang, targetLang)) {
            return score(target, targetLang, source, sourceLang);
        }
        Passage from = Passage.ofLines(segmenter, Origin.TEXT, sourceLang, List.of(source));
        Passage to = Passage.ofLines(segmenter, Origin.TEXT, targetLang, List.of(target));
        if (from.size() == 0 || to.size() == 0) {
            return new PairScore(0, 0, List.of());
        }
        Attempt attempt = attempt(from, to, List.of());
        double score = attempt.scoring().score(0, 1, 0, 1);
        List<Evidence> evidence = attempt.scoring().explain(0, 1, 0, 1);
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

        /** Whether a first pass teaches a second one the words of these very texts; true by default. */
        public Builder secondPass(boolean secondPass) {
            this.secondPass = secondPass;
            return this;
        }

        public Aligner build() {
            return new Aligner(this);
        }
    }
}
