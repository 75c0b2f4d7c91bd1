package org.ieum.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * A text in the form that analysers can read: canonically composed (NFC), without lone surrogates; and the way back to
 * the text as it was.
 */
public final class Composed {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final char REPLACEMENT = '\uFFFD';

    private final String text;
    /** For each unit of the composed text, and for its end, where it begins in the original; empty if nothing moved. */
    private final int[] starts;

    /** Below this, every character is composed. */
    private static final char FIRST_COMBINING = 0x300;

    private static final int[] NO_STARTS = {};

    private Composed(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** The composed form of any text. */
    public static Composed of(String original) {
        if (isPlain(original)) {
            return new Composed(original, NO_STARTS);
        }
        String sound = withoutLoneSurrogates(original);
        if (NFC.isNormalized(sound)) {
            return new Composed(sound, NO_STARTS);
        }
        return composing(sound);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Of Latin letters, general punctuation, currency signs and Hangul syllables none is changed, or joined to another of these. */
    static boolean isPlain(char c) {
        return c < FIRST_COMBINING || (c >= '‐' && c <= '‧') || (c >= '₠' && c <= '⃀') || Hangul.isSyllable(c);
    }

    /** The characters of the composed form alone. */
    public static String compose(String original) {
        return of(original).text();
    }

    private static Composed composing(String original) {
        StringBuilder out = new StringBuilder(original.length());
        int[] starts = new int[original.length() * 3 + 1];
        int from = 0;
        while (from < original.length()) {
            int to = nextBoundary(original, from);
            String piece = NFC.normalize(original.substring(from, to));
            if (out.length() + piece.length() >= starts.length) {
                starts = Arrays.copyOf(starts, (out.length() + piece.length()) * 2);
            }
            boolean same = piece.length() == to - from;
            for (int i = 0; i < piece.length(); i++) {
                starts[out.length() + i] = same ? from + i : from;
            }
            out.append(piece);
            from = to;
        }
        starts[out.length()] = original.length();
        return new Composed(out.toString(), Arrays.copyOf(starts, out.length() + 1));
    }

    private static int nextBoundary(String text, int from) {
        int to = from + Character.charCount(text.codePointAt(from));
        while (to < text.length() && !NFC.hasBoundaryBefore(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    private static String withoutLoneSurrogates(String text) {
        StringBuilder repaired = null;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.isSurrogate((char) Math.min(text.codePointAt(i), Character.MAX_VALUE))) {
                    repaired = repaired == null ? new StringBuilder(text) : repaired;
                    repaired.setCharAt(i, REPLACEMENT);
                } else {
                    i++;
                }
            }
        }
        return repaired == null ? text : repaired.toString();
    }

    /** The composed text. */
    public String text() {
        return text;
    }

    /** The span of the original that a non-empty span of the composed text stands for. */
    public Span original(int start, int end) {
        if (starts.length == 0) {
            return new Span(start, end);
        }
        int to = end;
        while (to < text.length() && starts[to] == starts[end - 1]) {
            to++;
        }
        return new Span(starts[start], starts[to]);
    }

    /** A token of the composed text as a token of the original. */
    public Token original(Token token) {
        return token.at(original(token.span().start(), token.span().end()));
    }

    /** The position in the original of a cut in the composed text, behind all that the unit before it stands for. */
    public int original(int cut) {
        return cut == 0 ? 0 : original(cut - 1, cut).end();
    }

    /** True if positions are the same in both. */
    public boolean isOriginal() {
        return starts.length == 0;
    }
}
