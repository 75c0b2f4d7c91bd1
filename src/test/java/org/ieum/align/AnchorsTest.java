package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnchorsTest {

    @Test
    void find_translationInOrder_isOnTheDiagonal() {
        int[][] anchors = new Anchors(Texts.words(Texts.ko(Texts.KO), Texts.en(Texts.EN))).find();

        assertThat(anchors.length).isGreaterThanOrEqualTo(4);
        assertThat(List.of(anchors)).allSatisfy(anchor -> assertThat(anchor[0]).isEqualTo(anchor[1]));
    }

    @Test
    void find_shuffledTranslation_stillAscendsOnBothSides() {
        for (long seed = 1; seed <= 20; seed++) {
            List<String> shuffled = new ArrayList<>(Texts.EN);
            Collections.shuffle(shuffled, new Random(seed));
            int[][] anchors = new Anchors(Texts.words(Texts.ko(Texts.KO), Texts.en(shuffled))).find();

            assertThat(anchors).as("seed %d", seed).isNotEmpty();
            for (int k = 1; k < anchors.length; k++) {
                assertThat(anchors[k][0]).as("seed %d", seed).isGreaterThan(anchors[k - 1][0]);
                assertThat(anchors[k][1]).as("seed %d", seed).isGreaterThan(anchors[k - 1][1]);
            }
        }
    }

    @Test
    void find_nothingInCommon_isEmpty() {
        assertThat(new Anchors(Texts.words(Texts.ko(Texts.STRAY_KO), Texts.en(Texts.STRAY_EN))).find())
                .isEmpty();
        assertThat(new Anchors(Texts.words(Texts.ko(), Texts.en(Texts.EN))).find())
                .isEmpty();
    }
}
