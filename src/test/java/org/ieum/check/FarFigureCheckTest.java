package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.ieum.bitext.Bitext;
import org.ieum.finding.Finding;
import org.ieum.lexicon.Lexicon;
import org.ieum.term.Glossary;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FarFigureCheckTest {
    private static final String KOREAN = "부산 항구의 화재로 선원 17명이 입원했다.";
    private static final String ENGLISH = "The fire in the port of Busan put 19 sailors in hospital.";

    /** Nothing is linked. */
    private static Results check(Document a, Document b) {
        Reading one = Texts.reading(a, Glossary.EMPTY);
        Reading other = Texts.reading(b, Glossary.EMPTY);
        Bitext bitext = Bitext.builder(a, one.sentences(), b, other.sentences()).build();
        return Texts.results(new FarFigureCheck(Lexicon.standard()), new Check.Pair(bitext, one, other));
    }

    /** Sentences about days of the week, so that the words of the others are rare. */
    private static String[] padded(String sentence, String padding) {
        return new String[] {sentence, padding, padding};
    }

    @Test
    void check_wordsOfOneFigure_areCompared() {
        Results results = check(
                Texts.document("a.txt", "A", Lang.KO, padded(KOREAN, "날씨가 맑았다.")),
                Texts.document("b.txt", "B", Lang.EN, padded(ENGLISH, "It was sunny.")));
        assertThat(results.findings()).hasSize(1);
    }

    @Test
    void check_headings_areInNoConflict() {
        Results results = check(
                Texts.headings("a.txt", "A", Lang.KO, padded(KOREAN, "날씨가 맑았다.")),
                Texts.document("b.txt", "B", Lang.EN, padded(ENGLISH, "It was sunny.")));
        assertThat(results.findings()).isEmpty();
    }

    @Test
    void check_headingWithDigitsExchanged_isInConflict() {
        Results results = check(
                Texts.headings("a.txt", "A", Lang.KO, padded("부산 항구의 화재로 선원 54명 입원", "날씨가 맑았다.")),
                Texts.document("b.txt", "B", Lang.EN, padded(ENGLISH.replace("19", "45"), "It was sunny.")));
        assertThat(results.findings()).hasSize(1);
    }

    /** What a text says twice is no rival of itself. */
    @Test
    void check_figureSaidTwice_isCompared() {
        Results results = check(
                Texts.document("a.txt", "A", Lang.KO, KOREAN, KOREAN, "날씨가 맑았다."),
                Texts.document("b.txt", "B", Lang.EN, padded(ENGLISH, "It was sunny.")));
        assertThat(results.findings()).isNotEmpty();
    }

    /** Words that are around figures everywhere tell no figure from the others, and cost no time. */
    @Test
    void check_wordsOfVeryManyFigures_areNoReason() {
        String[] korean = IntStream.range(0, 30)
                .mapToObj(i -> "부산 항구의 화재로 선원 " + (100 + i) + "명이 입원했다.")
                .toArray(String[]::new);
        String[] english = IntStream.range(0, 30)
                .mapToObj(i -> "The fire in the port of Busan put " + (100 + i) + " sailors in hospital.")
                .toArray(String[]::new);
        Results results =
                check(Texts.document("a.txt", "A", Lang.KO, korean), Texts.document("b.txt", "B", Lang.EN, english));
        assertThat(results.facts()).isEmpty();
    }

    /** How long it had not happened is said once in a text, and what had not right beside. */
    @Test
    void check_onlyFirstInOfEitherText_isComparedByThreeWordsAndOneBeside() {
        String[] english = padded(
                "The city council was glad when a ferry from Busan came into the harbor for the first time in five years, as"
                        + " everybody said.",
                "It was sunny.");
        assertThat(firstIn("태풍 피해 복구 공사 지연 여파 속에 부산에서 온 여객선이 항구에 들어온 것은 4년 만이다.", english))
                .hasSize(1);
        assertThat(firstIn("눈이 내린 것은 4년 만이다.", english)).isEmpty();
        assertThat(firstIn("태풍 피해 복구 공사 지연 여파 속에 부산에서 온 여객선이 항구에 들어온 것은 약 4년 만이다.", english))
                .as("about four years may be three and a half, or nearly five")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            올봄 사과 수확은 냉해로 8년 만에 최저를 기록했다.   | The apple harvest was the lowest in 18 years.     | 1
            올봄 사과 수확은 냉해로 8년 만에 최저를 기록했다.   | The apple harvest fell to an 18-year low.         | 1
            올봄 사과 수확은 냉해로 8년래 최저를 기록했다.      | The apple harvest was the lowest in 18 years.     | 1
            올봄 사과 수확은 냉해로 8년 만에 최저를 기록했다.   | The apple harvest was the lowest in eight years.  | 0
            올봄 사과 수확은 냉해로 8년 만에 최저를 기록했다.   | The theater had its worst season in 18 years.     | 0
            """)
    void check_superlativesInYears_areCompared(String korean, String english, int findings) {
        Results results = check(
                Texts.document("a.txt", "A", Lang.KO, padded(korean, "날씨가 맑았다.")),
                Texts.document("b.txt", "B", Lang.EN, padded(english, "It was sunny.")));
        assertThat(results.findings()).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            위원 9명 가운데 7명이 항구 매각에 찬성했다.    | Five of the nine members supported the sale.             | 1
            위원 9명 가운데 7명이 항구 매각에 찬성했다.    | Two of the nine members opposed the sale.                | 0
            위원 9명 가운데 7명이 항구 매각에 찬성했다.    | Five of the ten members supported the sale.              | 0
            부산의 아침 기온이 3도 오를 전망이다.  | The morning temperature in Busan will fall by 3 degrees. | 1
            부산의 아침 기온이 3도 오를 전망이다.  | The morning temperature in Busan will rise by 3 degrees. | 0
            새 도서관은 2029년 3월 문을 열었다.           | The new library opened in March 2028.                    | 1
            새 도서관은 2029년 3월 문을 열었다.           | The new library was closed in March 2028.                | 0
            나라의 복지 예산은 2조5700억 원이다.           | Welfare takes 2.75 trillion won.                         | 1
            나라의 복지 예산은 2조5700억 원이다.           | Welfare takes 25.7 trillion won.                         | 1
            나라의 복지 예산은 2조5000억 원이다.           | Welfare for the old takes 25 trillion won of all.        | 0
            새 항구 공사는 2033년 상반기에 시작한다.         | Work on the new port starts in the second half of 2033.  | 1
            새 항구 공사는 2033년 상반기에 시작한다.         | Work on the new port starts in the first half of 2033.   | 0
            새 항구 공사는 2033년 상반기에 시작한다.         | The ferry company will be sold in the second half of 2033. | 0
            금리 인하는 2029년 3월 이후 2년 만이다.          | It was the first cut since May 2029.           | 1
            금리 인하는 2029년 3월 이후 2년 만이다.          | It was the first cut since March 2029.         | 0
            금리 인하는 2029년 3월 이후 2년 만이다.          | The harbor has been shut since May 2029.                 | 0
            축제는 10일 오후 8시 30분 열렸다.             | The festival opened at 1230 GMT on Monday.                    | 1
            축제는 10일 오후 8시 30분 열렸다.             | The festival opened at 1130 GMT on Monday.                    | 0
            축제는 10일 오후 8시 30분(현지시간) 열렸다.     | The festival opened at 1230 GMT on Monday.                    | 0
            축제는 10일 오후 8시 30분쯤 열렸다.            | The festival opened at 1140 GMT on Monday.                    | 0
            당국은 오리 3만6000마리를 묻었다.             | Workers in masks destroyed 63,000 ducks on the same day. | 1
            당국은 오리 3만6000마리를 묻었다.             | Workers in masks destroyed 63,000 chickens on the same day. | 0
            최종 투표율은 40.3%로 집계됐다.               | Voters stayed at home, and turnout came to 43.0 percent. | 1
            최종 투표율은 40.3%로 집계됐다.               | Prices in the shops came to 43.0 percent of the usual.   | 0
            오전 9시 현재 승객 12명이 다쳤다.             | As of noon 21 passengers were injured.                   | 0
            회사가 산 땅의 면적은 3만㎡에 이른다.         | The company bought land of an area of 300,000 square meters. | 1
            """)
    void check_partsAndOppositesAndNoughts(String korean, String english, int findings) {
        Results results = check(
                Texts.document("a.txt", "A", Lang.KO, padded(korean, "날씨가 맑았다.")),
                Texts.document("b.txt", "B", Lang.EN, padded(english, "It was sunny.")));
        assertThat(results.findings()).hasSize(findings);
    }

    private static List<Finding> firstIn(String korean, String... english) {
        return check(
                        Texts.document("a.txt", "A", Lang.KO, padded(korean, "날씨가 맑았다.")),
                        Texts.document("b.txt", "B", Lang.EN, english))
                .findings();
    }

    @Test
    void check_sameDigitsInAnotherUnit_areAConflict() {
        Results results = check(
                Texts.document("a.txt", "A", Lang.EN, padded("The banker spent 14 months in prison.", "It was sunny.")),
                Texts.document("b.txt", "B", Lang.EN, padded("The banker spent 14 years in prison.", "It rained.")));
        assertThat(results.findings()).hasSize(1);
    }

    @Test
    void check_howLongAfterSomething_isInNoConflict() {
        Results results = check(
                Texts.document("a.txt", "A", Lang.KO, padded("학생들은 한 시간 늦게 등교했다.", "날씨가 맑았다.")),
                Texts.document("b.txt", "B", Lang.EN, padded("The tremor came two hours later.", "It was sunny.")));
        assertThat(results.findings()).isEmpty();
    }

    @Test
    void check_onlyDurationOfEitherText_isComparedByTheWordBeside() {
        Results results = check(
                Texts.document("a.txt", "A", Lang.KO, padded("토론은 두 시간 동안 이어졌다.", "날씨가 맑았다.")),
                Texts.document(
                        "b.txt", "B", Lang.EN, padded("The mayor's discussion took 90 minutes.", "It was sunny.")));
        assertThat(results.findings()).hasSize(1);
        assertThat(check(
                                Texts.document("a.txt", "A", Lang.KO, padded("토론은 두 시간 동안 이어졌다.", "점심은 한 시간이었다.")),
                                Texts.document(
                                        "b.txt",
                                        "B",
                                        Lang.EN,
                                        padded("The mayor's discussion took 90 minutes.", "It was sunny.")))
                        .findings())
                .isEmpty();
    }
}
