package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            충돌로 선원 3명이 숨졌다.                                 | The crash killed four sailors.
            여객선에는 61명이 타고 있었다.                            | The accident killed 57 people.
            지난해 홍수로 어민 13명이 숨졌다.                         | A flood in 2019 killed 31 fishermen.
            2019년 홍수와 2022년 가뭄 뒤 어민 13명이 숨졌다.          | After a drought in 2021, 31 fishermen died.
            불을 끄는 데 소방관 120명이 투입됐다.                     | Some 150 firefighters were deployed.
            작업에는 인력 1834명이 나섰다.                            | 인력 1851명이 작업에 나섰다.
            선원은 30대와 60대였다. 마을에서 70대 여성이 숨졌다.      | 마을에서 80대 여성이 숨졌다.
            A man in his 30s fell. A woman in her 70s died.           | 마을에서 80대 여성이 숨졌다.
            노 젓는 사공 한서진(62) 씨가 이겼다.                      | 배우 최리나(34)는 울었다.
            A boatman, Han Seo-jin, 62, won the race.                 | 배우 최리나(34)는 울었다.
            선원 41명과 손님 12명이 왔다.                             | 선원 43명과 손님 14명이 왔다.
            여객선은 1월과 3월에 떠났다.                              | The ferry left in January and April.
            시민 1012명을 조사한 결과 72%가 찬성했다.                 | 시민 1000명을 조사한 결과 68%가 찬성했다.
            In a poll of 1,012 adults, 72 percent were in favor.      | 시민 1000명을 조사한 결과 68%가 찬성했다.
            이익은 96% 줄었다.                                        | 이익은 95.75% 줄었다. 이익은 95% 줄었다.
            """)
    void mayBothBeRight_figuresOfOtherHoursPersonsOrOccasions_true(String a, String b) {
        assertThat(mayBothBeRight(a, b)).isTrue();
        assertThat(mayBothBeRight(b, a)).as("turned round").isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            선원 3명이 배를 샀다.                                     | Four sailors bought the ship.
            작업에는 인력 1834명이 나섰다.                            | 인력 1843명이 작업에 나섰다.
            작업에는 인력 1834명이 나섰다.                            | 인력 2834명이 작업에 나섰다.
            마을에서 70대 여성이 숨졌다.                              | 마을에서 80대 여성이 숨졌다.
            In a poll of 1,012 adults, 72 percent were in favor.      | 시민 1012명을 조사한 결과 68%가 찬성했다.
            시민 1012명이 왔고 72%가 찬성했다.                        | 시민 1000명이 왔고 68%가 찬성했다.
            2019년 홍수로 어민 13명이 숨졌다.                         | A flood in 2019 killed 31 fishermen.
            노 젓는 사공 한서진(62) 씨가 이겼다.                      | A boatman, Han Seo-jin, 26, won the race.
            의장 박수진(61)과 총무 김한결(44)이 떠났다.               | 총무 김한결(48)이 떠났다.
            """)
    void mayBothBeRight_figuresThatAreOne_false(String a, String b) {
        assertThat(mayBothBeRight(a, b)).isFalse();
    }

    /** Of the last figures. */
    private static boolean mayBothBeRight(String a, String b) {
        Check.Pair pair = Texts.pair(document(a), document(b), 1);
        return new Reports(pair, pair.a().sentences(), pair.b().sentences())
                .mayBothBeRight(last(pair.a()), last(pair.b()));
    }

    private static Document document(String text) {
        return Texts.document("a.txt", "A", Lang.ofLetters(text), text);
    }

    private static Figure last(Reading reading) {
        return reading.figures(reading.sentences()).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
