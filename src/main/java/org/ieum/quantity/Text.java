package org.ieum.quantity;

import org.jspecify.annotations.Nullable;

/**
 * The characters of a text, looked at from any position, also one outside of it; every look is bounded. The characters are
 * copied once, since all of them are looked at.
 */
final class Text {
    private static final int LONGEST_WORD = 16;
    private static final int LONGEST_ENDING = 4;
    private static final int REMEMBERED = 16;

    private final String string;
    private final int length;
    private final char[] chars;

    /** The words that were asked for last, since the readers of a place ask for the same ones; each with its position. */
    private final @Nullable String[] words = new String[REMEMBERED];

    private final int[] wordStarts = new int[REMEMBERED];

    Text(String string) {
        this.string = string;
        this.length = string.length();
        this.chars = new char[length + WordStarts.LETTERS];
        string.getChars(0, length, chars, 0);
    }

    int length() {
        return length;
    }

    /** The characters, and behind them some NULs for who looks ahead. */
    char[] padded() {
        return chars;
    }

    /** The character at {@code i}, or NUL outside the text. */
    char at(int i) {
        return i >= 0 && i < chars.length ? chars[i] : '\0';
    }

    boolean isDigit(int i) {
        return Chars.isDigit(at(i));
    }

    String string() {
        return string;
    }

    String substring(int start, int end) {
        return string.substring(start, end);
    }

    boolean startsWith(String prefix, int i) {
        return at(i) == prefix.charAt(0) && string.startsWith(prefix, i);
    }

    /** The position after one blank at {@code i}, or {@code i}. */
    int gap(int i) {
        return Chars.isBlank(at(i)) ? i + 1 : i;
    }

    /** The Hangul syllables at {@code i}; empty if there are none or more than any ending has. */
    String hangul(int i) {
        int end = i;
        while (end - i <= LONGEST_ENDING && Chars.isHangul(at(end))) {
            end++;
        }
        return end - i > LONGEST_ENDING ? "-" : substring(i, end);
    }

    /** The last syllables of the word before {@code start}; empty if it is not Hangul. */
    String hangulBefore(int start) {
        int end = Chars.isBlank(at(start - 1)) ? start - 1 : start;
        int i = end;
        while (Chars.isHangul(at(i - 1)) && end - i < 5) {
            i--;
        }
        return substring(i, end);
    }

    // --- English words

    /** Where the letters at {@code i}, if any, end. */
    int endOfLetters(int i) {
        int end = i;
        while (end < length && Chars.isLatin(chars[end])) {
            end++;
        }
        return end;
    }

    /** The {@linkplain Letters} at {@code i}, if any. */
    long letters(int i) {
        long letters = Letters.NONE;
        int end = i;
        while (end < length && Chars.isAsciiLetter(chars[end])) {
            letters = Letters.and(letters, chars[end]);
            end++;
        }
        boolean few = end - i <= Letters.MOST && !Chars.isLatin(at(end));
        return few ? letters : Letters.OTHER;
    }

    /** The letters at {@code i} in lower case; empty if there are none or more than any word that matters has. */
    String word(int i) {
        int place = i & (REMEMBERED - 1);
        String word = words[place];
        if (word == null || wordStarts[place] != i) {
            word = readWord(i);
            words[place] = word;
            wordStarts[place] = i;
        }
        return word;
    }

    private String readWord(int i) {
        int end = i;
        while (end - i <= LONGEST_WORD && Chars.isLatin(at(end))) {
            end++;
        }
        return end - i > LONGEST_WORD ? "" : lower(i, end);
    }

    private String lower(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Chars.isUpper(at(i))) {
                return lowered(start, end);
            }
        }
        return start < end ? substring(start, end) : "";
    }

    private String lowered(int start, int end) {
        char[] word = new char[end - start];
        for (int i = 0; i < word.length; i++) {
            char c = at(start + i);
            word[i] = Chars.isUpper(c) ? (char) (c + 32) : c;
        }
        return new String(word);
    }

    /** True if the letters at {@code i} are this word, of small ASCII letters, in any case; nothing is copied. */
    boolean isWord(int i, String word) {
        int length = word.length();
        for (int k = 0; k < length; k++) {
            if ((at(i + k) | 0x20) != word.charAt(k)) {
                return false;
            }
        }
        return !Chars.isLatin(at(i + length));
    }

    /** True if the word at {@code i} begins with a capital. */
    boolean isCapital(int i) {
        return Chars.isUpper(at(i));
    }

    /** The position after one blank or one hyphen between words at {@code i}, or {@code i}. */
    int gapOrHyphen(int i) {
        return Chars.isBlank(at(i)) || (Chars.isHyphen(at(i)) && Chars.isAsciiLetter(at(i + 1))) ? i + 1 : i;
    }

    /** Where the word before {@code i} begins, across one blank or hyphen; {@code i} itself if there is none. */
    int before(int i) {
        int end = Chars.isBlank(at(i - 1)) || Chars.isHyphen(at(i - 1)) ? i - 1 : i;
        int start = end;
        while (end - start <= LONGEST_WORD && Chars.isLatin(at(start - 1))) {
            start--;
        }
        return start == end || end == i ? i : start;
    }
}
