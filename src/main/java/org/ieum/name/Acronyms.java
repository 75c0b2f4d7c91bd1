package org.ieum.name;

import java.util.List;
import org.ieum.text.Hangul;

/** Names made of the initials of other names. */
final class Acronyms {
    private static final int LONGEST = 8;

    private Acronyms() {}

    /** True if a Hangul word spells out letters, 에프비아이 FBI, or says them as a word, 나토 North Atlantic Treaty Organization. */
    static boolean isSpelled(String hangul, List<String> latin) {
        if (!Hangul.isWord(hangul) || latin.size() > LONGEST) {
            return false;
        }
        String initials = initials(latin);
        String letters = latin.size() == 1 ? latin.get(0) : initials;
        return letters.length() > 1
                && letters.length() <= LONGEST
                && (Syllabary.LETTERS.reads(hangul, letters)
                        || (latin.size() > 2 && Similarity.strict(hangul, initials) >= Names.THRESHOLD));
    }

    /** True if a word is made of the initials of some others. */
    static boolean isOf(String word, List<String> words) {
        return words.size() > 1
                && words.size() == word.length()
                && initials(words).equals(word);
    }

    static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder(words.size());
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }
}
