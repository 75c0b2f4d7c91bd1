package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BandTest {

    private static int[][] anchors(Random random, int sourceSize, int targetSize) {
        TreeSet<Integer> sources = numbers(random, sourceSize);
        TreeSet<Integer> targets = numbers(random, targetSize);
        int size = Math.min(sources.size(), targets.size());
        int[][] anchors = new int[size][];
        for (int k = 0; k < size; k++) {
            anchors[k] = new int[] {sources.pollFirst(), targets.pollFirst()};
        }
        return anchors;
    }

    private static TreeSet<Integer> numbers(Random random, int size) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (int k = random.nextInt(6); k > 0 && size > 0; k--) {
            numbers.add(random.nextInt(size));
        }
        return numbers;
    }

    @Test
    void around_anyAnchors_connectsTheCorners() {
        for (long seed = 1; seed <= 3000; seed++) {
            Random random = new Random(seed);
            int n = random.nextInt(40);
            int m = random.nextInt(40);
            int[][] anchors = anchors(random, n, m);
            Band band = Band.around(n, m, anchors, 1 + random.nextInt(4));
            String as = "seed " + seed + ", " + n + " x " + m + " " + Arrays.deepToString(anchors);

            assertThat(band.contains(0, 0)).as(as).isTrue();
            assertThat(band.contains(n, m)).as(as).isTrue();
            for (int i = 0; i <= n; i++) {
                assertThat(band.low(i)).as(as).isBetween(0, band.high(i));
                assertThat(band.high(i)).as(as).isLessThanOrEqualTo(m);
                if (i > 0) {
                    assertThat(band.low(i)).as(as).isBetween(band.low(i - 1), band.high(i - 1));
                    assertThat(band.high(i)).as(as).isGreaterThanOrEqualTo(band.high(i - 1));
                }
            }
        }
    }

    @Test
    void around_anyAnchors_holdsTheLinkOfEachAnchor() {
        for (long seed = 1; seed <= 3000; seed++) {
            Random random = new Random(seed);
            int n = 1 + random.nextInt(60);
            int m = 1 + random.nextInt(60);
            int[][] anchors = anchors(random, n, m);
            Band band = Band.around(n, m, anchors, 1 + random.nextInt(4));

            for (int[] anchor : anchors) {
                assertThat(band.contains(anchor[0], anchor[1]) && band.contains(anchor[0] + 1, anchor[1] + 1))
                        .as("seed %d, %d x %d %s", seed, n, m, Arrays.deepToString(anchors))
                        .isTrue();
            }
        }
    }

    @Test
    void around_longTexts_staysNarrow() {
        Band band = Band.around(1000, 1000, new int[][] {{500, 500}}, 10);

        for (int i = 0; i <= 1000; i++) {
            assertThat(band.high(i) - band.low(i)).isLessThanOrEqualTo(20);
        }
        assertThat(band.contains(250, 250)).isTrue();
        assertThat(band.contains(250, 270)).isFalse();
    }

    @Test
    void full_emptySides_isOnePosition() {
        Band band = Band.full(0, 0);

        assertThat(band.contains(0, 0)).isTrue();
        assertThat(band.contains(0, 1)).isFalse();
    }
}
