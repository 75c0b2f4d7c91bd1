package org.ieum.align;

import java.util.Arrays;
import org.ieum.bitext.Evidence;

/**
 * Which types of the source relate to which of the target: strength in (0, 1] and kind. Of several relations of one pair
 * the strongest stays. Several threads may add relations at once if these are of different source types.
 */
final class Relations {
    private static final int[] NONE = {};

    private final Row[] rows;

    private static final class Row {
        private int[] targets = new int[4];
        private float[] strengths = new float[4];
        private Evidence.Kind[] kinds = new Evidence.Kind[4];
        private int size;

        private void put(int target, float strength, Evidence.Kind kind) {
            for (int k = 0; k < size; k++) {
                if (targets[k] == target) {
                    if (strength > strengths[k]) {
                        strengths[k] = strength;
                        kinds[k] = kind;
                    }
                    return;
                }
            }
            if (size == targets.length) {
                targets = Arrays.copyOf(targets, size * 2);
                strengths = Arrays.copyOf(strengths, size * 2);
                kinds = Arrays.copyOf(kinds, size * 2);
            }
            targets[size] = target;
            strengths[size] = strength;
            kinds[size++] = kind;
        }
    }

    Relations(int sourceTypes) {
        rows = new Row[sourceTypes];
    }

    void put(int source, int target, double strength, Evidence.Kind kind) {
        if (rows[source] == null) {
            rows[source] = new Row();
        }
        rows[source].put(target, (float) strength, kind);
    }

    Relations copy() {
        Relations copy = new Relations(rows.length);
        forEach(copy::put);
        return copy;
    }

    /** Takes a relation. */
    @FunctionalInterface
    interface Taker {
        void take(int source, int target, float strength, Evidence.Kind kind);
    }

    /** Hands out all relations, by source type. */
    void forEach(Taker taker) {
        for (int source = 0; source < rows.length; source++) {
            for (int k = 0; k < size(source); k++) {
                taker.take(source, rows[source].targets[k], rows[source].strengths[k], rows[source].kinds[k]);
            }
        }
    }

    boolean hasSource(int source) {
        return rows[source] != null;
    }

    /** Number of targets of a source type. */
    int size(int source) {
        return rows[source] == null ? 0 : rows[source].size;
    }

    /** The targets of a source type; only the first {@link #size} count. */
    int[] targets(int source) {
        return rows[source] == null ? NONE : rows[source].targets;
    }

    float strength(int source, int k) {
        return rows[source].strengths[k];
    }

    Evidence.Kind kind(int source, int k) {
        return rows[source].kinds[k];
    }
}
