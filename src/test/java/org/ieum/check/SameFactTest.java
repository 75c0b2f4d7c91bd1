package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.ieum.bitext.Degree;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of reports that were written independently. */
class SameFactTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            항구 물동량은 9% 줄었다.                     | Cargo at the port rose 9 percent.                              | [9% down: A, 9% up: B]
            입원 환자는 하루 새 7명 늘었다.                | The number of patients in hospital dropped by seven.           | [7 people up: A, 7 down: B]
            생산은 전 분기 대비 2% 늘었다.                | Output rose 2 percent from a year earlier.                     | [2% on the quarter: A, 2% on the year: B]
            도내 군수 18명 가운데 9명이 반대했다.            | Eight of the 18 mayors opposed it.                             | [9 people: A, 8: B]
            폭우로 도로 6곳의 통행이 막혔다.               | The rain closed four roads to traffic.                         | [6 roads: A, 4 roads: B]
            남성은 28명, 여성은 19명이다.                | There are 19 men and 28 women.                                 | [28 people: A, 19 people: B]
            빗물은 부산에 41mm, 대구에 28mm 내렸다.        | Busan had 28 mm of rain, and Daegu had 41 mm.                  | [41 mm: A, 28 mm: B]
            새 요금은 3월 26일부터 받는다.                | The new fares start on March 29.                               | [March 26, 2031: A, March 29, 2031: B]
            폭우로 정전된 곳은 3200가구다.               | Some 32,000 households lost power.                             | [3,200 households: A, about 32,000 households: B]
            짐은 여름 동안 15차례 오갔다.                | The load changed hands on 51 occasions that summer.            | [15 times: A, 51 times: B]
            시는 어린이집 4곳을 열흘 동안 닫기로 했다.        | The outbreak hit six day care centers, which will stay shut.   | [4 places: A, 6: B]
            여자부에는 한국 선수가 4명, 일본 선수가 2명 들었다. | South Korea has two runners in the race and Japan has four.    | [4 people: A, 2 people: B]
            이날 관중은 2만3180명이었다.                 | The crowd of 28,130 was the largest so far.                    | [23,180 people: A, 28,130: B]
            회사는 배 6척으로 3개 항로를 운영한다.         | The firm runs six ferries on four routes. Three are old.       | [3: A, 4: B]
            빚은 72억 원에서 68억 원으로 준다.            | Its debt will rise to 7.2 billion won from 6.8 billion won.    | [6.8 billion won: A, 7.2 billion won: B]
            지수는 3120.45로 마감했다.                  | The index closed at 3,210.45.                                  | [3,120.45: A, 3,210.45: B]
            제당 부문은 3분기 연속 흑자를 냈다.             | The sugar unit posted a profit for a fourth quarter in a row.  | [3 in a row: A, 4 in a row: B]
            협회는 승객 증가율을 4.2%에서 3.1%로 낮췄다.     | Passengers may rise by 3.4 percent, down from the 4.2 percent seen in May. | [3.1%: A, 3.4%: B]
            등대의 불이 꺼진 것은 9일 오후 8시 15분이다.     | Darkness came at 8:15 a.m. on March 9.                         | [8:15 p.m.: A, 8:15 a.m.: B]
            부산은 결승에서 제주를 3-1로 꺾고 우승했다.      | Busan won the title, beating Jeju 3-2 in the final.            | [3-1: A, 3-2: B]
            안건은 찬성 9명, 반대 3명으로 가결됐다.          | The motion passed by ten votes to two.                         | [9-3: A, 10-2: B]
            시는 밤사이 640가구가 대피했다고 집계했다.        | Overnight, 430 households were evacuated.                      | [640 households: A, 430 households: B]
            제당 공장은 여섯 달 동안 문을 닫는다.            | The sugar plant will be closed for a month.                    | [6 months: A, 1 month: B]
            우편선 운항은 하루 90편에서 38편으로 줄었다.     | The number of mail boats, normally 90 a day, fell by 38.       | [38 in the end: A, 38 down: B]
            """)
    void check_whatCannotBeTrueOfOneFact_isTold(String korean, String english, String sides) {
        assertThat(check(korean, english).findings())
                .extracting(finding -> finding.sides().toString())
                .containsExactly(sides);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            항구 물동량은 9% 줄었다.                     | Cargo at the port was down 9 percent.
            수출은 3% 늘고 수입은 3% 줄었다.               | Imports fell 3 percent, while exports rose 3 percent.
            적자 폭은 9% 줄었다.                        | The deficit narrowed by 9 percent.
            도내 군수 18명 가운데 9명이 반대했고 8명은 찬성했다. | Eight of the 18 mayors supported it.
            오후 4시 기준 군수 18명 가운데 9명이 투표했다.     | Eight of the 18 mayors voted.
            폭우로 도로 6곳의 통행이 막혔다.               | The rain closed some four roads to traffic.
            폭우로 도로 16곳의 통행이 막혔다.              | The rain closed four roads to traffic.
            남성은 28명, 여성은 19명이다.                | There are 19 women and 28 men.
            시는 어린이집 4곳을 열흘 동안 닫기로 했다.        | The outbreak hit six schools, which will stay shut.
            짐은 여름 동안 15차례 오갔다.                | The load changed hands on about 50 occasions that summer.
            이 대회는 이번이 세 번째다.                  | The runner came in seventh at the meet.
            제당 부문은 3분기 연속 흑자를 냈다.             | The sugar unit posted a profit for a third quarter in a row.
            제당 부문은 3분기 연속 흑자를 냈다.             | The shipping unit posted a loss for the fourth straight year.
            제당 부문은 3분기 연속 흑자를 냈다.             | The sugar unit posted its seventh profit in a row.
            협회는 승객 증가율을 4.2%에서 3.1%로 낮췄다.     | Passengers may rise by 3.1 percent, down from the 4.2 percent seen in May.
            협회는 승객 증가율을 4.2%에서 3.1%로 낮췄다.     | Fares may rise by 3.4 percent, down from the 4.9 percent seen in May.
            등대의 불이 꺼진 것은 9일 오후 8시 15분이다.     | Darkness came at 8:15 p.m. on March 9.
            부산은 결승에서 제주를 3-1로 꺾고 우승했다.      | Busan beat Incheon 3-2.
            부산은 결승에서 제주를 3-1로 꺾고 우승했다.      | Busan led Jeju 2-1 at half-time in the final and won the title.
            부산은 6월 결승에서 제주를 3-1로 꺾고 우승했다.  | In May, Busan won the title, beating Jeju 3-2 in the final.
            등대의 불이 꺼진 것은 9일 오후 8시 15분이다.     | Darkness came at 8:15 on March 9.
            등대의 불이 꺼진 것은 9일 오후 8시 15분이다.     | The ship left at 8:15 a.m.
            시는 밤사이 640가구가 대피했다고 집계했다.        | Overnight, 430 households asked for blankets.
            제당 공장은 여섯 달 동안 문을 닫는다.            | The sugar plant will be closed for a month of repairs each year.
            우편선 운항은 하루 90편에서 38편으로 줄었다.     | The number of mail boats, normally 90 a day, fell to 38.
            우편선 운항은 하루 38편 줄었다.                | The number of mail boats, normally 90 a day, fell by 38.
            협회는 성장률을 1.8%로 낮췄다.                | The association lowered growth by 1.8 percent.
            """)
    void check_whatMayBeTrueOfOneFact_isSilent(String korean, String english) {
        assertThat(check(korean, english).findings()).isEmpty();
    }

    private static Results check(String korean, String english) {
        Document a = Texts.document("a.txt", "A", Lang.KO, korean, "장관이 왔다.");
        Document b = Texts.document("b.txt", "B", Lang.EN, english);
        return Texts.results(new QuantityCheck(Lexicon.standard()), Texts.pair(a, b, .96, Degree.SAME_FACT));
    }
}
