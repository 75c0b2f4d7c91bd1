package org.ieum;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ieum.align.Aligner;
import org.ieum.align.DocumentPair;
import org.ieum.align.DocumentPairer;
import org.ieum.align.PairScore;
import org.ieum.align.Passage;
import org.ieum.align.TranslationTable;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Explanation;
import org.ieum.bitext.Pins;
import org.ieum.io.CorpusFolder;
import org.ieum.lexicon.Lexicon;
import org.ieum.read.PageReader;
import org.ieum.segment.Quotations;
import org.ieum.segment.Segmenter;
import org.ieum.segment.Style;
import org.ieum.study.Corpus;
import org.ieum.study.Study;
import org.ieum.study.StudyPins;
import org.ieum.term.Glossary;
import org.ieum.term.Hit;
import org.ieum.term.ListedTerm;
import org.ieum.term.Reviews;
import org.ieum.term.TermCandidate;
import org.ieum.term.TermExtractor;
import org.ieum.term.TermFinder;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Page;
import org.ieum.text.Sentence;

/**
 * The way in: everything Ieum does, with good defaults. Immutable and thread-safe; making one loads the dictionaries
 * (about a second), so make one and share it.
 *
 * <pre>{@code
 * Ieum ieum = Ieum.create();
 * Bitext bitext = ieum.align(Document.of(Lang.KO, koreanText), Document.of(Lang.EN, englishText));
 * for (Link link : bitext.links()) {
 *     System.out.println(link.probability() + " " + link + " because " + link.evidence());
 * }
 * }</pre>
 */
public final class Ieum {
    private final PageReader reader;
    private final Segmenter segmenter;
    private final Lexicon lexicon;
    private final Glossary glossary;
    private final TermFinder finder;
    private final Optional<Bitext.Mode> mode;
    private final Optional<TranslationTable> table;
    private final Aligner aligner;
    private final DocumentPairer pairer;
    private final Reviews reviews;
    private final TermExtractor extractor;

    private Ieum(Builder builder) {
        reader = builder.reader;
        segmenter = Segmenter.builder()
                .quotations(builder.quotations)
                .style(builder.style)
                .build();
        lexicon = builder.dictionaries.stream()
                .reduce(Lexicon::join)
                .map(mine -> Lexicon.join(mine, builder.base()))
                .orElseGet(builder::base);
        glossary = builder.glossary;
        finder = TermFinder.of(glossary);
        mode = builder.mode;
        table = builder.table;
        aligner = aligner(glossary);
        pairer = DocumentPairer.of(segmenter, lexicon, glossary);
        reviews = builder.reviews;
        extractor = TermExtractor.of(lexicon).without(glossary).without(reviews);
    }

    private Aligner aligner(Glossary terms) {
        Aligner.Builder aligners =
                Aligner.builder().segmenter(segmenter).lexicon(lexicon).glossary(terms);
        mode.ifPresent(aligners::mode);
        table.ifPresent(aligners::table);
        return aligners.build();
    }

    /** With the default settings and no glossary. */
    public static Ieum create() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a page: a text file, a dump of a web page, or HTML.
     *
     * @throws org.ieum.read.UnreadablePageException if it is no text; the message names the type and the way out
     * @throws IOException if it cannot be read
     */
    public Page read(Path file) throws IOException {
        return reader.read(requireNonNull(file, "file"));
    }

    /** The sentences of a document, with their words. */
    public List<Sentence> sentences(Document document) {
        return segmenter.sentences(requireNonNull(document, "document"));
    }

    /**
     * Aligns two documents. An empty one leaves every sentence of the other unlinked.
     *
     * <p>Each is read in the {@linkplain Document#lang() language} that it is said to be in, Korean or English; which of the
     * two is the source makes no difference to which sentences are linked. Two of one language are compared by the words
     * that they share: two Korean articles on one event, or two editions of a text.
     *
     * @throws org.ieum.text.IeumException if the lexicon does not know the language of one of them
     */
    public Bitext align(Document source, Document target) {
        return aligner.align(requireNonNull(source, "source"), requireNonNull(target, "target"));
    }

    /**
     * Reads two files with {@link #read(Path)} and aligns the first text of each. Unless another reader was set, menus and
     * the like are taken away, as the command {@code align --clean} does; without that option the command takes the texts
     * as they stand, as {@link org.ieum.read.PageReader#verbatim()} does.
     *
     * @throws org.ieum.read.UnreadablePageException if one of them is no text
     * @throws IOException if one of them cannot be read, or holds no text
     */
    public Bitext align(Path source, Path target) throws IOException {
        requireNonNull(target, "target");
        return align(first(read(requireNonNull(source, "source"))), first(read(target)));
    }

    private static Document first(Page page) throws IOException {
        return page.documents().stream()
                .findFirst()
                .orElseThrow(() -> new IOException(page.origin() + ": no text in it"));
    }

