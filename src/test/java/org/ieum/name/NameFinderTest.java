package org.ieum.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ieum.segment.Segmenter;
import org.ieum.text.Block;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {
    private static final Segmenter SEGMENTER = Segmenter.create();

    private static List<Sentence> sentences(Lang lang, String... texts) {
        List<Sentence> sentences = new ArrayList<>();
        int at = 0;
        for (String text : texts) {
            Span span = new Span(at, at + text.length());
            sentences.add(new Sentence(Origin.TEXT, lang, Block.Kind.PARAGRAPH, 0, span, text, List.of()));
            at = span.end() + 1;
        }
        return sentences;
    }

    private static List<String> names(NameChain chain) {
        return chain.mentions().stream().map(Mention::name).toList();
    }

    private static List<String> found(Lang lang, String... texts) {
        return NameFinder.find(sentences(lang, texts)).stream()
                .map(chain -> chain.fullName() + names(chain))
                .toList();
    }

    @Test
    void find_koreanDocument_chainsFullAndShortMentions() {
        assertThat(found(
                        Lang.KO,
                        "김관진 국방부 장관은 서울에서 기타자와 도시미(北澤俊美) 일본 방위상과 만났다.",
                        "기타자와 방위상은 협정을 제안했다.",
                        "김 장관은 신중했다.",
                        "기타자와는 이튿날 떠났다."))
                .containsExactly("김관진[김관진, 김]", "기타자와 도시미[기타자와 도시미, 기타자와, 기타자와]");
    }

    @Test
    void find_englishDocument_chainsFullAndShortMentions() {
        assertThat(found(
                        Lang.EN,
                        "Defense Minister Kim Kwan-jin met Japanese Defense Minister Toshimi Kitazawa in Seoul.",
                        "Kitazawa proposed a pact.",
                        "Mr. Kim was cautious, and so were Kim's aides.",
                        "Secretary of State Hillary Clinton listened."))
                .containsExactly(
                        "Kim Kwan-jin[Kim Kwan-jin, Kim, Kim]",
                        "Toshimi Kitazawa[Toshimi Kitazawa, Kitazawa]",
                        "Hillary Clinton[Hillary Clinton]");
    }

    private static List<String> analysed(String text) {
        return NameFinder.find(SEGMENTER.sentences(Document.of(Origin.of("a"), Lang.KO, text))).stream()
                .map(NameChain::fullName)
                .toList();
    }

    @Test
    void find_firmAndTitleBehindAName_areNoPerson() {
        assertThat(analysed("노재혁 하람차 사장이 배를 샀다.")).containsExactly("노재혁");
        assertThat(analysed("하람차 노재혁 사장이 배를 샀다.")).containsExactly("노재혁");
        assertThat(analysed("서울시 김관진 의원이 배를 샀다.")).containsExactly("김관진");
        assertThat(analysed("현대차 김관진 사장이 배를 샀다.")).containsExactly("김관진");
    }

    private static List<String> titles(String text) {
        return NameFinder.find(SEGMENTER.sentences(Document.of(Origin.of("a"), Lang.KO, text))).stream()
                .map(chain -> chain.fullName() + ": " + chain.mentions().get(0).title())
                .toList();
    }

    /** Text, then the person and the title, divided by a bar. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "문하람 솔빛그룹 회장(52)은 축배를 들었다.|문하람: 솔빛그룹 회장",
                "나윤슬(52) 솔빛그룹 회장은 축배를 들었다.|나윤슬: 솔빛그룹 회장",
                "심원택 단비반도체 사장은 웃었다.|심원택: 단비반도체 사장",
                "심원택 솔빛대학교 해양학과 교수는 “바다가 식었다”고 말했다.|심원택: 솔빛대학교 해양학과 교수",
                "심원택 한은 총재는 자리를 떴다.|심원택: 한은 총재",
                "심원택 SB중공업 부사장이 배를 샀다.|심원택: SB중공업 부사장",
                "도하민 1등항해사(44)가 키를 잡았다.|도하민: 1등항해사",
                "배에는 오경주 1등항해사(44)만 있었다.|오경주: 1등항해사",
                "심원택 2등 항해사가 키를 잡았다.|심원택: 2등 항해사",
                "심원택 대표이사 사장은 웃었다.|심원택: 대표이사 사장",
                "노은채 부총리 겸 기획재정부 장관은 웃었다.|노은채: 부총리 겸 기획재정부 장관",
                "심원택 대통령 특사가 왔다.|심원택: 대통령"
            })
    void find_whatStandsBehindAName_isItsTitle(String row) {
        List<String> cells = List.of(row.split("\\|"));
        assertThat(titles(cells.get(0))).containsExactly(cells.get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "강원도 솔빛병원 원장은 웃었다.",
                "이달말 솔빛그룹 회장이 바뀐다.",
                "지난해 솔빛그룹 회장이 바뀌었다.",
                "전남대 솔빛병원 원장은 웃었다.",
                "정치권 솔빛그룹 회장도 왔다.",
                "민노련 소속 근로자위원도 왔다.",
                "여행 온 교사 대니얼 하트윅(34)은 웃었다.",
                "알리 모흐센 아스마일 이라크 각료회의 사무총장이 왔다.",
                "마포구 솔빛동 통장(52)이 왔다."
            })
    void find_otherWordsBeforeAFirm_areNoPerson(String text) {
        assertThat(analysed(text)).isEmpty();
    }

    @Test
    void find_titleAndNameInBrackets_areAPerson() {
        assertThat(found(Lang.KO, "솔빛지법 민사2부(재판장 문가람)는 청구를 받아들였다.", "모임(대표 이사회)이 열렸다."))
                .containsExactly("문가람[문가람]");
    }

    @Test
    void find_mention_hasTitleFormInBracketsAndSpanOfTheDocument() {
        List<Sentence> sentences = sentences(Lang.KO, "비가 왔다.", "이어 기타자와 도시미(北澤俊美) 일본 방위상이 말했다.");
        NameChain chain = NameFinder.find(sentences).get(0);
        Mention mention = chain.mentions().get(0);
        assertThat(chain.foreign()).isEqualTo("北澤俊美");
        assertThat(mention.title()).isEqualTo("일본 방위상");
        assertThat(mention.sentence()).isEqualTo(sentences.get(1));
        assertThat(sentences.get(1).text(mention.span())).isEqualTo("기타자와 도시미");
    }

    @Test
    void find_latinInBrackets_decidesTheLeftEdgeBySound() {
        assertThat(found(Lang.KO, "정부는 블라디미르 푸틴(Vladimir Putin) 러시아 총리를 초청했다.", "푸틴은 침묵했다."))
                .containsExactly("블라디미르 푸틴[블라디미르 푸틴, 푸틴]");
    }

    @Test
    void find_foreignNamesBeforeTitles_areFoundByTheirSyllables() {
        assertThat(found(Lang.KO, "버락 오바마 미국 대통령과 메르켈 총리는 통화했다.", "오바마 대통령은 웃었다."))
                .containsExactly("버락 오바마[버락 오바마, 오바마]", "메르켈[메르켈]");
    }

    @Test
    void find_familyNameOfTwo_goesToThePersonOfTheStoryNotToTheNearest() {
        assertThat(found(
                        Lang.EN,
                        "Defense Minister Kim Kwan-jin spoke.",
                        "Kim left for Brussels.",
                        "Kim Sang-ho, 61, watched from the street.",
                        "Kim is to meet the allies."))
                .containsExactly("Kim Kwan-jin[Kim Kwan-jin, Kim, Kim]", "Kim Sang-ho[Kim Sang-ho]");
    }

    @Test
    void find_familyNameOfTwo_goesToTheOneIntroducedWithATitle() {
        assertThat(found(Lang.EN, "Defense Minister Kim Kwan-jin passed Kim Sang-ho.", "Kim waved."))
                .containsExactly("Kim Kwan-jin[Kim Kwan-jin, Kim]", "Kim Sang-ho[Kim Sang-ho]");
    }

    @Test
    void find_familyNameOfTwoEquallyGood_isLeftOpen() {
        assertThat(found(
                        Lang.EN,
                        "Defense Minister Kim Kwan-jin spoke.",
                        "Kim left.",
                        "Gen. Kim Sang-ho arrived.",
                        "Kim sat down."))
                .containsExactly("Kim Kwan-jin[Kim Kwan-jin, Kim]", "Kim Sang-ho[Kim Sang-ho]");
    }

    @Test
    void find_koreanTitleWrittenTogether_goesToWhoHoldsIt() {
        assertThat(found(Lang.KO, "배서준 국방장관과 배하린 의원이 만났다.", "배하린 의원이 먼저 떠났다.", "배 장관은 남았다."))
                .containsExactly("배서준[배서준, 배]", "배하린[배하린, 배하린]");
    }

    @Test
    void find_familyNameWithTitle_goesToWhoHoldsIt() {
        assertThat(found(
                        Lang.EN,
                        "Defense Minister Kim Kwan-jin met Kim Hae-won, a critic.",
                        "Minister Kim listened.",
                        "Kim Hae-won spoke."))
                .containsExactly("Kim Kwan-jin[Kim Kwan-jin, Kim]", "Kim Hae-won[Kim Hae-won, Kim Hae-won]");
    }

    @Test
    void find_englishNameWithoutTitle_isFoundIfTheFamilyNameComesBack() {
        assertThat(found(Lang.EN, "Angela Merkel walked with Barack Obama.", "Merkel spoke; Obama's answer was short."))
                .containsExactly("Angela Merkel[Angela Merkel, Merkel]", "Barack Obama[Barack Obama, Obama]");
        assertThat(found(Lang.EN, "South Korea and New York agreed.", "Korea paid, York did not."))
                .isEmpty();
        assertThat(found(Lang.EN, "Barack Obama walked alone.")).isEmpty();
    }

    @Test
    void find_hyphenatedGivenNameWithoutTitle_isFoundBesideAnyFamilyName() {
        assertThat(found(Lang.EN, "Skater Choi Eun-byul and Tsai Ing-wen met."))
                .containsExactly("Choi Eun-byul[Choi Eun-byul]", "Tsai Ing-wen[Tsai Ing-wen]");
    }

    @Test
    void find_japaneseNameWithoutBrackets_isKnownByItsSyllables() {
        assertThat(found(Lang.KO, "기타자와 도시미 일본 방위상이 왔다.", "기타자와 방위상은 웃었다."))
                .containsExactly("기타자와 도시미[기타자와 도시미, 기타자와]");
    }

    @Test
    void find_namesInARowBeforeOneTitle_areAllFound() {
        assertThat(found(Lang.KO, "김성환·현인택 장관이 나란히 앉았다.")).containsExactly("김성환[김성환]", "현인택[현인택]");
    }

    @Test
    void find_firstNameOfOneSyllable_belongsToTheName() {
        assertThat(found(Lang.KO, "조 바이든 대통령이 왔다.")).containsExactly("조 바이든[조 바이든]");
        assertThat(found(Lang.KO, "미 오바마 대통령이 왔다.")).containsExactly("오바마[오바마]");
    }

    /** Text, then each name that is to be found, divided by bars. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister will see his Thai counterpart Anong Srisai at noon.|Anong Srisai",
                "Tomoko Hayashida, her Japanese counterpart, smiled.|Tomoko Hayashida",
                "She wrote to her counterpart, Pieter Vandenberg, in May.|Pieter Vandenberg",
                "The harbor was last inspected when Kazuya Moritani came in 2019.|Kazuya Moritani",
                "The winner was Yukiko Tanimura, by a length.|Yukiko Tanimura",
                "Nobody has rowed there since Tanimura Yukiko retired.|Tanimura Yukiko",
                "The envoy, Andrew Holloway, left on Friday.|Andrew Holloway",
                "Yesterday Peter K. Holloway left.|Peter K. Holloway",
                "The harbor's Cho Min Seok waved back.|Cho Min Seok",
                "Yun Hae Rim, a port spokeswoman, agreed.|Yun Hae Rim",
                "A letter from Min Seok Cho arrived.|Min Seok Cho",
                "KIM Sang-ho and LEE Bo Ram rowed on.|KIM Sang-ho|LEE Bo Ram",
                "Witold Zaremba, a retired ferry captain, disagreed.|Witold Zaremba",
                "President Bill Holloway sang.|Bill Holloway"
            })
    void find_namesWithoutACapitalisedTitle_areFound(String row) {
        List<String> cells = List.of(row.split("\\|"));
        assertThat(NameFinder.find(sentences(Lang.EN, cells.get(0))))
                .extracting(NameChain::fullName)
                .containsExactlyElementsOf(cells.subList(1, cells.size()));
    }

    @Test
    void find_lowerCaseRole_isTheTitleOfTheMention() {
        assertThat(NameFinder.find(
                        sentences(Lang.EN, "Yun Hae Rim, a port spokeswoman, met the envoy, Andrew Holloway.")))
                .extracting(chain -> chain.mentions().get(0).title())
                .containsExactly("spokeswoman", "envoy");
    }

    @Test
    void find_nameInThreeWords_isMentionedAgainByTheFamilyName() {
        assertThat(found(Lang.EN, "KIM Bo Ram rowed.", "Minister Kim Bo Ram won, and Kim laughed."))
                .containsExactly("KIM Bo Ram[KIM Bo Ram, Kim Bo Ram, Kim]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Last Monday the ferry crossed to Nam Han River Bridge.",
                "The aircraft carrier, the George Holloway, anchored off Jeju.",
                "Near Camp Ridgeway, a spokesman waited.",
                "The spokesman said New Zealand and Hong Kong agreed.",
                "Work stopped at the Andrew Holloway Foundation.",
                "An official in Santa Rosa, a town of farmers, shrugged.",
                "The Tama Holdings plant, a leader in pumps, closed.",
                "Their counterpart South Korea objected.",
                "So Can You: No Gun Ri remembers.",
                "The Andrew Holloway Show began.",
                "The president, Prime Minister and Speaker met."
            })
    void find_capitalisedWordsOfOtherKinds_areNoPersons(String text) {
        assertThat(found(Lang.EN, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "하야시다 도모코 방위대신이 왔다.|하야시다 도모코",
                "하야시다도모코 외무대신이 왔다.|하야시다도모코",
                "오바 다케노리(大場武則) 방위청장이 왔다.|오바 다케노리",
                "오바타다케노리(大畑武則) 방위청장이 왔다.|오바타다케노리",
                "하야시다 도모코 통합막료장도 왔다.|하야시다 도모코",
                "중국 외교부 천밍위(陳明玉) 대변인이 답했다.|천밍위",
                "앤드루 홀러웨이 국무부 대변인이 답했다.|앤드루 홀러웨이",
                "앤드루 홀러웨이 미국 특사가 왔다.|앤드루 홀러웨이",
                "배서준 해양경찰청장이 답했다.|배서준",
                "배서준(裵瑞俊)은 배를 몰았다.|배서준",
                "하야시다 도모코(林田智子)는 배를 몰았다.|하야시다 도모코",
                "천밍위(陳明玉)는 배를 몰았다.|천밍위",
                "어부 배서준(68)은 배를 몰았다.|배서준",
                "배서준(68·여수시)은 배를 몰았다.|배서준",
                "하야시다 시게오(68)는 배를 몰았다.|하야시다 시게오"
            })
    void find_koreanTextsNames_areFound(String row) {
        List<String> cells = List.of(row.split("\\|"));
        assertThat(NameFinder.find(sentences(Lang.KO, cells.get(0))))
                .extracting(NameChain::fullName)
                .containsExactlyElementsOf(cells.subList(1, cells.size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "자유무역(FTA)과 대한민국(大韓民國)",
                "광명시(光明市)와 안동시(安東市)와 전라도(全羅道)",
                "안전성(安全性)과 고구려(高句麗)와 주자학(朱子學)",
                "난징(南京)에서 도쿄(東京)로 갔다.",
                "한국팀(24)이 이겼다.",
                "후지 산(富士山)과 야스쿠니 신사(靖國神社)",
                "베를린 의원과 구글 대변인과 구글 코리아 대변인",
                "김 대신 배를 골랐다.",
                "사고조사 위원장과 지방자치 특사",
                "하오밍 톈진 시정부 대변인"
            })
    void find_placesAndWordsWithBrackets_areNoPersons(String text) {
        assertThat(NameFinder.find(SEGMENTER.sentences(Document.of(Lang.KO, text))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "이 장관은 모른다.",
                "전 국방부 장관도 왔다.",
                "소말리아 대통령과 국무부 대변인이 논평했다.",
                "신임 국방장관 후보자가 왔다.",
                "일본 정부 대표와 여당 의원이 만났다.",
                "대량살상무기(WMD) 확산을 막는다.",
                "유엔평화유지활동(PKO)에 참가한다.",
                "실효(實效)를 거두었다.",
                "프로그램 매니저와 시스템 센터 소장",
                "편의점 사장들은 반대했다.",
                "사용자 위원 두 명이 나갔다.",
                "차는 지하주차장에 있었다."
            })
    void find_noPersonInKorean_findsNobody(String text) {
        assertThat(found(Lang.KO, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The General Security of Military Information Agreement was signed.",
                "The General Assembly and the Prime Minister agreed.",
                "Justice Party members objected at King Sejong University.",
                "Seoul and Tokyo signed it on Monday.",
                "The Defense Ministry said so."
            })
    void find_noPersonInEnglish_findsNobody(String text) {
        assertThat(found(Lang.EN, text)).isEmpty();
    }

    @Test
    void find_tokensShowAParticle_isNoName() {
        String text = "어제 경찰이 미국 대선후보 집에 왔다.";
        List<Token> tokens = List.of(
                new Token("경찰", "경찰", PartOfSpeech.NOUN, new Span(3, 5)),
                new Token("이", "이", PartOfSpeech.PARTICLE, new Span(5, 6)));
        Sentence sentence =
                new Sentence(Origin.TEXT, Lang.KO, Block.Kind.PARAGRAPH, 0, new Span(0, text.length()), text, tokens);
        assertThat(NameFinder.find(List.of(sentence))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "((((((", "김(", "장관", "김관진(金寬鎭", "\uD800 장관", "Mr.", "Mr. 's", "President of", "-"})
    void find_oddText_doesNotThrow(String odd) {
        assertThat(NameFinder.find(sentences(Lang.KO, odd, odd))).isEmpty();
        assertThat(NameFinder.find(sentences(Lang.EN, odd, odd))).isEmpty();
        assertThat(NameFinder.find(List.of())).isEmpty();
    }

    @Test
    void find_hugeSentence_isLinear() {
        assertThat(found(Lang.KO, "김관진 국방부 장관 ".repeat(2_000))).hasSize(1);
        assertThat(found(Lang.EN, ".".repeat(200_000))).isEmpty();
        assertThat(found(Lang.KO, "가".repeat(100_000))).isEmpty();
        assertThat(found(Lang.EN, "Kim ".repeat(50_000))).isEmpty();
    }
}
