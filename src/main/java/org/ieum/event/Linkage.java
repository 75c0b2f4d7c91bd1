package org.ieum.event;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/**
 * Joins groups that are alike as wholes, though no two of their members need be: two reports of one event in two languages
 * often share too little of their words, while all of its reports together share more than chance gives.
 *
 * <ol>
 *   <li>Two groups are as like as their members are on average; two members that were not compared are not alike.
 *   <li>They may be joined if that average, with one pair of no likeness added, is half of what a single pair needs, so
 *       that each pair must show the less, the more of them agree; or if it is at least {@value #CLEAR} of what a pair
 *       needs, and neither is near as like a third group.
 *   <li>Those are joined that are each other's likest, until there are none left.
 * </ol>
 */
final class Linkage {
    private static final double CLEAR = 2 / 3.;

    /** A third group is far from both if it reaches at most this share of their likeness. */
    private static final double FAR = 2 / 3.;

    /** Two members, or two groups, the lesser number first. */
    record Couple(int a, int b) {
        static Couple of(int a, int b) {
            return new Couple(Math.min(a, b), Math.max(a, b));
        }
    }

    private final Map<Couple, Double> likenesses;
    private final int[] groupOf;
    private final int[] sizes;

    private Linkage(Groups groups, int members, Map<Couple, Double> likenesses) {
        this.likenesses = likenesses;
        groupOf = new int[members];
        sizes = new int[members];
        for (List<Integer> group : groups.all()) {
            group.forEach(member -> groupOf[member] = group.get(0));
            sizes[group.get(0)] = group.size();
        }
    }

    /**
     * @param members how many there are in all groups
     * @param likenesses of members that were compared: 1 is what a single pair needs to be of one group
     */
    static void join(Groups groups, int members, Map<Couple, Double> likenesses) {
        boolean joined = true;
        while (joined) {
            joined = new Linkage(groups, members, likenesses).joinLikest(groups);
        }
    }

    private boolean joinLikest(Groups groups) {
        Map<Couple, Double> sums = sums();
        Map<Integer, Couple> likest = likest(sums, joinable(sums));
        List<Couple> mutual = likest.entrySet().stream()
                .filter(it -> it.getKey() == it.getValue().a())
                .map(Map.Entry::getValue)
                .filter(couple -> couple.equals(likest.get(couple.b())))
                .toList();
        mutual.forEach(couple -> groups.join(couple.a(), couple.b()));
        return !mutual.isEmpty();
    }

    private Map<Couple, Double> sums() {
        Map<Couple, Double> sums = new LinkedHashMap<>();
        likenesses.forEach((pair, likeness) -> {
            int a = groupOf[pair.a()];
            int b = groupOf[pair.b()];
            if (a != b) {
                sums.merge(Couple.of(a, b), likeness, Double::sum);
            }
        });
        return sums;
    }

    private List<Couple> joinable(Map<Couple, Double> sums) {
        double[][] best = twoBest(sums);
        return sums.keySet().stream()
                .filter(couple -> agree(couple, sums.get(couple)) || isClear(couple, mean(couple, sums), best))
                .toList();
    }

    private boolean agree(Couple couple, double sum) {
        return sum / (pairs(couple) + 1) >= .5;
    }

    private static boolean isClear(Couple couple, double mean, double[][] best) {
        double third = Math.max(other(best[couple.a()], mean), other(best[couple.b()], mean));
        return mean >= CLEAR && third <= FAR * mean;
    }

    /** The best likeness of a group to another than the one that reaches {@code mean}. */
    private static double other(double[] best, double mean) {
        return best[0] > mean ? best[0] : best[1];
    }

    private double[][] twoBest(Map<Couple, Double> sums) {
        double[][] best = new double[sizes.length][2];
        for (Couple couple : sums.keySet()) {
            double mean = mean(couple, sums);
            IntStream.of(couple.a(), couple.b()).forEach(group -> keep(best[group], mean));
        }
        return best;
    }

    private static void keep(double[] best, double mean) {
        double[] three = {best[0], best[1], mean};
        Arrays.sort(three);
        best[0] = three[2];
        best[1] = three[1];
    }

    private Map<Integer, Couple> likest(Map<Couple, Double> sums, List<Couple> joinable) {
        BinaryOperator<Couple> liker = (one, other) -> mean(other, sums) > mean(one, sums) ? other : one;
        Map<Integer, Couple> likest = new LinkedHashMap<>();
        for (Couple couple : joinable) {
            likest.merge(couple.a(), couple, liker);
            likest.merge(couple.b(), couple, liker);
        }
        return likest;
    }

    private double mean(Couple couple, Map<Couple, Double> sums) {
        return sums.getOrDefault(couple, 0.) / pairs(couple);
    }

    private double pairs(Couple couple) {
        return (double) sizes[couple.a()] * sizes[couple.b()];
    }
}
