package org.ieum.align;

import java.util.Arrays;

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
     * A band around a monotone chain of matching sentences, straight between them.
     *
     * @param anchors sentence numbers, source and target, strictly ascending in both
     * @param width how many sentences it reaches to either side
     */
    static Band around(int sourceSize, int targetSize, int[][] anchors, int width) {
        int[] low = new int[sourceSize + 1];
        int[] high = new int[sourceSize + 1];
        int fromSource = 0;
        int fromTarget = 0;
        for (int k = 0; k <= anchors.length; k++) {
            int toSource = k < anchors.length ? anchors[k][0] : sourceSize;
            int toTarget = k < anchors.length ? anchors[k][1] : targetSize;
            for (int i = fromSource; i <= toSource; i++) {
                double share = toSource == fromSource ? 1 : (double) (i - fromSource) / (toSource - fromSource);
                int centre = (int) Math.round(fromTarget + share * (toTarget - fromTarget));
                low[i] = Math.max(0, centre - width);
                high[i] = Math.min(targetSize, centre + width);
            }
            fromSource = toSource;
            fromTarget = toTarget;
        }
        low[0] = 0;
        high[sourceSize] = targetSize;
        return new Band(low, connect(low, high));
    }

    /** Steep stretches: a row must reach as far as the next one begins. */
    private static int[] connect(int[] low, int[] high) {
        for (int i = 1; i < low.length; i++) {
            low[i] = Math.max(low[i], low[i - 1]);
            high[i] = Math.max(high[i], high[i - 1]);
        }
        for (int i = low.length - 2; i >= 0; i--) {
            high[i] = Math.max(high[i], Math.min(low[i + 1] + 1, high[high.length - 1]));
        }
        return high;
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
