package org.ieum.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanizerTest {

    @ParameterizedTest
    @CsvSource({
        "독립문, dongnimmun, tongnimmun",
        "신라, silla, silla",
        "왕십리, wangsimni, wangsimni",
        "종로, jongno, chongno",
        "좋아, joa, choa",
        "해돋이, haedoji, haedoji",
        "값이, gapsi, kapsi",
        "놓다, nota, not'a",
        "평창, pyeongchang, p'yŏngch'ang",
        "발달, baldal, paltal",
        "백마, baengma, paengma",
        "부산, busan, pusan",
        "설악, seorak, sŏrak",
        "국에, guge, kuge"
    })
    void romanize_soundChanges_followEachSystem(String hangul, String revised, String mccuneReischauer) {
        assertThat(Romanizer.REVISED.romanize(hangul)).isEqualTo(revised);
        assertThat(Romanizer.MCCUNE_REISCHAUER.romanize(hangul)).isEqualTo(mccuneReischauer);
    }

    @Test
    void romanize_plainMcCune_dropsBrevesAndApostrophes() {
        assertThat(Romanizer.MCCUNE_REISCHAUER_PLAIN.romanize("평창")).isEqualTo("pyongchang");
    }

    @Test
    void romanize_bySyllable_doesNotAssimilate() {
        assertThat(Romanizer.REVISED_BY_SYLLABLE.romanize("복남")).isEqualTo("boknam");
        assertThat(Romanizer.REVISED.romanize("복남")).isEqualTo("bongnam");
    }

    @Test
    void romanize_mixedText_touchesHangulOnly() {
        assertThat(Romanizer.REVISED.romanize("KBS 뉴스 9 (北)")).isEqualTo("KBS nyuseu 9 (北)");
        assertThat(Romanizer.REVISED.romanize("\uD800가")).isEqualTo("\uD800ga");
        assertThat(Romanizer.REVISED.romanize("")).isEmpty();
    }

    @Test
    void romanize_decomposedHangul_isComposedFirst() {
        assertThat(Romanizer.REVISED.romanize(Normalizer.normalize("한글", Normalizer.Form.NFD)))
                .isEqualTo("hangeul");
    }

    @ParameterizedTest
    @CsvSource({
        "김관진, Gim Gwanjin, Kim Gwan-jin",
        "남궁민수, Namgung Minsu, Namgung Min-su",
        "선우휘, Seonu Hwi, Sunwoo Hwi",
        "이명박, I Myeongbak, Lee Myeong-bak"
    })
    void name_koreanName_isCutAfterTheFamilyName(String hangul, String revised, String press) {
        assertThat(Romanizer.REVISED.name(hangul)).isEqualTo(revised);
        assertThat(Romanizer.pressName(hangul)).isEqualTo(press);
    }

    @Test
    void name_oneSyllable_staysWhole() {
        assertThat(Romanizer.REVISED.name("김")).isEqualTo("Gim");
        assertThat(Romanizer.pressName("")).isEmpty();
    }
}
