package org.ieum.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import org.junit.jupiter.api.Test;

class ComposedTest {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    @Test
    void isPlain_everyCharacter_isComposedAndJoinsNone() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            boolean settled = NFC.isNormalized(Character.toString(c)) && NFC.hasBoundaryBefore(c);
            assertThat(settled || !Composed.isPlain((char) c)).as("U+%04X", c).isTrue();
        }
    }

    @Test
    void isPlain_usualCharacters_isTrue() {
        assertThat("aé“”‘’–—…€₩한힣".chars().allMatch(c -> Composed.isPlain((char) c)))
                .isTrue();
    }
}
