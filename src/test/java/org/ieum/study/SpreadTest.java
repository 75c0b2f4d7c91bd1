package org.ieum.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void distance_sameShares_isZero() {
        assertThat(Spread.distance(new int[] {2, 4}, new int[] {1, 2})).isCloseTo(0, within(1e-7));
    }

    @Test
    void distance_noFormInCommon_isOne() {
        assertThat(Spread.distance(new int[] {3, 0}, new int[] {0, 1})).isCloseTo(1, within(1e-12));
    }

    @Test
    void distance_oneOfTwoFormsShared_isThePublishedValue() {
        assertThat(Spread.distance(new int[] {1, 0}, new int[] {1, 1}))
                .isCloseTo(StrictMath.sqrt(0.3112781), within(1e-6));
    }

    @Test
    void betweenShare_eachOutletOneFormOfItsOwn_isOne() {
        assertThat(Spread.betweenShare(List.of(new int[] {4, 0, 0}, new int[] {0, 2, 0}, new int[] {0, 0, 1})))
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void betweenShare_sameShares_isNought() {
        assertThat(Spread.betweenShare(List.of(new int[] {2, 4}, new int[] {1, 2})))
                .isCloseTo(0, within(1e-12));
        assertThat(Spread.betweenShare(List.of(new int[] {2, 0}, new int[] {1, 0})))
                .isZero();
    }

    /** The share as mutual information of form and outlet from their joint probabilities; the distance as entropies. */
    @Test
    void figures_randomCounts_areThoseOfAnotherComputation() {
        Random random = new Random(31);
        for (int run = 0; run < 200; run++) {
            List<int[]> outlets = new ArrayList<>();
            for (int o = 0; o < 3; o++) {
                outlets.add(random.ints(4, 0, 6).toArray());
                outlets.get(o)[0]++;
            }

            assertThat(Spread.betweenShare(outlets))
                    .as("run %d of seed 31", run)
                    .isCloseTo(mutualInformation(outlets), within(1e-9));
            assertThat(Spread.distances(outlets)[2]).isCloseTo(distance(outlets.get(1), outlets.get(2)), within(1e-7));
        }
    }

    private static double mutualInformation(List<int[]> outlets) {
        double n = outlets.stream().flatMapToInt(Arrays::stream).sum();
        double information = 0;
        double entropy = 0;
        for (int form = 0; form < 4; form++) {
            double pForm = 0;
            for (int[] outlet : outlets) {
                pForm += outlet[form] / n;
            }
            entropy -= pForm == 0 ? 0 : pForm * Math.log(pForm);
            for (int[] outlet : outlets) {
                double joint = outlet[form] / n;
                double pOutlet = Arrays.stream(outlet).sum() / n;
                information += joint == 0 ? 0 : joint * Math.log(joint / pForm / pOutlet);
            }
        }
        return entropy == 0 ? 0 : information / entropy;
    }

    private static double distance(int[] a, int[] b) {
        double sumA = Arrays.stream(a).sum();
        double sumB = Arrays.stream(b).sum();
        double[] mean = new double[4];
        double[] p = new double[4];
        double[] q = new double[4];
        for (int i = 0; i < 4; i++) {
            p[i] = a[i] / sumA;
            q[i] = b[i] / sumB;
            mean[i] = (p[i] + q[i]) / 2;
        }
        return Math.sqrt(Math.max(0, entropy(mean) - (entropy(p) + entropy(q)) / 2) / Math.log(2));
    }

    private static double entropy(double[] shares) {
        double entropy = 0;
        for (double share : shares) {
            entropy -= share == 0 ? 0 : share * Math.log(share);
        }
        return entropy;
    }
}
