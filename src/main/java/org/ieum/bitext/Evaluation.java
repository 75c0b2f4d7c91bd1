package org.ieum.bitext;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A predicted alignment scored against gold. Strict and lax follow Thompson &amp; Koehn (2019, Vecalign): strict counts
 * links that are equal, lax those that overlap a link of the other side on both sides. Null links take no part in either;
 * sentences without a counterpart have a measure of their own.
 *
 * @param documents how many documents are in the tallies
 * @param tallies by measure; a measure that was not taken is absent
 */
public record Evaluation(int documents, Map<Measure, Tally> tallies) {

    /** What is measured, in the order of print. */
    public enum Measure {
        STRICT("strict"),
        LAX("lax"),
        /** As strict, but predicted null links count in precision, as in Vecalign's own scorer. */
        VECALIGN_STRICT("vecalign strict"),
        VECALIGN_LAX("vecalign lax"),
        /** Sentence pairs: the cross product of every link. */
        PAIRS("sentence pairs"),
        /** Sentences without a counterpart, of both languages. */
        UNALIGNED("unaligned"),
        ONE_TO_ONE("1:1 links"),
        ONE_TO_TWO("1:2 and 2:1 links"),
        MANY("n:m links"),
        SOURCE_BOUNDARIES("ko boundaries"),
        TARGET_BOUNDARIES("en boundaries");

        private final String label;

        Measure(String label) {
            this.label = label;
        }

        /** As it is printed. */
        public String label() {
            return label;
        }
    }

    /** Nothing scored yet. */
    public static final Evaluation NONE = new Evaluation(0, Map.of());

    public Evaluation {
        Map<Measure, Tally> copy = new EnumMap<>(Measure.class);
        copy.putAll(tallies);
        tallies = Collections.unmodifiableMap(copy);
    }

    /**
     * Scores one document.
     *
     * @param gold the right beads
     * @param predicted the beads to score
     * @param possible links that cost no precision if predicted; usually empty
     * @param sourceSize number of source sentences
     * @param targetSize number of target sentences
     */
    public static Evaluation of(
            List<Bead> gold, List<Bead> predicted, List<Bead> possible, int sourceSize, int targetSize) {
        Set<Bead> goldLinks = links(gold);
        Set<Bead> predictedLinks = links(predicted);
        Set<Bead> excused = links(possible);
        excused.removeAll(goldLinks);
        Set<Bead> counted = new LinkedHashSet<>(predictedLinks);
        counted.removeAll(excused);

        Hits precision = hits(goldLinks, counted);
        Hits recall = hits(predictedLinks, goldLinks);
        Hits withNulls = hits(new LinkedHashSet<>(gold), new LinkedHashSet<>(predicted));

        Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
        tallies.put(Measure.STRICT, new Tally(precision.strict, precision.all, recall.strict, recall.all));
        tallies.put(Measure.LAX, new Tally(precision.lax, precision.all, recall.lax, recall.all));
        tallies.put(Measure.VECALIGN_STRICT, new Tally(withNulls.strict, withNulls.all, recall.strict, recall.all));
        tallies.put(Measure.VECALIGN_LAX, new Tally(withNulls.lax, withNulls.all, recall.lax, recall.all));
        tallies.put(Measure.PAIRS, pairTally(goldLinks, predictedLinks, excused));
        tallies.put(
                Measure.UNALIGNED,
                overlap(
                        unaligned(goldLinks, sourceSize, targetSize),
                        unaligned(predictedLinks, sourceSize, targetSize)));
        for (Measure type : List.of(Measure.ONE_TO_ONE, Measure.ONE_TO_TWO, Measure.MANY)) {
            tallies.put(type, overlap(ofType(goldLinks, type), ofType(counted, type)));
        }
        return new Evaluation(1, tallies);
    }

