package org.ieum.align;

import java.util.List;
import java.util.Optional;
import org.ieum.bitext.Evidence;
import org.ieum.text.Composed;

/**
 * How well the lengths of two stretches fit: the log ratio of their characters, normal with a narrow spread around the
 * languages' ratio if they say the same, with a wide one by chance (after Gale &amp; Church 1993, in log space). Short
 * sentences spread more.
 */
final class LengthScorer implements Scorer {
    private static final int TABULATED = 1024;

    private final Weights weights;
    private final double[] logs = new double[TABULATED];
    private final double[] logSpreads = new double[TABULATED];
    private final double weight;
    private final double leastIfFree;
    private final double straying;
    private final double spread;
    private final double shortness;
    private final double chance;

    LengthScorer(Weights weights) {
        this.weights = weights;
        weight = weights.number("length.weight");
        leastIfFree = weights.number("length.free");
        straying = weights.number("length.straying");
        spread = weights.number("length.spread") * weights.number("length.spread");
        shortness = weights.number("length.short");
        chance = weights.number("length.chance") * weights.number("length.chance");
        for (int length = 1; length < TABULATED; length++) {
            logs[length] = StrictMath.log(length);
            logSpreads[length] = computeLogSpread(length);
        }
    }

    @Override
    public LengthScoring open(Passage source, Passage target) {
        double ratio = weights.lengthRatio(source.lang(), target.lang());
        return new LengthScoring(
                characters(source), characters(target), StrictMath.log(ratio), weight, Double.NEGATIVE_INFINITY);
    }

    private static RunningTotal characters(Passage passage) {
        return RunningTotal.of(
                passage.sentences(),
                sentence -> Math.max(1, Composed.compose(sentence.text()).length()));
    }

    /** Tabulated: logarithms took a third of the time. */
    private double log(int length) {
        return length < logs.length ? logs[length] : StrictMath.log(length);
    }

    /** Of the variance by chance to the variance of a true pair. */
    private double logSpread(int shorter) {
        return shorter < logSpreads.length ? logSpreads[shorter] : computeLogSpread(shorter);
    }

    private double computeLogSpread(int shorter) {
        return StrictMath.log(chance / (spread + shortness / shorter));
    }

    /** The lengths of one pair of texts. */
    final class LengthScoring implements Scoring {
        private final RunningTotal source;
        private final RunningTotal target;
        private final double expected;
        private final double weight;
        private final double least;

        private LengthScoring(RunningTotal source, RunningTotal target, double expected, double weight, double least) {
            this.source = source;
            this.target = target;
            this.expected = expected;
            this.weight = weight;
            this.least = least;
        }

        /**
         * The same for texts that may be less faithful than translations: if something is missing no length is
         * impossible, and the more is missing the less lengths tell, in the end nothing.
         *
         * @param faithfulness 1 or more for translations
         */
        LengthScoring ofFaithfulness(double faithfulness) {
            if (faithfulness >= 1) {
                return this;
            }
            double told = Math.max(0, 1 - straying * (1 - faithfulness));
            return new LengthScoring(source, target, expected, weight * told, leastIfFree);
        }

        @Override
        public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
            int from = source.of(sourceFrom, sourceTo);
            int to = target.of(targetFrom, targetTo);
            double difference = log(to) - log(from) - expected;
            int shorter = Math.min(from, to);
            double variance = spread + shortness / shorter;
            double nats = weight * .5 * (difference * difference * (1 / chance - 1 / variance) + logSpread(shorter));
            return Math.max(least, nats);
        }

        @Override
        public List<Evidence> explain(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
            int from = source.of(sourceFrom, sourceTo);
            int to = target.of(targetFrom, targetTo);
            long tenths = Math.round(10.0 * to / from);
            String words = from + " to " + to + " characters, " + tenths / 10 + "." + tenths % 10 + " for one";
            double nats = score(sourceFrom, sourceTo, targetFrom, targetTo);
            return List.of(new Evidence(Evidence.Kind.LENGTH, nats, List.of(), List.of(), words));
        }

        @Override
        public Optional<Scoring> fork() {
            return Optional.of(this);
        }
    }
}
