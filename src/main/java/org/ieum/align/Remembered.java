package org.ieum.align;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A function of words with a cache of recent answers, since most words of any text are among a few thousand.
 * Thread-safe: at worst one thread replaces the answer of another.
 */
final class Remembered<V> implements Function<String, V> {
    private static final int PLACES = 1 << 14;

    private record Answer<V>(String word, V value) {}

    private final @Nullable Object[] answers = new Object[PLACES];
    private final Function<String, V> function;

    Remembered(Function<String, V> function) {
        this.function = function;
    }

    @Override
    @SuppressWarnings("unchecked") // nothing but answers of this type is put there
    public V apply(String word) {
        int hash = word.hashCode();
        int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
        Answer<V> known = (Answer<V>) answers[place];
        if (known != null && known.word().equals(word)) {
            return known.value();
        }
        V value = function.apply(word);
        answers[place] = new Answer<>(word, value);
        return value;
    }
}
