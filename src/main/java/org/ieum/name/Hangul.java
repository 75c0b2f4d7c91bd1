package org.ieum.name;

/** The arithmetic of precomposed Hangul syllables (The Unicode Standard, section 3.12). */
final class Hangul {
    static final String ONSETS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
    /** The first stands for "no final consonant". */
    static final String CODAS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    static final int SILENT_ONSET = ONSETS.indexOf('ㅇ');
    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;

    private Hangul() {}

    static boolean isSyllable(char c) {
        return c >= FIRST && c <= LAST;
    }

    /** True if there is at least one character and all of them are syllables. */
    static boolean isWord(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSyllable(text.charAt(i))) {
                return false;
            }
        }
        return text.length() > 0;
    }

    static int onset(char syllable) {
        return (syllable - FIRST) / (VOWELS.length() * CODAS.length());
    }

    static int vowel(char syllable) {
        return (syllable - FIRST) / CODAS.length() % VOWELS.length();
    }

    static int coda(char syllable) {
        return (syllable - FIRST) % CODAS.length();
    }

    static char syllable(int onset, int vowel, int coda) {
        return (char) (FIRST + (onset * VOWELS.length() + vowel) * CODAS.length() + coda);
    }
}
