package org.ieum.segment;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A function of words that remembers answers, for most words of any text are among a few thousand. Thread-safe: two threads at
 * one place only make one of them forget. An answer has four places. The last is where newcomers stand; one that is asked
 * for again moves up, so that frequent words are found first and rare ones drive out each other. A word that is asked for
 * by where it stands is not copied. What a look-up costs is mostly memory that is not near, so a short word is not even
 * looked at: its characters are its key.
 */
final class Memo<V> {
    private static final int PLACES_LOG = 15;

    private static final int WAYS = 4;
    private static final int LONGEST = 50;

    /** So many characters of one byte make a key that no other word of their number has. */
    private static final int LONGEST_KEY = Long.BYTES;

    /** The golden ratio, for Fibonacci hashing (Knuth, TAOCP 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** @param length in characters, negative if the key does not tell all of them */
    private record Answer<V>(long key, int length, String word, V value) {
        boolean isOf(long key, int length, String text, int start) {
            return this.key == key && this.length == length && (length >= 0 || text.startsWith(word, start));
        }
    }

    private final @Nullable Answer<V>[] answers = places();
    private final Function<String, V> function;

    Memo(Function<String, V> function) {
        this.function = function;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // no array can be generic
    private static <V> @Nullable Answer<V>[] places() {
        return new Answer[1 << PLACES_LOG];
    }

    V of(String word) {
        return of(word, 0, word.length());
    }

    /** The answer for the word of a text that stands from start to end. */
    V of(String text, int start, int end) {
        if (end - start > LONGEST) {
            return function.apply(text.substring(start, end));
        }
        long key = 0;
        int all = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            key = key(key, c);
            all |= c;
        }
        boolean whole = end - start <= LONGEST_KEY && all < 1 << Byte.SIZE;
        return of(key, whole ? end - start : start - end, text, start, end);
    }

    /** The key of a word with one more character; that of none is 0. */
    static long key(long key, char next) {
        return Long.rotateLeft(key, Byte.SIZE) ^ next;
    }

    /** The answer for a word of ASCII characters whose key the caller has found on the way to its end. */
    V ofAscii(long key, String text, int start, int end) {
        if (end - start > LONGEST) {
            return function.apply(text.substring(start, end));
        }
        return of(key, end - start <= LONGEST_KEY ? end - start : start - end, text, start, end);
    }

    /** The first place has nearly every answer; what it costs to look there counts, and so it is looked at apart. */
    private V of(long key, int length, String text, int start, int end) {
        int first = (int) (key * SPREAD >>> (Long.SIZE - PLACES_LOG)) & -WAYS;
        Answer<V> answer = answers[first];
        return answer != null && answer.isOf(key, length, text, start)
                ? answer.value()
                : search(first, key, length, text, start, end);
    }

    private V search(int first, long key, int length, String text, int start, int end) {
        int last = first + WAYS - 1;
        for (int i = first; i <= last; i++) {
            Answer<V> answer = answers[i];
            if (answer == null) {
                return add(i, key, length, text.substring(start, end));
            }
            if (answer.isOf(key, length, text, start)) {
                if (i == last) {
                    answers[last] = answers[last - 1];
                    answers[last - 1] = answer;
                }
                return answer.value();
            }
        }
        return add(last, key, length, text.substring(start, end));
    }

    private V add(int place, long key, int length, String word) {
        Answer<V> answer = new Answer<>(key, length, word, function.apply(word));
        answers[place] = answer;
        return answer.value();
    }
}
