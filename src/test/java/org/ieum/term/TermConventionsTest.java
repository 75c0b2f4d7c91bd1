package org.ieum.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.text.Block;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as the term and what as another word, where terminologists had to agree; docs/decisions.md says why. */
class TermConventionsTest {
    private static List<String> found(Lang lang, String term, Sentence sentence) {
        Glossary glossary = Glossary.builder().concept("x").terms(lang, term).build();
        return Texts.surfaces(TermFinder.of(glossary).find(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "투표, 투표율이 지난번보다 높았다.",
        "투표, 투표소마다 줄이 길었다.",
        "투표, 투표자는 신분증을 낸다.",
        "미국, 미국인이 그 배를 샀다.",
        "미국, 미국인들은 고개를 저었다.",
        "한국, 한국계 배우가 상을 받았다.",
        "한국, 한국어 강좌가 열린다.",
        "한국, 한국산 배추가 들어왔다.",
        "한국, 한국식 식당이 늘었다.",
        "한국, 한국형 구축함을 만든다.",
        "협정, 협정문을 새로 썼다.",
        "협정, 협정서에 도장을 찍었다.",
        "협정, 협정안이 부결됐다.",
        "정부, 정부군이 다리를 건넜다.",
        "정부, 정부안은 두 쪽이다.",
        "사회, 사회적 합의가 먼저다.",
        "사회, 사회적으로 옳은 일이다.",
        "사회, 사회자는 웃기만 했다.",
        "사회, 사회주의를 버렸다.",
        "대통령, 대통령제를 택했다.",
        "대통령, 대통령직을 넘겼다.",
        "대통령, 대통령실은 답하지 않았다.",
        "민주, 민주화를 이룬 나라다.",
        "민주, 민주적 절차를 밟았다.",
        "경제, 경제성이 떨어진다.",
        "경제, 경제계 인사를 만났다.",
        "협상, 협상가는 말을 아꼈다.",
        "선거, 선거권이 없다.",
        "핵무기, 핵무기화 단계에 왔다.",
    })
    void find_nounThatASuffixMakes_isAnotherWord(String term, String sentence) {
        assertThat(found(Lang.KO, term, Texts.ko(sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "의원, 의원들은 자리를 떴다.",
        "정부, 정부측 설명은 달랐다.",
        "미국, 미국내 여론이 갈렸다.",
        "미국, 미국발 소식이 닿았다.",
        "한국, 한국행 비행기가 떴다.",
        "미국, 미국행을 미뤘다.",
        "대통령, 대통령님께 편지를 썼다.",
        "위원회, 위원회별 예산을 나눴다.",
        "협정, 협정상 의무를 다했다.",
        "선거, 선거용 차량을 빌렸다.",
        "협상, 협상중이라고 답했다.",
        "협상, 협상하자고 불렀다.",
        "개혁, 개혁되지 않았다.",
        "개혁, 개혁시킬 힘이 없다.",
        "미국, 대미국 수출이 줄었다.",
    })
    void find_nounThatStaysWhatItIs_isTheTerm(String term, String sentence) {
        assertThat(found(Lang.KO, term, Texts.ko(sentence))).containsExactly(term);
    }

    @ParameterizedTest
    @CsvSource({
        "미국인, 미국인이 그 배를 샀다.",
        "투표율, 투표율은 낮았다.",
        "대통령제, 대통령제를 택했다.",
        "협정문, 협정문에는 날짜가 없다.",
    })
    void find_derivedNounThatTheGlossaryHas_isTheTerm(String term, String sentence) {
        assertThat(found(Lang.KO, term, Texts.ko(sentence))).containsExactly(term);
    }

    @ParameterizedTest
    @CsvSource({
        "Turkey, We roasted a turkey in the yard.",
        "Turkey, The turkeys had escaped.",
        "turkey, The train goes to Turkey.",
        "Polish, They polish the brass daily.",
        "polish, The old Polish mill burned.",
        "May, It may rain tomorrow.",
        "may, The treaty lapsed last May.",
        "March, They march at noon.",
        "march, The vote is in March.",
        "China, She broke the fine china.",
        "North, The birds fly north.",
        "north, He fled from the North.",
        "US, They asked us twice.",
        "us, The US navy sailed.",
        "WHO, Those who came stayed.",
    })
    void find_nameAndWordOfTheSameLetters_areToldApartByTheirCase(String term, String sentence) {
        assertThat(found(Lang.EN, term, Texts.en(sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Turkey, The train goes to Turkey., Turkey",
        "turkey, We roasted a turkey in the yard., turkey",
        "turkey, Turkey is served cold., Turkey",
        "turkey, He said: \"Turkey is served cold.\", Turkey",
        "turkey, TURKEY IS SERVED COLD, TURKEY",
        "Turkey, TURKEY SIGNS AT LAST, TURKEY",
        "Polish, The old Polish mill burned., Polish",
        "may, May I go now?, May",
        "US, The US navy sailed., US",
        "Norway, we sailed to norway in spring, norway",
        "pact, They read the Pact aloud., Pact",
        "Pact, They read the pact aloud., pact",
        "constitution, The judges upheld the Constitution., Constitution",
        "State Department, The state department denied it., state department",
        "White House, They asked the White House., White House",
    })
    void find_otherCapitals_areStyle(String term, String sentence, String surface) {
        assertThat(found(Lang.EN, term, Texts.en(sentence))).containsExactly(surface);
    }

    @Test
    void find_headline_tellsNoNameFromAWord() {
        Sentence headline = Texts.sentence(Lang.EN, "Farmers Praise Turkey Prices", Block.Kind.HEADING);
        assertThat(found(Lang.EN, "turkey", headline)).containsExactly("Turkey");
    }

    @Test
    void find_properNounOfTheGlossary_keepsItsCapital() {
        Term bush = Term.of(Lang.EN, "Bush");
        assertThat(surfaces(bush.withPartOfSpeech(Term.PartOfSpeech.PROPER_NOUN)))
                .containsExactly("Bush");
        assertThat(surfaces(bush.withPartOfSpeech(Term.PartOfSpeech.NOUN))).containsExactly("bush", "Bush");
        assertThat(surfaces(bush)).containsExactly("bush", "Bush");
    }

    private static List<String> surfaces(Term term) {
        Glossary glossary = Glossary.of(List.of(Concept.of("x", List.of(term))));
        return Texts.surfaces(TermFinder.of(glossary).find(Texts.en("Behind the bush stood Bush himself.")));
    }
}
