package org.ieum.study;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.ieum.align.Aligner;
import org.ieum.bitext.Bitext;
import org.ieum.coverage.Coverage;
import org.ieum.event.AgencyCopy;
import org.ieum.event.Event;
import org.ieum.finding.Fact;
import org.ieum.finding.Finding;
import org.ieum.lexicon.Lexicon;
import org.ieum.segment.Segmenter;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.Reviews;
import org.ieum.term.TermCandidate;
import org.ieum.term.TermExtractor;
import org.ieum.text.Counts;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;

/**
 * All that was found out about a corpus. Immutable; everything is computed when it is made.
 *
 * <pre>{@code
 * Study study = Study.of(corpus, aligner, segmenter);
 * study.renderings("acsa").forEach(System.out::println);
 * study.findings().forEach(System.out::println);
 * }</pre>
 */
public final class Study {
    /** Ids that are named where one is not known. */
    private static final int FEW = 3;

    private final Corpus corpus;
    private final Glossary glossary;
    private final Map<Origin, List<Sentence>> sentences;
    private final List<Event> events;
    private final List<Comparison> pairs;
    private final List<AgencyCopy> copies;
    private final List<Rendering> renderings;
    private final List<Consistency> measures;
    private final List<Rendering> proposals;
    private final List<Finding> findings;
    private final List<Fact> facts;
    private final List<TermCandidate> candidates;
    private final List<Failure> failures;

    Study(
            Corpus corpus,
            Glossary glossary,
            Map<Origin, List<Sentence>> sentences,
            List<Event> events,
            List<Comparison> pairs,
            List<AgencyCopy> copies,
            List<Rendering> renderings,
            List<Rendering> proposals,
            List<Finding> findings,
            List<Fact> facts,
            List<TermCandidate> candidates,
            List<Failure> failures) {
        this.corpus = corpus;
        this.glossary = glossary;
        this.sentences = sentences;
        this.events = List.copyOf(events);
        this.pairs = List.copyOf(pairs);
        this.copies = List.copyOf(copies);
        this.renderings = List.copyOf(renderings);
        this.proposals = List.copyOf(proposals);
        this.measures = Consistencies.of(renderings);
        this.findings = List.copyOf(findings);
        this.facts = List.copyOf(facts);
        this.candidates = List.copyOf(candidates);
        this.failures = List.copyOf(failures);
    }

    /**
     * Studies a corpus.
     *
     * @param aligner one that knows the corpus's glossary, if its terms are to help the alignment
     * @param segmenter best the one that the aligner has
     */
    public static Study of(Corpus corpus, Aligner aligner, Segmenter segmenter) {
        return builder().aligner(aligner).segmenter(segmenter).build(corpus);
    }

    public static Builder builder() {
        return new Builder();
    }

    public Corpus corpus() {
        return corpus;
    }

    /**
     * What the concepts are that were looked for: those of the corpus or, if it has none, those that the texts suggest, as
     * {@link TermExtractor#glossary} tells them, with what a person has accepted.
     */
    public Glossary glossary() {
        return glossary;
    }

    /** True if the corpus has no glossary, so that the texts themselves suggested what to look for. */
    public boolean isGlossaryProposed() {
        return corpus.glossary().isEmpty() && !glossary.isEmpty();
    }

    /** The sentences of a document of the corpus, in order; empty if it could not be cut. */
    public List<Sentence> sentences(Document document) {
        return sentences.getOrDefault(document.origin(), List.of());
    }

    /**
     * Which documents report the same, by their first documents: what {@link Corpus#events()} says, and for the others what
     * their content says. Without either word, up to 12 documents are one event.
     */
    public List<Event> events() {
        return events;
    }

    /**
     * Of each event every Korean document with every English one, then every two of one language from different outlets;
     * both event by event and in the order of the corpus.
     */
    public List<Comparison> pairs() {
        return pairs;
    }

    /** The bitexts of {@link #pairs()}. */
    public List<Bitext> bitexts() {
        return pairs.stream().map(Comparison::bitext).toList();
    }

    /** Who names what how: by concept, outlet, and form. */
    public List<Rendering> renderings() {
        return renderings;
    }

    /**
     * The renderings of one concept, by outlet and form; empty if nobody names it.
     *
     * @throws IeumException if the glossary has no such concept
     */
    public List<Rendering> renderings(String conceptId) {
        requireConcept(conceptId);
        return renderings.stream()
                .filter(rendering -> rendering.concept().equals(conceptId))
                .toList();
    }

    /** How consistently each concept is named, for each language in which it is named at all, in the glossary's order. */
    public List<Consistency> measures() {
        return measures;
    }

    /**
     * How consistently a concept is named, for each language in which it is named at all.
     *
     * @throws IeumException if the glossary has no such concept
     */
    public List<Consistency> measures(String conceptId) {
        requireConcept(conceptId);
        return measures.stream()
                .filter(measure -> measure.concept().equals(conceptId))
                .toList();
    }

    /** How far apart every two outlets of one language are, by the language and in the order of the corpus. */
    public List<OutletDistance> outletDistances() {
        return OutletDistances.of(renderings, corpus.outlets());
    }

