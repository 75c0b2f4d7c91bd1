package org.ieum.align;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;

/** English words of one stem: {@code evaluate} and {@code evaluation}, but not {@code contract} and {@code control}. */
final class Stems {
    /** The fewest letters that make a stem rather than a chance beginning. */
    static final int SHORTEST = 4;

    private static final Set<String> ENDINGS = Set.of(
            "", "able", "al", "ally", "ance", "ant", "ary", "ate", "ation", "ative", "ator", "cal", "cation", "ce",
            "cy", "d", "de", "dent", "e", "ed", "ence", "ent", "er", "ery", "ful", "fy", "ial", "ian", "ible", "ic",
            "ical", "ics", "ing", "ion", "ish", "ism", "ist", "ition", "ity", "ive", "ize", "less", "ly", "ment",
            "ness", "or", "ory", "ous", "r", "ration", "s", "se", "ship", "sion", "sive", "t", "te", "ter", "tion",
            "tive", "ty", "ure", "y");

    private Stems() {}

    /** The words with the same stem as a word, itself not among them. */
    static List<String> of(String word, NavigableSet<String> words) {
        if (word.length() < SHORTEST) {
            return List.of();
        }
        String start = word.substring(0, SHORTEST);
        return words.subSet(start, true, start + Character.MAX_VALUE, false).stream()
                .filter(other -> !other.equals(word) && areOfOneStem(word, other))
                .toList();
    }

    /** How many letters two words have in common from the start. */
    static int shared(String a, String b) {
        int shared = 0;
        while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private static boolean areOfOneStem(String a, String b) {
        int shared = shared(a, b);
        return shared >= SHORTEST && ENDINGS.contains(a.substring(shared)) && ENDINGS.contains(b.substring(shared));
    }
}
