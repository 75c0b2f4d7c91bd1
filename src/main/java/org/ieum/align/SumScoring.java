package org.ieum.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ieum.bitext.Evidence;

/** Several scorings added up. */
final class SumScoring implements Scoring {
    private final Scoring[] parts;

    SumScoring(List<Scoring> parts) {
        this.parts = parts.toArray(new Scoring[0]);
    }

    @Override
    public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        double sum = 0;
        for (Scoring part : parts) {
            sum += part.score(sourceFrom, sourceTo, targetFrom, targetTo);
        }
        return sum;
    }

    /** All reasons, the weightiest first, whichever way they speak. */
    @Override
    public List<Evidence> explain(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        List<Evidence> all = new ArrayList<>();
        for (Scoring part : parts) {
            all.addAll(part.explain(sourceFrom, sourceTo, targetFrom, targetTo));
        }
        all.sort(Comparator.comparingDouble((Evidence evidence) -> -Math.abs(evidence.nats())));
        return all;
    }

    /** Empty if one of the parts has no fork. */
    @Override
    public Optional<Scoring> fork() {
        List<Scoring> forks = new ArrayList<>();
        for (Scoring part : parts) {
            part.fork().ifPresent(forks::add);
        }
        return forks.size() == parts.length ? Optional.of(new SumScoring(forks)) : Optional.empty();
    }
}
