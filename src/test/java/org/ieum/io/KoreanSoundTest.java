package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "21명, 으로",
        "3시간, 으로",
        "2300 won, 으로",
        "40, 으로",
        "5 kg, 으로",
        "3.4%, 로",
        "24개국, 으로",
        "3일, 로",
        "21, 로",
        "67, 로",
        "18, 로",
        "21 people, 로",
        "The Pine Journal, 로",
        "5 km, 로",
        "서울, 로",
        "'', 로"
    })
    void to_isTheParticleOfTheLastSound(String words, String particle) {
        assertThat(KoreanSound.to(words)).isEqualTo(particle);
    }
}
