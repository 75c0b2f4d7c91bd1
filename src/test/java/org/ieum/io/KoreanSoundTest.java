package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KoreanSoundTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "참빛신문", "새벽통신", "The Pine Journal", "Harbor Tribune", "Cape Column", "The Evening", "Oak Chronicle",
                        "Public",
                "YTN", "2,300 won.", "9 a.m.", "621", "40", "제3호 태풍!", "5 kg", "5㎏"
            })
    void endsInConsonant_ofWordsReadSo_isTrue(String words) {
        assertThat(KoreanSound.endsInConsonant(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "솔빛일보",
                "The Pine Daily",
                "Harbor Wire",
                "The Oak Post",
                "Bay Times",
                "The Cape Gazette",
                "KBS",
                "AP",
                "떠났다.",
                "3.4%",
                "122",
                "5 km",
                "286 mm",
                "…",
                ""
            })
    void endsInConsonant_ofOthers_isFalse(String words) {
        assertThat(KoreanSound.endsInConsonant(words)).isFalse();
    }
}
