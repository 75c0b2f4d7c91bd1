package org.ieum.quantity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a fixed set of words, asked for by their {@linkplain Letters}, so that none is copied. */
final class WordMap<V> {
    /** The golden ratio, for Fibonacci hashing (Knuth, TAOCP 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] words;
    private final @Nullable V[] values;
    private final int shift;

    /** @param known by words of at most 12 letters */
    WordMap(Map<String, V> known) {
        int size = Integer.highestOneBit(known.size()) * 8;
        words = new long[size];
        values = values(size);
        shift = Long.numberOfLeadingZeros(size) + 1;
        known.forEach(this::add);
    }

    @SuppressWarnings("unchecked") // no array can be generic
    private static <V> @Nullable V[] values(int size) {
        return (V[]) new Object[size];
    }

    private void add(String word, V value) {
        long letters = Letters.of(word);
        if (letters == Letters.NONE || letters == Letters.OTHER) {
            throw new IllegalArgumentException("\"" + word + "\": expected at most " + Letters.MOST + " letters");
        }
        int place = place(letters);
        words[place] = letters;
        values[place] = value;
    }

    /** Null if it is none of the words. */
    @Nullable
    V get(long letters) {
        return values[place(letters)];
    }

    boolean contains(long letters) {
        return get(letters) != null;
    }

    /** Where a word is, or would be. */
    private int place(long letters) {
        int place = (int) (letters * SPREAD >>> shift);
        while (words[place] != letters && words[place] != Letters.NONE) {
            place = (place + 1) & (words.length - 1);
        }
        return place;
    }
}