    /**
     * Renderings that the glossary does not list: what stands in an aligned sentence where a concept's term should be.
     * They are proposals for a person to look at, and in no measure; what is added to the glossary is found and counted
     * everywhere. Their form is as printed at the first place, their status {@link Rendering#UNLISTED}.
     */
    public List<Rendering> proposals() {
        return proposals;
    }

    /**
     * Which of the ways of putting a matter each outlet chooses and how often, set by set in their order: of each language
     * first all outlets together, then each in the order of the corpus.
     */
    public List<Framing> framing(List<FramingSet> sets) {
        return Framings.of(this, sets);
    }

    private void requireConcept(String id) {
        if (glossary.concept(id).isEmpty()) {
            throw new IeumException("concept \"" + id + "\": not in the glossary of "
                    + Counts.of(glossary.size(), "concept")
                    + nearest(id).collect(Collectors.joining(", ", "; the nearest: ", "")));
        }
    }

    /** The ids that are spelled most like this one. */
    private Stream<String> nearest(String id) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return glossary.concepts().stream()
                .map(Concept::id)
                .sorted(Comparator.comparing(known -> distance.apply(id, known)))
                .limit(FEW);
    }

    /** The differences, by severity, kind and place; none twice. */
    public List<Finding> findings() {
        return findings;
    }

    /** What was compared and agrees, in the order of {@link #pairs()}. */
    public List<Fact> facts() {
        return facts;
    }

    /** How much of each document has a counterpart, pair by pair in the order of {@link #pairs()}. */
    public List<Coverage> coverage() {
        return pairs.stream().map(Comparison::coverage).toList();
    }

    /** How much of what each outlet says is said by others as well, in the order of the corpus. */
    public List<OutletCoverage> outletCoverage() {
        return OutletCoverage.of(this);
    }

    /** Sentences that several outlets share, in one language, by where they first stand in the corpus. */
    public List<AgencyCopy> copies() {
        return copies;
    }

    /** Terms that the Korean-English bitexts suggest, the best first. */
    public List<TermCandidate> candidates() {
        return candidates;
    }

    /** What could not be read, cut, aligned or checked. */
    public List<Failure> failures() {
        return failures;
    }

    /** {@code study of 9 documents: 36 pairs, 120 renderings, 40 findings, 0 failures}. */
    @Override
    public String toString() {
        return "study of " + Counts.of(corpus.documents().size(), "document") + ": " + Counts.of(pairs.size(), "pair")
                + ", "
                + Counts.of(renderings.size(), "rendering") + ", " + Counts.of(findings.size(), "finding") + ", "
                + Counts.of(failures.size(), "failure");
    }

    /** Settings of a study; all have good defaults. */
    public static final class Builder {
        private Optional<Aligner> aligner = Optional.empty();
        private Optional<Segmenter> segmenter = Optional.empty();
        private Lexicon lexicon = Lexicon.standard();
        private StudyPins pins = StudyPins.NONE;
        private Reviews reviews = Reviews.NONE;
        private int threads = Runtime.getRuntime().availableProcessors();

        private Builder() {}

        /** What aligns; by default one that knows the corpus's glossary. */
        public Builder aligner(Aligner aligner) {
            this.aligner = Optional.of(aligner);
            return this;
        }

        /** What cuts sentences; by default {@link Segmenter#create()}. */
        public Builder segmenter(Segmenter segmenter) {
            this.segmenter = Optional.of(segmenter);
            return this;
        }

        /**
         * Which words translate each other: what the checks, the search for events and candidates ask, and the aligner if none
         * is given; by default {@link Lexicon#standard()}.
         */
        public Builder lexicon(Lexicon lexicon) {
            this.lexicon = lexicon;
            return this;
        }

        /** What a person has decided about the alignments; by default nothing. */
        public Builder pins(StudyPins pins) {
            this.pins = pins;
            return this;
        }

        /** What a person has decided about proposed terms, which are not proposed again; by default nothing. */
        public Builder reviews(Reviews reviews) {
            this.reviews = reviews;
            return this;
        }

        /**
         * How many pairs are worked on at a time; by default as many as there are processors. The result is the same
         * whatever the number.
         *
         * @throws IeumException if it is less than 1
         */
        public Builder threads(int threads) {
            if (threads < 1) {
                throw new IeumException("threads " + threads + ": expected 1 or more");
            }
            this.threads = threads;
            return this;
        }

        /**
         * Studies a corpus with these settings.
         *
         * @throws IeumException if a pin names a document that the corpus lacks
         */
        public Study build(Corpus corpus) {
            pins.requireIn(corpus);
            Segmenter cutter = segmenter.orElseGet(Segmenter::create);
            Aligner linker = aligner.orElseGet(() -> Aligner.builder()
                    .segmenter(cutter)
                    .lexicon(lexicon)
                    .glossary(corpus.glossary())
                    .build());
            return new StudyMaker(corpus, linker, cutter, lexicon, pins, reviews, threads).make();
        }
    }
}
