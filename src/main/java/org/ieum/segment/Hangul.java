package org.ieum.segment;

/** What a composed Hangul syllable is made of. */
final class Hangul {
    private static final String FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final int MEDIALS = 21;

    private Hangul() {}

    /** The consonant that a syllable begins with, ㅇ for none; or a space if it is no syllable. */
    static char initialOf(char c) {
        return Signs.isHangul(c) ? INITIALS.charAt((c - '가') / FINALS.length() / MEDIALS) : ' ';
    }

    /** The number of a syllable's vowel, or -1. */
    static int medialOf(char c) {
        return Signs.isHangul(c) ? (c - '가') / FINALS.length() % MEDIALS : -1;
    }

    /** A word whose last syllable ends in a vowel, with a consonant under that; any other word as it is. */
    static String withFinal(String word, char consonant) {
        char last = word.charAt(word.length() - 1);
        if (!Signs.isHangul(last) || finalOf(last) != ' ') {
            return word;
        }
        return word.substring(0, word.length() - 1) + (char) (last + FINALS.indexOf(consonant));
    }

    /** The consonant that a syllable ends in, or a space if it ends in a vowel or is no syllable. */
    static char finalOf(char c) {
        return Signs.isHangul(c) ? FINALS.charAt((c - '가') % FINALS.length()) : ' ';
    }

    static boolean hasFinal(char c, char consonant) {
        return finalOf(c) == consonant;
    }
}
