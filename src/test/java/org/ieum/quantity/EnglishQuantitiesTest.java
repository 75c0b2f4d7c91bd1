package org.ieum.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishQuantitiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2.5 million;                        2.5 million NUMBER 2500000 - EXACT
            1,234,567;                          1,234,567 NUMBER 1234567 - EXACT
            $3.5 billion;                       $3.5 billion MONEY 3500000000 USD EXACT
            US$20 million;                      US$20 million MONEY 20000000 USD EXACT
            A$5;                                A$5 MONEY 5 AUD EXACT
            €30m;                               €30m MONEY 30000000 EUR EXACT
            2.5 million dollars;                2.5 million dollars MONEY 2500000 USD EXACT
            500 U.S. dollars;                   500 U.S. dollars MONEY 500 USD EXACT
            5 trillion won;                     5 trillion won MONEY 5000000000000 KRW EXACT
            weaker by 5.3 won;                  5.3 won MONEY 5.3 KRW EXACT
            The 3 won;                          3 NUMBER 3 - EXACT
            5,000 yen;                          5,000 yen MONEY 5000 JPY EXACT
            30 yuan;                            30 yuan MONEY 30 CNY EXACT
            two and a half hours;               two and a half hours DURATION 2.5 hour EXACT
            a two-and-a-half-hour meeting;      two-and-a-half-hour DURATION 2.5 hour EXACT
            two and a half million people;      two and a half million COUNT 2500000 person EXACT
            2 hours and 30 minutes;             2 hours and 30 minutes DURATION 150 minute EXACT
            two hours, thirty minutes;          two hours, thirty minutes DURATION 150 minute EXACT
            about 3 years and 6 months;         3 years and 6 months DURATION 42 month ABOUT
            5 hours and 90 minutes;             5 hours DURATION 5 hour EXACT | 90 minutes DURATION 90 minute EXACT
            1,021 adults;                       1,021 COUNT 1021 person EXACT
            40 protesters;                      40 COUNT 40 person EXACT
            200 soldiers and 12 lawmakers;      200 COUNT 200 person EXACT | 12 COUNT 12 person EXACT
            Choi Myung-ja, 67, spoke;           67 AGE 67 year EXACT
            the first visit by a foreign minister in five years; first ORDINAL 1 - EXACT | five years FIRST_IN 5 year EXACT
            twenty-one ships;                   twenty-one COUNT 21 ship EXACT
            a dozen planes;                     a dozen COUNT 12 aircraft EXACT
            two dozen;                          two dozen NUMBER 24 - EXACT
            half a million;                     half a million NUMBER 500000 - EXACT
            a hundred;                          a hundred NUMBER 100 - EXACT
            one hundred;                        one hundred NUMBER 100 - EXACT
            two hundred and fifty-one thousand; two hundred and fifty-one thousand NUMBER 251000 - EXACT
            eight countries;                    eight COUNT 8 country EXACT
            21 countries;                       21 COUNT 21 country EXACT
            21 other countries;                 21 COUNT 21 country EXACT
            around 20 countries;                20 COUNT 20 country ABOUT
            About 30 people;                    30 COUNT 30 person ABOUT
            13 civic groups;                    13 COUNT 13 group EXACT
            nearly 100;                         100 NUMBER 100 - ABOUT
            some 1,200 soldiers;                1,200 COUNT 1200 person ABOUT
            more than 50 years;                 50 years DURATION 50 year MORE_THAN
            no more than ten men;               ten COUNT 10 person AT_MOST
            at least 3 people;                  3 COUNT 3 person AT_LEAST
            up to 5%;                           5% PERCENT 5 - AT_MOST
            fewer than 10;                      10 NUMBER 10 - LESS_THAN
            20 or so;                           20 NUMBER 20 - ABOUT
            20 or more;                         20 NUMBER 20 - AT_LEAST
            one person;                         one COUNT 1 person EXACT
            one month;                          one month DURATION 1 month EXACT
            in 1:52.07;                         1:52.07 DURATION 112.07 second EXACT
            five straight quarters;             five straight quarters DURATION 5 quarter EXACT
            for six quarters;                   six quarters DURATION 6 quarter EXACT
            the driest spring in six decades;   six decades FIRST_IN 6 decade EXACT
            worst harvest in six years;         six years FIRST_IN 6 year EXACT
            the valley's best harvest in about six years; six years FIRST_IN 6 year ABOUT
            The yen fell to a six-year low.;    six-year FIRST_IN 6 year EXACT
            a six-year high school;             six-year DURATION 6 year EXACT
            Interest fell in six years.;        six years DURATION 6 year EXACT
            Most of it was built in six years.; six years DURATION 6 year EXACT
            the biggest storm in 24 hours;      24 hours DURATION 24 hour EXACT
            a 1.4 million-square-foot hall;     1.4 million-square-foot MEASURE 1400000 ft2 EXACT
            a 700-cubic-meter tank;             700-cubic-meter MEASURE 700 m3 EXACT
            a 20-nautical-mile zone;            20-nautical-mile MEASURE 20 nmi EXACT
            a 900-gross-ton ship;               900-gross-ton MEASURE 900 t EXACT
            a 250-kilometer-an-hour train;      250-kilometer-an-hour MEASURE 250 km/h EXACT
            six people dead and 14 injured;     six COUNT 6 person EXACT | 14 COUNT 14 person EXACT
            14 hurt, two missing;               14 COUNT 14 person EXACT | two COUNT 2 person EXACT
            A flood in 2019 killed 31.;         2019 YEAR y2019 | 31 NUMBER 31 - EXACT
            14 missing parcels;                 14 NUMBER 14 - EXACT
            the first rise in six quarters;     first ORDINAL 1 - EXACT | six quarters FIRST_IN 6 quarter EXACT
            two soldiers and two civilians;     two COUNT 2 person EXACT | two COUNT 2 person EXACT
            250%;                               250% PERCENT 250 - EXACT
            12 per cent;                        12 per cent PERCENT 12 - EXACT
            twelve percent;                     twelve percent PERCENT 12 - EXACT
            3 percentage points;                3 percentage points PERCENT_POINT 3 - EXACT
            one-third of it;                    one-third FRACTION 0.3333333333 - EXACT
            two-thirds;                         two-thirds FRACTION 0.6666666667 - EXACT
            1/3 of it;                          1/3 FRACTION 0.3333333333 - EXACT
            a quarter of it;                    a quarter FRACTION 0.25 - EXACT
            half of them;                       half FRACTION 0.5 - EXACT
            the first time in five years;       first time in five years FIRST_IN 5 year EXACT
            for the first time in six years;    first time in six years FIRST_IN 6 year EXACT
            shut for a month;                   a month DURATION 1 month EXACT
            paid for up to a year.;             a year DURATION 1 year AT_MOST
            shut for about a week, they said;   a week DURATION 1 week ABOUT
            for a week of talks;                ''
            for a day trip;                     ''
            for a second;                       ''
            10 dollars a month;                 10 dollars MONEY 10 USD EXACT
            its first visit in six years;       first ORDINAL 1 - EXACT | six years FIRST_IN 6 year EXACT
            the 36 years of colonial rule;      36 years DURATION 36 year EXACT
            a five-day visit;                   five-day DURATION 5 day EXACT
            within 3 days;                      3 days DURATION 3 day AT_MOST
            six day care centers;               six NUMBER 6 - EXACT
            six-day care;                       six-day DURATION 6 day EXACT
            40 day laborers;                    40 NUMBER 40 - EXACT
            five seconds;                       five seconds DURATION 5 second EXACT
            a 21-year-old man;                  21-year-old AGE 21 year EXACT
            60 years old;                       60 years old AGE 60 year EXACT
            in his 60s;                         60s AGE 60 decade EXACT
            aged 35;                            35 AGE 35 year EXACT
            Mr. Moon, 34, said;                 34 AGE 34 year EXACT
            said Moon Ga-ram, 34.;              34 AGE 34 year EXACT
            said Moon Ga-ram, 34.5;             34.5 NUMBER 34.5 - EXACT
            in Busan, 34.;                      34 NUMBER 34 - EXACT
            No. 1;                              No. 1 ORDINAL 1 - EXACT
            Article 9 says;                     Article 9 ORDINAL 9 article EXACT
            the 20th anniversary;               20th ORDINAL 20 - EXACT
            the third time;                     third ORDINAL 3 - EXACT
            the second meeting;                 second ORDINAL 2 - EXACT
            the twenty-first time;              twenty-first ORDINAL 21 - EXACT
            5 km;                               5 km MEASURE 5 km EXACT
            50km away;                          50km MEASURE 50 km EXACT
            30 square kilometers;               30 square kilometers MEASURE 30 km2 EXACT
            60 miles per hour;                  60 miles per hour MEASURE 60 mi/h EXACT
            70 kilometers an hour;              70 kilometers an hour MEASURE 70 km/h EXACT
            70 kilometers a day;                70 kilometers MEASURE 70 km EXACT
            4 billion years old;                4 billion years DURATION 4000000000 year EXACT
            a 3,000-ton ship;                   3,000-ton MEASURE 3000 t EXACT
            10-12 people;                       10 COUNT 10 person EXACT | 12 COUNT 12 person EXACT
            2-3 million won;                    2 MONEY 2000000 KRW EXACT | 3 million won MONEY 3000000 KRW EXACT
            a quarter of a million people;      a quarter of a million COUNT 250000 person EXACT
            three-quarters of a billion dollars; three-quarters of a billion dollars MONEY 750000000 USD EXACT
            for nearly a decade;                a decade DURATION 1 decade ABOUT
            a fortnight ago;                    a fortnight ago WEEK week-2
            half an hour;                       half an hour DURATION 0.5 hour EXACT
            an hour and a half;                 an hour and a half DURATION 1.5 hour EXACT
            a half-mile queue;                  half-mile MEASURE 0.5 mi EXACT
            its first visit in a decade;        first ORDINAL 1 - EXACT | a decade FIRST_IN 1 decade EXACT
            first time in a decade;             first time in a decade FIRST_IN 1 decade EXACT
            four straight years;                four straight years DURATION 4 year EXACT
            2 1/2 hours;                        2 1/2 hours DURATION 2.5 hour EXACT
            3½ miles;                           3½ miles MEASURE 3.5 mi EXACT
            it lost half its men;               half FRACTION 0.5 - EXACT
            about a third left;                 a third FRACTION 0.3333333333 - ABOUT
            a hundred and ten guests;           a hundred and ten NUMBER 110 - EXACT
            aged between 30 and 45;             30 AGE 30 year EXACT | 45 AGE 45 year EXACT
            a 5-percentage-point lead;          5-percentage-point PERCENT_POINT 5 - EXACT
            30 meters per second;               30 meters per second MEASURE 30 m/s EXACT
            a ten-story house;                  ten COUNT 10 floor EXACT
            20 million Hong Kong dollars;       20 million Hong Kong dollars MONEY 20000000 HKD EXACT
            50 Swiss francs;                    50 Swiss francs MONEY 50 CHF EXACT
            5 million South Korean won;         5 million South Korean won MONEY 5000000 KRW EXACT
            rose .5 percent;                    .5 percent PERCENT 0.5 - EXACT
            nearly half voted;                  half FRACTION 0.5 - ABOUT
            50 basis points;                    50 basis points PERCENT_POINT 0.5 - EXACT
            50bp;                               50bp PERCENT_POINT 0.5 - EXACT
            25 mm of rain;                      25 mm MEASURE 25 mm EXACT
            90 km/h;                            90 km/h MEASURE 90 km/h EXACT
            28°C;                               28°C MEASURE 28 degree EXACT
            they met twice;                     twice COUNT 2 time EXACT
            a threefold rise;                   threefold COUNT 3 time EXACT
            aged 30 to 45;                      30 AGE 30 year EXACT | 45 AGE 45 year EXACT
            65 and older;                       65 NUMBER 65 - AT_LEAST
            40 people at most;                  40 COUNT 40 person AT_MOST
            W70 billion, W5 note;               W70 billion MONEY 70000000000 KRW EXACT
            $4-6 million;                       $4 MONEY 4000000 USD EXACT | 6 million MONEY 6000000 USD EXACT
            $4 million to $6 million;           $4 million MONEY 4000000 USD EXACT | $6 million MONEY 6000000 USD EXACT
            two or three days;                  two DURATION 2 day EXACT | three days DURATION 3 day EXACT
            between six and ten years;          six DURATION 6 year EXACT | ten years DURATION 10 year EXACT
            six and ten years;                  six NUMBER 6 - EXACT | ten years DURATION 10 year EXACT
            three times;                        three COUNT 3 time EXACT
            """)
    void find_amount_hasTypeValueUnitAndPrecision(String text, String expected) {
        assertThat(Rows.found(text, Lang.EN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Jan. 10;                     Jan. 10 DAY m1 d10
            January 10th;                January 10th DAY m1 d10
            Jan. 10, 2011;               Jan. 10, 2011 DAY y2011 m1 d10
            10 January 2011;             10 January 2011 DAY y2011 m1 d10
            Monday, Jan. 10, 2011;       Monday, Jan. 10, 2011 DAY y2011 m1 d10 monday
            January 2011;                January 2011 MONTH y2011 m1
            in January last year;        January last year MONTH m1 year-1
            May 08, 2012;                May 08, 2012 DAY y2012 m5 d8
            in May;                      May MONTH m5
            late November;               late November MONTH m11 LATE
            Monday;                      Monday DAY monday
            closed on Mondays;           Mondays DAY monday
            1:52;                        1:52 TIME 01:52
            next Monday;                 next Monday DAY monday
            yesterday;                   yesterday DAY day-1
            last year;                   last year YEAR year-1
            next week;                   next week WEEK week+1
            two years ago;               two years ago YEAR year-2
            in 1945;                     1945 YEAR y1945
            from 1910 to 1945;           1910 YEAR y1910 | 1945 YEAR y1945
            mid-2011;                    mid-2011 YEAR y2011 MIDDLE
            early 1900s;                 early 1900s CENTURY y1900 EARLY
            1990s;                       1990s DECADE y1990
            early 20th-century;          early 20th-century CENTURY y1901 EARLY
            the twenty-first century;    twenty-first century CENTURY y2001
            the first half of the year;  first half of the year YEAR year+0 FIRST_HALF
            the April-June quarter;      April-June quarter YEAR SECOND_QUARTER
            the October-December period of 2030; October-December period of 2030 YEAR y2030 FOURTH_QUARTER
            the June-August period;      June MONTH m6 | August MONTH m8
            first-half results;          first-half YEAR FIRST_HALF
            the end of this month;       end of this month MONTH month+0 LATE
            10 a.m.;                     10 a.m. TIME 10:00
            10:30 p.m.;                  10:30 p.m. TIME 22:30
            a fire on the 6th was put out;  6th DAY d6
            on the 10th.;                10th DAY d10
            the day before yesterday;    day before yesterday DAY day-2
            half past four;              half past four TIME 04:30
            a quarter to nine;           quarter to nine TIME 08:45
            at noon;                     noon TIME 12:00
            12 noon;                     12 noon TIME 12:00
            between 9 and 11 a.m.;       9 TIME 09:00 | 11 a.m. TIME 11:00
            9-11 a.m.;                   9 TIME 09:00 | 11 a.m. TIME 11:00
            2 to 5 p.m.;                 2 TIME 14:00 | 5 p.m. TIME 17:00
            11-1 p.m.;                   11 TIME 11:00 | 1 p.m. TIME 13:00
            June 3 to 5;                 June 3 DAY m6 d3 | 5 DAY m6 d5
            """)
    void find_dateWithoutAnchor_keepsWhatIsWritten(String text, String expected) {
        assertThat(Rows.found(text, Lang.EN)).isEqualTo(expected);
        assertThat(Quantities.find(text, Lang.EN))
                .allSatisfy(q -> assertThat(((Moment) q).from().isPresent())
                        .isEqualTo(((Moment) q).year().isPresent()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Jan. 10;                 Jan. 10 2011-01-10
            Dec. 31;                 Dec. 31 2010-12-31
            Monday;                  Monday 2011-01-10
            Tuesday;                 Tuesday 2011-01-11
            on Friday;               Friday 2011-01-14
            next Monday;             next Monday 2011-01-17
            last Friday;             last Friday 2011-01-07
            last Tuesday;            last Tuesday 2011-01-04
            yesterday;               yesterday 2011-01-10
            November;                November 2010-11-01..2010-11-30
            late November;           late November 2010-11-21..2010-11-30
            last November;           last November 2010-11-01..2010-11-30
            next November;           next November 2011-11-01..2011-11-30
            last month;              last month 2010-12-01..2010-12-31
            this week;               this week 2011-01-10..2011-01-16
            next year;               next year 2012-01-01..2012-12-31
            first half of the year;  first half of the year 2011-01-01..2011-06-30
            January last year;       January last year 2010-01-01..2010-01-31
            They met on Monday;                Monday 2011-01-10
            They will meet in Seoul on Monday; Monday 2011-01-17
            They are to meet on Monday;           Monday 2011-01-17
            talks scheduled for Monday;           Monday 2011-01-17
            "They will meet," he said on Monday;  Monday 2011-01-10
            two years ago;           two years ago 2009-01-01..2009-12-31
            """)
    void find_dateWithAnchor_isTheDaysMeant(String text, String expected) {
        assertThat(Rows.resolved(text, Lang.EN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one of the reasons",
                "No one and one another, one day",
                "One Japanese newspaper",
                "one official said",
                "May I ask, it may rain",
                "They may march on",
                "a second, wait a second longer",
                "a country, an agreement",
                "World War II",
                "World War Two",
                "first of all, the first lady",
                "Third World",
                "F-15K, COVID-19, G20, B52",
                "02-739-1234",
                "192.168.0.1",
                "open 24/7 after 9/11",
                "Black Friday",
                "several dozens",
                "a year, an hour, a second, a day",
                "half-hearted, third-party",
                "the Group of Seven",
                "5G, Route 66, Boeing 737",
                "they won seats",
                "the sun sat on mars"
            })
    void find_wordsThatOnlyLookLikeNumbers_areNone(String text) {
        assertThat(Rows.found(text, Lang.EN)).isEmpty();
    }

    @Test
    void find_everyMonday_isNoDayOfAnyWeek() {
        Moment mondays = (Moment) Quantities.find("It is closed on Mondays.", Lang.EN, LocalDate.of(2011, 1, 11))
                .get(0);
        assertThat(mondays.from()).isEmpty();
    }
}
