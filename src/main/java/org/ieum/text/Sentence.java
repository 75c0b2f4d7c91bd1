package org.ieum.text;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** A sentence of a document. Two are equal if origin, language, span and text are. */
public final class Sentence {
    private static final int SHOWN = 60;

    private final Origin origin;
    private final Lang lang;
    private final Block.Kind kind;
    private final int paragraph;
    private final Span span;
    private final String text;
    private final List<Token> tokens;

    /**
     * @param origin the document's
     * @param lang the document's
     * @param kind of the block that it stands in
     * @param paragraph number of that block in the document, from 0
     * @param span where it stands in the document's text
     * @param text the characters of that span
     * @param tokens in order, none of which begins or ends before the one before it; their spans, too, count in the
     *     document's text
     */
    public Sentence(
            Origin origin, Lang lang, Block.Kind kind, int paragraph, Span span, String text, List<Token> tokens) {
        if (text.length() != span.length()) {
            throw new IeumException(origin + ": a sentence of " + text.length() + " characters at " + span);
        }
        this.origin = origin;
        this.lang = lang;
        this.kind = kind;
        this.paragraph = paragraph;
        this.span = span;
        this.text = text;
        this.tokens = List.copyOf(tokens);
    }

    public Origin origin() {
        return origin;
    }

    public Lang lang() {
        return lang;
    }

    /** The kind of the block that it stands in: {@code HEADING} for a headline. */
    public Block.Kind kind() {
        return kind;
    }

    /** The number of its block in the document, from 0. */
    public int paragraph() {
        return paragraph;
    }

    /** Where it stands in the document's text. */
    public Span span() {
        return span;
    }

    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** The tokens that share a character with a span of the document; found without a look at all others. */
    public List<Token> tokens(Span inDocument) {
        int from = count(token -> token.span().end() <= inDocument.start());
        int to = count(token -> token.span().start() < inDocument.end());
        return from < to ? tokens.subList(from, to) : List.of();
    }

    /** The number of tokens for which a condition holds that holds for the first ones only. */
    private int count(Predicate<Token> condition) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (condition.test(tokens.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A span of the document as a span of this sentence's {@link #text()}. */
    public Span local(Span inDocument) {
        return inDocument.shift(-span.start());
    }

    /** The characters of a span of the document that lies inside this sentence. */
    public String text(Span inDocument) {
        return local(inDocument).of(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sentence that
                && origin.equals(that.origin)
                && lang.equals(that.lang)
                && span.equals(that.span)
                && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(origin, lang, span, text);
    }

    /** At most 60 characters of its text. */
    @Override
    public String toString() {
        if (text.length() <= SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(SHOWN - 2)) ? SHOWN - 2 : SHOWN - 1;
        return text.substring(0, end) + "…";
    }
}
