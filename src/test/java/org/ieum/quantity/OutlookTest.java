package org.ieum.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ieum.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which year is meant where a text names none. */
class OutlookTest {
    private static final LocalDate MAY = LocalDate.of(2031, 5, 20);
    private static final LocalDate JANUARY = LocalDate.of(2031, 1, 15);
    private static final LocalDate OCTOBER = LocalDate.of(2031, 10, 6);

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            12월 20일까지 다리를 놓는다;                      12월 20일 2031-12-20
            신청 기한은 12월 20일까지다;                      12월 20일 2031-12-20
            접수 마감은 12월 20일이다;                        12월 20일 2031-12-20
            12월 20일 다리를 개통할 예정이다;                 12월 20일 2031-12-20
            12월 20일까지 과징금을 내야 한다;                 12월 20일 2031-12-20
            12월 20일 총회를 열기로 했다;                     12월 20일 2031-12-20
            12월 20일 개통하겠다고 약속했다;                  12월 20일 2031-12-20
            12월 20일 다리가 열릴 것으로 보인다;              12월 20일 2031-12-20
            12월 20일 문을 여는 박물관은 무료다;              12월 20일 2030-12-20
            12월 20일까지 모두 3천 척을 세웠다;               12월 20일 2030-12-20
            12월 20일 다리를 놓았으며 곧 도로도 낼 계획이다;  12월 20일 2030-12-20
            11월 12일 세운 다리를 곧 허물 계획이다;           11월 12일 2030-11-12
            11월 3일 끝난 대회;                               11월 3일 2030-11-03
            11월 3일 박람회;                                  11월 3일 2031-11-03
            11월 3일 대회가 끝났다;                           11월 3일 2030-11-03
            12월 개통할 예정이다;                             12월 2031-12-01..2031-12-31
            11월에 다리를 놓았다;                             11월 2030-11-01..2030-11-30
            4월 7일 개통할 예정이다;                          4월 7일 2031-04-07
            지난 12월 20일 열기로 했다;                       지난 12월 20일 2030-12-20
            """)
    void find_koreanDateWithoutYear_goesByWhatIsSaidOfIt(String text, String expected) {
        assertThat(Rows.resolved(text, Lang.KO, MAY)).startsWith(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            The bridge is due on Dec. 20;                        Dec. 20 2031-12-20
            The bridge will open on Dec. 20;                     Dec. 20 2031-12-20
            The builder has to finish it by Dec. 20;             Dec. 20 2031-12-20
            Its mandate runs until Dec. 20;                      Dec. 20 2031-12-20
            The deadline is Dec. 20;                             Dec. 20 2031-12-20
            On Dec. 20, the city plans to open the bridge;       Dec. 20 2031-12-20
            the Dec. 20 deadline;                                Dec. 20 2031-12-20
            The city said it would open the bridge on Dec. 20;   Dec. 20 2031-12-20
            It was ordered to repay the loan by Dec. 20;         Dec. 20 2031-12-20
            The city gave the builder until Dec. 20;             Dec. 20 2031-12-20
            The bridge will be completed in December;            December 2031-12-01..2031-12-31
            The road was closed until Dec. 20;                   Dec. 20 2030-12-20
            The bridge opened on Nov. 3;                         Nov. 3 2030-11-03
            On Nov. 3, the mayor resigned;                       Nov. 3 2030-11-03
            It will repair the bridge that collapsed on Nov. 12; Nov. 12 2030-11-12
            The bridge collapsed in November;                    November 2030-11-01..2030-11-30
            the bridge, on Nov. 3;                               Nov. 3 2031-11-03
            It will publish the report of April 7;               April 7 2031-04-07
            The bridge will open on Dec. 20, 2032;               Dec. 20, 2032 2032-12-20
            """)
    void find_englishDateWithoutYear_goesByWhatIsSaidOfIt(String text, String expected) {
        assertThat(Rows.resolved(text, Lang.EN, MAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            12월 31일까지 마쳐야 한다;      12월 31일 2031-12-31
            11월에 개통할 예정이다;         11월 2031-11-01..2031-11-30
            4분기 이익이 줄었다;            4분기 2030-10-01..2030-12-31
            하반기에 3천 명이 찾았다;       하반기 2030-07-01..2030-12-31
            하반기에 문을 열 계획이다;      하반기 2031-07-01..2031-12-31
            """)
    void find_dateAtTheBeginningOfAYear_isNotAlwaysTheNearest(String text, String expected) {
        assertThat(Rows.resolved(text, Lang.KO, JANUARY)).startsWith(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Profit fell in the fourth quarter;              fourth quarter 2030-10-01..2030-12-31
            It must be finished by Dec. 31;                 Dec. 31 2031-12-31
            The fair will be held in November;              November 2031-11-01..2031-11-30
            """)
    void find_dateInJanuary_isNotAlwaysTheNearest(String text, String expected) {
        assertThat(Rows.resolved(text, Lang.EN, JANUARY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2월 14일 합격 판정을 내렸다;    2월 14일 2031-02-14
            상반기에 개통할 예정이다;       상반기 2032-01-01..2032-06-30
            3분기 실적을 다음 주 발표할 예정이다;  3분기 2031-07-01..2031-09-30
            """)
    void find_dateInAutumn_isNotAlwaysTheNearest(String text, String expected) {
        assertThat(Rows.resolved(text, Lang.KO, OCTOBER)).startsWith(expected);
    }
}
