package org.ieum.align;

import java.util.Arrays;

/**
 * Working memory of the lexical scoring: the types of one block, and how strongly each was met. Reused for every block.
 * What the source's types relate to is indexed by target type, so that the same source sentences are met with one stretch
 * of the target after another at one look-up for each of its types.
 */
final class Scratch {
    private static final int NONE = -1;

    final int[] sourceTypes;
    final int[] targetTypes;
    /** By place among the block's types, as {@link #bestSource}: the place of the source type that a target type meets. */
    final float[] targetStrength;

    final int[] bestSource;
    int sourceSize;
    int targetSize;
    double sourceLength;
    double targetLength;
    private final float[] met;
    private int sourceFrom = NONE;
    private int sourceTo = NONE;
    /** The first relation of the block to each target type; those to one type are chained, by place of the source type. */
    private final int[] first;

    private int relations;
    private int[] next = new int[64];
    private int[] relatedTarget = new int[64];
    private int[] relatedSource = new int[64];
    private float[] strength = new float[64];
    private final int[] sourceSeen;
    private final int[] targetSeen;
    private int round;

    Scratch(int sourceTypeCount, int targetTypeCount) {
        sourceTypes = new int[sourceTypeCount];
        met = new float[sourceTypeCount];
        sourceSeen = new int[sourceTypeCount];
        targetTypes = new int[targetTypeCount];
        targetStrength = new float[targetTypeCount];
        bestSource = new int[targetTypeCount];
        targetSeen = new int[targetTypeCount];
        first = new int[targetTypeCount];
        Arrays.fill(first, NONE);
    }

    /** Takes sentences of the source. */
    void source(Side source, Relations relations, int from, int to) {
        if (from == sourceFrom && to == sourceTo) {
            return;
        }
        forget();
        for (int sentence = from; sentence < to; sentence++) {
            addSource(source.typesOf(sentence));
        }
        for (int k = sourceSize - 1; k >= 0; k--) {
            relate(k, relations);
        }
        sourceFrom = from;
        sourceTo = to;
    }

    private void forget() {
        for (int k = 0; k < relations; k++) {
            first[relatedTarget[k]] = NONE;
        }
        relations = 0;
        sourceSize = 0;
        sourceLength = 0;
        nextRound();
    }

    private void nextRound() {
        if (++round == Integer.MAX_VALUE) {
            Arrays.fill(sourceSeen, 0);
            Arrays.fill(targetSeen, 0);
            round = 1;
        }
    }

    private void addSource(int[] types) {
        for (int type : types) {
            if (sourceSeen[type] != round) {
                sourceSeen[type] = round;
                sourceTypes[sourceSize++] = type;
            }
        }
        sourceLength += types.length;
    }

    private void relate(int place, Relations from) {
        int type = sourceTypes[place];
        int[] targets = from.targets(type);
        int size = from.size(type);
        reserve(relations + size);
        for (int k = 0; k < size; k++) {
            relatedTarget[relations] = targets[k];
            relatedSource[relations] = place;
            strength[relations] = from.strength(type, k);
            next[relations] = first[targets[k]];
            first[targets[k]] = relations++;
        }
    }

    private void reserve(int size) {
        if (size > next.length) {
            int more = Math.max(size, next.length * 2);
            next = Arrays.copyOf(next, more);
            relatedTarget = Arrays.copyOf(relatedTarget, more);
            relatedSource = Arrays.copyOf(relatedSource, more);
            strength = Arrays.copyOf(strength, more);
        }
    }

    /** Takes sentences of the target, to be met with those of the source. */
    void target(Side target, int from, int to) {
        targetSize = 0;
        targetLength = 0;
        Arrays.fill(met, 0, sourceSize, 0);
        nextRound();
        for (int sentence = from; sentence < to; sentence++) {
            int[] types = target.typesOf(sentence);
            for (int type : types) {
                if (to == from + 1 || isNew(type)) {
                    meet(type);
                }
            }
            targetLength += types.length;
        }
    }

    private boolean isNew(int target) {
        boolean isNew = targetSeen[target] != round;
        targetSeen[target] = round;
        return isNew;
    }

    private void meet(int target) {
        float most = 0;
        int best = NONE;
        for (int k = first[target]; k >= 0; k = next[k]) {
            met[relatedSource[k]] += strength[k];
            if (strength[k] > most) {
                most = strength[k];
                best = relatedSource[k];
            }
        }
        targetTypes[targetSize] = target;
        targetStrength[targetSize] = most;
        bestSource[targetSize++] = best;
    }

    /** How strongly the source type at a place was met, 0 to 1. */
    float sourceStrength(int place) {
        return Math.min(1, met[place]);
    }
}
