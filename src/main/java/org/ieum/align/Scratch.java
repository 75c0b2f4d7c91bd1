package org.ieum.align;

import java.util.Arrays;

/** Working memory of the lexical scoring: the types of one block, and how strongly each was met. Reused for every block. */
final class Scratch {
    final int[] targetTypes;
    final float[] targetStrength;
    final int[] bestSource;
    final int[] sourceTypes;
    final float[] sourceStrength;
    int targetSize;
    int sourceSize;
    double targetLength;
    double sourceLength;
    private final int[] targetSeen;
    private final int[] sourceSeen;
    private int round;

    Scratch(int sourceTypeCount, int targetTypeCount) {
        targetTypes = new int[targetTypeCount];
        targetStrength = new float[targetTypeCount];
        bestSource = new int[targetTypeCount];
        targetSeen = new int[targetTypeCount];
        sourceTypes = new int[sourceTypeCount];
        sourceStrength = new float[sourceTypeCount];
        sourceSeen = new int[sourceTypeCount];
    }

    void clear() {
        round++;
        if (round == Integer.MAX_VALUE) {
            Arrays.fill(targetSeen, 0);
            Arrays.fill(sourceSeen, 0);
            round = 1;
        }
        targetSize = 0;
        sourceSize = 0;
        targetLength = 0;
        sourceLength = 0;
    }

    void addTarget(int type) {
        if (targetSeen[type] != round) {
            targetSeen[type] = round;
            targetStrength[type] = 0;
            bestSource[type] = -1;
            targetTypes[targetSize++] = type;
        }
    }

    boolean hasTarget(int type) {
        return targetSeen[type] == round;
    }

    void meetTarget(int type, float strength, int source) {
        if (strength > targetStrength[type]) {
            targetStrength[type] = strength;
            bestSource[type] = source;
        }
    }

    boolean isNewSource(int type) {
        if (sourceSeen[type] == round) {
            return false;
        }
        sourceSeen[type] = round;
        return true;
    }

    void addSource(int type, float strength) {
        sourceTypes[sourceSize] = type;
        sourceStrength[sourceSize++] = strength;
    }

    int indexOfSource(int type) {
        for (int k = 0; k < sourceSize; k++) {
            if (sourceTypes[k] == type) {
                return k;
            }
        }
        return -1;
    }
}
