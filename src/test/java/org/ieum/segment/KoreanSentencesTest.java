package org.ieum.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                "누리집은 www.example.org 이다.",
                "이 일은 끝나지 않았다 하더라도 값지다.",
            })
    void split_oneSentence_staysWhole(String text) {
        assertThat(split(KEEP, text)).containsExactly(text);
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
}
