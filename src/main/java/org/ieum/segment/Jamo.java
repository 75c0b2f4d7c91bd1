package org.ieum.segment;

import org.ieum.text.Hangul;

/** The letters of Hangul, those that a keyboard types: what syllables are made of, and how the analyser's are written. */
final class Jamo {
    private Jamo() {}

    /** A form with its conjoining letters, as in the ending ᆫ, as those that a keyboard types: ㄴ. */
    static String readable(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (readable(form.charAt(i)) != form.charAt(i)) {
                StringBuilder out = new StringBuilder(form);
                for (int k = i; k < form.length(); k++) {
                    out.setCharAt(k, readable(form.charAt(k)));
                }
                return out.toString();
            }
        }
        return form;
    }

    private static char readable(char c) {
        int initial = Hangul.conjoiningOnset(c);
        if (initial >= 0) {
            return Hangul.ONSETS.charAt(initial);
        }
        int last = Hangul.conjoiningCoda(c);
        return last < 0 ? c : Hangul.CODAS.charAt(last);
    }

    /** The consonant that a syllable begins with, ㅇ for none; or a space if it is no syllable. */
    static char initialOf(char c) {
        return Hangul.isSyllable(c) ? Hangul.ONSETS.charAt(Hangul.onset(c)) : ' ';
    }

    /** The number of a syllable's vowel, or -1. */
    static int medialOf(char c) {
        return Hangul.isSyllable(c) ? Hangul.vowel(c) : -1;
    }

    /** A word whose last syllable ends in a vowel, with a consonant under that; any other word as it is. */
    static String withFinal(String word, char consonant) {
        char last = word.charAt(word.length() - 1);
        if (!Hangul.isSyllable(last) || finalOf(last) != ' ') {
            return word;
        }
        return word.substring(0, word.length() - 1) + (char) (last + Hangul.CODAS.indexOf(consonant));
    }

    /** The consonant that a syllable ends in, or a space if it ends in a vowel or is no syllable. */
    static char finalOf(char c) {
        return Hangul.isSyllable(c) ? Hangul.CODAS.charAt(Hangul.coda(c)) : ' ';
    }

    static boolean hasFinal(char c, char consonant) {
        return finalOf(c) == consonant;
    }
}
