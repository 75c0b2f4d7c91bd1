package org.ieum.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KoreanSentencesTest {
    private static final Segmenter KEEP = Segmenter.create();
    private static final Segmenter SPLIT =
            Segmenter.builder().quotations(Quotations.SPLIT).build();

    private static List<String> split(Segmenter segmenter, String text) {
        return segmenter.split(text, Lang.KO).stream()
                .map(span -> span.of(text))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "그는 \"나도 가겠다.\" 라고 말했다.",
                "그는 “나도 가겠다.”라고 말했다.",
                "장관은 “문제가 없다.”며 “곧 만나겠다.”고 밝혔다.",
                "두 나라는 1919. 3. 1. 만세 운동을 함께 기렸다.",
                "U.S. 정부와 Mr. 김은 만나지 않았다.",
                "J. K. 롤링의 새 책이 나왔다.",
                "도주하다 붙잡혀 조사를 받았다.",
                "언제 끝날지 여부는 알 수 없다.",
                "길이가 1'1\"이고 화면은 21\"인 제품이다.",
                "회담은 (비가 왔다. 늦게) 시작됐다.",
                "그는 다행히도(?) 늦지 않았다.",
                "\"물이 차다!\" 누군가가 말했다.",
                "정말 갈 수 있을까? 라는 생각이 들었다.",
                "아직은… 때가 아니다.",
                "1. 서론에 해당하는 글이다.",
                "나. 지방 기록 보관소",
                "Ⅱ. 연구 방법",
                "2.1. 자료의 범위",
                "다가오는 6. 3. 보궐선거가 열린다.",
                "신청 기간은 5. 1.~5. 31.이다.",
                "제5조 삭제 <2022. 7. 5.>",
                "그 회사는 Bingo! 주식을 팔았다.",
                "누리집은 www.example.org 이다.",
                "이 일은 끝나지 않았다 하더라도 값지다.",
                "배는 7. 8. 통영에서, 7. 9. 여수에서 뜬다.",
                "등대는 2031. 6. 1. 남섬에서, 2031. 6. 2. 북섬에서 각각 켜졌다.",
                "접수 기간: 2031. 3. 1. ~ 3. 2. 까지",
                "사공은 \"다 왔다.\" 하셨다.",
                "할머니는 \"배고프겠다. 앉아라.\" 하시고 웃으셨다.",
                "누나가 \"비 온다.\" 하기에 우산을 챙겼다.",
                "아이는 \"저기다!\" 하더니 달려갔다.",
                "다들 \"늦겠다.\" 해서 서둘렀다.",
                "'저 배가 맞나?' 싶었다.",
                "깃발에 적힌 말은 \"함께!\" 였다.",
                "연극 \"누구냐?\" 가 막을 올렸다.",
                "\"하나. 둘.\" 구호에 맞춰 노를 저었다.",
                "사공은 “비가 온다.” 한마디만 했다.",
            })
    void split_oneSentence_staysWhole(String text) {
        assertThat(split(KEEP, text)).containsExactly(text);
    }

    @Test
    void split_itemsBehindADate_areCutAndTheDateIsNot() {
        assertThat(split(KEEP, "말의 뜻은 이렇다. <개정 2022. 7. 5.> 1. “서고”란 방을 말한다. 2. “대장”이란 책을 말한다. 가. 옛 대장 나. 새 대장"))
                .containsExactly(
                        "말의 뜻은 이렇다.",
                        "<개정 2022. 7. 5.>",
                        "1. “서고”란 방을 말한다.",
                        "2. “대장”이란 책을 말한다.",
                        "가. 옛 대장",
                        "나. 새 대장");
    }

    @Test
    void split_datesWhoseDaysCountUp_areNoItems() {
        assertThat(split(KEEP, "마을은 2031. 11. 3. 나루를 닫았다. 군은 2031. 11. 4. 다시 열었다."))
                .containsExactly("마을은 2031. 11. 3. 나루를 닫았다.", "군은 2031. 11. 4. 다시 열었다.");
        assertThat(split(KEEP, "차례는 이렇다. 1. 5. 4. 돛을 올린다. 2. 5. 5. 닻을 올린다."))
                .containsExactly("차례는 이렇다.", "1. 5. 4. 돛을 올린다.", "2. 5. 5. 닻을 올린다.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "□ 나루 소식 | ○ 때: 2031. 3. 14.(금) 14:30 | ○ 곳: 남섬 나루터(☎ 000-0000)",
                "뱃사람은 다음과 같다. | △박하늘(31·선장) | △이바다(26·기관사) | △최노을(40·갑판장).",
                "① 신청 | ② 심사 | ③ 통보",
                "○ 대상은 ① 어부 ② 해녀 등이다. | ○ 신청은 3월부터 받는다.",
                "손님은 △박하늘 △이바다 등이다. | 배는 떠났다.",
                "수입은 △3억 원, 지출은 △2억 원이다. | ○○시와 김○○ 씨는 말이 없다.",
                "군은 \"새 배를 산다\"고 밝혔다. | ▶관련 기사 3면",
            })
    void split_bulletsRunTogether_areItemsWhereSentencesBegin(String row) {
        List<String> sentences = List.of(row.split(" \\| "));

        assertThat(split(KEEP, String.join(" ", sentences))).containsExactlyElementsOf(sentences);
    }

    @Test
    void split_listInsideAList_leavesTheOuterOneToGoOn() {
        assertThat(split(KEEP, "1. 준비 2. 출항 가. 돛 나. 닻 3. 귀항"))
                .containsExactly("1. 준비", "2. 출항", "가. 돛", "나. 닻", "3. 귀항");
    }

    @Test
    void split_newSentenceBehindAQuotation_isCut() {
        assertThat(split(KEEP, "\"다 왔다.\" 하늘이 맑았다. \"가자.\" 하지만 배가 없었다. \"왜?\" 이 말에 다들 웃었다."))
                .containsExactly("\"다 왔다.\"", "하늘이 맑았다.", "\"가자.\"", "하지만 배가 없었다.", "\"왜?\"", "이 말에 다들 웃었다.");
    }

    @Test
    void split_wordsThatListsCountWith_endSentencesElsewhere() {
        assertThat(split(KEEP, "누가 갔나? 나. 아무도 없었다. 정답은 3. 그다음은 5. 끝이다."))
                .containsExactly("누가 갔나?", "나.", "아무도 없었다.", "정답은 3.", "그다음은 5.", "끝이다.");
    }

    @Test
    void split_noSpaceAfterAStop_endsBehindAFinalEndingOrAQuantity() {
        assertThat(split(KEEP, "매출은 3조 2천억 원.영업이익은 12%다.순이익은 줄었다. 문.이과 학생은 20명이다."))
                .containsExactly("매출은 3조 2천억 원.", "영업이익은 12%다.", "순이익은 줄었다.", "문.이과 학생은 20명이다.");
    }

    @Test
    void split_plainText_cutsAfterEachStop() {
        assertThat(split(KEEP, "회담이 열렸다. 결과는 좋았다! 다음은 언제일까? 아무도 모른다."))
                .containsExactly("회담이 열렸다.", "결과는 좋았다!", "다음은 언제일까?", "아무도 모른다.");
    }

    @Test
    void split_sentencesInsideAQuotation_areOneUnlessAskedFor() {
        String text = "그는 “비가 왔다. 길이 막혔다.”라고 했다. 모두 웃었다.";

        assertThat(split(KEEP, text)).containsExactly("그는 “비가 왔다. 길이 막혔다.”라고 했다.", "모두 웃었다.");
        assertThat(split(SPLIT, text)).containsExactly("그는 “비가 왔다.", "길이 막혔다.”라고 했다.", "모두 웃었다.");
    }

    @Test
    void split_unbalancedQuotationMark_swallowsNothing() {
        assertThat(split(KEEP, "그는 \"늦었다. 길이 막혔다. 비가 왔다. 모두 웃었다."))
                .containsExactly("그는 \"늦었다.", "길이 막혔다.", "비가 왔다.", "모두 웃었다.");
    }

    @Test
    void split_quotationOpenedStraightAndClosedCurly_isOne() {
        assertThat(split(KEEP, "그는 \"비가 왔다. 늦었다.”고 했다. 끝났다.")).containsExactly("그는 \"비가 왔다. 늦었다.”고 했다.", "끝났다.");
    }

    @Test
    void split_footnoteMark_belongsToTheSentenceBefore() {
        assertThat(split(KEEP, "섬은 작다.[1][2] 바다는 넓다.")).containsExactly("섬은 작다.[1][2]", "바다는 넓다.");
    }

    @Test
    void split_missingSpace_isForgiven() {
        assertThat(split(KEEP, "비가 왔다.그러나 길은 말랐다.")).containsExactly("비가 왔다.", "그러나 길은 말랐다.");
    }

    @Test
    void split_noPunctuation_cutsAfterFinalEndings() {
        assertThat(split(KEEP, "어제 갔어요 정말 좋았습니다 또 가고 싶네요ㅋㅋㅋ 여러분도 가세요"))
                .containsExactly("어제 갔어요", "정말 좋았습니다", "또 가고 싶네요ㅋㅋㅋ", "여러분도 가세요");
    }

    @Test
    void split_statementsWithoutPunctuation_areCutEvenBefore이다() {
        assertThat(split(KEEP, "이것이 중심이다 대체로 사람이 많다 그래서 시끄럽다")).containsExactly("이것이 중심이다", "대체로 사람이 많다", "그래서 시끄럽다");
    }

    @Test
    void split_edited_trustsPunctuationAlone() {
        Segmenter edited = Segmenter.builder().style(Style.EDITED).build();

        assertThat(split(edited, "어제 갔어요 정말 좋았습니다")).hasSize(1);
    }

    @Test
    void split_unedited_takesLikelyEndingsToo() {
        Segmenter unedited = Segmenter.builder().style(Style.UNEDITED).build();

        assertThat(split(unedited, "잘 도착했음 다들 안녕.")).containsExactly("잘 도착했음", "다들 안녕.");
        assertThat(split(KEEP, "잘 도착했음 다들 안녕.")).hasSize(1);
    }

    @Test
    void split_items_areSentences() {
        assertThat(split(KEEP, "1. 군수 지원 2. 정보 보호 3. 합동 훈련")).containsExactly("1. 군수 지원", "2. 정보 보호", "3. 합동 훈련");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            두 마을의 거리는 한나절이다 그 사이에 강이 흐른다.          | 두 마을의 거리는 한나절이다
            가장 큰 걱정은 물 문제다 우물이 말랐다.                    | 가장 큰 걱정은 물 문제다
            배는 저녁에 항구에 이르렀다 아무도 마중하지 않았다.         | 배는 저녁에 항구에 이르렀다
            국수가 정말 맛있어 보여서 예뻐요 또 갈게요.                 | 국수가 정말 맛있어 보여서 예뻐요
            여기서 등대까지 얼마나 걸려 우리 집은 언덕 위에 있다.       | 여기서 등대까지 얼마나 걸려
            역 앞 약국 전화번호가 뭐야 이 약국은 늦게까지 연다.         | 역 앞 약국 전화번호가 뭐야
            단풍 사진 좀 보여줘 설악산은 지난주에 물들었다.            | 단풍 사진 좀 보여줘
            찬물은 절대 마시지 마라 의사는 그렇게 일렀다.              | 찬물은 절대 마시지 마라
            그 가게 벌써 닫았어 어제 가 봤다.                        | 그 가게 벌써 닫았어
            다 같이 천천히 걸읍시다 길이 미끄럽습니다.                 | 다 같이 천천히 걸읍시다
            다리 공사 내년에 끝날 듯 시는 예산을 늘렸다.               | 다리 공사 내년에 끝날 듯
            """)
    void split_finalEndingWithoutPunctuation_cuts(String text, String first) {
        assertThat(split(KEEP, text)).hasSize(2).first().isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "누구에게나 그런 날은 온다.",
                "어떻게 한 해에 걸쳐 이 성을 쌓았는지 궁금하다.",
                "그러다 보니 길을 잃었다.",
                "비가 오니까 우산을 챙겨라.",
                "왜냐하면 바람 때문에 배가 늦었기 때문이다.",
                "얼마나 걸릴까 걱정하는 사람이 많았다.",
                "친구가 문을 열어 줘 고마웠다.",
                "그는 마치 모든 것을 아는 듯 웃었다.",
                "이 말은 잘못 알려져 있다.",
            })
    void split_connectiveThatLooksFinal_goesOn(String text) {
        assertThat(split(KEEP, text)).containsExactly(text);
    }

    @Test
    void split_bracketsBetweenSentences_belongToTheOneBeforeUnlessTheyHoldASentence() {
        assertThat(split(KEEP, "그는 세 번 이겼다. (전국 대회 기록) 이듬해에는 쉬었다."))
                .containsExactly("그는 세 번 이겼다. (전국 대회 기록)", "이듬해에는 쉬었다.");
        assertThat(split(KEEP, "국물이 진합니다. (저는 못 먹었어요ㅋㅋ) 다음에는 꼭 먹겠습니다."))
                .containsExactly("국물이 진합니다.", "(저는 못 먹었어요ㅋㅋ)", "다음에는 꼭 먹겠습니다.");
        assertThat(split(KEEP, "회의가 끝났다. (서울=한결통신) 위원회는 쉬었다.")).containsExactly("회의가 끝났다.", "(서울=한결통신) 위원회는 쉬었다.");
    }

    @Test
    void split_dialogueRunTogether_cutsBeforeEachSpeaker() {
        assertThat(split(KEEP, "민수: \"어디 가?\" 지영: \"시장에...\" 민수: \"같이 가.\""))
                .containsExactly("민수: \"어디 가?\"", "지영: \"시장에...\"", "민수: \"같이 가.\"");
    }

    @Test
    void split_listNumberAfterASentenceWithoutFullStop_beginsTheNext() {
        assertThat(split(KEEP, "오늘 배울 놀이입니다 1. 줄을 길게 맨다.")).containsExactly("오늘 배울 놀이입니다", "1. 줄을 길게 맨다.");
    }
}
