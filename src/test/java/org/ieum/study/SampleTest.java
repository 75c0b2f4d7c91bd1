package org.ieum.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SampleTest {
    private static final List<int[]> HALF_AND_HALF =
            List.of(new int[] {2, 1}, new int[] {1, 1}, new int[] {0, 2}, new int[] {3, 0});

    @Test
    void intervals_twoDocuments_areUnknown() {
        Sample two = new Sample(List.of(HALF_AND_HALF.subList(0, 2)));

        assertThat(two.intervals(SampleTest::firstShare, "x").get(0).isKnown()).isFalse();
    }

    @Test
    void intervals_sameName_areTheSame() {
        Sample sample = new Sample(List.of(HALF_AND_HALF));

        assertThat(sample.intervals(SampleTest::firstShare, "x"))
                .isEqualTo(sample.intervals(SampleTest::firstShare, "x"));
    }

    @Test
    void intervals_documentsThatDoNotVary_haveNoWidth() {
        Sample sample = new Sample(List.of(List.of(new int[] {1, 1}, new int[] {2, 2}, new int[] {1, 1})));

        assertThat(sample.intervals(SampleTest::firstShare, "x")).containsExactly(new Interval(0.5, 0.5));
    }

    /** All 4^4 ways to draw four documents of four, instead of a thousand at random. */
    @Test
    void intervals_fourDocuments_areThoseOfAllDraws() {
        double[] shares = IntStream.range(0, 256)
                .mapToDouble(draw -> firstShare(List.of(Sample.sum(IntStream.range(0, 4)
                        .mapToObj(i -> HALF_AND_HALF.get(draw >> 2 * i & 3))
                        .toList())))[0])
                .sorted()
                .toArray();

        Interval interval = new Sample(List.of(HALF_AND_HALF))
                .intervals(SampleTest::firstShare, "x")
                .get(0);

        assertThat(interval.low()).isBetween(shares[2], shares[10]);
        assertThat(interval.high()).isBetween(shares[245], shares[253]);
    }

    /** The more documents, the more of the intervals hold the truth; docs/evaluation.md has the shares. */
    @Test
    void intervals_moreDocuments_holdTheTruthMoreOften() {
        Random random = new Random(9);

        assertThat(coverage(random, 3)).as("seed 9").isBetween(0.6, 0.88);
        assertThat(coverage(random, 20)).as("seed 9").isBetween(0.9, 0.99);
    }

    private static double coverage(Random random, int documents) {
        int runs = 200;
        long holding = IntStream.range(0, runs)
                .mapToObj(run -> new Sample(List.of(habit(random, 0.7, documents)))
                        .intervals(SampleTest::firstShare, "run " + run)
                        .get(0))
                .filter(interval -> interval.low() <= 0.6 && interval.high() >= 0.6)
                .count();
        return (double) holding / runs;
    }

    private static double[] firstShare(List<int[]> totals) {
        int[] counts = totals.get(0);
        return new double[] {(double) counts[0] / Arrays.stream(counts).sum()};
    }

    @Test
    void chance_identicalOutlets_isNoDifference() {
        Sample twins = new Sample(List.of(HALF_AND_HALF, HALF_AND_HALF));

        Sample.Chance chance = twins.chance(Spread::betweenShare, "x");

        assertThat(Spread.betweenShare(twins.totals())).isZero();
        assertThat(chance.p()).isEqualTo(1);
        assertThat(chance.chance()).isPositive();
    }

    /** All 20 ways to deal out six documents to two outlets of three. */
    @Test
    void chance_sixDocuments_isThatOfAllDealings() {
        List<int[]> six = List.of(
                new int[] {3, 0}, new int[] {2, 0}, new int[] {1, 2}, new int[] {1, 1}, new int[] {0, 2}, new int[] {
                    0, 3
                });
        double found = dealt(six, 0b000111);
        List<Integer> dealings = IntStream.range(0, 64)
                .filter(deal -> Integer.bitCount(deal) == 3)
                .boxed()
                .toList();
        long reached = dealings.stream()
                .filter(deal -> dealt(six, deal) > found - 1e-9)
                .count();
        double mean = dealings.stream()
                .mapToDouble(deal -> dealt(six, deal))
                .average()
                .orElseThrow();

        Sample.Chance chance =
                new Sample(List.of(six.subList(0, 3), six.subList(3, 6))).chance(Spread::betweenShare, "x");

        Offset<Double> close = within(0.015);
        assertThat(chance.p()).isCloseTo(reached / 20.0, close);
        assertThat(chance.chance()).isCloseTo(mean, close);
    }

    private static double dealt(List<int[]> documents, int first) {
        List<int[]> one = new ArrayList<>();
        List<int[]> other = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            (((first >> i) & 1) == 1 ? one : other).add(documents.get(i));
        }
        return Spread.betweenShare(List.of(Sample.sum(one), Sample.sum(other)));
    }

    /** Under the null every p is as frequent as any other; mentions of one document depend on each other throughout. */
    @Test
    void chance_outletsOfOneHabit_hasUniformP() {
        Random random = new Random(7);
        double[] ps = IntStream.range(0, 300)
                .mapToDouble(run -> simulated(random, 0.5, 0.5, 5, "null " + run))
                .toArray();

        for (double level : new double[] {0.05, 0.1, 0.25, 0.5, 0.75}) {
            double share = Arrays.stream(ps).filter(p -> p <= level).count() / 300.0;
            double threeSigma = 3 * Math.sqrt(level * (1 - level) / 300);
            assertThat(share).as("seed 7, p <= %s", level).isCloseTo(level, within(threeSigma));
        }
    }

    @Test
    void chance_outletsOfOtherHabits_isFoundWithEnoughDocuments() {
        Random random = new Random(8);
        long few = IntStream.range(0, 40)
                .filter(run -> simulated(random, 0.9, 0.1, 3, "few " + run) <= 0.05)
                .count();
        long many = IntStream.range(0, 40)
                .filter(run -> simulated(random, 0.9, 0.1, 20, "many " + run) <= 0.001)
                .count();

        assertThat(few).as("three documents against three cannot tell").isZero();
        assertThat(many).as("seed 8").isGreaterThanOrEqualTo(38);
    }

    /** p of two outlets that use the first form in these shares; each document leans to one form or the other. */
    private static double simulated(Random random, double a, double b, int documents, String name) {
        return new Sample(List.of(habit(random, a, documents), habit(random, b, documents)))
                .chance(Spread::betweenShare, name)
                .p();
    }

    private static List<int[]> habit(Random random, double share, int documents) {
        List<int[]> counts = new ArrayList<>();
        for (int d = 0; d < documents; d++) {
            double own = (share + random.nextDouble()) / 2;
            int[] count = new int[2];
            for (int i = 6 + random.nextInt(9); i > 0; i--) {
                count[random.nextDouble() < own ? 0 : 1]++;
            }
            counts.add(count);
        }
        return counts;
    }
}
