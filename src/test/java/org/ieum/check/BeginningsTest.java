package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.ieum.bitext.Degree;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of sentences that report one fact, and do not translate each other. */
class BeginningsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            구조대는 폭발 38분 뒤 공장에 도착했다.          | 구조대는 신고 33분 뒤 공장에 도착했다.                      | 0
            구조대는 폭발 38분 뒤 공장에 도착했다.          | 구조대는 그 33분 뒤에 공장에 도착했다.                      | 0
            구조대는 폭발 38분 뒤 공장에 도착했다.          | 구조대는 폭발 33분 뒤에야 공장에 도착했다.                   | 1
            구조대는 폭발 38분 뒤 공장에 도착했다.          | Rescuers reached the plant 33 minutes after the first call. | 0
            구조대는 폭발 38분 뒤 공장에 도착했다.          | Rescuers arrived at the plant 33 minutes after the explosion. | 1
            구조대는 폭발 38분 뒤 공장에 도착했다.          | Rescuers arrived at the plant 33 minutes later.             | 0
            구조 작업은 38분 걸렸다.                     | The rescue took 33 minutes.                                 | 1
            """)
    void check_timesFromOneEventToAnother_areComparedFromOneBeginning(String a, String b, int findings) {
        Lang lang = Lang.ofLetters(b);
        assertThat(Texts.results(
                                new QuantityCheck(Lexicon.standard()),
                                Texts.pair(
                                        Texts.document("a.txt", "A", Lang.KO, a),
                                        Texts.document("b.txt", "B", lang, b),
                                        .97,
                                        Degree.SAME_FACT))
                        .findings())
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            구조대는 38분 뒤인 오후 9시 38분 공장에 도착했다. | 경보가 울린 것은 9시 5분이고 구조대는 곧 공장에 도착했다. | 0
            구조대는 오후 9시 38분 공장에 도착했다.          | 구조대는 오후 9시 5분 공장에 도착해 불을 껐다.             | 1
            """)
    void check_timeOfAnArrivalBesideThatOfACall_isSilent(String a, String b, int findings) {
        check_timesFromOneEventToAnother_areComparedFromOneBeginning(a, b, findings);
    }
}
