package org.ieum.segment;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A function of words that remembers recent answers, for most words of any text are among a few thousand. Thread-safe:
 * two threads at one place only make one of them forget. An answer has four places, so that frequent words which share
 * them do not drive each other out; and a word that is asked for by where it stands is not copied.
 */
final class Memo<V> {
    private static final int PLACES = 1 << 14;
    private static final int WAYS = 4;
    private static final int LONGEST = 50;

    private record Answer<V>(String word, V value) {
        boolean isOf(String text, int start, int length) {
            return word.length() == length && text.startsWith(word, start);
        }
    }

    private final @Nullable Answer<V>[] answers = places();
    /** Of the word at each place, side by side, so that no other word need be looked at. */
    private final int[] hashes = new int[PLACES];

    private final Function<String, V> function;

    Memo(Function<String, V> function) {
        this.function = function;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // no array can be generic
    private static <V> @Nullable Answer<V>[] places() {
        return new Answer[PLACES];
    }

    V of(String word) {
        return of(word, 0, word.length());
    }

    /** The answer for the word of a text that stands from start to end. */
    V of(String text, int start, int end) {
        if (end - start > LONGEST) {
            return function.apply(text.substring(start, end));
        }
        int hash = hash(text, start, end);
        int first = (hash ^ (hash >>> 15)) & (PLACES - WAYS);
        for (int i = first; i < first + WAYS; i++) {
            Answer<V> answer = hashes[i] == hash ? answers[i] : null;
            if (answer != null && answer.isOf(text, start, end - start)) {
                return answer.value();
            }
        }
        String word = text.substring(start, end);
        Answer<V> answer = new Answer<>(word, function.apply(word));
        System.arraycopy(answers, first, answers, first + 1, WAYS - 1);
        answers[first] = answer;
        System.arraycopy(hashes, first, hashes, first + 1, WAYS - 1);
        hashes[first] = hash;
        return answer.value();
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }
}
