package org.ieum.align;

import java.util.Arrays;
import org.ieum.align.Stretches.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Working memory of the lexical scoring: which types of two stretches meet, and how strongly. The relations of the
 * source stretch are indexed by target type, so that comparing it with one target stretch after another costs one
 * look-up for each target type; most of these find nothing and cost no more. For one thread at a time.
 */
final class Scratch {
    private static final int NONE = -1;
    private static final int ROOM = 64;

    private final Relations relations;
    private @Nullable Stretch source;
    /** By place in the source stretch. */
    private float[] sourceStrength = new float[ROOM];

    /** By place in the target stretch: how strong the best meeting is. */
    private float[] targetStrength = new float[ROOM];
    /** By place in the target stretch: the place in the source stretch of the best meeting. */
    private int[] partner = new int[ROOM];

    private int[] metSources = new int[ROOM];
    private int sourcesMet;
    private int[] metTargets = new int[ROOM];
    private int targetsMet;

    /** The first relation of the source stretch to each target type; those to one type are chained. */
    private final int[] first;

    private int related;
    private int[] next = new int[ROOM];
    private int[] relatedTarget = new int[ROOM];
    private int[] relatedSource = new int[ROOM];
    private float[] strength = new float[ROOM];

    Scratch(Relations relations, int targetTypeCount) {
        this.relations = relations;
        first = new int[targetTypeCount];
        Arrays.fill(first, NONE);
    }

    /** Finds which types of two stretches meet; the answers below are about these until the next call. */
    void meet(Stretch from, Stretch to) {
        forget();
        if (from != source) {
            relate(from);
        }
        targetStrength = withRoom(targetStrength, to.types.length);
        partner = withRoom(partner, to.types.length);
        metTargets = withRoom(metTargets, to.types.length);
        for (int place = 0; place < to.types.length; place++) {
            int relation = first[to.types[place]];
            if (relation != NONE) {
                meet(place, relation);
            }
        }
    }

    private void forget() {
        for (int k = 0; k < sourcesMet; k++) {
            sourceStrength[metSources[k]] = 0;
        }
        for (int k = 0; k < targetsMet; k++) {
            targetStrength[metTargets[k]] = 0;
        }
        sourcesMet = 0;
        targetsMet = 0;
    }

    private void relate(Stretch from) {
        for (int k = 0; k < related; k++) {
            first[relatedTarget[k]] = NONE;
        }
        related = 0;
        sourceStrength = withRoom(sourceStrength, from.types.length);
        metSources = withRoom(metSources, from.types.length);
        for (int place = from.types.length - 1; place >= 0; place--) {
            relate(place, from.types[place]);
        }
        source = from;
    }

    private void relate(int place, int type) {
        int[] targets = relations.targets(type);
        int size = relations.size(type);
        reserve(related + size);
        for (int k = 0; k < size; k++) {
            relatedTarget[related] = targets[k];
            relatedSource[related] = place;
            strength[related] = relations.strength(type, k);
            next[related] = first[targets[k]];
            first[targets[k]] = related++;
        }
    }

    private void reserve(int size) {
        next = withRoom(next, size);
        relatedTarget = withRoom(relatedTarget, size);
        relatedSource = withRoom(relatedSource, size);
        strength = withRoom(strength, size);
    }

    private static int[] withRoom(int[] array, int size) {
        return size <= array.length ? array : Arrays.copyOf(array, Math.max(size, array.length * 2));
    }

    private static float[] withRoom(float[] array, int size) {
        return size <= array.length ? array : Arrays.copyOf(array, Math.max(size, array.length * 2));
    }

    private void meet(int place, int firstRelation) {
        float most = 0;
        for (int k = firstRelation; k != NONE; k = next[k]) {
            addToSource(relatedSource[k], strength[k]);
            if (strength[k] > most) {
                most = strength[k];
                partner[place] = relatedSource[k];
            }
        }
        targetStrength[place] = most;
        metTargets[targetsMet++] = place;
    }

    private void addToSource(int place, float more) {
        if (sourceStrength[place] == 0) {
            metSources[sourcesMet++] = place;
        }
        sourceStrength[place] += more;
    }

    /** How strongly the source type at a place is met, 0 to 1. */
    float sourceStrength(int place) {
        return Math.min(1, sourceStrength[place]);
    }

    /** How strongly the target type at a place is met, 0 to 1. */
    float targetStrength(int place) {
        return targetStrength[place];
    }

    /** The place of the source type that meets the target type at a place best, -1 if none does. */
    int partner(int place) {
        return targetStrength[place] > 0 ? partner[place] : NONE;
    }

    int sourcesMet() {
        return sourcesMet;
    }

    /** The place of the {@code k}-th source type that is met, in no order. */
    int metSource(int k) {
        return metSources[k];
    }

    int targetsMet() {
        return targetsMet;
    }

    /** The place of the {@code k}-th target type that is met, ascending. */
    int metTarget(int k) {
        return metTargets[k];
    }
}
