package org.ieum.quantity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a fixed set of words of small ASCII letters; it is asked for words where they stand, so that none is
 * copied, and most that are not among them are told by their first two letters and their length.
 */
final class WordMap<V> {
    private static final int LONGEST = Integer.SIZE - 1;

    private record Entry<V>(String word, V value) {}

    private final @Nullable Entry<V>[] places;

    /** By the last five bits of the first two letters: a bit for each length that their words have. */
    private final int[] lengths = new int[1 << 10];

    /** @param words of at most 31 letters */
    WordMap(Map<String, V> words) {
        places = places(Integer.highestOneBit(words.size()) * 8);
        words.forEach((word, value) -> add(new Entry<>(word, value)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // no array can be generic
    private static <V> @Nullable Entry<V>[] places(int count) {
        return new Entry[count];
    }

    private void add(Entry<V> entry) {
        String word = entry.word();
        int place = place(new Text(word), 0, word.length());
        while (places[place] != null) {
            place = next(place);
        }
        places[place] = entry;
        lengths[beginning(new Text(word), 0, word.length())] |= 1 << word.length();
    }

    /** What is known of the letters from start to end, in any case; null if they are none of the words. */
    @Nullable
    V get(Text text, int start, int end) {
        if (end - start > LONGEST || (lengths[beginning(text, start, end)] & (1 << (end - start))) == 0) {
            return null;
        }
        int place = place(text, start, end);
        Entry<V> entry = places[place];
        while (entry != null && !isAt(text, start, end, entry.word())) {
            place = next(place);
            entry = places[place];
        }
        return entry == null ? null : entry.value();
    }

    boolean contains(Text text, int start, int end) {
        return get(text, start, end) != null;
    }

    private static int beginning(Text text, int start, int end) {
        int second = end - start > 1 ? text.at(start + 1) & 31 : 0;
        return (text.at(start) & 31) << 5 | second;
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
