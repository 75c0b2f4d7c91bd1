package org.ieum.align;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ieum.bitext.Evidence;

/**
 * A scoring that finds some blocks impossible.
 *
 * @param guard tells which blocks are possible
 */
record GuardedScoring(Scoring scoring, Predicate<Block> guard) implements Scoring {
    @Override
    public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        return guard.test(new Block(sourceFrom, sourceTo, targetFrom, targetTo, 0))
                ? scoring.score(sourceFrom, sourceTo, targetFrom, targetTo)
                : Double.NEGATIVE_INFINITY;
    }

    @Override
    public List<Evidence> explain(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        return scoring.explain(sourceFrom, sourceTo, targetFrom, targetTo);
    }

    @Override
    public Optional<Scoring> fork() {
        return scoring.fork().map(fork -> new GuardedScoring(fork, guard));
    }
}
