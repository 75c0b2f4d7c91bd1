package org.ieum.align;

import java.util.List;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Evidence;

/**
 * Some consecutive sentences of the source against some of the target, by number, half-open.
 *
 * @param score in nats
 */
record Block(int sourceFrom, int sourceTo, int targetFrom, int targetTo, double score) {
    /** One sentence of each text, without a score. */
    static Block pair(int source, int target) {
        return new Block(source, source + 1, target, target + 1, 0);
    }

    /** The sentences of a link, which follow one another, without a score. */
    static Block of(Bead link) {
        int sourceFrom = link.source().get(0);
        int targetFrom = link.target().get(0);
        return new Block(
                sourceFrom,
                sourceFrom + link.source().size(),
                targetFrom,
                targetFrom + link.target().size(),
                0);
    }

    int sourceSize() {
        return sourceTo - sourceFrom;
    }

    int targetSize() {
        return targetTo - targetFrom;
    }

    /** Of both sides, in sentences. */
    int size() {
        return sourceSize() + targetSize();
    }

    /** The same place with the score that a scoring gives it. */
    Block scoredBy(Scoring scoring) {
        return withScore(scoring.score(sourceFrom, sourceTo, targetFrom, targetTo));
    }

    /** The reasons for the score that a scoring gives it. */
    List<Evidence> explainedBy(Scoring scoring) {
        return scoring.explain(sourceFrom, sourceTo, targetFrom, targetTo);
    }

    /** The same place with another score. */
    Block withScore(double other) {
        return new Block(sourceFrom, sourceTo, targetFrom, targetTo, other);
    }

    /** All sentences from the first to the last of either. */
    Block cover(Block other) {
        return new Block(
                Math.min(sourceFrom, other.sourceFrom),
                Math.max(sourceTo, other.sourceTo),
                Math.min(targetFrom, other.targetFrom),
                Math.max(targetTo, other.targetTo),
                0);
    }

    /** The same block, counted from elsewhere. */
    Block moved(int source, int target) {
        return new Block(sourceFrom + source, sourceTo + source, targetFrom + target, targetTo + target, score);
    }

    boolean isSamePlace(Block other) {
        return sourceFrom == other.sourceFrom
                && sourceTo == other.sourceTo
                && targetFrom == other.targetFrom
                && targetTo == other.targetTo;
    }

    boolean isWithin(Block other) {
        return other.sourceFrom <= sourceFrom
                && sourceTo <= other.sourceTo
                && other.targetFrom <= targetFrom
                && targetTo <= other.targetTo;
    }

    boolean overlaps(Block other) {
        return (sourceFrom < other.sourceTo && other.sourceFrom < sourceTo)
                || (targetFrom < other.targetTo && other.targetFrom < targetTo);
    }
}
