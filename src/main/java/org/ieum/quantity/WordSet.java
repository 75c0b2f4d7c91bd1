package org.ieum.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fixed set of words of small ASCII letters, which is asked for words where they stand, so that none is copied. */
final class WordSet {
    private final @Nullable String[] places;
    private final int longest;

    WordSet(Set<String> words) {
        places = new String[Integer.highestOneBit(words.size()) * 8];
        longest = words.stream().mapToInt(String::length).max().orElse(0);
        words.forEach(this::add);
    }

    private void add(String word) {
        int place = place(new Text(word), 0, word.length());
        while (places[place] != null) {
            place = next(place);
        }
        places[place] = word;
    }

    /** True if the letters from start to end, in any case, are one of the words. */
    boolean contains(Text text, int start, int end) {
        if (end - start > longest) {
            return false;
        }
        int place = place(text, start, end);
        String word = places[place];
        while (word != null && !isAt(text, start, end, word)) {
            place = next(place);
            word = places[place];
        }
        return word != null;
    }

    private int place(Text text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + small(text.at(i));
        }
        return (hash ^ (hash >>> 9)) & (places.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (places.length - 1);
    }

    private static boolean isAt(Text text, int start, int end, String word) {
        boolean same = word.length() == end - start;
        for (int i = 0; same && i < word.length(); i++) {
            same = word.charAt(i) == small(text.at(start + i));
        }
        return same;
    }

    private static int small(char letter) {
        return letter | 0x20;
    }
}
