package org.ieum.align;

import java.util.Arrays;
import java.util.List;

/**
 * The part of the lattice of two texts that a search looks at: for each source position, a range of target positions.
 * Positions lie between sentences, so there is one more of them than sentences. Both limits never decrease, and each row
 * overlaps the next, so that a path from corner to corner exists.
 */
final class Band {
    private final int[] low;
    private final int[] high;

    private Band(int[] low, int[] high) {
        this.low = low;
        this.high = high;
    }

    /** Everything. */
    static Band full(int sourceSize, int targetSize) {
        int[] high = new int[sourceSize + 1];
        Arrays.fill(high, targetSize);
        return new Band(new int[sourceSize + 1], high);
    }

    /**
     * A band around a monotone chain of links, straight between their first sentences.
     *
     * @param anchors strictly ascending on both sides
     * @param width how many sentences it reaches to either side
     */
    static Band around(int sourceSize, int targetSize, List<Block> anchors, int width) {
        Band band = new Band(new int[sourceSize + 1], new int[sourceSize + 1]);
        Arrays.fill(band.low, targetSize);
        band.low[0] = 0;
        band.high[sourceSize] = targetSize;
        int fromSource = 0;
        int fromTarget = 0;
        for (Block anchor : anchors) {
            band.widen(fromSource, fromTarget, anchor.sourceFrom(), anchor.targetFrom(), width);
            fromSource = anchor.sourceFrom() + 1;
            fromTarget = anchor.targetFrom() + 1;
        }
        band.widen(fromSource, fromTarget, sourceSize, targetSize, width);
        band.connect();
        return band;
    }

    /** Makes room on both sides of the straight line between two positions. */
    private void widen(int fromSource, int fromTarget, int toSource, int toTarget, int width) {
        widen(fromSource, fromTarget, width);
        for (int i = fromSource; i < toSource; i++) {
            double share = (double) (i - fromSource) / (toSource - fromSource);
            widen(i, (int) Math.round(fromTarget + share * (toTarget - fromTarget)), width);
        }
        widen(toSource, toTarget, width);
    }

    private void widen(int source, int centre, int width) {
        low[source] = Math.min(low[source], Math.max(0, centre - width));
        high[source] = Math.max(high[source], Math.min(targetSize(), centre + width));
    }

    private int targetSize() {
        return high[high.length - 1];
    }

    /** Steep stretches: a row must reach as far as the next one begins. */
    private void connect() {
        for (int i = 1; i < low.length; i++) {
            low[i] = Math.max(low[i], low[i - 1]);
            high[i] = Math.max(high[i], high[i - 1]);
        }
        for (int i = low.length - 2; i >= 0; i--) {
            high[i] = Math.max(high[i], Math.min(low[i + 1] + 1, targetSize()));
        }
    }

    /** First target position of a source position. */
    int low(int sourcePosition) {
        return low[sourcePosition];
    }

    /** Last target position of a source position, included. */
    int high(int sourcePosition) {
        return high[sourcePosition];
    }

    boolean contains(int sourcePosition, int targetPosition) {
        return low[sourcePosition] <= targetPosition && targetPosition <= high[sourcePosition];
    }
}
