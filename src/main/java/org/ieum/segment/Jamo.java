package org.ieum.segment;

import org.ieum.text.Hangul;

/** Onsets and codas of syllables as the letters that a keyboard types, and the analyser's conjoining letters as these. */
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
        int onset = Hangul.conjoiningOnset(c);
        if (onset >= 0) {
            return Hangul.ONSETS.charAt(onset);
        }
        int coda = Hangul.conjoiningCoda(c);
        return coda < 0 ? c : Hangul.CODAS.charAt(coda);
    }

    /** The consonant that a syllable begins with, ㅇ for none; or a space if it is no syllable. */
    static char onsetOf(char c) {
        return Hangul.isSyllable(c) ? Hangul.ONSETS.charAt(Hangul.onset(c)) : ' ';
    }

    /** The number of a syllable's vowel, or -1. */
    static int vowelOf(char c) {
        return Hangul.isSyllable(c) ? Hangul.vowel(c) : -1;
    }

    /** A word whose last syllable has no coda, with this one; any other word as it is. */
    static String withCoda(String word, char coda) {
        char last = word.charAt(word.length() - 1);
        if (!Hangul.isSyllable(last) || codaOf(last) != ' ') {
            return word;
        }
        return word.substring(0, word.length() - 1) + (char) (last + Hangul.CODAS.indexOf(coda));
    }

    /** The consonants that a syllable ends in, as one letter; or a space if it has none or is no syllable. */
    static char codaOf(char c) {
        return Hangul.isSyllable(c) ? Hangul.CODAS.charAt(Hangul.coda(c)) : ' ';
    }

    static boolean hasCoda(char c, char coda) {
        return codaOf(c) == coda;
    }
}
