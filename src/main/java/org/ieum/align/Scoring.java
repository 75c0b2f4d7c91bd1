package org.ieum.align;

import java.util.List;
import java.util.Optional;
import org.ieum.bitext.Evidence;

/** The opinion of a {@link Scorer} on one pair of texts. Used by one thread at a time. */
public interface Scoring {

    /**
     * How much more likely these sentences are if they say the same than if they were met by chance, in nats.
     *
     * @param sourceFrom first source sentence of the block
     * @param sourceTo the source sentence after its last; greater than {@code sourceFrom}
     * @param targetFrom first target sentence of the block
     * @param targetTo the target sentence after its last; greater than {@code targetFrom}
     * @return above 0 if it speaks for a link, below 0 against it, 0 for no opinion
     */
    double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo);

    /** The reasons for that score; their nats add up to it. */
    List<Evidence> explain(int sourceFrom, int sourceTo, int targetFrom, int targetTo);

    /**
     * The same scoring for another thread, so that both may be used at once; this object itself if it has no working
     * memory.
     *
     * @return by default none, in which case long texts are searched by one thread
     */
    default Optional<Scoring> fork() {
        return Optional.empty();
    }
}
