package org.ieum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Pairs of sentences that could be links, by either of the two, and which sentences have been taken. */
final class Partners {
    private final List<List<Candidate>> ofSource;
    private final List<List<Candidate>> ofTarget;
    private final boolean[] sourceTaken;
    private final boolean[] targetTaken;

    /** @param rank what it scores, less what its place costs */
    record Candidate(Block block, double rank) {}

    Partners(int sourceSize, int targetSize) {
        ofSource = none(sourceSize);
        ofTarget = none(targetSize);
        sourceTaken = new boolean[sourceSize];
        targetTaken = new boolean[targetSize];
    }

    private static List<List<Candidate>> none(int size) {
        return IntStream.range(0, size)
                .<List<Candidate>>mapToObj(i -> new ArrayList<>(0))
                .toList();
    }

    void add(Candidate pair) {
        ofSource.get(pair.block().sourceFrom()).add(pair);
        ofTarget.get(pair.block().targetFrom()).add(pair);
    }

    List<Candidate> all() {
        return ofSource.stream().flatMap(List::stream).toList();
    }

    /** Whether all sentences of a block exist and none has been taken. */
    boolean areFree(Block block) {
        return areFree(sourceTaken, block.sourceFrom(), block.sourceTo())
                && areFree(targetTaken, block.targetFrom(), block.targetTo());
    }

    private static boolean areFree(boolean[] taken, int from, int to) {
        return from >= 0 && to <= taken.length && IntStream.range(from, to).noneMatch(k -> taken[k]);
    }

    void take(Block block) {
        Arrays.fill(sourceTaken, block.sourceFrom(), block.sourceTo(), true);
        Arrays.fill(targetTaken, block.targetFrom(), block.targetTo(), true);
    }

    /** The most that the sentences of a block that are not in a part of it could be worth outside of the block, each by itself. */
    double elsewhere(Block whole, Block part) {
        double sum = 0;
        for (int i = whole.sourceFrom(); i < whole.sourceTo(); i++) {
            if (i < part.sourceFrom() || i >= part.sourceTo()) {
                sum += best(ofSource.get(i), whole);
            }
        }
        for (int j = whole.targetFrom(); j < whole.targetTo(); j++) {
            if (j < part.targetFrom() || j >= part.targetTo()) {
                sum += best(ofTarget.get(j), whole);
            }
        }
        return sum;
    }

    private double best(List<Candidate> pairs, Block whole) {
        return pairs.stream()
                .filter(pair -> !pair.block().isWithin(whole) && areFree(pair.block()))
                .mapToDouble(Candidate::rank)
                .max()
                .orElse(0);
    }
}
