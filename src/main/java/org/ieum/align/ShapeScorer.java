package org.ieum.align;

import java.util.List;
import java.util.Optional;
import org.ieum.bitext.Evidence;

/** How common links of each shape are: 1:1 is expected, anything else has to be earned. */
final class ShapeScorer implements Scorer {
    private final Weights weights;

    ShapeScorer(Weights weights) {
        this.weights = weights;
    }

    @Override
    public Scoring open(Passage source, Passage target) {
        return new Scoring() {
            @Override
            public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
                return weights.shape(sourceTo - sourceFrom, targetTo - targetFrom);
            }

            @Override
            public List<Evidence> explain(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
                String words = (sourceTo - sourceFrom) + ":" + (targetTo - targetFrom);
                double nats = score(sourceFrom, sourceTo, targetFrom, targetTo);
                return List.of(new Evidence(Evidence.Kind.SHAPE, nats, List.of(), List.of(), words));
            }

            @Override
            public Optional<Scoring> fork() {
                return Optional.of(this);
            }
        };
    }
}
