package org.ieum.align;

import java.util.List;
import java.util.Optional;
import org.ieum.bitext.Evidence;

/**
 * A scoring of a part of two texts, whose sentences are counted from the beginning of the part.
 *
 * @param whole the scoring of the whole texts
 * @param source the first source sentence of the part
 * @param target the first target sentence of the part
 */
record PartScoring(Scoring whole, int source, int target) implements Scoring {
    static Scoring of(Scoring whole, int source, int target) {
        return source == 0 && target == 0 ? whole : new PartScoring(whole, source, target);
    }

    @Override
    public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        return whole.score(source + sourceFrom, source + sourceTo, target + targetFrom, target + targetTo);
    }

    @Override
    public List<Evidence> explain(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        return whole.explain(source + sourceFrom, source + sourceTo, target + targetFrom, target + targetTo);
    }

    @Override
    public Optional<Scoring> fork() {
        return whole.fork().map(fork -> new PartScoring(fork, source, target));
    }
}