    /** Aligns Korean and English sentences that are given; blank ones are left out. */
    public Bitext align(List<String> korean, List<String> english) {
        requireNonNull(english, "english");
        return align(
                lines(Origin.of("ko"), Lang.KO, requireNonNull(korean, "korean")),
                lines(Origin.of("en"), Lang.EN, english));
    }

    /** Aligns two texts whose sentences are given. */
    public Bitext align(Passage source, Passage target) {
        return aligner.align(requireNonNull(source, "source"), requireNonNull(target, "target"));
    }

    /**
     * Aligns two documents and keeps what a person has decided.
     *
     * @param pins by the numbers of the {@link #sentences} of both
     * @throws org.ieum.text.IeumException if a pin names a sentence that there is not, or if pinned links cross but the
     *     texts were said to be parallel
     */
    public Bitext align(Document source, Document target, Pins pins) {
        return aligner.align(
                requireNonNull(source, "source"), requireNonNull(target, "target"), requireNonNull(pins, "pins"));
    }

    /** Aligns two texts whose sentences are given, and keeps what a person has decided; throws as the one for documents. */
    public Bitext align(Passage source, Passage target, Pins pins) {
        return aligner.align(
                requireNonNull(source, "source"), requireNonNull(target, "target"), requireNonNull(pins, "pins"));
    }

    /**
     * Why some sentences of two texts are or are not linked.
     *
     * @param pins what a person has decided; {@link Pins#NONE} if nothing
     * @param asked one or more consecutive sentences of each text, such as {@code new Bead(List.of(3, 4), List.of(5))}
     * @throws org.ieum.text.IeumException if there are no such sentences, or as with {@code align}
     */
    public Explanation explain(Passage source, Passage target, Pins pins, Bead asked) {
        return aligner.explain(
                requireNonNull(source, "source"),
                requireNonNull(target, "target"),
                requireNonNull(pins, "pins"),
                requireNonNull(asked, "asked"));
    }

    /**
     * Which of many Korean and English documents belong together, found by what they say and, if known, when they were
     * published. Each is in one pair at most; a document that is in none has no counterpart. {@link DocumentPairer} has
     * more to choose from.
     *
     * @return in the order of the Korean documents
     * @throws org.ieum.text.IeumException if a document is in the wrong language
     */
    public List<DocumentPair> pair(List<Document> korean, List<Document> english) {
        return pairer.pair(requireNonNull(korean, "korean"), requireNonNull(english, "english"));
    }

    /** As {@link #pair(List, List)}, with the least score a pair must have instead of {@link DocumentPairer#THRESHOLD}. */
    public List<DocumentPair> pair(List<Document> korean, List<Document> english, double least) {
        return pairer.pair(requireNonNull(korean, "korean"), requireNonNull(english, "english"), least);
    }

    /** The best counterparts of each Korean document; see {@link DocumentPairer#candidates}. */
    public List<DocumentPair> pairCandidates(List<Document> korean, List<Document> english, int most, double least) {
        return pairer.candidates(requireNonNull(korean, "korean"), requireNonNull(english, "english"), most, least);
    }

    /** A text with its sentences, as this object cuts it. */
    public Passage passage(Document document) {
        return new Passage(document, sentences(document));
    }

    /** A text whose sentences are given, one a line. */
    public Passage lines(Origin origin, Lang lang, List<String> lines) {
        return Passage.ofLines(
                segmenter,
                requireNonNull(origin, "origin"),
                requireNonNull(lang, "lang"),
                requireNonNull(lines, "lines"));
    }

    /**
     * How likely a Korean and an English sentence are to translate each other, judged without context, and why. Sentences
     * in the wrong order are taken for what the parameters say, and so are improbable.
     */
    public PairScore score(String korean, String english) {
        return aligner.score(requireNonNull(korean, "korean"), Lang.KO, requireNonNull(english, "english"), Lang.EN);
    }

    /**
     * Which words aligned texts teach to translate each other, for {@link Builder#table} or to be saved.
     *
     * @param bitexts asked for once, one by one, and not kept, so that of many texts each can be aligned when it is its turn
     */
    public TranslationTable learn(Iterable<Bitext> bitexts) {
        return TranslationTable.learn(requireNonNull(bitexts, "bitexts"), lexicon);
    }

    /** Where the glossary's terms stand in a document. */
    public List<Hit> find(Document document) {
        return finder.find(sentences(document));
    }

    /** Where a glossary's terms stand in a document. The finder of a glossary is made when it is first asked for, and kept. */
    public List<Hit> find(Glossary terms, Document document) {
        return TermFinder.of(requireNonNull(terms, "terms")).find(sentences(document));
    }

    /**
     * Expressions that seem to name one concept in both languages, the likeliest first, for a person to approve; none that the
     * glossary has as terms of one concept, and none that was decided about.
     */
    public List<TermCandidate> candidates(List<Bitext> bitexts) {
        return extractor.extract(requireNonNull(bitexts, "bitexts"));
    }

