package org.ieum.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            21개국;          21 countries
            1개국;           1 country
            3억 5천만 엔;    350 million yen
            약 200명;        about 200 people
            1명;             1 person
            6년 만에;        first in 6 years
            90분 만에;       after 90 minutes
            6년간;           6 years
            3일간;           3 days
            100마일;         100 miles
            한 달;           1 month
            1,021명;         1,021 people
            1234567명;       1,234,567 people
            12345명;         12,345 people
            123명;           123 people
            1조 2500억원;    1.25 trillion won
            12조3천450억원;  12.345 trillion won
            15억 3450만원;   1.5345 billion won
            1,234,500명;     1,234,500 people
            15조원;          15 trillion won
            100만 달러;      1 million dollars
            1달러;           1 dollar
            46.3%;           46.3%
            2%포인트;        2 percentage points
            최소 3곳;        at least 3 places
            40여명;          some 40 people
            40명가량;        about 40 people
            40명 안팎;       about 40 people
            세 시간 남짓;    more than 3 hours
            세 시간남짓;     more than 3 hours
            세 시간을 넘긴;  more than 3 hours
            한 달남짓 만에;  first in more than 1 month
            5km;             5 km
            30㎡;            30 m²
            200톤;           200 tons
            10kg;            10 kg
            100MW;           100 MW
            5마일;           5 miles
            60대 남성;       age 60s
            67살;            age 67
            3분의 1;         1/3
            약 4분의 3;      about 3/4
            16분의 3;        0.188
            절반;            1/2
            3개 도시;        3 cities
            2가구;           2 households
            헌법 9조;        article 9
            두 번째;         2nd
            제11차;          11th
            제21차;          21st
            113번째;         113th
            2시간 30분;      2 hours 30 minutes
            한 시간 1분;     1 hour 1 minute
            3년 6개월;       3 years 6 months
            150분간;         150 minutes
            항공편 112편;    112
            3개;             3
            """)
    void label_readsAsEnglish(String korean, String english) {
        Amount amount = (Amount) Quantities.find(korean, Lang.KO).get(0);
        assertThat(amount.label()).isEqualTo(english);
    }

    @Test
    void label_negativeNumber_isGroupedAfterItsSign() {
        assertThat(Wording.number(new BigDecimal("-123456"))).isEqualTo("-123,456");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2031-02-23; 2031-02-23; Feb. 23, 2031
            2031-04-21; 2031-04-30; April 21 to 30, 2031
            2031-04-01; 2031-04-30; April 2031
            2031-02-01; 2031-02-28; February 2031
            2031-01-01; 2031-12-31; 2031
            2031-01-01; 2031-06-30; Jan. 1 to June 30, 2031
            2030-12-30; 2031-01-05; Dec. 30, 2030 to Jan. 5, 2031
            """)
    void days_readAsEnglish(LocalDate from, LocalDate to, String english) {
        assertThat(MomentWording.of(from, to)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            4월 하순;        late April 2031
            오는 4월 초;     early April 2031
            5월 중순;        mid-May 2031
            올해 하반기;     the second half of 2031
            2033년 말;       late 2033
            4월;             April 2031
            18세기;          18th century
            19세기 초;       early 19th century
            1990년대 중반;   mid-1990s
            """)
    void label_partOfAMonthOrYear_isThePartAndNotItsDays(String korean, String english) {
        Quantity moment =
                Quantities.find(korean, Lang.KO, LocalDate.of(2031, 3, 10)).get(0);
        assertThat(moment.label()).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            오후 3시;        3 p.m.
            오전 8시 30분;   8:30 a.m.
            15시;            3 p.m.
            낮 12시;         noon
            3시 30분;        3:30
            11월 20일;       Nov. 20
            10일;            10th
            내년 2월 말;     late February next year
            지난달 23일;     the 23rd of last month
            다음 주 화요일;  Tuesday of next week
            화요일;          Tuesday
            2월 중순;        mid-February
            어제;            yesterday
            내년 하반기;     the second half of next year
            지난달 중순;     the middle of last month
            """)
    void label_daysThatAreNotKnown_isWhatIsSaidOfThem(String korean, String english) {
        assertThat(Quantities.find(korean, Lang.KO).get(0).label()).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            at 2 p.m.;            오후 2시
            at 11:30 a.m.;        오전 11시 30분
            on Nov. 20;           11월 20일
            on Nov. 20, 2031;     2031년 11월 20일
            on the 11th;          11일
            late February;        2월 말
            mid-February;         2월 중순
            on Tuesday;           화요일
            next year;            내년
            the 17th century;     17세기
            the early 1990s;      1990년대 초
            """)
    void korean_ofEnglish_isAsKoreanWritesIt(String english, String korean) {
        Moment moment = (Moment) Quantities.find(english, Lang.EN).get(0);
        assertThat(moment.korean()).contains(korean);
    }

    @Test
    void reason_ofTwoDates_readsAsEnglish() {
        LocalDate anchor = LocalDate.of(2031, 3, 10);
        List<Quantity> korean = Quantities.find("지난달 23일", Lang.KO, anchor);
        List<Quantity> english = Quantities.find("on Feb. 24", Lang.EN, anchor);
        assertThat(Quantities.agree(korean.get(0), english.get(0)).reason())
                .isEqualTo("Feb. 23, 2031 and Feb. 24, 2031 have no day in common");
    }

    /** They say different things of the date, of which neither is against the other. */
    @Test
    void reason_dayAndWeekday_saysThatBothCanBeTrue() {
        LocalDate written = LocalDate.of(2031, 3, 12);
        Quantity day = Quantities.find("12일", Lang.KO, written).get(0);
        Quantity weekday = Quantities.find("Wednesday", Lang.EN).get(0);

        assertThat(Quantities.agree(day, weekday).reason()).isEqualTo("\"12일\" and \"Wednesday\" can both be true");
    }
}
