package org.ieum.align;

import java.util.List;
import java.util.function.ToIntFunction;
import org.ieum.text.Sentence;

/** Something counted in each sentence of a text, added up from its beginning, so that any stretch is one subtraction. */
final class RunningTotal {
    private final int[] before;

    private RunningTotal(int[] before) {
        this.before = before;
    }

    static RunningTotal of(List<Sentence> sentences, ToIntFunction<Sentence> count) {
        int[] before = new int[sentences.size() + 1];
        for (int i = 0; i < sentences.size(); i++) {
            before[i + 1] = before[i] + count.applyAsInt(sentences.get(i));
        }
        return new RunningTotal(before);
    }

    /** How many the sentences {@code from} to {@code to} have. */
    int of(int from, int to) {
        return before[to] - before[from];
    }

    /** How many the whole text has. */
    int all() {
        return before[before.length - 1];
    }
}
