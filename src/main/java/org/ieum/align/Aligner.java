package org.ieum.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Explanation;
import org.ieum.bitext.Pins;
import org.ieum.lexicon.Lexicon;
import org.ieum.segment.Segmenter;
import org.ieum.term.Glossary;
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
 * <p>The texts may be in two languages that the lexicon knows, or both in one. Which of them is the source makes no
 * difference to which sentences are linked.
 */
public final class Aligner {
    /** One order for each pair of texts, so that a mirrored call gives the mirrored answer. */
    private static final Comparator<Document> CANONICAL = Comparator.comparing(
                    (Document document) -> document.lang().tag(), Comparator.reverseOrder())
            .thenComparing(Document::origin)
            .thenComparing(Document::text);

    private final Segmenter segmenter;
    private final Alignment.Settings settings;
    private final PairScorer pairs;

    private Aligner(Builder builder) {
        segmenter = builder.segmenter.orElseGet(Segmenter::create);
        Lexicon lexicon = new RememberedLexicon(builder.lexicon.orElseGet(Lexicon::standard));
        LexicalScorer lexical = new LexicalScorer(builder.weights, lexicon, builder.glossary, builder.table);
        settings = new Alignment.Settings(
                builder.weights, lexicon, lexical, builder.further, builder.mode, builder.secondPass);
        pairs = new PairScorer(builder.weights, lexical, builder.further);
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
     * Aligns two documents, keeping what a person has already decided.
     *
     * @param pins by the numbers of the sentences into which this aligner's segmenter cuts the documents
     * @throws org.ieum.text.IeumException if a pin names a sentence that does not exist, or if pinned links cross but
     *     the texts were said to be parallel
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
     * Aligns two texts whose sentences are given, keeping what a person has already decided: a pinned link is in the
     * result unchanged, with probability 1; a sentence pinned as having no counterpart has none; sentences that must
     * not be linked share no link. Everything else is searched, in parallel texts between the pinned links.
     *
     * @throws org.ieum.text.IeumException if a pin names a sentence that does not exist, or if pinned links cross but
     *     the texts were said to be parallel
     */
    public Bitext align(Passage source, Passage target, Pins pins) {
        return isCanonical(source, target)
                ? new Alignment(settings, source, target, pins).bitext()
                : new Alignment(settings, target, source, pins.mirrored())
                        .bitext()
                        .mirrored();
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
                ? new Alignment(settings, source, target, pins).explain(asked)
                : new Alignment(settings, target, source, pins.mirrored())
                        .explain(asked.mirrored())
                        .mirrored();
    }

    /** Visits every candidate of the search for links that may cross, with its traits; for the trainer. */
    void forEachBlock(Passage source, Passage target, BiConsumer<Block, double[]> visitor) {
        new Alignment(settings, source, target, Pins.NONE).forEachBlock(visitor);
    }

    private static boolean isCanonical(Passage source, Passage target) {
        return CANONICAL.compare(source.document(), target.document()) <= 0;
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

        /** Terms that links should respect; by default none. */
        public Builder glossary(Glossary glossary) {
            this.glossary = glossary;
            return this;
        }

        /** Adds a scorer to the built-in ones. */
        public Builder scorer(Scorer scorer) {
            further.add(scorer);
            return this;
        }

        /** How the texts relate. By default this is decided for each pair, and {@link Bitext#reason()} says why. */
        public Builder mode(Bitext.Mode mode) {
            this.mode = Optional.of(mode);
            return this;
        }

        /** Translations learned from earlier texts, used from the first pass on; by default none. */
        public Builder table(TranslationTable table) {
            this.table = Optional.of(table);
            return this;
        }

        /**
         * Whether to align twice, the second time with translations learned from the texts themselves; true by default.
         */
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
