package org.ieum.segment;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A function of words that remembers recent answers, for most words of any text are among a few thousand. Thread-safe:
 * two threads at one place only make one of them forget.
 */
final class Memo {
    private static final int PLACES = 1 << 13;

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
        if (answer == null || !answer.word().equals(word)) {
            answer = new Answer(word, function.apply(word));
            answers[place] = answer;
        }
        return answer.value();
    }
}
