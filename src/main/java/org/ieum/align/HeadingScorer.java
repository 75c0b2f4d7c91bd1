package org.ieum.align;

import java.util.List;
import java.util.Optional;
import org.ieum.bitext.Evidence;
import org.ieum.text.Block;
import org.ieum.text.Sentence;

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
        int[] sources = headingsBefore(source.sentences());
        int[] targets = headingsBefore(target.sentences());
        int sourceHeadings = sources[source.size()];
        int targetHeadings = targets[target.size()];
        if (sourceHeadings == 0 || targetHeadings == 0) {
            return new Opinion(sources, targets, 0, 0);
        }
        double chance = (double) (sourceHeadings + targetHeadings) / (source.size() + target.size());
        double same = Math.max(0, StrictMath.log(met / chance));
        double other = chance < 1 ? Math.min(0, StrictMath.log((1 - met) / (1 - chance))) : 0;
        return new Opinion(sources, targets, same, other);
    }

    /** How many of the sentences before each are headings. */
    private static int[] headingsBefore(List<Sentence> sentences) {
        int[] before = new int[sentences.size() + 1];
        for (int i = 0; i < sentences.size(); i++) {
            before[i + 1] = before[i] + (sentences.get(i).kind() == Block.Kind.HEADING ? 1 : 0);
        }
        return before;
    }

    /**
     * @param same what a link of headings alone gets
     * @param other what a link gets in which a heading meets or stands beside running text
     */
    private record Opinion(int[] sources, int[] targets, double same, double other) implements Scoring {
        @Override
        public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
            int headings = sources[sourceTo] - sources[sourceFrom] + targets[targetTo] - targets[targetFrom];
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
