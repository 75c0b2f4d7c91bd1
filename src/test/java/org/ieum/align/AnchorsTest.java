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
        List<Block> anchors = new Anchors(Texts.words(Texts.ko(Texts.KO), Texts.en(Texts.EN))).find();

        assertThat(anchors).hasSizeGreaterThanOrEqualTo(4);
        assertThat(anchors).allSatisfy(anchor -> assertThat(anchor.sourceFrom()).isEqualTo(anchor.targetFrom()));
    }

    @Test
    void find_shuffledTranslation_stillAscendsOnBothSides() {
        for (long seed = 1; seed <= 20; seed++) {
            List<String> shuffled = new ArrayList<>(Texts.EN);
            Collections.shuffle(shuffled, new Random(seed));
            List<Block> anchors = new Anchors(Texts.words(Texts.ko(Texts.KO), Texts.en(shuffled))).find();

            assertThat(anchors).as("seed %d", seed).isNotEmpty();
            for (int k = 1; k < anchors.size(); k++) {
                assertThat(anchors.get(k).sourceFrom())
                        .as("seed %d", seed)
                        .isGreaterThan(anchors.get(k - 1).sourceFrom());
                assertThat(anchors.get(k).targetFrom())
                        .as("seed %d", seed)
                        .isGreaterThan(anchors.get(k - 1).targetFrom());
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
