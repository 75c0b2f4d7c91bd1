package org.ieum.align;

/**
 * Some consecutive sentences of the source against some of the target, by number, half-open.
 *
 * @param score in nats
 */
record Block(int sourceFrom, int sourceTo, int targetFrom, int targetTo, double score) {
    int sourceSize() {
        return sourceTo - sourceFrom;
    }

    int targetSize() {
        return targetTo - targetFrom;
    }

    boolean overlaps(Block other) {
        return (sourceFrom < other.sourceTo && other.sourceFrom < sourceTo)
                || (targetFrom < other.targetTo && other.targetFrom < targetTo);
    }
}
