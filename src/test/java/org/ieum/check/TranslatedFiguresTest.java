package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.ieum.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a sentence and its translation. */
class TranslatedFiguresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            재단은 새 배에 40만 달러를 썼다.              | The foundation spent 400,000 euros on a new boat.             | [400,000 dollars: A, 400,000 euros: B]
            공장은 700만 엔을 벌었다.                    | The plant earned 7 million yuan.                              | [7 million yen: A, 7 million yuan: B]
            다리는 5주 동안 닫힌다.                      | The bridge will be closed for five months.                    | [5 weeks: A, 5 months: B]
            새 역은 4개월 뒤 문을 연다.                   | The new station opens in four weeks.                          | [4 months: A, 4 weeks: B]
            농부는 감자 60㎏을 팔았다.                    | The farmer sold 60 ounces of potatoes.                        | [60 kg: A, 60 ounces: B]
            회비는 2.4%포인트 올랐다.                     | The fee rose 2.4 percent.                                     | [2.4 percentage points: A, 2.4%: B]
            회비는 2.4% 올랐다.                         | The fee rose 2.4 percentage points.                           | [2.4%: A, 2.4 percentage points: B]
            부산이 제주를 4-1로 눌렀다.                   | Busan defeated Jeju 4-2.                                      | [4-1: A, 4-2: B]
            제주는 부산에 1-4로 졌다.                     | Jeju lost 5-1 to Busan.                                       | [1-4: A, 5-1: B]
            위원회는 7대 2로 안을 통과시켰다.               | The committee passed the plan by a vote of 6 to 3.            | [7-2: A, 6-3: B]
            선수는 1분52초07을 기록했다.                  | The swimmer clocked 1:52.70.                                  | [112.07 seconds: A, 112.7 seconds: B]
            새는 초속 25m로 난다.                        | The bird flies at 35 meters per second.                       | [25 m/s: A, 35 m/s: B]
            새는 초당 41m를 난다.                        | The bird flies at 41 kilometers per hour.                     | [41 m/s: A, 41 km/h: B]
            팀은 14일 오후 6시 30분 3차전을 치른다.         | The team plays at 6 p.m. on the 14th.                         | [6:30 p.m.: A, 6 p.m.: B]
            그는 정직 4년에 출전 정지 7년을 받았다.          | He was given a four-year suspension and a ban of four years.  | [7 years: A, 4 years: B]
            그 시는 31개 언어로 옮겨졌다.                  | The poem was translated into 80 languages.                    | [31 languages: A, 80 languages: B]
            1970~1980년대 사진을 전시한다.                | It shows photographs from the 1960s and '80s.                 | [1970s: A, 1960s: B]
            유가는 5.3원 오른 1,712.4원이었다.           | Oil traded at 1,712.4 won, up by 3.5 won.                    | [5.3 won: A, 3.5 won: B]
            유가는 5.3원 오른 1,712.4원이었다.           | Oil traded at 1,721.4 a liter, up by 5.3 won.                | [1,712.4 won: A, 1,721.4: B]
            지난달 생선 값이 올랐다.                      | Fish prices rose last year.                                   | [February 2031: A, 2030: B]
            도서관은 목요일에 쉰다.                       | The library is closed on Fridays.                             | [March 13, 2031: A, Friday: B]
            """)
    void check_whatTheTranslationSaysOtherwise_isTold(String korean, String english, String sides) {
        assertThat(check(korean, english).findings())
                .extracting(finding -> finding.sides().toString())
                .containsExactly(sides);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            재단은 40만 달러(약 36만 유로)를 썼다.          | The foundation spent $400,000, or 360,000 euros.
            재단은 새 배에 40만 호주달러를 썼다.            | The foundation spent $400,000 on a new boat.
            다리는 5주 동안 닫힌다.                      | The bridge will be closed for 35 days.
            회비는 2.4%포인트 올라 5%가 됐다.              | The fee rose 2.4 points to 5 percent.
            회비는 3% 오르고 이자는 3%포인트 내렸다.         | The fee rose 3 percent, and interest fell 3 percentage points.
            최고 시속이 120㎞인 차다.                     | The car has a top speed of 120 kilometers per hour.
            제주는 부산에 1-4로 졌다.                     | Jeju lost 4-1 to Busan.
            부산은 3-1, 대구는 2-0으로 이겼다.             | Daegu won 2-0 and Busan 3-1.
            부산은 10-15명을 뽑는다.                     | Busan will choose 10 to 15 people.
            투수는 시즌 9승(3패)째를 올렸다.               | The pitcher improved to 9-3.
            그는 4년 정직과 4년 출전 정지를 받았다.          | He was given a four-year suspension and a four-year ban.
            도서관은 목요일마다 쉰다.                     | The library is closed on Thursdays.
            """)
    void check_whatSaysTheSame_isSilent(String korean, String english) {
        assertThat(check(korean, english).findings()).isEmpty();
    }

    private static Results check(String korean, String english) {
        return Texts.results(new QuantityCheck(Lexicon.standard()), Texts.linked(korean, english));
    }
}
