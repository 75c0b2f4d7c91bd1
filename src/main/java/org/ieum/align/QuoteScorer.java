package org.ieum.align;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ieum.bitext.Evidence;
import org.ieum.text.Sentence;

/** Speaks against a block in which one side leaves a quotation open and the other does not. */
final class QuoteScorer implements Scorer {
    private static final String MARKS = "\"“”„「」『』«»";

    private final double penalty;

    QuoteScorer(Weights weights) {
        penalty = weights.number("punctuation.parity");
    }

    @Override
    public Scoring open(Passage source, Passage target) {
        RunningTotal sourceMarks = marks(source);
        RunningTotal targetMarks = marks(target);
        return new Scoring() {
            @Override
            public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
                int marks = sourceMarks.of(sourceFrom, sourceTo) + targetMarks.of(targetFrom, targetTo);
                return marks % 2 == 0 ? 0 : -penalty;
            }

            @Override
            public List<Evidence> explain(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
                double nats = score(sourceFrom, sourceTo, targetFrom, targetTo);
                return nats == 0
                        ? List.of()
                        : List.of(new Evidence(
                                Evidence.Kind.PUNCTUATION,
                                nats,
                                List.of(),
                                List.of(),
                                "a quotation is open on one side only"));
            }

            @Override
            public Optional<Scoring> fork() {
                return Optional.of(this);
            }
        };
    }

    private static RunningTotal marks(Passage passage) {
        return RunningTotal.of(
                passage.sentences(), sentence -> (int) marks(sentence).count());
    }

    private static IntStream marks(Sentence sentence) {
        return sentence.text().chars().filter(c -> MARKS.indexOf(c) >= 0);
    }

    /** True of a sentence with a quotation, or a part of one. */
    static boolean isQuoting(Sentence sentence) {
        return marks(sentence).findAny().isPresent();
    }
}
