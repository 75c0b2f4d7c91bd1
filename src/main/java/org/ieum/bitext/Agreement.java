package org.ieum.bitext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ieum.text.IeumException;

/**
 * How far two alignments of the same texts agree. Neither is taken to be right.
 *
 * @param evaluation the second scored against the first; F1 is the same either way round
 * @param differences where they differ, by the first sentence concerned
 */
public record Agreement(Evaluation evaluation, List<Difference> differences) {

    /**
     * The smallest stretch in which two alignments differ: both sides hold the same sentences.
     *
     * @param first the beads of the first alignment, sentences without a counterpart among them
     * @param second those of the second
     */
    public record Difference(List<Bead> first, List<Bead> second) {
        public Difference {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }
    }

    private static final Comparator<Bead> IN_ORDER = Comparator.comparingInt((Bead bead) ->
                    bead.source().isEmpty() ? Integer.MAX_VALUE : bead.source().get(0))
            .thenComparingInt(bead ->
                    bead.target().isEmpty() ? Integer.MAX_VALUE : bead.target().get(0));

    public Agreement {
        differences = List.copyOf(differences);
    }

    /**
     * Compares two alignments.
     *
     * @param first its links; what is in none of them has no counterpart
     * @param second likewise
     * @param sourceSize number of source sentences
     * @param targetSize number of target sentences
     * @throws IeumException if a bead names a sentence that does not exist, or two beads of one alignment name the same
     */
    public static Agreement of(List<Bead> first, List<Bead> second, int sourceSize, int targetSize) {
        List<Bead> all = complete(first, sourceSize, targetSize);
        List<Bead> others = complete(second, sourceSize, targetSize);
        Evaluation evaluation = Evaluation.of(all, others, List.of(), sourceSize, targetSize);
        return new Agreement(evaluation, differences(all, others));
    }

    /** The links, and each sentence that they leave by itself, in order. */
    private static List<Bead> complete(List<Bead> beads, int sourceSize, int targetSize) {
        boolean[] source = new boolean[sourceSize];
        boolean[] target = new boolean[targetSize];
        List<Bead> complete = new ArrayList<>();
        for (Bead bead : beads) {
            if (!bead.isWithin(sourceSize, targetSize)) {
                throw new IeumException("link " + bead + ": out of range; there are " + sourceSize + " source and "
                        + targetSize + " target sentences, numbered from 0");
            }
            if (bead.isLink()) {
                bead.source().forEach(s -> take(source, s, bead));
                bead.target().forEach(t -> take(target, t, bead));
                complete.add(bead);
            }
        }
        for (int s = 0; s < sourceSize; s++) {
            if (!source[s]) {
                complete.add(new Bead(List.of(s), List.of()));
            }
        }
        for (int t = 0; t < targetSize; t++) {
            if (!target[t]) {
                complete.add(new Bead(List.of(), List.of(t)));
            }
        }
        complete.sort(IN_ORDER);
        return complete;
    }

    private static void take(boolean[] taken, int sentence, Bead bead) {
        if (taken[sentence]) {
            throw new IeumException("link " + bead + ": sentence " + sentence + " is in another link too");
        }
        taken[sentence] = true;
    }

    private static List<Difference> differences(List<Bead> first, List<Bead> second) {
        Map<Integer, Bead> firstOf = bySentence(first);
        Map<Integer, Bead> secondOf = bySentence(second);
        Set<Bead> same = Set.copyOf(second);
        Set<Bead> seen = new LinkedHashSet<>();
        List<Difference> differences = new ArrayList<>();
        for (Bead bead : first) {
            if (!same.contains(bead) && !seen.contains(bead)) {
                Difference difference = around(bead, firstOf, secondOf);
                seen.addAll(difference.first());
                differences.add(difference);
            }
        }
        return differences;
    }

    /** All beads that are tied to one by sentences in common. */
    private static Difference around(Bead start, Map<Integer, Bead> firstOf, Map<Integer, Bead> secondOf) {
        Set<Bead> first = new LinkedHashSet<>();
        Set<Bead> second = new LinkedHashSet<>();
        Deque<Bead> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (int sentence : sentences(open.remove())) {
                addTo(first, firstOf.get(sentence), open);
                addTo(second, secondOf.get(sentence), open);
            }
        }
        return new Difference(
                first.stream().sorted(IN_ORDER).toList(),
                second.stream().sorted(IN_ORDER).toList());
    }

    private static void addTo(Set<Bead> found, Bead bead, Deque<Bead> open) {
        if (found.add(bead)) {
            open.add(bead);
        }
    }

    private static Map<Integer, Bead> bySentence(List<Bead> beads) {
        Map<Integer, Bead> found = new HashMap<>();
        beads.forEach(bead -> sentences(bead).forEach(sentence -> found.put(sentence, bead)));
        return found;
    }

    /** Source sentences by their number, target sentences by the complement. */
    private static List<Integer> sentences(Bead bead) {
        List<Integer> sentences = new ArrayList<>(bead.source());
        bead.target().forEach(t -> sentences.add(~t));
        return sentences;
    }
}
