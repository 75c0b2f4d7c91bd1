package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BandTest {

    private static List<Block> anchors(Random random, int sourceSize, int targetSize) {
        TreeSet<Integer> sources = numbers(random, sourceSize);
        TreeSet<Integer> targets = numbers(random, targetSize);
        int size = Math.min(sources.size(), targets.size());
        List<Block> anchors = new ArrayList<>();
        for (int k = 0; k < size; k++) {
            anchors.add(Block.pair(sources.pollFirst(), targets.pollFirst()));
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
            List<Block> anchors = anchors(random, n, m);
            Band band = Band.around(n, m, anchors, 1 + random.nextInt(4));
            String as = "seed " + seed + ", " + n + " x " + m + " " + anchors;

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
            List<Block> anchors = anchors(random, n, m);
            Band band = Band.around(n, m, anchors, 1 + random.nextInt(4));

            for (Block anchor : anchors) {
                assertThat(band.contains(anchor.sourceFrom(), anchor.targetFrom())
                                && band.contains(anchor.sourceTo(), anchor.targetTo()))
                        .as("seed %d, %d x %d %s", seed, n, m, anchors)
                        .isTrue();
            }
        }
    }

    @Test
    void around_longTexts_staysNarrow() {
        Band band = Band.around(1000, 1000, List.of(Block.pair(500, 500)), 10);

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
