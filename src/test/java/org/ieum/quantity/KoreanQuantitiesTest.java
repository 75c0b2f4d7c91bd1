package org.ieum.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.ieum.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KoreanQuantitiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            예산은 3억 5천만;                  3억 5천만 NUMBER 350000000 - EXACT
            빚은 1조2000억원이다;              1조2000억원 MONEY 1200000000000 KRW EXACT
            1조 2000억 원을;                   1조 2000억 원 MONEY 1200000000000 KRW EXACT
            3만5000명이 모였다;                3만5000명 COUNT 35000 person EXACT
            3만 5천 명이;                      3만 5천 명 COUNT 35000 person EXACT
            1만 2000명은;                      1만 2000명 COUNT 12000 person EXACT
            1만2천;                            1만2천 NUMBER 12000 - EXACT
            1,234,567;                         1,234,567 NUMBER 1234567 - EXACT
            2.5배로;                           2.5배 COUNT 2.5 time EXACT
            2시간 30분 이어졌다;               2시간 30분 DURATION 150 minute EXACT
            붕괴 이틀 전;                      이틀 DURATION 2 day EXACT
            떠나기 사흘 전;                    사흘 DURATION 3 day EXACT
            2시간 30분간 열렸다;               2시간 30분간 DURATION 150 minute EXACT
            2시간30분가량;                     2시간30분가량 DURATION 150 minute ABOUT
            3년 6개월 만에;                    3년 6개월 만 FIRST_IN 42 month EXACT
            두 시간 반 동안;                   두 시간 반 DURATION 2.5 hour EXACT
            로켓 두 발을;                      두 발 COUNT 2 item EXACT
            군함 세 척은;                      세 척 COUNT 3 ship EXACT
            전차 네 대가;                      네 대 COUNT 4 vehicle EXACT
            스물한 살 청년;                    스물한 살 AGE 21 year EXACT
            염소 열 다섯 마리;                 열 다섯 마리 COUNT 15 animal EXACT
            스물 두 명이;                      스물 두 명 COUNT 22 person EXACT
            34세의 화가;                       34세 AGE 34 year EXACT
            화가 김아무개(34)는;               34 AGE 34 year EXACT
            60대 남성;                         60대 AGE 60 decade EXACT
            20~30대 여성;                      20 AGE 20 decade EXACT | 30대 AGE 30 decade EXACT
            차량 60대를;                       60대 COUNT 60 vehicle EXACT
            두 나라는;                         두 COUNT 2 country EXACT
            두 장관은;                         두 COUNT 2 person EXACT
            한 명이;                           한 명 COUNT 1 person EXACT
            열두 명과;                         열두 명 COUNT 12 person EXACT
            서른네 명;                         서른네 명 COUNT 34 person EXACT
            한 달 동안;                        한 달 DURATION 1 month EXACT
            협정 두 건을;                      두 건 COUNT 2 item EXACT
            두 차례;                           두 차례 COUNT 2 time EXACT
            다섯 마리;                         다섯 마리 COUNT 5 animal EXACT
            세 번째 회담;                      세 번째 ORDINAL 3 - EXACT
            첫 번째;                           첫 번째 ORDINAL 1 - EXACT
            둘째는;                            둘째 ORDINAL 2 - EXACT
            13번째;                            13번째 ORDINAL 13 - EXACT
            제2차 회의;                        제2차 ORDINAL 2 - EXACT
            제80주년 기념식;                   제80주년 ORDINAL 80 - EXACT
            2위로;                             2위 ORDINAL 2 - EXACT
            헌법 제9조는;                      제9조 ORDINAL 9 article EXACT
            헌법 9조를;                        9조 ORDINAL 9 article EXACT
            후반 9분 골을;                     9분 ORDINAL 9 minute EXACT
            전반 12분에;                       12분 ORDINAL 12 minute EXACT
            전반 내내 9분;                     9분 DURATION 9 minute EXACT
            9조원;                             9조원 MONEY 9000000000000 KRW EXACT
            이십일 명이;                       이십일 명 COUNT 21 person EXACT
            백만 달러를;                       백만 달러 MONEY 1000000 USD EXACT
            삼십 년;                           삼십 년 DURATION 30 year EXACT
            3분의 1을;                         3분의 1 FRACTION 0.3333333333 - EXACT
            절반이;                            절반 FRACTION 0.5 - EXACT
            20%포인트 올랐다;                  20%포인트 PERCENT_POINT 20 - EXACT
            6%포인트차이로;                    6%포인트 PERCENT_POINT 6 - EXACT
            3.5%;                              3.5% PERCENT 3.5 - EXACT
            80.08 %였다;                       80.08 % PERCENT 80.08 - EXACT
            12퍼센트를;                        12퍼센트 PERCENT 12 - EXACT
            6년 만이다;                        6년 만 FIRST_IN 6 year EXACT
            14년래 최저;                       14년래 FIRST_IN 14 year EXACT
            14년 이래 가장 추웠다;             14년 이래 FIRST_IN 14 year EXACT
            최근 14년 내 최악이다;             14년 내 FIRST_IN 14 year EXACT
            4년 내 최고 기업이 된다;           4년 DURATION 4 year EXACT
            4년 내 최대 70척을;                4년 DURATION 4 year EXACT | 70척 COUNT 70 ship AT_MOST
            6년 만입니다;                      6년 만 FIRST_IN 6 year EXACT
            6년만입니다;                       6년만 FIRST_IN 6 year EXACT
            6년만에 처음;                      6년만 FIRST_IN 6 year EXACT
            10일 만에;                         10일 만 FIRST_IN 10 day EXACT
            사흘 만에;                         사흘 만 FIRST_IN 3 day EXACT
            10일간 머문다;                     10일간 DURATION 10 day EXACT
            100일을;                           100일 DURATION 100 day EXACT
            10일 뒤에;                         10일 DURATION 10 day EXACT
            36년간;                            36년간 DURATION 36 year EXACT
            36년 식민 지배;                    36년 DURATION 36 year EXACT
            4시간가량 열렸다;                  4시간가량 DURATION 4 hour ABOUT
            30분간격으로;                      30분 DURATION 30 minute EXACT
            10여년 동안;                       10여년 DURATION 10 year ABOUT
            이틀간;                            이틀간 DURATION 2 day EXACT
            4개월간;                           4개월간 DURATION 4 month EXACT
            4분기 연속;                        4분기 DURATION 4 quarter EXACT
            5분기 연속;                        5분기 DURATION 5 quarter EXACT
            6분기 만에;                        6분기 만 FIRST_IN 6 quarter EXACT
            3분기 만에;                        3분기 만 FIRST_IN 3 quarter EXACT
            10여 개국과;                       10여 개국 COUNT 10 country ABOUT
            약 20개국;                         20개국 COUNT 20 country ABOUT
            21개국과;                          21개국 COUNT 21 country EXACT
            한·미·일 3국 간;                   3국 COUNT 3 country EXACT
            30만여 명;                         30만여 명 COUNT 300000 person ABOUT
            100명 이상이;                      100명 COUNT 100 person AT_LEAST
            10명 이하;                         10명 COUNT 10 person AT_MOST
            10명 미만;                         10명 COUNT 10 person LESS_THAN
            1km에도 미치지 못했다;             1km MEASURE 1 km LESS_THAN
            20%를 넘는;                        20% PERCENT 20 - MORE_THAN
            최소 3명;                          3명 COUNT 3 person AT_LEAST
            최대 50명;                         50명 COUNT 50 person AT_MOST
            50명 안팎;                         50명 COUNT 50 person ABOUT
            50㎞ 떨어진;                       50㎞ MEASURE 50 km EXACT
            2.5km를;                           2.5km MEASURE 2.5 km EXACT
            300톤급;                           300톤 MEASURE 300 t EXACT
            300톤을;                           300톤 MEASURE 300 t EXACT
            5달러;                             5달러 MONEY 5 USD EXACT
            5000엔으로;                        5000엔 MONEY 5000 JPY EXACT
            30위안;                            30위안 MONEY 30 CNY EXACT
            20유로를;                          20유로 MONEY 20 EUR EXACT
            $30억;                             $30억 MONEY 3000000000 USD EXACT
            5천만원;                           5천만원 MONEY 50000000 KRW EXACT
            5개 도시에서;                      5개 COUNT 5 city EXACT
            3~4명이;                           3 COUNT 3 person EXACT | 4명 COUNT 4 person EXACT
            백서른두 명이;                     백서른두 명 COUNT 132 person EXACT
            천 명이;                           천 명 COUNT 1000 person EXACT
            십여 년 뒤;                        십여 년 DURATION 10 year ABOUT
            3천 5백 명;                        3천 5백 명 COUNT 3500 person EXACT
            2억 3천 4백만 명;                  2억 3천 4백만 명 COUNT 234000000 person EXACT
            소총 40여 정을;                    40여 정 COUNT 40 item ABOUT
            집 네 채가;                        네 채 COUNT 4 item EXACT
            석 달 만에;                        석 달 만 FIRST_IN 3 month EXACT
            6년여 만에;                        6년여 만 FIRST_IN 6 year ABOUT
            하루 만에;                         하루 만 FIRST_IN 1 day EXACT
            보름 동안;                         보름 DURATION 15 day EXACT
            일주일 만에;                       일주일 만 FIRST_IN 1 week EXACT
            반세기 동안;                       반세기 DURATION 0.5 century EXACT
            30일 안에 낸다;                    30일 DURATION 30 day EXACT
            아홉째 아들;                       아홉째 ORDINAL 9 - EXACT
            열두째;                            열두째 ORDINAL 12 - EXACT
            7~8만 명;                          7 COUNT 70000 person EXACT | 8만 명 COUNT 80000 person EXACT
            500~1만 명;                        500 COUNT 500 person EXACT | 1만 명 COUNT 10000 person EXACT
            5천~6천 명;                        5천 COUNT 5000 person EXACT | 6천 명 COUNT 6000 person EXACT
            시속 90㎞로;                       90㎞ MEASURE 90 km/h EXACT
            섭씨 28도;                         28도 MEASURE 28 degree EXACT
            50bp 올렸다;                       50bp PERCENT_POINT 0.5 - EXACT
            30톤급 배;                         30톤 MEASURE 30 t EXACT
            25년형을;                          25년 DURATION 25 year EXACT
            5대 3으로;                         5 NUMBER 5 - EXACT | 3 NUMBER 3 - EXACT
            6대 은행;                          6 NUMBER 6 - EXACT
            구급차 5대 출동;                   5대 COUNT 5 item EXACT
            8번 출구;                          8 NUMBER 8 - EXACT
            1박 2일 여행;                      1박 2일 DURATION 2 day EXACT
            헌법 3조 2항;                      3조 ORDINAL 3 article EXACT | 2항 ORDINAL 2 - EXACT
            세 분이;                           세 분 COUNT 3 person EXACT
            백 살;                             백 살 AGE 100 year EXACT
            초속 20m;                          20m MEASURE 20 m/s EXACT
            초당 41m;                          41m MEASURE 41 m/s EXACT
            시간당 41㎞;                        41㎞ MEASURE 41 km/h EXACT
            1분52초07로;                       1분52초07 DURATION 112.07 second EXACT
            9초8의 기록;                        9초8 DURATION 9.8 second EXACT
            10초50m;                          10초 DURATION 10 second EXACT | 50m MEASURE 50 m EXACT
            1인당 3만 원;                      3만 원 MONEY 30000 KRW EXACT
            70명 가까이;                       70명 COUNT 70 person ABOUT
            70명을 넘었다;                     70명 COUNT 70 person MORE_THAN
            1년도 안 됐다;                     1년 DURATION 1 year LESS_THAN
            5만 홍콩달러;                      5만 홍콩달러 MONEY 50000 HKD EXACT
            300만 호주 달러;                   300만 호주 달러 MONEY 3000000 AUD EXACT
            약 여섯 명;                        여섯 명 COUNT 6 person ABOUT
            6자회담;                           6 NUMBER 6 - EXACT
            """)
    void find_amount_hasTypeValueUnitAndPrecision(String text, String expected) {
        assertThat(Rows.found(text, Lang.KO)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            10일 회담했다;              10일 DAY d10
            10일자 신문;                10일 DAY d10
            1월 10일;                   1월 10일 DAY m1 d10
            2011년 1월;                 2011년 1월 MONTH y2011 m1
            2011년 1월 10일;            2011년 1월 10일 DAY y2011 m1 d10
            2011.1.10;                  2011.1.10 DAY y2011 m1 d10
            2011-01-10;                 2011-01-10 DAY y2011 m1 d10
            1945년 이후;                1945년 YEAR y1945
            1910~1945년;                1910 YEAR y1910 | 1945년 YEAR y1945
            10~11일;                    10 DAY d10 | 11일 DAY d11
            지난해;                     지난해 YEAR year-1
            4~6월 분기에;               4~6월 분기 YEAR SECOND_QUARTER
            지난해 10∼12월기 매출;      지난해 10∼12월기 YEAR year-1 FOURTH_QUARTER
            4~6월 기온;                 4 MONTH m4 | 6월 MONTH m6
            5~7월 분기;                 5 MONTH m5 | 7월 MONTH m7
            올해 상반기;                올해 상반기 YEAR year+0 FIRST_HALF
            지난해 11월;                지난해 11월 MONTH m11 year-1
            11월 말;                    11월 말 MONTH m11 LATE
            이달 말;                    이달 말 MONTH month+0 LATE
            지난달;                     지난달 MONTH month-1
            다음 주 월요일;             다음 주 월요일 DAY monday week+1
            어제;                       어제 DAY day-1
            오는 14일;                  오는 14일 DAY d14
            3일 전;                     3일 전 DAY day-3
            그는 이틀 전;               이틀 전 DAY day-2
            2년 전;                     2년 전 YEAR year-2
            20세기 초;                  20세기 초 CENTURY y1901 EARLY
            1990년대;                   1990년대 DECADE y1990
            1970~1980년대;              1970 DECADE y1970 | 1980년대 DECADE y1980
            1985~1990년대;              1985 YEAR y1985 | 1990년대 DECADE y1990
            오전 10시;                  오전 10시 TIME 10:00
            오후 3시 30분;              오후 3시 30분 TIME 15:30
            16일오후 1시 43분;          16일 DAY d16 | 오후 1시 43분 TIME 13:43
            낮 12시;                    낮 12시 TIME 12:00
            밤 12시;                    밤 12시 TIME 00:00
            오전 0시 20분;              오전 0시 20분 TIME 00:20
            오후 2시부터 5시까지;       오후 2시 TIME 14:00 | 5시 TIME 17:00
            정오부터 자정까지;          정오 TIME 12:00 | 자정 TIME 00:00
            연내에;                     연내 YEAR year+0
            내주 월요일;                내주 월요일 DAY monday week+1
            6월 3~5일;                  6월 3 DAY m6 d3 | 5일 DAY m6 d5
            6월 3일부터 5일까지;        6월 3일 DAY m6 d3 | 5일 DAY m6 d5
            지난해 4~6월;               지난해 4 MONTH m4 year-1 | 6월 MONTH m6 year-1
            월요일;                     월요일 DAY monday
            """)
    void find_dateWithoutAnchor_keepsWhatIsWritten(String text, String expected) {
        assertThat(Rows.found(text, Lang.KO)).isEqualTo(expected);
        assertThat(Quantities.find(text, Lang.KO))
                .allSatisfy(q -> assertThat(((Moment) q).from().isPresent())
                        .isEqualTo(((Moment) q).year().isPresent()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            10일;             10일 2011-01-10
            25일;             25일 2011-01-25
            28일;             28일 2010-12-28
            오는 10일;        오는 10일 2011-02-10
            오는 14일;        오는 14일 2011-01-14
            지난 14일;        지난 14일 2010-12-14
            이틀이 지난 9일에; 이틀 DURATION 2 day EXACT | 9일 2011-01-09
            1월 10일;         1월 10일 2011-01-10
            12월 31일;        12월 31일 2010-12-31
            11월 말;          11월 말 2010-11-21..2010-11-30
            지난해;           지난해 2010-01-01..2010-12-31
            지난달;           지난달 2010-12-01..2010-12-31
            이달 말;          이달 말 2011-01-21..2011-01-31
            지난주;           지난주 2011-01-03..2011-01-09
            지난주 금요일;    지난주 금요일 2011-01-07
            월요일;           월요일 2011-01-10
            금요일;           금요일 2011-01-14
            어제;             어제 2011-01-10
            모레;             모레 2011-01-13
            올 1분기;         올 1분기 2011-01-01..2011-03-31
            지난해 11월;      지난해 11월 2010-11-01..2010-11-30
            2년 전;           2년 전 2009-01-01..2009-12-31
            """)
    void find_dateWithAnchor_isTheDaysMeant(String text, String expected) {
        assertThat(Rows.resolved(text, Lang.KO)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "한국은 일본과 이 사람을 이야기했다",
                "오늘날의 사정",
                "일본 이사장 오사카 사업",
                "다섯이라며 네 말이 맞다",
                "세금과 세대와 네티즌",
                "한편 한때 한번 한국",
                "두고 두려워",
                "일이 많은 삼성 사람",
                "그제야 천만에",
                "만원 버스",
                "이천 명소",
                "백만장자",
                "수백만 명과 수십 명, 몇 명",
                "한 남자가",
                "이십일",
                "6·25와 9·11",
                "02-739-1234",
                "2월 30일",
                "F-15K와 G20",
                "0/250자",
                "열심히 일곱",
                "예술과 서른",
                "해군 2함대와 2함대사령부",
                "육군 2군은, 2군 사령관",
                "3사단과 1군단",
                "외교부 제2차관은 1차관과",
                "두 발로 걸었다",
                "네 대안과 두 대표",
                "제3세계와 제2금융권",
                "코로나19, 3.1운동",
                "믿을 만한 사람",
                "수 십 년간",
                "한 주간지",
                "자정 능력",
                "네 편이야"
            })
    void find_wordsThatOnlyLookLikeNumbers_areNone(String text) {
        assertThat(Rows.found(text, Lang.KO)).isEmpty();
    }
}