    /**
     * Scores one document that was predicted on its own segmentation. Both segmentations are mapped to character
     * offsets, white space ignored; a predicted sentence stands for each gold sentence of which it covers at
     * least half, or which covers at least half of it.
     *
     * @throws org.ieum.text.IeumException if the two segmentations are not of one text
     */
    public static Evaluation ofRaw(
            List<Bead> gold,
            List<String> goldSource,
            List<String> goldTarget,
            List<Bead> predicted,
            List<String> predictedSource,
            List<String> predictedTarget) {
        SentenceMap source = SentenceMap.of(predictedSource, goldSource);
        SentenceMap target = SentenceMap.of(predictedTarget, goldTarget);
        Set<Bead> goldLinks = links(gold);
        Set<Pair> goldPairs = pairs(goldLinks);
        Set<Pair> predictedPairs = new HashSet<>();
        long laxHits = 0;
        Set<Bead> predictedLinks = links(predicted);
        for (Bead link : predictedLinks) {
            Set<Pair> mapped = pairs(List.of(new Bead(source.goldOf(link.source()), target.goldOf(link.target()))));
            predictedPairs.addAll(mapped);
            laxHits += Collections.disjoint(mapped, goldPairs) ? 0 : 1;
        }
        long found = goldLinks.stream()
                .filter(link -> !Collections.disjoint(pairs(List.of(link)), predictedPairs))
                .count();
        Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
        tallies.put(Measure.PAIRS, overlap(goldPairs, predictedPairs));
        tallies.put(Measure.LAX, new Tally(laxHits, predictedLinks.size(), found, goldLinks.size()));
        tallies.put(Measure.SOURCE_BOUNDARIES, overlap(source.goldBoundaries(), source.predictedBoundaries()));
        tallies.put(Measure.TARGET_BOUNDARIES, overlap(target.goldBoundaries(), target.predictedBoundaries()));
        return new Evaluation(1, tallies);
    }

    /** Both together, tallies added. */
    public Evaluation plus(Evaluation other) {
        Map<Measure, Tally> sum = new EnumMap<>(Measure.class);
        sum.putAll(tallies);
        other.tallies.forEach((measure, tally) -> sum.merge(measure, tally, Tally::plus));
        return new Evaluation(documents + other.documents, sum);
    }

    /** The tally of a measure, all zero if it was not taken. */
    public Tally tally(Measure measure) {
        return tallies.getOrDefault(measure, Tally.ZERO);
    }

    private static <T> Tally overlap(Set<T> gold, Set<T> predicted) {
        long hits = gold.stream().filter(predicted::contains).count();
        return new Tally(hits, predicted.size(), hits, gold.size());
    }

    private static Tally pairTally(Set<Bead> gold, Set<Bead> predicted, Set<Bead> excused) {
        Set<Pair> goldPairs = pairs(gold);
        Set<Pair> predictedPairs = pairs(predicted);
        long hits = goldPairs.stream().filter(predictedPairs::contains).count();
        Set<Pair> free = pairs(excused);
        free.removeAll(goldPairs);
        long counted =
                predictedPairs.stream().filter(pair -> !free.contains(pair)).count();
        return new Tally(hits, counted, hits, goldPairs.size());
    }

    private static Set<Bead> links(List<Bead> beads) {
        Set<Bead> links = new LinkedHashSet<>(beads);
        links.removeIf(bead -> !bead.isLink());
        return links;
    }

    private static Set<Bead> ofType(Set<Bead> links, Measure type) {
        Set<Bead> found = new LinkedHashSet<>(links);
        found.removeIf(link -> type(link) != type);
        return found;
    }

    private static Measure type(Bead link) {
        int product = link.source().size() * link.target().size();
        return product == 1 ? Measure.ONE_TO_ONE : product == 2 ? Measure.ONE_TO_TWO : Measure.MANY;
    }

    private record Pair(int source, int target) {}

    private static Set<Pair> pairs(Iterable<Bead> links) {
        Set<Pair> pairs = new HashSet<>();
        for (Bead link : links) {
            link.source().forEach(s -> link.target().forEach(t -> pairs.add(new Pair(s, t))));
        }
        return pairs;
    }

    /** Source sentences by their number, target sentences by the complement, so that both share one set. */
    private static Set<Integer> unaligned(Set<Bead> links, int sourceSize, int targetSize) {
        Set<Integer> left = new HashSet<>();
        for (int i = 0; i < sourceSize; i++) {
            left.add(i);
        }
        for (int j = 0; j < targetSize; j++) {
            left.add(~j);
        }
        for (Bead link : links) {
            left.removeAll(new HashSet<>(link.source()));
            link.target().forEach(j -> left.remove(~j));
        }
        return left;
    }

    private record Hits(long strict, long lax, long all) {}

    private static Hits hits(Set<Bead> gold, Set<Bead> tested) {
        Map<Integer, Set<Integer>> targets = new HashMap<>();
        for (Bead bead : gold) {
            bead.source()
                    .forEach(s ->
                            targets.computeIfAbsent(s, k -> new HashSet<>()).addAll(bead.target()));
        }
        long strict = 0;
        long lax = 0;
        for (Bead bead : tested) {
            if (gold.contains(bead)) {
                strict++;
                lax++;
            } else if (overlaps(bead, targets)) {
                lax++;
            }
        }
        return new Hits(strict, lax, tested.size());
    }

    private static boolean overlaps(Bead bead, Map<Integer, Set<Integer>> targets) {
        return bead.source().stream()
                .anyMatch(s -> !Collections.disjoint(targets.getOrDefault(s, Set.of()), bead.target()));
    }
}
