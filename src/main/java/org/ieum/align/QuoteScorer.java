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
        int[] sourceMarks = sums(source.sentences());
        int[] targetMarks = sums(target.sentences());
        return new Scoring() {
            @Override
            public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
                int from = sourceMarks[sourceTo] - sourceMarks[sourceFrom];
                int to = targetMarks[targetTo] - targetMarks[targetFrom];
                return (from + to) % 2 == 0 ? 0 : -penalty;
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

    private static int[] sums(List<Sentence> sentences) {
        int[] sums = new int[sentences.size() + 1];
        for (int i = 0; i < sentences.size(); i++) {
            sums[i + 1] = sums[i] + (int) marks(sentences.get(i)).count();
        }
        return sums;
    }

    private static IntStream marks(Sentence sentence) {
        return sentence.text().chars().filter(c -> MARKS.indexOf(c) >= 0);
    }

    /** True of a sentence with a quotation, or a part of one. */
    static boolean isQuoting(Sentence sentence) {
        return marks(sentence).findAny().isPresent();
    }
}
