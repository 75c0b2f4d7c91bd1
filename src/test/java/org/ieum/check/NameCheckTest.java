package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.ieum.finding.Finding;
import org.ieum.finding.Finding.Verdict;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCheckTest {
    private static Results check(Lang langA, String a, Lang langB, String b) {
        return Texts.results(new NameCheck(), Texts.linked(1, langA, a, langB, b));
    }

    @Test
    void check_onePersonInTwoLanguages_isAFact() {
        Results results =
                check(Lang.KO, "오노데라 마사키 방위상이 서울에 왔다.", Lang.EN, "Defense Minister Masaki Onodera came to Seoul.");
        assertThat(results.findings()).isEmpty();
        assertThat(results.facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.kind()).isEqualTo("name"));
    }

    @Test
    void check_otherSpellingOfOneKoreanName_isAVariant() {
        Results results = check(
                Lang.EN, "Defense Minister Kim Tae-hyun spoke.", Lang.EN, "Defense Minister Kim Tae-hyeon spoke.");
        assertThat(results.findings()).extracting(Finding::verdict).containsExactly(Verdict.VARIANT);
    }

    /** A middle name, or a word of the headline. */
    @Test
    void check_nameAndAWordMore_isNoOtherSpelling() {
        assertThat(check(
                                Lang.EN,
                                "Former President Nam Tae-hyun died on Tuesday.",
                                Lang.EN,
                                "Former President Nam Tae-Hyun Dead at 90.")
                        .findings())
                .isEmpty();
    }

    @Test
    void check_hyphenOrSpace_isStyle() {
        Results results =
                check(Lang.EN, "Defense Minister Kim Tae-hyun spoke.", Lang.EN, "Defense Minister Kim Tae Hyun spoke.");
        assertThat(results.findings()).extracting(Finding::verdict).containsExactly(Verdict.STYLE);
    }

    @Test
    void check_oneSpellingWithoutLinkOrTitle_isStyleAndAnotherSpellingIsSilent() {
        assertThat(apart("Yun Hae-rim rowed home.").findings())
                .extracting(Finding::verdict)
                .containsExactly(Verdict.STYLE);
        assertThat(apart("Yun Hye-rim rowed home.").findings()).isEmpty();
    }

    /** Beside a text that names Yun Hae Rim, in sentences that are not linked. */
    private static Results apart(String text) {
        return Texts.results(
                new NameCheck(), Texts.linked(0, Lang.EN, "The harbor thanked Yun Hae Rim.", Lang.EN, text));
    }

    @Test
    void check_rareFamilyNameAndAnotherGivenName_isAConflict() {
        Results results = check(
                Lang.EN, "Defense Minister Tatsuya Morioka spoke.", Lang.EN, "Defense Minister Tetsuya Morioka spoke.");
        assertThat(results.findings()).extracting(Finding::verdict).containsExactly(Verdict.CONFLICT);
    }

    @Test
    void check_twoPersonsOfOneFamily_areSilent() {
        Results results = check(
                Lang.EN, "Defense Minister Kim Tae-hyun spoke.", Lang.EN, "Finance Minister Kim Dong-wook spoke.");
        assertThat(results.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            이재훈 장관이 회담을 제안했다.         | Minister Lee Jae-hyun proposed the talks.     | 1
            이재훈 장관이 회담을 제안했다.         | Minister Yi Jaehun proposed the talks.        | 0
            김영희 시장은 박철수 시장을 만났다.    | Mayor Kim Young-hee met Mayor Park Min-soo.   | 1
            김영희 시장은 박철수 시장을 만났다.    | Mayor Park Cheol-su met Mayor Kim Young-hee.  | 0
            이재용 회장이 공장을 찾았다.           | Chairman Jay Y. Lee visited the plant.        | 0
            이재훈 장관이 이민호 씨를 만났다.      | Minister Lee Jae-hyun met Lee Min-jae.        | 0
            """)
    void check_anotherGivenNameInATranslation_isAConflict(String korean, String english, int findings) {
        assertThat(check(Lang.KO, korean, Lang.EN, english).findings()).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            정하늘 교장은 문을 닫았다.              | Principal Han Ha-neul closed the gate.              | [정하늘: A, Han Ha-neul: B]
            등대지기 정하늘(61) 씨는 불을 켰다.      | Han Ha-neul, 61, the keeper, lit the lamp.          | [정하늘: A, Han Ha-neul: B]
            정하늘은 후반에 골을 넣었다.            | Jung Ha-rim scored in the second half.              | [정하늘: A, Jung Ha-rim: B]
            선원 최모(35)씨가 다쳤다.              | A sailor surnamed Jang, 35, was hurt.               | [최: A, Jang: B]
            선원 최모 씨가 다쳤다.                 | A sailor, identified by her surname Jang, was hurt. | [최: A, Jang: B]
            """)
    void check_anotherPersonInATranslation_isAConflict(String korean, String english, String sides) {
        assertThat(check(Lang.KO, korean, Lang.EN, english).findings())
                .extracting(finding -> finding.sides().toString())
                .containsExactly(sides);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            정하늘 교장은 문을 닫았다.              | Principal Jung Ha-neul closed the gate.
            정하늘 교장이 한하늘 교장을 만났다.      | Principal Han Ha-neul met Principal Jung Ha-neul.
            정하늘은 후반에 골을 넣었다.            | Chung Ha-neul scored in the second half.
            정하림이 정하늘에게 공을 찼다.          | Jung Ha-rim passed to Jung Ha-neul.
            선원 최모(35)씨가 다쳤다.              | A sailor surnamed Choe, 35, was hurt.
            이모와 고모가 다쳤다.                  | An aunt surnamed Jang and another were hurt.
            """)
    void check_theSamePersonInATranslation_isSilent(String korean, String english) {
        assertThat(check(Lang.KO, korean, Lang.EN, english).findings()).isEmpty();
    }

    @Test
    void check_titleInWordsAndInLetters_isOne() {
        Results results = Texts.results(
                new NameCheck(),
                Texts.linked(
                        0,
                        Lang.EN,
                        "Chief Financial Officer Oh Sung-min spoke.",
                        Lang.EN,
                        "CFO Oh Seong-min resigned."));
        assertThat(results.findings()).extracting(Finding::verdict).containsExactly(Verdict.VARIANT);
    }

    /** Two agencies' names for whoever spoke at one briefing. */
    @Test
    void check_onePersonOfASentenceCopiedWithAnother_isAConflict() {
        String said = ", head of the harbor office, told reporters that the ferry would sail again on Friday with 40"
                + " passengers and a new crew.";
        assertThat(check(Lang.EN, "Kim Tae-hyun" + said, Lang.EN, "Park Dong-wook" + said)
                        .findings())
                .extracting(Finding::verdict)
                .containsExactly(Verdict.CONFLICT);
        assertThat(check(
                                Lang.EN,
                                "Kim Tae-hyun" + said,
                                Lang.EN,
                                "Park Dong-wook, mayor of the city, told reporters that the ferry would not sail.")
                        .findings())
                .as("another sentence")
                .isEmpty();
        assertThat(check(Lang.EN, "Kim Tae-hyun" + said, Lang.EN, "Park Dong-wook and Kim Tae-hyun" + said)
                        .findings())
                .as("both are named")
                .isEmpty();
    }

    @Test
    void check_sameHanjaInOtherHangul_isAVariant() {
        Results results = check(Lang.KO, "모리오카 겐지(森岡健二) 방위상이 왔다.", Lang.KO, "모리오카 켄지(森岡健二) 방위상이 왔다.");
        assertThat(results.findings()).extracting(Finding::verdict).containsExactly(Verdict.VARIANT);
    }
}
