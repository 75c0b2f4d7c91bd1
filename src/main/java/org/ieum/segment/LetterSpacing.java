package org.ieum.segment;

import java.util.List;
import java.util.stream.IntStream;
import org.ieum.text.Hangul;
import org.ieum.text.Span;
import org.ieum.text.Token;

/** Titles set with a space after every letter: 공 동 선 언 문. */
final class LetterSpacing {
    /** Fewer may be words of one syllable each (그 중 한 곳 has four, but rarely is all there is). */
    private static final int FEWEST = 4;

    private LetterSpacing() {}

    /** Whether a text is nothing but single syllables, each with a space before the next. */
    static boolean is(String text) {
        int letters = 0;
        boolean expected = true;
        for (int i = 0; i < text.length(); i++) {
            boolean isSpace = Signs.isSpace(text.charAt(i));
            if (!isSpace && !(expected && Hangul.isSyllable(text.charAt(i)))) {
                return false;
            }
            letters += isSpace ? 0 : 1;
            expected = isSpace;
        }
        return letters >= FEWEST;
    }

    /** The text without its spaces. */
    static String closed(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().filter(c -> !Signs.isSpace((char) c)).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /** The tokens of a {@link #closed} text with the spans that they have in the text. */
    static List<Token> spread(List<Token> tokens, String text) {
        int[] places = IntStream.range(0, text.length())
                .filter(i -> !Signs.isSpace(text.charAt(i)))
                .toArray();
        return tokens.stream().map(token -> spread(token, places)).toList();
    }

    private static Token spread(Token token, int[] places) {
        Span span = new Span(places[token.span().start()], places[token.span().end() - 1] + 1);
        return token.at(span);
    }
}
