package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.ieum.quantity.Moment;
import org.ieum.quantity.Quantity;
import org.ieum.term.Glossary;
import org.ieum.term.TermFinder;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircumstancesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            조합원 412명 가운데 대다수가 반대했다.                    | 투표에는 조합원 387명이 참여했다.
            승객 58명 중 일부가 배에서 내렸다.                        | 부두에는 승객 61명이 모였다.
            Most of the 58 passengers left the ferry.                 | Rescuers counted 61 passengers on the pier.
            Some left out of 58 passengers.                           | Rescuers counted 61 passengers.
            오후 4시 기준 확진자는 212명이다.                         | 오후 9시 30분 현재 확진자는 236명이다.
            As of 4 p.m. on Tuesday, 212 people were ill.             | 236 people were ill as of 9 p.m. on Tuesday.
            지난해 매출은 7조 4천억 원이었다.                         | 지난해 3분기 매출은 1조 9천억 원이었다.
            회사는 연간 선박 72척을 팔았다. 배는 모두 새것이다.       | 2분기에 회사는 선박 19척을 팔았다.
            In the third quarter the yard sold 19 ships.              | In 2030 the yard sold 72 ships.
            드론은 고도 120m까지 올랐다.                              | The drone flew a distance of 340 meters.
            순간최대풍속은 초속 58m였다.                              | The storm had maximum winds of 43 meters per second.
            최대풍속은 초속 43m였다.                                  | Gusts reached 58 meters per second.
            The rocket reached an altitude of 82 kilometers.          | 로켓은 310㎞의 거리를 날았다.
            배는 두 시간 늦게 떠났다.                                 | 항해는 세 시간 걸렸다.
            The ferry left two hours later.                           | The crossing took three hours.
            해외에서는 자전거 판매가 6.1% 늘었다.                     | 자전거 판매는 지난해보다 3.4% 늘었다.
            Domestic sales of bicycles rose 6.1 percent.              | Sales of bicycles rose 3.4 percent.
            오후 4시 기준 확진자는 212명이다.                         | 확진자는 236명이다.
            오후 4시 기준 환자는 212명이다. 환자는 212명이다.         | There are 236 patients.
            부상자는 31명으로 늘었다.                                 | The fire injured 27 people.
            The number of injured rose to 31.                         | 부상자는 27명이다.
            부두에는 여객선 외에 화물선 14척이 있다.                  | 배 15척이 부두에 있다.
            조선소는 5회 연속 입찰에 실패했다.                        | 조선소는 세 차례 입찰에 실패했다.
            엔진은 2분 동안 탔다.                                     | The engine burned for 127 seconds.
            조합은 배 403척을 띄웠다.                                 | The union sent out 400 ships.
            수입은 99억7천만 달러였다.                                | Imports were ten billion dollars.
            6월 물가 상승률은 5.2%였다.                               | In July, prices rose 4.7 percent.
            The yard sold for 2.1 billion won ($1.5 million).         | 조선소는 170만 달러에 팔렸다.
            사고 선박 9척은 상선 2척과 어선 7척이다.                  | 구조대는 선박 5척을 끌었다.
            조합은 배 533척을 띄웠다.                                 | The union sent out 530 ships.
            전기료는 15.7% 올라 전월(9.6%)보다 많이 올랐다. 물은 9.6%보다 더 올랐다. | 수도료는 7.1% 올랐다.
            Prices fell from 9.6 percent.                             | 가격은 7.1% 내렸다.
            1998년 11월 이후 24년 만에 배가 들어왔다.                 | A ship came in 30 years, since October 1992.
            More than a third of the loans, 410 million won in all.   | 개인이 빌린 돈은 1억5600만원이다.
            The price may rise by 3 million won.                      | 가격은 1800만 원으로 추정된다.
            성과에 따라 300만 원이 추가될 수 있다.                    | The price is 18 million won.
            매출은 시장 기대치인 3조1천억 원을 밑돌았다.              | Daehan posted 3.4 trillion won in sales.
            이날 오후 4시 집계 기준 환자는 212명이다.                 | 환자는 236명이다.
            쌀 재고는 2030년 3월 기준 15t이다.                        | Stocks of rice stood at 150 tons in June 2030.
            지금까지 논 210헥타르가 물에 잠겼다.                      | The flood covered 160 hectares of rice fields.
            """)
    void differ_amountsOfAWholeAnotherTimeOrPeriod_true(String a, String b) {
        assertThat(differ(a, b, quantity -> !(quantity instanceof Moment))).isTrue();
        assertThat(differ(b, a, quantity -> !(quantity instanceof Moment)))
                .as("turned round")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            승객 58명이 배에서 내렸다. 3명은 중상이다.                | 부두에는 승객 61명이 모였다.
            The fire injured 17 of the crew.                          | The fire injured 19 of the crew.
            오후 4시 기준 확진자는 212명이다.                         | As of 4 p.m., 236 people were ill.
            3분기 매출은 전년 대비 12% 늘었다.                        | Sales in the third quarter rose 21 percent.
            드론은 고도 120m까지 올랐다.                              | The drone rose to a height of 210 meters.
            항해는 두 시간 걸렸다.                                    | The crossing took three hours.
            해외 판매는 6.1% 늘었다.                                  | Overseas sales rose 1.6 percent.
            지난해 매출은 2029년보다 많은 7조 4천억 원이다.            | Sales last year were 5.2 trillion won.
            6월 물가 상승률은 5.2%였다.                               | In June, prices rose 2.5 percent.
            엔진은 2분 동안 탔다.                                     | The engine burned for 165 seconds.
            조합은 배 431척을 띄웠다.                                 | The union sent out 400 ships.
            조합은 배 403척을 띄웠다.                                 | The union sent out 402 ships.
            상선 2척과 어선 7척 등 선박 9척이 부딪쳤다.               | 구조대는 선박 5척을 끌었다.
            배가 24년 만에 들어왔다.                                  | A ship came for the first time in 30 years, since 1992.
            A third of the loans, 410 million won in all.             | 개인이 빌린 돈은 2억4600만원이다.
            조합은 배 549척을 띄웠다.                                 | The union sent out 530 ships.
            요금은 4.8% 늘었다.                                       | Fares rose to 6,000 won, 8.4 percent more than before.
            쌀 재고는 2030년 3월 기준 15t이다.                        | Stocks of rice stood at 150 tons in March 2030.
            3분기는 좋았다. 올해 배에 63억 원을 쓴다.                 | It will spend 6.6 billion won on ships this year.
            The third quarter was good. It will spend 63 won this year. | 올해 배에 66원을 쓴다.
            """)
    void differ_amountsThatAreOne_false(String a, String b) {
        assertThat(differ(a, b, quantity -> !(quantity instanceof Moment))).isFalse();
    }

    /** What had come to so much by a day may have come to more since; what is planned by a day may not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The flood had covered 160 hectares by Monday.             | 논 210헥타르가 물에 잠겼다.      | true
            논은 9일 160헥타르까지 잠겼다.                            | 논 210헥타르가 물에 잠겼다.      | false
            10일 정오까지 논 160헥타르가 물에 잠겼다.                 | The flood covered 210 hectares.  | true
            20일까지 논 160헥타르를 판다.                             | It will sell 210 hectares.       | false
            """)
    void differ_whatHadComeByADay_true(String a, String b, boolean differ) {
        Reading one = Texts.reading(Texts.document("a", "A", Lang.ofLetters(a), a), Glossary.EMPTY);
        Reading other = Texts.reading(Texts.document("b", "B", Lang.ofLetters(b), b), Glossary.EMPTY);
        Predicate<Quantity> isAmount = quantity -> !(quantity instanceof Moment);
        assertThat(new Circumstances(one, other, false).differ(last(one, isAmount), last(other, isAmount)))
                .isEqualTo(differ);
    }

    /** The period is that of the nearest sentence before that names one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            지난해 3분기 판매는 크게 늘었다. 재고는 31% 줄었다.       | 조선소의 연간 실적이 나왔다. 재고는 24% 줄었다.
            The third quarter was good. Stocks fell by 31 percent.    | The year 2030 was good. Stocks fell by 24 percent.
            """)
    void differ_periodOfTheSentenceBefore_true(String a, String b) {
        assertThat(differ(a, b, quantity -> !(quantity instanceof Moment))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            환자는 오후 4시 기준 212명이다.                           | 환자는 오후 9시 기준 236명이다.
            As of 6 a.m. 12 roads were shut.                          | As of 8 p.m. 15 roads were shut.
            불은 오전 7시 12분경 났다.                                | The fire broke out at 7:15 a.m.
            The fire broke out around 7 a.m.                          | 불은 오전 7시 10분에 났다.
            축제는 3일 저녁(한국시간) 열렸다.                         | 축제는 2일 저녁 열렸다.
            13일(한국시간) 축제가 끝났다. 축제는 4일 열렸다.          | It ended on March 12 (US time). It opened on March 5.
            위원회는 9일 두 번째 투표를 했다.                         | 위원회는 2일 투표를 했다.
            The ferry will sail soon, said Mayor Ann Lee on Tuesday.  | The ferry will sail on Thursday.
            여객선이 곧 뜬다고 시장이 4일 밝혔다.                     | 여객선은 6일 뜬다.
            조합은 2019년 3월 이후 배를 사지 않았다.                  | The union bought a ship in March 2021.
            조합은 2019년 3월 배를 샀다.                              | The union bought a ship in August 2022.
            조합은 1987년 배를 샀다.                                  | The union bought a ship in 2022.
            조합은 2030년 1분기 배를 샀다.                            | The union bought a ship in 2029.
            조합은 2030년보다 배를 많이 샀다.                         | The union bought a ship in 2029.
            시장은 "오늘 다리를 열 수 있어 기쁘다"고 말했다.          | The mayor was glad that the bridge was open yesterday.
            """)
    void differ_timesOfCountsAboutTimesOrOtherZones_true(String a, String b) {
        assertThat(differ(a, b, Moment.class::isInstance)).isTrue();
        assertThat(differ(b, a, Moment.class::isInstance)).as("turned round").isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            As of 6 a.m. 12 roads were shut.                          | As of 6 p.m. 12 roads were shut.
            불은 오전 7시 12분경 났다.                                | The fire broke out at 7:25 a.m.
            불은 오전 7시 12분 났다.                                  | The fire broke out at 7:15 a.m.
            The fire broke out around 7 a.m.                          | 불은 오전 7시 20분에 났다.
            축제는 3일 열렸다.                                        | 축제는 2일 열렸다.
            The mayor said the ferry would sail on Tuesday.           | The ferry will sail on Thursday.
            축제는 5일(한국시간) 열렸다.                              | 축제는 2일 열렸다.
            조합은 2022년 3월 배를 샀다.                              | The union bought a ship in March 2021.
            조합은 2012년 배를 샀다.                                  | The union bought a ship in 2021.
            제9호 태풍이 2일 상륙했다.                                | The typhoon made landfall on March 3.
            시장은 오늘 "다리가 열려 기쁘다"고 말했다.                | The mayor was glad that the bridge was open yesterday.
            축제는 3일 오후 6시 30분 시작됐다.                        | It ended at 9 p.m. local time. It opened at 6:30 p.m. on March 2.
            """)
    void differ_timesThatAreOne_false(String a, String b) {
        assertThat(differ(a, b, Moment.class::isInstance)).isFalse();
    }

    /** Of the last figure of a sort in either text. */
    private static boolean differ(String a, String b, Predicate<Quantity> sort) {
        Reading one = reading(a);
        Reading other = reading(b);
        return new Circumstances(one, other, false).differ(last(one, sort), last(other, sort));
    }

    private static Reading reading(String text) {
        Document document = Document.of(Lang.ofLetters(text), text);
        return Reading.of(document, Texts.SEGMENTER.sentences(document), TermFinder.of(Glossary.EMPTY));
    }

    private static Figure last(Reading reading, Predicate<Quantity> sort) {
        return reading.figures(reading.sentences()).stream()
                .filter(figure -> sort.test(figure.quantity()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
