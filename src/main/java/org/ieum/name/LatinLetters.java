package org.ieum.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/** Latin words reduced to the 26 letters. */
final class LatinLetters {
    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFKDInstance();
    private static final String SPECIAL = "ßæœøłđðþı";
    private static final String[] PLAIN = {"ss", "ae", "oe", "o", "l", "d", "d", "th", "i"};

    private LatinLetters() {}

    /** Lower-case letters a to z; diacritics are dropped, and so is everything else: {@code Kim Kwan-jin}, kimkwanjin. */
    static String fold(String word) {
        if (isPlain(word)) {
            return word;
        }
        StringBuilder letters = new StringBuilder(word.length());
        String decomposed = DECOMPOSE.normalize(word);
        for (int i = 0; i < decomposed.length(); i++) {
            append(letters, decomposed.charAt(i));
        }
        return letters.toString();
    }

    private static void append(StringBuilder letters, char c) {
        if (c >= 'a' && c <= 'z') {
            letters.append(c);
        } else if (c >= 'A' && c <= 'Z') {
            letters.append((char) (c + 'a' - 'A'));
        } else if (c > 0x7F) {
            int special = SPECIAL.indexOf(UCharacter.toLowerCase(c));
            letters.append(special < 0 ? "" : PLAIN[special]);
        }
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }
}
