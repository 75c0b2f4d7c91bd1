package org.ieum.text;

/**
 * The arithmetic of precomposed Hangul syllables (The Unicode Standard, section 3.12): each is an onset, a vowel and a coda,
 * by their numbers in {@link #ONSETS}, {@link #VOWELS} and {@link #CODAS}.
 */
public final class Hangul {
    /** The consonants that a syllable may begin with, ㅇ for none. */
    public static final String ONSETS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    /** The vowels. */
    public static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";

    /** The consonants that a syllable may end in; the first, a space, stands for none. */
    public static final String CODAS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    /** The number of the onset ㅇ. */
    public static final int SILENT_ONSET = ONSETS.indexOf('ㅇ');

    /** The middle dots of Korean texts, 한·미·일: several characters that look alike and are typed for one another. */
    public static final String MIDDLE_DOTS = "·ㆍ‧∙・･•";

    private static final char FIRST_ONSET = '\u1100';
    private static final char FIRST_VOWEL = '\u1161';

    /** Stands for none; the first is the next. */
    private static final char NO_CODA = '\u11A7';

    private static final char FIRST = '가';
    private static final char LAST = '힣';

    private Hangul() {}

    /** True for a precomposed syllable, which is one UTF-16 unit. */
    public static boolean isSyllable(int c) {
        return c >= FIRST && c <= LAST;
    }

    /** True if there is at least one character and all of them are syllables. */
    public static boolean isWord(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSyllable(text.charAt(i))) {
                return false;
            }
        }
        return text.length() > 0;
    }

    /** The number of a syllable's onset; of any other character it means nothing, as with the vowel and the coda. */
    public static int onset(char syllable) {
        return (syllable - FIRST) / (VOWELS.length() * CODAS.length());
    }

    /** The number of a syllable's vowel. */
    public static int vowel(char syllable) {
        return (syllable - FIRST) / CODAS.length() % VOWELS.length();
    }

    /** The number of a syllable's coda; 0 if it ends in its vowel. */
    public static int coda(char syllable) {
        return (syllable - FIRST) % CODAS.length();
    }

    /** The number of the onset that a conjoining letter is, as decomposed text has it; -1 of any other character. */
    public static int conjoiningOnset(char c) {
        return within(c - FIRST_ONSET, ONSETS);
    }

    /** The number of the vowel that a conjoining letter is; -1 of any other character. */
    public static int conjoiningVowel(char c) {
        return within(c - FIRST_VOWEL, VOWELS);
    }

    /** The number of the coda that a conjoining letter is; -1 of any other character. */
    public static int conjoiningCoda(char c) {
        return c == NO_CODA ? -1 : within(c - NO_CODA, CODAS);
    }

    private static int within(int number, String letters) {
        return number < letters.length() ? Math.max(number, -1) : -1;
    }

    /** The syllable that has these parts. */
    public static char syllable(int onset, int vowel, int coda) {
        return (char) (FIRST + (onset * VOWELS.length() + vowel) * CODAS.length() + coda);
    }
}
