package org.ieum.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.ieum.text.Block;
import org.ieum.text.Document;
import org.ieum.text.Origin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
    private static final String KOREAN = "17일 오전 공장이 정전으로 가동을 멈췄다고 회사가 밝혔다. 회사는 오후에 전력 공급이 재개됐다고 전했다.";
    private static final String ENGLISH =
            "A power cut stopped production at the plant for six hours, the company said.";

    private static Document read(String text) {
        return PageReader.clean().read(text, Origin.TEXT).documents().get(0);
    }

    private static String outlet(String text) {
        return read(text).metadata().outlet();
    }

    private static boolean hasDateline(String text) {
        return read(text).blocks().stream().anyMatch(block -> block.kind() == Block.Kind.DATELINE);
    }

    @ParameterizedTest
    @CsvSource({
        "'(무학=뉴스다온) 한별 기자 = ', 뉴스다온",
        "'[무학=뉴스다온] 한별 기자 = ', 뉴스다온",
        "'【무학=뉴스다온】', 뉴스다온",
        "'(서울·무학=뉴스다온) ', 뉴스다온",
        "'[무학=무학매일] 한별 기자\n\n', 무학매일"
    })
    void outlet_ofAKoreanDateline_isTheOneItNames(String dateline, String outlet) {
        assertThat(outlet("공장 정전\n\n" + dateline + KOREAN)).isEqualTo(outlet);
    }

    @ParameterizedTest
    @CsvSource({
        "'MUHAK, April 17 (Quay News) -- ', Quay News",
        "'MUHAK (Yonhap) -- ', Yonhap",
        "'Muhak (Reuters) - ', Reuters",
        "'MUHAK, South Korea (Tidewater Wire) — ', Tidewater Wire"
    })
    void outlet_ofAnEnglishDateline_isTheOneInBrackets(String dateline, String outlet) {
        assertThat(outlet("Power cut\n\n" + dateline + ENGLISH)).isEqualTo(outlet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[무학=한별 기자] " + KOREAN,
                "(무학=한별 특파원) " + KOREAN,
                "(자료=한국전력) " + KOREAN,
                KOREAN + "\n\n(무학=뉴스다온) " + KOREAN,
                "MUHAK, April 17 -- " + ENGLISH,
                "MUHAK, South Korea (April 17) -- " + ENGLISH,
                "By Grace Nam (Muhak)\n\n" + ENGLISH
            })
    void outlet_whereNoDatelineNamesOne_isUnknown(String text) {
        assertThat(outlet("머리 기사\n\n" + text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"MUHAK, South Korea (April 17) -- ", "MUHAK (17 April) — ", "MUHAK, South Korea (Quay News) -- "
            })
    void dateline_withDateOrAgencyInBrackets_isNoPartOfTheSentence(String dateline) {
        assertThat(hasDateline("Power cut\n\n" + dateline + ENGLISH)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KEPCO (Harbor Electric) — Its grid is old — is looking into it."})
    void name_explainedInBrackets_isNoDateline(String sentence) {
        assertThat(hasDateline("Power cut\n\n" + sentence + " " + ENGLISH)).isFalse();
    }
}
