package org.ieum.align;

import java.util.List;
import java.util.Optional;
import org.ieum.bitext.Evidence;

/**
 * An opinion but that some blocks are impossible.
 *
 * @param guard which blocks are not
 */
record GuardedScoring(Scoring scoring, Guard guard) implements Scoring {
    /** Tells which blocks of sentences may be linked. */
    interface Guard {
        boolean allows(int sourceFrom, int sourceTo, int targetFrom, int targetTo);
    }

    @Override
    public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        return guard.allows(sourceFrom, sourceTo, targetFrom, targetTo)
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
