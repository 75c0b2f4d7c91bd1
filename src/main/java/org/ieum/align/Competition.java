package org.ieum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.ieum.bitext.Evidence;

/**
 * Takes pairs of words from a grid, the likeliest first. The first round, which knows nothing of neighbours, finds
 * anchors; the second also considers how near each pair is to them.
 */
final class Competition {
    /** A word may translate two neighbours if it is related to both so strongly. */
    private static final double CERTAIN = .9;

    /** The words of a longer translation stand within so many of each other. */
    private static final int APART = 3;
    /** An original name in brackets stands within so many words of the name. */
    private static final int BRACKETS = 4;
    /** Anchors are looked for among so many words to either side. */
    private static final int NEAR = 3;
    /** What is left over is linked if it is the only word left between the partners of its neighbours, which stand so close. */
    private static final int GAP = 4;

    /** @param probability that the two translate each other */
    record Pair(int source, int target, WordGrid.Tie tie, double probability) {}

    private final Map<WordGrid.Ground, Double> bases = new EnumMap<>(WordGrid.Ground.class);
    private final double strength;
    private final double share;
    private final double near;
    private final double least;
    private final double gap;
    private final WordGrid grid;
    private final int sourceSize;
    private final int targetSize;
    private final double[] ofSource;
    private final double[] ofTarget;

    Competition(Weights weights, WordGrid grid) {
        for (WordGrid.Ground ground : WordGrid.Ground.values()) {
            bases.put(ground, weights.number("words." + ground.name().toLowerCase(Locale.ROOT)));
        }
        strength = weights.number("words.strength");
        share = weights.number("words.share");
        near = weights.number("words.near");
        least = weights.number("words.least");
        gap = weights.number("words.gap");
        this.grid = grid;
        sourceSize = grid.source().size();
        targetSize = grid.target().size();
        ofSource = new double[sourceSize];
        ofTarget = new double[targetSize];
        grid.forEach((i, j, tie) -> {
            ofSource[i] += tie.strength();
            ofTarget[j] += tie.kind() == Evidence.Kind.LATIN ? 0 : tie.strength();
        });
        share(grid.source(), ofSource);
        share(grid.target(), ofTarget);
    }

    /** A word that is repeated does not compete with itself. */
    private static void share(List<Word> words, double[] sums) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word.key(), 1, Integer::sum));
        Arrays.setAll(sums, k -> sums[k] / counts.get(words.get(k).key()));
    }

    /** The pairs taken, by source, then by target. */
    List<Pair> pairs() {
        List<Pair> anchors = take(candidates(List.of())).stream()
                .filter(pair -> pair.tie().ground() != WordGrid.Ground.FUNCTION)
                .toList();
        List<Pair> taken = take(candidates(anchors));
        taken.addAll(gaps(taken));
        taken.sort(Comparator.comparingInt(Pair::source).thenComparingInt(Pair::target));
        return taken;
    }

    private List<Pair> candidates(List<Pair> anchors) {
        List<Pair> all = new ArrayList<>();
        grid.forEach((i, j, tie) -> all.add(new Pair(i, j, tie, probability(i, j, tie, anchors))));
        all.sort(Comparator.comparingDouble(Pair::probability)
                .reversed()
                .thenComparingInt(Pair::source)
                .thenComparingInt(Pair::target));
        return all;
    }

    private double probability(int i, int j, WordGrid.Tie tie, List<Pair> anchors) {
        double logit = bases.get(tie.ground())
                + strength * tie.strength()
                + share * StrictMath.log(share(tie.strength(), ofSource[i]) * share(tie.strength(), ofTarget[j]))
                + near * nearness(i, j, anchors);
        return 1 / (1 + StrictMath.exp(-logit));
    }

    private static double share(double strength, double all) {
        return strength < all ? strength / all : 1;
    }

    /** 1 if an anchor stands beside both words, 0 if there is none near the source word. */
    private static double nearness(int i, int j, List<Pair> anchors) {
        double most = 0;
        for (Pair anchor : anchors) {
            int sourceAway = Math.abs(anchor.source() - i);
            int targetAway = Math.abs(anchor.target() - j);
            if (sourceAway > 0 && sourceAway <= NEAR && targetAway > 0) {
                most = Math.max(most, 1.0 / (sourceAway + targetAway - 1));
            }
        }
        return most;
    }

    private List<Pair> take(List<Pair> candidates) {
        List<Pair> taken = new ArrayList<>();
        for (Pair pair : candidates) {
            if (pair.probability() >= least && fits(pair, taken)) {
                taken.add(pair);
            }
        }
        return taken;
    }

    private static boolean fits(Pair pair, List<Pair> taken) {
        boolean sourceFree = true;
        boolean targetFree = true;
        for (Pair other : taken) {
            if (other.source() == pair.source()) {
                if (pair.tie().ground() != WordGrid.Ground.WHOLE || Math.abs(other.target() - pair.target()) > APART) {
                    return false;
                }
                sourceFree = false;
            }
            if (other.target() == pair.target() && !areNameAndOriginal(pair, other)) {
                if (pair.tie().strength() < CERTAIN || Math.abs(other.source() - pair.source()) != 1) {
                    return false;
                }
                targetFree = false;
            }
        }
        return sourceFree || targetFree;
    }

    /** 기타자와(Kitazawa): both are Kitazawa. */
    private static boolean areNameAndOriginal(Pair a, Pair b) {
        boolean hasOriginal = a.tie().kind() == Evidence.Kind.LATIN || b.tie().kind() == Evidence.Kind.LATIN;
        return hasOriginal && Math.abs(a.source() - b.source()) <= BRACKETS;
    }

    /** Words that nothing relates to any other, but whose neighbours' partners have one such word between them. */
    private List<Pair> gaps(List<Pair> taken) {
        boolean[] sourceTaken = new boolean[sourceSize];
        boolean[] targetTaken = new boolean[targetSize];
        taken.forEach(pair -> {
            sourceTaken[pair.source()] = true;
            targetTaken[pair.target()] = true;
        });
        List<Pair> gaps = new ArrayList<>();
        for (int i = 1; i + 1 < sourceSize; i++) {
            if (!sourceTaken[i] && grid.isContent(i)) {
                for (Pair before : of(i - 1, taken)) {
                    for (Pair after : of(i + 1, taken)) {
                        addGap(i, before, after, targetTaken, gaps);
                    }
                }
            }
        }
        return gaps;
    }

    private static List<Pair> of(int source, List<Pair> taken) {
        return taken.stream().filter(pair -> pair.source() == source).toList();
    }

    private void addGap(int i, Pair before, Pair after, boolean[] targetTaken, List<Pair> gaps) {
        int first = Math.min(before.target(), after.target());
        int last = Math.max(before.target(), after.target());
        int[] between = IntStream.range(first + 1, last)
                .filter(j -> !targetTaken[j] && grid.isTargetContent(j))
                .toArray();
        if (between.length == 1 && last - first <= GAP) {
            targetTaken[between[0]] = true;
            WordGrid.Tie tie = new WordGrid.Tie(1, Evidence.Kind.UNEXPLAINED, WordGrid.Ground.RELATED);
            gaps.add(new Pair(i, between[0], tie, gap));
        }
    }
}
