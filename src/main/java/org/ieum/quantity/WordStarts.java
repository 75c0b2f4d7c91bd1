package org.ieum.quantity;

import java.util.Set;

/**
 * Finds where in a text one of some words or signs may begin. Of a word only the first three letters are looked at; what begins
 * otherwise is passed over at the cost of one look a character.
 */
final class WordStarts {
    static final int LETTERS = 3;

    private static final int BITS = 5;
    private static final byte NEITHER = 0;
    private static final byte OTHER_LETTER = 30;
    private static final byte SIGN = 31;

    /** Of every character: a letter from a to z has its place in the alphabet. */
    private final byte[] codes = new byte[Character.MAX_VALUE + 1];

    /** By three codes, of which the last tells the bit: whether they begin a word. */
    private final int[] beginnings = new int[1 << 2 * BITS];

    /**
     * @param words of small ASCII letters; found in any case
     * @param signs found inside of words too
     */
    WordStarts(Set<String> words, String signs) {
        for (int c = 0; c < codes.length; c++) {
            codes[c] = code((char) c);
        }
        signs.chars().forEach(sign -> codes[sign] = SIGN);
        words.forEach(word -> add(word, 0, 0));
    }

    private static byte code(char c) {
        return Chars.isAsciiLetter(c) ? (byte) (c & 31) : Chars.isLatin(c) ? OTHER_LETTER : NEITHER;
    }

    /** Adds all that may stand from here on: behind the word no letter, and behind that anything. */
    private void add(String word, int at, int before) {
        if (at == LETTERS) {
            beginnings[before >>> BITS] |= 1 << before;
            return;
        }
        for (int code = 0; code <= SIGN; code++) {
            boolean fits = at < word.length() ? code == code(word.charAt(at)) : at > word.length() || !isLetter(code);
            if (fits) {
                add(word, at + 1, before << BITS | code);
            }
        }
    }

    private static boolean isLetter(int code) {
        return code != NEITHER && code != SIGN;
    }

    /** Where from a position on, which may be inside of a word, a sign or a word may begin next; or the text's length. */
    int next(Text text, int from) {
        char[] chars = text.padded();
        int i = from;
        while (i < text.length()) {
            int code = codes[chars[i]];
            if (code == NEITHER) {
                i++;
            } else if (code == SIGN || begins(code, codes[chars[i + 1]], codes[chars[i + 2]])) {
                return i;
            } else {
                i = endOfLetters(chars, i + 1);
            }
        }
        return text.length();
    }

    private boolean begins(int first, int second, int third) {
        return (beginnings[first << BITS | second] >>> third & 1) != 0;
    }

    private int endOfLetters(char[] chars, int from) {
        int end = from;
        while (isLetter(codes[chars[end]])) {
            end++;
        }
        return end;
    }
}