    /**
     * The same from documents on one matter that do not translate each other: each Korean one is compared with each English
     * one, and nothing is aligned.
     */
    public List<TermCandidate> candidates(List<Document> korean, List<Document> english) {
        requireNonNull(korean, "korean");
        List<Passage> targets =
                requireNonNull(english, "english").stream().map(this::passage).toList();
        return candidates(korean.stream()
                .map(this::passage)
                .flatMap(source -> targets.stream().map(target -> unlinked(source, target)))
                .toList());
    }

    private static Bitext unlinked(Passage source, Passage target) {
        return Bitext.builder(source.document(), source.sentences(), target.document(), target.sentences())
                .build();
    }

    /** The terms of documents that have no counterparts, by how much of a term each is; a list for each language. */
    public List<ListedTerm> terms(List<Document> documents) {
        return extractor.list(requireNonNull(documents, "documents").stream()
                .flatMap(document -> sentences(document).stream())
                .toList());
    }

    /**
     * Reads a corpus folder: its pages, what {@code documents.csv} says of them, and its glossary, unless this object has
     * one. A page that cannot be read is listed among the failures.
     *
     * @throws IOException if the folder or its {@code documents.csv} cannot be read
     */
    public Corpus corpus(Path folder) throws IOException {
        Corpus corpus = CorpusFolder.read(requireNonNull(folder, "folder"), reader);
        return glossary.isEmpty() ? corpus : corpus.withGlossary(glossary);
    }

    /** Compares the documents of a corpus with each other, by the corpus's glossary or, if it has none, by this object's. */
    public Study study(Corpus corpus) {
        return study(corpus, StudyPins.NONE);
    }

    /**
     * The same, keeping what a person has decided about its alignments.
     *
     * @throws org.ieum.text.IeumException if a pin names a document that the corpus lacks
     */
    public Study study(Corpus corpus, StudyPins pins) {
        requireNonNull(pins, "pins");
        Corpus named = requireNonNull(corpus, "corpus").glossary().isEmpty() ? corpus.withGlossary(glossary) : corpus;
        Aligner linker = named.glossary().equals(glossary) ? aligner : aligner(named.glossary());
        return Study.builder()
                .aligner(linker)
                .segmenter(segmenter)
                .lexicon(lexicon)
                .pins(pins)
                .reviews(reviews)
                .build(named);
    }

    /** Settings; all have good defaults. */
    public static final class Builder {
        private PageReader reader = PageReader.clean();
        private Quotations quotations = Quotations.KEEP;
        private Style style = Style.AUTO;
        private Optional<Lexicon> lexicon = Optional.empty();
        private final List<Lexicon> dictionaries = new ArrayList<>();
        private Glossary glossary = Glossary.EMPTY;
        private Reviews reviews = Reviews.NONE;
        private Optional<Bitext.Mode> mode = Optional.empty();
        private Optional<TranslationTable> table = Optional.empty();

        private Builder() {}

        /** How pages are read; by default {@link PageReader#clean()}, which removes menus and the like. */
        public Builder reader(PageReader reader) {
            this.reader = requireNonNull(reader, "reader");
            return this;
        }

        /** Whether several sentences in one quotation stay together; {@link Quotations#KEEP} by default. */
        public Builder quotations(Quotations quotations) {
            this.quotations = requireNonNull(quotations, "quotations");
            return this;
        }

        /** How Korean text marks the end of a sentence; {@link Style#AUTO} by default. */
        public Builder style(Style style) {
            this.style = requireNonNull(style, "style");
            return this;
        }

        /** Which words translate each other, instead of {@link Lexicon#standard()}. */
        public Builder lexicon(Lexicon lexicon) {
            this.lexicon = Optional.of(requireNonNull(lexicon, "lexicon"));
            return this;
        }

        /**
         * Further translations, which come before those of the lexicon; of several dictionaries, the first one's come first.
         * {@link org.ieum.io.Dictionaries} reads them from files.
         */
        public Builder dictionary(Lexicon dictionary) {
            dictionaries.add(requireNonNull(dictionary, "dictionary"));
            return this;
        }

        private Lexicon base() {
            return lexicon.orElseGet(Lexicon::standard);
        }

        /** Terms that links should respect and studies compare; by default none. */
        public Builder glossary(Glossary glossary) {
            this.glossary = requireNonNull(glossary, "glossary");
            return this;
        }

        /**
         * What a person has decided about proposed terms, which are then not proposed again: neither as candidates nor, in
         * studies, as renderings that the glossary does not list; by default nothing.
         */
        public Builder reviews(Reviews reviews) {
            this.reviews = requireNonNull(reviews, "reviews");
            return this;
        }

        /** How texts relate; by default each pair is looked at. */
        public Builder mode(Bitext.Mode mode) {
            this.mode = Optional.of(requireNonNull(mode, "mode"));
            return this;
        }

        /** What earlier texts {@linkplain Ieum#learn taught}, for the texts to come; by default nothing. */
        public Builder table(TranslationTable table) {
            this.table = Optional.of(requireNonNull(table, "table"));
            return this;
        }

        public Ieum build() {
            return new Ieum(this);
        }
    }
}
