package org.ieum.read;

import org.ieum.text.Span;

/** Composes decomposed Hangul, by the arithmetic of The Unicode Standard, section 3.12. */
final class Hangul {
    private static final int LEADS = 19;
    private static final int VOWELS = 21;
    private static final int TAILS = 28;

    private Hangul() {}

    /** How many units from {@code at} make one syllable when composed; 1 if there is nothing to compose. */
    static int composable(String text, int at, int end) {
        char c = text.charAt(at);
        if (isLead(c) && at + 1 < end && isVowel(text.charAt(at + 1))) {
            return at + 2 < end && isTail(text.charAt(at + 2)) ? 3 : 2;
        }
        boolean open = Scripts.isSyllable(c) && (c - 0xAC00) % TAILS == 0;
        return open && at + 1 < end && isTail(text.charAt(at + 1)) ? 2 : 1;
    }

    static char compose(String text, Span jamo) {
        char first = text.charAt(jamo.start());
        char last = text.charAt(jamo.end() - 1);
        int tail = isTail(last) ? last - 0x11A7 : 0;
        if (Scripts.isSyllable(first)) {
            return (char) (first + tail);
        }
        int vowel = text.charAt(jamo.start() + 1) - 0x1161;
        return (char) (0xAC00 + ((first - 0x1100) * VOWELS + vowel) * TAILS + tail);
    }

    private static boolean isLead(char c) {
        return c >= 0x1100 && c < 0x1100 + LEADS;
    }

    private static boolean isVowel(char c) {
        return c >= 0x1161 && c < 0x1161 + VOWELS;
    }

    private static boolean isTail(char c) {
        return c > 0x11A7 && c < 0x11A7 + TAILS;
    }
}
