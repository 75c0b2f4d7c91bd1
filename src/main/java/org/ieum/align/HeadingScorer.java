package org.ieum.align;

import java.util.List;
import java.util.Optional;
import org.ieum.bitext.Evidence;
import org.ieum.text.Block;

/**
 * Speaks for a link of a heading with a heading, and against one of a heading with running text. The rarer headings are in the
 * two texts, the more it says; if one of them has none, it has no opinion.
 */
final class HeadingScorer implements Scorer {
    private final double met;

    HeadingScorer(Weights weights) {
        met = weights.number("heading.met");
    }

    @Override
    public Scoring open(Passage source, Passage target) {
        RunningTotal sources = headings(source);
        RunningTotal targets = headings(target);
        if (sources.all() == 0 || targets.all() == 0) {
            return new Opinion(sources, targets, 0, 0);
        }
        double chance = (double) (sources.all() + targets.all()) / (source.size() + target.size());
        double same = Math.max(0, StrictMath.log(met / chance));
        double other = chance < 1 ? Math.min(0, StrictMath.log((1 - met) / (1 - chance))) : 0;
        return new Opinion(sources, targets, same, other);
    }

    private static RunningTotal headings(Passage passage) {
        return RunningTotal.of(passage.sentences(), sentence -> sentence.kind() == Block.Kind.HEADING ? 1 : 0);
    }

    /**
     * @param same what a link of headings alone gets
     * @param other what a link gets in which a heading meets or stands beside running text
     */
    private record Opinion(RunningTotal sources, RunningTotal targets, double same, double other) implements Scoring {
        @Override
        public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
            int headings = sources.of(sourceFrom, sourceTo) + targets.of(targetFrom, targetTo);
            if (headings == 0) {
                return 0;
            }
            return headings == sourceTo - sourceFrom + targetTo - targetFrom ? same : other;
        }

        @Override
        public List<Evidence> explain(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
            double nats = score(sourceFrom, sourceTo, targetFrom, targetTo);
            String words = nats > 0 ? "headings on both sides" : "a heading with running text";
            return nats == 0
                    ? List.of()
                    : List.of(new Evidence(Evidence.Kind.SHAPE, nats, List.of(), List.of(), words));
        }

        @Override
        public Optional<Scoring> fork() {
            return Optional.of(this);
        }
    }
}
