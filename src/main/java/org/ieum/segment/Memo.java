package org.ieum.segment;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A function of words that remembers recent answers, for most words of any text are among a few thousand. Thread-safe:
 * two threads at one place only make one of them forget. An answer has two places, so that two frequent words of one
 * place do not drive each other out.
 */
final class Memo {
    private static final int PLACES = 1 << 14;

    private record Answer(String word, String value) {}

    private final @Nullable Answer[] answers = new Answer[PLACES];
    private final UnaryOperator<String> function;

    Memo(UnaryOperator<String> function) {
        this.function = function;
    }

    String of(String word) {
        int hash = word.hashCode();
        int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
        Answer answer = answers[place];
        if (answer != null && answer.word().equals(word)) {
            return answer.value();
        }
        Answer neighbour = answers[place ^ 1];
        if (neighbour != null && neighbour.word().equals(word)) {
            return neighbour.value();
        }
        String value = function.apply(word);
        answers[place ^ 1] = answer;
        answers[place] = new Answer(word, value);
        return value;
    }
}
