package org.ieum.segment;

import static java.util.Objects.requireNonNull;

import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.util.Version;
import org.ieum.text.Block;
import org.ieum.text.Composed;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * Cuts documents into sentences, and sentences into words. Immutable and thread-safe; costly to make, so share it.
 *
 * <pre>{@code
 * Segmenter segmenter = Segmenter.create();
 * for (Sentence sentence : segmenter.sentences(Document.of(Lang.KO, "국방부는 10일 밝혔다. 회담은 끝났다."))) {
 *     System.out.println(sentence + " " + sentence.tokens());
 * }
 * }</pre>
 *
 * <p>What a token is:
 *
 * <ul>
 *   <li>In Korean a morpheme. Parts of compounds are tokens (상호 + 군수 + 지원 + 협정) unless they are {@linkplain
 *       UserWords user words}. Verbs and adjectives stand as stem and endings, the stem in its dictionary form: 도운 is 돕 + ㄴ,
 *       밝혔다 is 밝히 + 었 + 다, 발표했다 is 발표 + 하 + 았 + 다. The morphemes of a word in which they have merged share its
 *       span. Countries abbreviated to a syllable have their full name as lemma: 한·미 is 한국, ·, 미국.
 *   <li>In English a word, with its base form as lemma: said is say, Korea's is korea, men is man. Compounds are cut at the
 *       hyphen, contractions are two words (was + n't, lemmas be and not). Acronyms are whole and have one lemma however
 *       they are written: U.S. and US are u.s., MOUs is mou.
 *   <li>In both, what the {@linkplain Shield shield} finds is one token, and a run of one sign is one token.
 * </ul>
 *
 * <p>Other languages are read as English is, so that words, numbers and punctuation are told apart; their lemmas mean
 * little.
 */
public final class Segmenter {
    private final Quotations quotations;
    private final Shield shield;
    private final EnglishLemmas englishLemmas = new EnglishLemmas();
    private final Grammar english;
    private final Nori nori;
    private final KoreanSentences koreanSentences;
    private final KoreanWords koreanWords;

    private Segmenter(Builder builder) {
        this.quotations = builder.quotations;
        this.shield = builder.shield;
        this.english = new EnglishGrammar(new EnglishSentences(builder.style), new EnglishWords(englishLemmas));
        this.nori = new Nori(builder.userWords);
        this.koreanWords = new KoreanWords(englishLemmas);
        this.koreanSentences = new KoreanSentences(new FinalEndings(builder.style));
    }

    private Grammar grammar(Lang lang) {
        return lang.equals(Lang.KO) ? new KoreanGrammar(koreanSentences, koreanWords, nori.remembering()) : english;
    }

    /** A segmenter with the default settings: {@link Quotations#KEEP}, {@link Style#AUTO}, {@link Shield#standard()}. */
    public static Segmenter create() {
        return builder().build();
    }

    /** The versions of the libraries that sentences and words depend on, by name: what another run needs to be the same. */
    public static Map<String, String> libraries() {
        return Map.of("icu", VersionInfo.ICU_VERSION.toString(), "lucene", Version.LATEST.toString());
    }

    /** To choose other settings. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The sentences of a document, in order, with their tokens. Only blocks of a kind that {@linkplain
     * Block.Kind#isText() holds text} are read; no sentence reaches over the end of its block. A block in which there is
     * nothing to see has none.
     */
    public List<Sentence> sentences(Document document) {
        List<Part> parts = parts(document);
        List<List<Span>> spans = parts.stream().map(this::split).toList();
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            addSentences(sentences, document, parts.get(i), spans.get(i));
        }
        return sentences;
    }

    /**
     * The sentences of a text of any length, as it is read: paragraphs end as in {@link Document#of}, and
     * spans count from the beginning of the text. Memory does not grow with the text. A paragraph of more than some 65,000
     * characters is read in parts, so that what it tells of its {@linkplain Style style} and its line breaks may differ between them.
     *
     * <p>What the reader throws comes as {@link java.io.UncheckedIOException}; it is closed with the stream.
     *
     * @param text of at most 2³¹ - 1 characters
     * @throws ArithmeticException from the stream, behind that many characters
     */
    public Stream<Sentence> sentences(Reader text, Origin origin, Lang lang) {
        Iterator<Sentence> sentences = new LongText(this, text, origin, lang);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(sentences, Spliterator.ORDERED), false)
                .onClose(() -> close(text));
    }

    private static void close(Reader text) {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A block of text with what is found in it before it is cut. Each step is taken for all blocks before the next one, so
     * that the processor's caches hold one step's code and tables at a time; the Korean analyser's alone would fill them.
     */
    private record Part(
            int block, int start, String text, Composed composed, List<Shielded> shielded, Grammar grammar) {}

    private List<Part> parts(Document document) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            if (block.kind().isText()) {
                parts.add(part(i, block.span().start(), block.span().of(document.text()), document.lang()));
            }
        }
        return parts;
    }

    private Part part(int block, int start, String text, Lang lang) {
        Composed composed = Composed.of(text);
        return new Part(block, start, text, composed, Shields.find(shield, composed.text(), lang), grammar(lang));
    }

    private void addSentences(List<Sentence> sentences, Document document, Part part, List<Span> spans) {
        for (Span span : spans) {
            String words = span.of(part.text());
            if (Signs.areInvisible(words)) {
                continue;
            }
            Span inDocument = span.shift(part.start());
            List<Token> tokens = part.composed().isOriginal()
                    ? part.grammar().tokens(words, Shields.inside(part.shielded(), span), inDocument.start())
                    : shifted(tokens(words, document.lang()), inDocument.start());
            sentences.add(sentence(document, part.block(), inDocument, words, tokens));
        }
    }

    /**
     * The sentences that a document's user has cut, with their tokens; on all processors.
     *
     * @param spans in the document's text, ascending and disjoint
     * @throws IeumException if a span is empty, out of order or beyond the text, or begins before the first block
     */
    public List<Sentence> sentences(Document document, List<Span> spans) {
        List<Cut> cuts = new ArrayList<>();
        int block = 0;
        int end = document.blocks().isEmpty()
                ? Integer.MAX_VALUE
                : document.blocks().get(0).span().start();
        for (Span span : spans) {
            requireSentence(document, span, end);
            block = blockAt(document, block, span.start());
            cuts.add(new Cut(block, span));
            end = span.end();
        }
        return cuts.parallelStream().map(cut -> sentence(document, cut)).toList();
    }

    private static void requireSentence(Document document, Span span, int from) {
        if (span.start() < from
                || span.isEmpty()
                || span.end() > document.text().length()) {
            throw new IeumException(document.origin() + ": sentence " + span
                    + ": expected ascending, disjoint, non-empty spans from the first block to the end of the text, "
                    + document.text().length());
        }
    }

    private record Cut(int block, Span span) {}

    private Sentence sentence(Document document, Cut cut) {
        String words = cut.span().of(document.text());
        List<Token> tokens = shifted(tokens(words, document.lang()), cut.span().start());
        return sentence(document, cut.block(), cut.span(), words, tokens);
    }

    private static int blockAt(Document document, int from, int position) {
        int block = from;
        while (block + 1 < document.blocks().size()
                && document.blocks().get(block + 1).span().start() <= position) {
            block++;
        }
        return block;
    }

    private static Sentence sentence(Document document, int block, Span span, String text, List<Token> tokens) {
        Block.Kind kind = document.blocks().get(block).kind();
        return new Sentence(document.origin(), document.lang(), kind, block, span, text, tokens);
    }

    /** The tokens at places that are so much further on. */
    static List<Token> shifted(List<Token> tokens, int by) {
        if (by == 0) {
            return tokens;
        }
        List<Token> shifted = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            shifted.add(token.at(token.span().shift(by)));
        }
        return shifted;
    }

    /**
     * The sentences of one paragraph: ascending, disjoint, and with only white space ({@link Character#isWhitespace})
     * outside. Line breaks inside it are white space like any other.
     *
     * @param paragraph any text; nothing in it makes this fail
     */
    public List<Span> split(String paragraph, Lang lang) {
        return split(part(0, 0, paragraph, lang));
    }

    private List<Span> split(Part part) {
        Composed composed = part.composed();
        Paragraph paragraph = Paragraph.of(composed.text(), part.shielded(), quotations);
        List<Integer> cuts = part.grammar().cuts(paragraph);
        return Cutter.spans(
                part.text(),
                composed.isOriginal()
                        ? cuts
                        : cuts.stream().map(composed::original).toList());
    }

    /**
     * The words or morphemes of a text, in order. Between them is only white space.
     *
     * @param text a sentence, or any other text; its spans count in it
     */
    public List<Token> tokens(String text, Lang lang) {
        Composed composed = Composed.of(text);
        List<Token> tokens = grammar(lang).tokens(composed.text(), Shields.find(shield, composed.text(), lang), 0);
        return composed.isOriginal()
                ? tokens
                : tokens.stream().map(composed::original).toList();
    }

    /**
     * The lemmas of a phrase, as lexicons store them: of its tokens without punctuation and symbols, and in Korean without
     * particles and endings.
     */
    public List<String> lemmas(String phrase, Lang lang) {
        return tokens(phrase, lang).stream()
                .filter(token -> switch (token.partOfSpeech()) {
                    case PUNCTUATION, SYMBOL, PARTICLE, ENDING -> false;
                    default -> true;
                })
                .map(Token::lemma)
                .toList();
    }

    /**
     * The lemma of one English word, the same that a token of that form gets, at a few microseconds.
     *
     * @param englishWord without punctuation but for what belongs to it: agreements, Korea's, U.S.
     */
    public String lemma(String englishWord) {
        return englishLemmas.lemma(englishWord);
    }

    /** Settings of a {@link Segmenter}; all have good defaults. */
    public static final class Builder {
        private Quotations quotations = Quotations.KEEP;
        private Style style = Style.AUTO;
        private Shield shield = Shield.standard();
        private UserWords userWords = UserWords.NONE;

        private Builder() {}

        /** What becomes of several sentences inside one quotation; {@link Quotations#KEEP} by default. */
        public Builder quotations(Quotations quotations) {
            this.quotations = requireNonNull(quotations, "quotations");
            return this;
        }

        /** How text marks the end of a sentence; {@link Style#AUTO} by default. */
        public Builder style(Style style) {
            this.style = requireNonNull(style, "style");
            return this;
        }

        /** What is never cut, instead of {@link Shield#standard()}. */
        public Builder shield(Shield shield) {
            this.shield = requireNonNull(shield, "shield");
            return this;
        }

        /** Words for the Korean dictionary; none by default. */
        public Builder userWords(UserWords userWords) {
            this.userWords = requireNonNull(userWords, "userWords");
            return this;
        }

        public Segmenter build() {
            return new Segmenter(this);
        }
    }
}
