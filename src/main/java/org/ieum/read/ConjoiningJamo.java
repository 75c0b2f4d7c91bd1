package org.ieum.read;

import org.ieum.text.Hangul;
import org.ieum.text.Span;

/**
 * Composes decomposed Hangul (The Unicode Standard, section 3.12) and nothing else, so that all other characters of a
 * document are the page's own.
 */
final class ConjoiningJamo {
    private ConjoiningJamo() {}

    /** How many units from {@code at} make one syllable when composed; 1 if there is nothing to compose. */
    static int composable(String text, int at, int end) {
        char c = text.charAt(at);
        if (Hangul.conjoiningOnset(c) >= 0 && at + 1 < end && Hangul.conjoiningVowel(text.charAt(at + 1)) >= 0) {
            return at + 2 < end && isCoda(text.charAt(at + 2)) ? 3 : 2;
        }
        boolean open = Hangul.isSyllable(c) && Hangul.coda(c) == 0;
        return open && at + 1 < end && isCoda(text.charAt(at + 1)) ? 2 : 1;
    }

    /** The syllable that these letters make, or that a syllable and a coda make. */
    static char compose(String text, Span jamo) {
        char first = text.charAt(jamo.start());
        char last = text.charAt(jamo.end() - 1);
        int coda = Math.max(0, Hangul.conjoiningCoda(last));
        if (Hangul.isSyllable(first)) {
            return (char) (first + coda);
        }
        return Hangul.syllable(
                Hangul.conjoiningOnset(first), Hangul.conjoiningVowel(text.charAt(jamo.start() + 1)), coda);
    }

    private static boolean isCoda(char c) {
        return Hangul.conjoiningCoda(c) > 0;
    }
}
