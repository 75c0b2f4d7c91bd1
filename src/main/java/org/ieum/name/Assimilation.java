package org.ieum.name;

import org.ieum.text.Hangul;

/**
 * The sound changes of Standard Pronunciation (표준발음법) that need no dictionary: a final consonant moves to an empty
 * beginning, ㅎ joins its neighbour, stops become nasal before nasals, ㄴ and ㄹ adapt to each other. Tensing is left
 * out, since no romanisation writes it.
 */
final class Assimilation {
    private static final int CODA = 2;
    private static final int NONE = 0;

    /** The clusters, what stays at the end when the second part moves on, and what moves. */
    private static final String CLUSTERS = "ㄳㄵㄺㄻㄼㄽㄾㄿㅄ";

    private static final String STAYING = "ㄱㄴㄹㄹㄹㄹㄹㄹㅂ";
    private static final String MOVING = "ㅅㅈㄱㅁㅂㅅㅌㅍㅅ";

    private Assimilation() {}

    /** Each syllable as written: initial, vowel, final. */
    static int[][] written(String word) {
        int[][] syllables = new int[word.length()][];
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            syllables[i] = new int[] {Hangul.onset(c), Hangul.vowel(c), Hangul.coda(c)};
        }
        return syllables;
    }

    /** Each syllable as pronounced inside the word. */
    static int[][] pronounced(String word) {
        int[][] syllables = written(word);
        for (int i = 0; i + 1 < syllables.length; i++) {
            if (syllables[i][CODA] != NONE) {
                join(syllables[i], syllables[i + 1]);
            }
        }
        return syllables;
    }

    /** The word respelled as it is pronounced: 종로 종노, 독립 동닙. */
    static String spoken(String word) {
        StringBuilder spoken = new StringBuilder(word.length());
        for (int[] syllable : pronounced(word)) {
            spoken.append(Hangul.syllable(syllable[0], syllable[1], syllable[CODA]));
        }
        return spoken.toString();
    }

    private static void join(int[] left, int[] right) {
        char onset = Hangul.ONSETS.charAt(right[0]);
        breathe(left, right, onset);
        if (left[CODA] == NONE) {
            return;
        }
        if (right[0] == Hangul.SILENT_ONSET) {
            link(left, right);
        } else {
            adapt(left, right);
        }
    }

    /** A final ㅎ: gone before a vowel, and ㄱ, ㄷ, ㅈ after it are aspirated (놓다 nota). */
    private static void breathe(int[] left, int[] right, char onset) {
        int kind = "ㅎㄶㅀ".indexOf(Hangul.CODAS.charAt(left[CODA]));
        if (kind < 0) {
            return;
        }
        left[CODA] = Hangul.CODAS.indexOf(" ㄴㄹ".charAt(kind));
        int aspirated = "ㄱㄷㅈ".indexOf(onset);
        if (aspirated >= 0) {
            right[0] = Hangul.ONSETS.indexOf("ㅋㅌㅊ".charAt(aspirated));
        } else if (kind == 0 && (onset == 'ㄴ' || onset == 'ㅁ')) {
            left[CODA] = Hangul.CODAS.indexOf('ㄴ');
        }
    }

    /** The final consonant, or the second of two, begins the next syllable; ㄷ and ㅌ before ㅣ become ㅈ and ㅊ. */
    private static void link(int[] left, int[] right) {
        char coda = Hangul.CODAS.charAt(left[CODA]);
        if (coda == 'ㅇ') {
            return;
        }
        int cluster = CLUSTERS.indexOf(coda);
        char moving = cluster < 0 ? coda : MOVING.charAt(cluster);
        left[CODA] = cluster < 0 ? NONE : Hangul.CODAS.indexOf(STAYING.charAt(cluster));
        boolean palatal = Hangul.VOWELS.charAt(right[1]) == 'ㅣ' && "ㄷㅌ".indexOf(moving) >= 0;
        right[0] = Hangul.ONSETS.indexOf(palatal ? (moving == 'ㄷ' ? 'ㅈ' : 'ㅊ') : moving);
    }

    private static void adapt(int[] left, int[] right) {
        char coda = Hangul.CODAS.charAt(Sounds.plain(left[CODA]));
        char onset = Hangul.ONSETS.charAt(right[0]);
        if (coda == 'ㄴ' && onset == 'ㄹ') {
            coda = 'ㄹ';
        } else if (coda == 'ㄹ' && onset == 'ㄴ') {
            onset = 'ㄹ';
        } else if (onset == 'ㄹ' && coda != 'ㄹ') {
            onset = 'ㄴ';
        }
        if (onset == 'ㄴ' || onset == 'ㅁ') {
            coda = nasal(coda);
        }
        left[CODA] = Hangul.CODAS.indexOf(coda);
        right[0] = Hangul.ONSETS.indexOf(onset);
    }

    private static char nasal(char coda) {
        return switch (coda) {
            case 'ㄱ' -> 'ㅇ';
            case 'ㄷ', 'ㅅ' -> 'ㄴ';
            case 'ㅂ' -> 'ㅁ';
            default -> coda;
        };
    }
}
