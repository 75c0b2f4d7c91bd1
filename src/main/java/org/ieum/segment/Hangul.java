package org.ieum.segment;

/** What a composed Hangul syllable is made of. */
final class Hangul {
    private static final String FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    private Hangul() {}

    /** The consonant that a syllable ends in, or a space if it ends in a vowel or is no syllable. */
    static char finalOf(char c) {
        return Signs.isHangul(c) ? FINALS.charAt((c - '가') % FINALS.length()) : ' ';
    }

    static boolean hasFinal(char c, char consonant) {
        return finalOf(c) == consonant;
    }
}
