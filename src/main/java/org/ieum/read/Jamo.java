package org.ieum.read;

import org.ieum.text.Hangul;
import org.ieum.text.Span;

/** Composes decomposed Hangul (The Unicode Standard, section 3.12). */
final class Jamo {
    private static final char LEAD = '\u1100';
    private static final char VOWEL = '\u1161';

    /** Stands for none; the first is the next. */
    private static final char TAIL = '\u11A7';

    private Jamo() {}

    /** How many units from {@code at} make one syllable when composed; 1 if there is nothing to compose. */
    static int composable(String text, int at, int end) {
        char c = text.charAt(at);
        if (isLead(c) && at + 1 < end && isVowel(text.charAt(at + 1))) {
            return at + 2 < end && isTail(text.charAt(at + 2)) ? 3 : 2;
        }
        boolean open = Hangul.isSyllable(c) && Hangul.coda(c) == 0;
        return open && at + 1 < end && isTail(text.charAt(at + 1)) ? 2 : 1;
    }

    static char compose(String text, Span jamo) {
        char first = text.charAt(jamo.start());
        char last = text.charAt(jamo.end() - 1);
        int tail = isTail(last) ? last - TAIL : 0;
        if (Hangul.isSyllable(first)) {
            return (char) (first + tail);
        }
        return Hangul.syllable(first - LEAD, text.charAt(jamo.start() + 1) - VOWEL, tail);
    }

    private static boolean isLead(char c) {
        return c >= LEAD && c < LEAD + Hangul.ONSETS.length();
    }

    private static boolean isVowel(char c) {
        return c >= VOWEL && c < VOWEL + Hangul.VOWELS.length();
    }

    private static boolean isTail(char c) {
        return c > TAIL && c < TAIL + Hangul.CODAS.length();
    }
}
