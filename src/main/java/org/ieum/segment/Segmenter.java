package org.ieum.segment;

import java.util.ArrayList;
import java.util.List;
import org.ieum.text.Block;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/** Cuts documents into sentences, and sentences into words. Immutable and thread-safe; costly to make, so share it. */
public final class Segmenter {
    private final Quotations quotations;
    private final Shield shield;
    private final EnglishSentences englishSentences = new EnglishSentences();
    private final KoreanSentences koreanSentences;
    private final EnglishLemmas englishLemmas = new EnglishLemmas();
    private final Words korean;
    private final Words english;

    private Segmenter(Builder builder) {
        this.quotations = builder.quotations;
        this.shield = builder.shield;
        Nori nori = new Nori(builder.userWords);
        this.korean = new KoreanWords(nori, englishLemmas);
        this.koreanSentences = new KoreanSentences(new FinalEndings(nori, builder.style));
        this.english = new EnglishWords(englishLemmas);
    }

    /** A segmenter with the default settings. */
    public static Segmenter create() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The sentences of a document's text blocks, in order, with their tokens. */
    public List<Sentence> sentences(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            if (block.kind().isText()) {
                int start = block.span().start();
                for (Span span : split(block.span().of(document.text()), document.lang())) {
                    sentences.add(sentence(document, i, span.shift(start)));
                }
            }
        }
        return sentences;
    }

    /**
     * The sentences that a document's user has cut, with their tokens.
     *
     * @param spans in the document's text, ascending and disjoint
     * @throws IeumException if a span is out of order, empty or beyond the text, or lies in no block
     */
    public List<Sentence> sentences(Document document, List<Span> spans) {
        List<Sentence> sentences = new ArrayList<>();
        int block = 0;
        int end = 0;
        for (Span span : spans) {
            if (span.start() < end
                    || span.isEmpty()
                    || span.end() > document.text().length()) {
                throw new IeumException(document.origin() + ": sentence " + span
                        + ": expected ascending, disjoint, non-empty spans within 0 to "
                        + document.text().length());
            }
            while (block < document.blocks().size() - 1
                    && document.blocks().get(block).span().end() <= span.start()) {
                block++;
            }
            sentences.add(sentence(document, block, span));
            end = span.end();
        }
        return sentences;
    }

    private Sentence sentence(Document document, int paragraph, Span span) {
        String text = span.of(document.text());
        List<Token> tokens = shifted(tokens(text, document.lang()), span.start());
        Block.Kind kind = document.blocks().get(paragraph).kind();
        return new Sentence(document.origin(), document.lang(), kind, paragraph, span, text, tokens);
    }

    private static List<Token> shifted(List<Token> tokens, int by) {
        return tokens.stream()
                .map(t -> new Token(
                        t.form(), t.lemma(), t.partOfSpeech(), t.span().shift(by)))
                .toList();
    }

    /** The sentences of one paragraph: ascending, disjoint, with only white space outside. */
    public List<Span> split(String paragraph, Lang lang) {
        return split(paragraph, lang, Shields.find(shield, paragraph, lang));
    }

    private List<Span> split(String text, Lang lang, List<Shielded> shielded) {
        Paragraph paragraph = Paragraph.of(text, shielded, quotations);
        return lang.equals(Lang.KO) ? koreanSentences.split(paragraph) : englishSentences.split(paragraph);
    }

    /** The words or morphemes of a text, in order; their spans count in it. */
    public List<Token> tokens(String text, Lang lang) {
        return words(lang).tokens(text, Shields.find(shield, text, lang));
    }

    private Words words(Lang lang) {
        return lang.equals(Lang.KO) ? korean : english;
    }

    /** The lemmas of a phrase without its punctuation, as lexicons store them. */
    public List<String> lemmas(String phrase, Lang lang) {
        return tokens(phrase, lang).stream()
                .filter(token -> switch (token.partOfSpeech()) {
                    case PUNCTUATION, SYMBOL -> false;
                    default -> true;
                })
                .map(Token::lemma)
                .toList();
    }

    /** The lemma of one English word, much cheaper than {@link #lemmas}. */
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
            this.quotations = quotations;
            return this;
        }

        /** How Korean text marks the end of a sentence; {@link Style#AUTO} by default. */
        public Builder style(Style style) {
            this.style = style;
            return this;
        }

        /** What is never cut, instead of {@link Shield#standard()}. */
        public Builder shield(Shield shield) {
            this.shield = shield;
            return this;
        }

        /** Words for the Korean dictionary; none by default. */
        public Builder userWords(UserWords userWords) {
            this.userWords = userWords;
            return this;
        }

        public Segmenter build() {
            return new Segmenter(this);
        }
    }
}
