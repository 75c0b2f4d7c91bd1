package org.ieum.align;

import java.util.List;
import java.util.Locale;
import org.ieum.bitext.Evidence;
import org.ieum.text.Sentence;

/**
 * How well the lengths of two stretches fit: the log ratio of their characters, normal with a narrow spread around the
 * languages' ratio if they say the same, with a wide one by chance (after Gale &amp; Church 1993, in log space). Short
 * sentences spread more.
 */
final class LengthScorer implements Scorer {
    private final Weights weights;

    LengthScorer(Weights weights) {
        this.weights = weights;
    }

    @Override
    public Scoring open(Passage source, Passage target) {
        double ratio =
                weights.lengthRatio(source.document().lang(), target.document().lang());
        return new LengthScoring(sums(source.sentences()), sums(target.sentences()), StrictMath.log(ratio));
    }

    /** Characters before each sentence, and in all at the end. */
    private static int[] sums(List<Sentence> sentences) {
        int[] sums = new int[sentences.size() + 1];
        for (int i = 0; i < sentences.size(); i++) {
            sums[i + 1] = sums[i] + Math.max(1, sentences.get(i).text().length());
        }
        return sums;
    }

    private final class LengthScoring implements Scoring {
        private final int[] source;
        private final int[] target;
        private final double expected;
        private final double weight = weights.number("length.weight");
        private final double spread = weights.number("length.spread") * weights.number("length.spread");
        private final double shortness = weights.number("length.short");
        private final double chance = weights.number("length.chance") * weights.number("length.chance");

        LengthScoring(int[] source, int[] target, double expected) {
            this.source = source;
            this.target = target;
            this.expected = expected;
        }

        @Override
        public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
            int from = source[sourceTo] - source[sourceFrom];
            int to = target[targetTo] - target[targetFrom];
            double difference = StrictMath.log((double) to / from) - expected;
            double variance = spread + shortness / Math.min(from, to);
            return weight * (logNormal(difference, variance) - logNormal(difference, chance));
        }

        /** Without the constant that both share. */
        private static double logNormal(double difference, double variance) {
            return -.5 * (StrictMath.log(variance) + difference * difference / variance);
        }

        @Override
        public List<Evidence> explain(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
            int from = source[sourceTo] - source[sourceFrom];
            int to = target[targetTo] - target[targetFrom];
            String words =
                    String.format(Locale.ROOT, "%d to %d characters, %.1f for one", from, to, (double) to / from);
            double nats = score(sourceFrom, sourceTo, targetFrom, targetTo);
            return List.of(new Evidence(Evidence.Kind.LENGTH, nats, List.of(), List.of(), words));
        }
    }
}
