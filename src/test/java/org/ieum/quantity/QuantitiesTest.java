package org.ieum.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ieum.text.Lang;
import org.ieum.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
    private static final List<String> PIECES = List.of(
            "3억 ",
            "5천만",
            "1월 ",
            "10일 ",
            "Jan. ",
            "10",
            ",",
            ".",
            " ",
            "$",
            "%",
            "first ",
            "half ",
            "of ",
            "the ",
            "year ",
            "in ",
            "약 ",
            "명",
            "개국 ",
            "지난 ",
            "오는 ",
            "만에 ",
            "년 ",
            "two-",
            "hundred ",
            "and ",
            "million ",
            "~",
            "-",
            ":",
            "30",
            "a.m.",
            "http://a.b/c ",
            "x@y.kr ",
            "\ud83d",
            "\n",
            "’s ",
            "(34)",
            "조",
            "여",
            "2011",
            "분의 ",
            "last ");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2시간 30분간; two and a half hours; EQUAL
            2시간 30분; 2 hours and 30 minutes; EQUAL
            3년 반; three years and six months; EQUAL
            21개국;           around 20 countries;       COMPATIBLE
            8개국;            around 10 countries;       CONFLICT
            5명;              six people;                CONFLICT
            5;                6;                         CONFLICT
            21개국;           21 countries;              EQUAL
            두 나라;          two nations;               EQUAL
            21개국;           21 people;                 INCOMPARABLE
            협정 두 건;       two pacts;                 EQUAL
            협정 두 건;       two things;                COMPATIBLE
            88세;             88;                        COMPATIBLE
            88세;             78;                        INCOMPARABLE
            945hPa;           945 hectopascals;          EQUAL
            협정 두 건;       three things;              INCOMPARABLE
            6년 만;           first time in five years;  CONFLICT
            6년 만;           first time in six years;   EQUAL
            6년 만;           six years;                 COMPATIBLE
            6년 만;           five years;                CONFLICT
            오후 8시 30분;    1130 GMT;                  EQUAL
            오후 8시 30분;    0830 GMT;                  CONFLICT
            밤 9시(한국시간); 10 p.m. Japan time;        CONFLICT
            밤 9시(한국시간); 9 p.m. Tokyo time;         EQUAL
            밤 9시(한국시간); 8 p.m. local time;         INCOMPARABLE
            밤 9시(한국시간); 7 a.m. Eastern time;       INCOMPARABLE
            3억 5천만;        350 million;               EQUAL
            250만 달러;       $2.5 million;              EQUAL
            250만 달러;       2.5 million yen;           INCOMPARABLE
            20%;              20%;                       EQUAL
            20%포인트;        20%;                       INCOMPARABLE
            3분의 1;          one-third;                 EQUAL
            두 번째;          the second time;           EQUAL
            두 번째;          two;                       INCOMPARABLE
            약 여섯 명;       seven people;              CONFLICT
            약 14만2000명;    about 124,000 people;      CONFLICT
            약 14만2000명;    150,000 people;            CONFLICT
            약 14만2000명;    about 145,000 people;      COMPATIBLE
            약 14만명;        about 150,000 people;      COMPATIBLE
            약 3900명;        about 3,400 people;        CONFLICT
            약 3900명;        about 4,000 people;        COMPATIBLE
            약 3900명;        about 3,600 people;        CONFLICT
            약 3900명;        about 3,850 people;        COMPATIBLE
            약 40㎞;          about 23 miles;            COMPATIBLE
            약 37㎞;          about 23 miles;            COMPATIBLE
            약 25년;          about 23 years;            COMPATIBLE
            약 12.5%;         12.9 percent;              COMPATIBLE
            32.5%;            about a third;             COMPATIBLE
            10여 명;          12 people;                 COMPATIBLE
            10여 명;          25 people;                 CONFLICT
            100명 이상;       more than 100 people;      COMPATIBLE
            100명 이상;       130 people;                COMPATIBLE
            100명 이상;       900 people;                INCOMPARABLE
            100명 이상;       90 people;                 CONFLICT
            10명 미만;        8 people;                  COMPATIBLE
            1.2km;            1,200 meters;              EQUAL
            100km;            62 miles;                  COMPATIBLE
            100km;            80 miles;                  CONFLICT
            1,001.2㎞;        1,001 km;                  COMPATIBLE
            6,648km;          6,648.4 kilometers;        COMPATIBLE
            22%;              22.28%;                    COMPATIBLE
            22.9%;            22 percent;                COMPATIBLE
            22.28%;           22.3%;                     COMPATIBLE
            22.3%;            22.4%;                     CONFLICT
            22.28%;           21%;                       CONFLICT
            0.78%;            0.7%;                      CONFLICT
            5.2%;             5%;                        COMPATIBLE
            2.4%;             2%;                        CONFLICT
            6402억 원;        0.64 trillion won;         COMPATIBLE
            6402억 원;        640 billion won;           COMPATIBLE
            6402억 원;        641 billion won;           CONFLICT
            61조8593억 원;    61.86 trillion won;        COMPATIBLE
            61조8593억 원;    61.8 trillion won;         COMPATIBLE
            61조8593억 원;    62.8 trillion won;         CONFLICT
            3만5000명;        35,012 people;             CONFLICT
            123만 명;         1,234,567 people;          COMPATIBLE
            1,012명;          1,021 people;              CONFLICT
            200명;            213 people;                CONFLICT
            200만 달러;       $2.6 million;              CONFLICT
            12.34초;          12.3 seconds;              COMPATIBLE
            23개월;           two years;                 CONFLICT
            32.4%;            nearly a third;            COMPATIBLE
            3분의 1;          33.1%;                     COMPATIBLE
            31.68%;           one-third;                 COMPATIBLE
            35.02%;           one-third;                 INCOMPARABLE
            절반;             62 percent;                INCOMPARABLE
            초속 27m;         60 miles an hour;          COMPATIBLE
            1억1천만 년;      110 million years old;     EQUAL
            3명;              three people;              EQUAL
            18개월;           18 years;                  CONFLICT
            트럭 12대;        13 vehicles;               CONFLICT
            민간시설 412곳;   396 private facilities;    CONFLICT
            공공 건물 7채;    seven buildings;           EQUAL
            네 곳;            four hospitals;            COMPATIBLE
            네 곳;            five hospitals;            INCOMPARABLE
            병원 네 곳;       five hospitals;            CONFLICT
            은행 3곳;         three schools;             INCOMPARABLE
            결의 1540호;      resolution 1540;           EQUAL
            95.7%;            95 point seven percent;    EQUAL
            31.4%;            31-point-four percent;     EQUAL
            250만 명;         two point five million people; EQUAL
            0.5%;             zero point five percent;   EQUAL
            반년;             six months;                EQUAL
            4시간가량;        4 hours;                   COMPATIBLE
            스물한 살;        a 21-year-old;             EQUAL
            60대 남성;        in his 60s;                EQUAL
            1월 10일;         Jan. 10;                   EQUAL
            10일;             Jan. 10;                   COMPATIBLE
            10일;             Monday;                    INCOMPARABLE
            11월;             late November;             COMPATIBLE
            11월 말;          late November;             EQUAL
            11월 초;          late November;             CONFLICT
            2036년 말;        the first half of 2037;    CONFLICT
            2036년 말;        early 2037;                CONFLICT
            2036년 말;        December 2036;             COMPATIBLE
            2036년 10월;      late 2036;                 COMPATIBLE
            1월 10일;         Jan. 11;                   CONFLICT
            2011년 1월;       Jan. 10;                   COMPATIBLE
            1945년;           in 1945;                   EQUAL
            2007년;           in 2005;                   CONFLICT
            어제;             yesterday;                 COMPATIBLE
            20세기 초;        early 1900s;               COMPATIBLE
            오전 10시;        10 a.m.;                   EQUAL
            최대 92.5㎜;      93 mm;                     COMPATIBLE
            최대 92.5㎜;      94 mm;                     CONFLICT
            약 3시간;         two and a half hours;      COMPATIBLE
            약 3시간;         two hours;                 CONFLICT
            약 1시간;         30 minutes;                CONFLICT
            오후 7시(미국시간); 7 p.m. (US time);        EQUAL
            오전 10시;        10 p.m.;                   CONFLICT
            10시;             10 p.m.;                   COMPATIBLE
            오후 7시 30분;    7:30;                      COMPATIBLE
            오전 7시 30분;    19:30;                     CONFLICT
            오전 6시(한국시간); 5 p.m. ET;               INCOMPARABLE
            오전 6시(한국시간); 6 a.m. Korea time;       EQUAL
            오전 6시(한국시간); 7 a.m. KST;              CONFLICT
            6일(현지시간);    on March 7;                COMPATIBLE
            6일(현지시간);    on March 8;                CONFLICT
            6일(현지시간);    on March 5 local time;     CONFLICT
            수요일;           Tuesday, local time;       COMPATIBLE
            수요일;           Monday, local time;        CONFLICT
            10일 만에;        Jan. 10;                   INCOMPARABLE
            """)
    void agree_withoutAnchor_givesVerdict(String korean, String english, Agreement.Verdict expected) {
        Quantity ko = Rows.only(korean, Lang.KO, false);
        Quantity en = Rows.only(english, Lang.EN, false);

        assertThat(Quantities.agree(ko, en).verdict()).isEqualTo(expected);
        assertThat(Quantities.agree(en, ko).verdict()).isEqualTo(expected);
        assertThat(Quantities.agree(ko, en).reason()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            10일;          yesterday;      EQUAL
            10일;          Monday;         EQUAL
            10일;          Jan. 10;        EQUAL
            11일;          yesterday;      CONFLICT
            지난해 11월;   late November;  COMPATIBLE
            지난달;        last month;     EQUAL
            오는 14일;     Friday;         EQUAL
            2010년;        last year;      EQUAL
            2009년;        last year;      CONFLICT
            """)
    void agree_withAnchor_comparesDays(String korean, String english, Agreement.Verdict expected) {
        Quantity ko = Rows.only(korean, Lang.KO, true);
        Quantity en = Rows.only(english, Lang.EN, true);

        assertThat(Quantities.agree(ko, en).verdict()).isEqualTo(expected);
        assertThat(Quantities.agree(en, ko).verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            21개국;          21 countries;             21
            3억 5천만;       350 million;              350000000
            1월 10일;        Jan. 10;                  d1-10
            10일;            Jan. 10;                  day10
            어제;            yesterday;                day-1
            6년 만;          first time in six years;  6 year
            두 번째;         the second time;          #2
            20%포인트;       20 percentage points;     20%p
            11월;            late November;            m11
            20세기 초;       early 1900s;              c20
            2007년;          in 2007;                  2007
            1.2km;           1,200 meters;             1200 m
            월요일;          next Monday;              monday
            """)
    void keys_sameValueInTwoLanguages_shareOne(String korean, String english, String key) {
        assertThat(Rows.only(korean, Lang.KO, false).keys()).contains(key);
        assertThat(Rows.only(english, Lang.EN, false).keys()).contains(key);
    }

    @Test
    void keys_resolvedDay_isSharedByEveryWayToSayIt() {
        for (String english : List.of("yesterday", "Monday", "Jan. 10", "Jan. 10, 2011")) {
            assertThat(Rows.only(english, Lang.EN, true).keys()).contains("2011-01-10", "d1-10", "day10");
        }
        assertThat(Rows.only("10일", Lang.KO, true).keys()).contains("2011-01-10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            3일(현지시간) 오후 2시;                          local local
            3일 오전(한국시간);                              KST
            Friday evening (local time);                     local
            결승은 한국시간 3일 0시에 시작했다.;             KST KST
            결승은 3일 오전 0시(이하 한국시간) 시작했다.;    KST KST
            미국 서부시간 3일 저녁 열렸다.;                  PT
            3일 0시(한국시간), 2일 오후 4시(현지시간);       KST KST local local
            3일 근무시간을 줄였다.;                          -
            3일 오후 2시 우리는 시간을 쟀다.;                - -
            at 8 p.m. (Korea time) on the 10th;              KST KST
            at 11am UK time;                                 UK
            at 3 p.m. on Tuesday, Eastern Standard Time;     ET ET
            at 3 p.m. pacific daylight time;                 PT
            on May 3 at 9 a.m. Seoul Time;                   KST KST
            at 9 a.m. CEST on May 3;                         CET CET
            9 a.m. is no good time on May 3;                 - -
            the MKST met at 9 a.m. on May 3;                 - -
            5월 3일 오전 9시(일본 표준시);                    JST JST
            at 0330 GMT on Tuesday;                          UTC UTC
            at 3 p.m. local time and on Friday;              local -
            on Tuesday. Local time is money.;                -
            """)
    void find_zoneBesideMoments_isTheirs(String text, String zones) {
        Lang lang = text.codePoints().anyMatch(c -> c >= '가' && c <= '힣') ? Lang.KO : Lang.EN;

        assertThat(Quantities.find(text, lang).stream()
                        .map(found -> ((Moment) found).zone().orElse("-"))
                        .toList())
                .isEqualTo(List.of(zones.split(" ")));
    }

    @Test
    void agree_dayOfAnotherZone_isADayWide() {
        Quantity local = Rows.only("1월 31일(현지시간)", Lang.KO, true);

        assertThat(Quantities.agree(local, Rows.only("Feb. 1", Lang.EN, true)).verdict())
                .isEqualTo(Agreement.Verdict.COMPATIBLE);
        assertThat(Quantities.agree(local, Rows.only("Feb. 2", Lang.EN, true)).verdict())
                .isEqualTo(Agreement.Verdict.CONFLICT);
    }

    @Test
    void find_decomposedHangul_isReadAsComposedWithSpansOfTheOriginal() {
        String text = "약 20개국 장관이 6월 3일 3억 5천만 달러에 합의했다.";
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

        List<Quantity> found = Quantities.find(decomposed, Lang.KO);

        assertThat(found).hasSize(3);
        assertThat(found.stream().map(Quantity::keys).toList())
                .isEqualTo(Quantities.find(text, Lang.KO).stream()
                        .map(Quantity::keys)
                        .toList());
        assertThat(found).allSatisfy(quantity -> {
            assertThat(quantity.span().of(decomposed)).isEqualTo(quantity.surface());
            assertThat(text).contains(Normalizer.normalize(quantity.surface(), Normalizer.Form.NFC));
        });
    }

    @Test
    void inBaseUnit_unitsOfOneDimension_isInTheSame() {
        Amount years = (Amount) Rows.only("18 years", Lang.EN, false);

        assertThat(years.baseUnit()).isEqualTo("month");
        assertThat(years.inBaseUnit()).isEqualByComparingTo("216");
        assertThat(((Amount) Rows.only("세 나라", Lang.KO, false)).baseUnit()).isEqualTo("country");
    }

    @Test
    void find_references_areCutFromTheirSentence() {
        String text = "See http://a.example/b?c=1. Write to kim@a.co.kr, or www.b.example/x_(y) (http://c.example).";

        assertThat(Rows.found(text, Lang.EN))
                .isEqualTo("http://a.example/b?c=1 REFERENCE | kim@a.co.kr REFERENCE | www.b.example/x_(y) REFERENCE"
                        + " | http://c.example REFERENCE");
    }

    @Test
    void find_otherLanguage_findsReferencesOnly() {
        assertThat(Rows.found("21 http://a.example", Lang.of("ja"))).isEqualTo("http://a.example REFERENCE");
    }

    @Test
    void find_emptyText_isEmpty() {
        assertThat(Quantities.find("", Lang.KO)).isEmpty();
        assertThat(Quantities.find("", Lang.EN, Rows.ANCHOR)).isEmpty();
    }

    @Test
    void find_anyText_spansAreOrderedDisjointAndExact() {
        for (long seed = 0; seed < 800; seed++) {
            String text = random(seed);
            for (Lang lang : List.of(Lang.KO, Lang.EN)) {
                List<Quantity> found = Quantities.find(text, lang, Rows.ANCHOR);
                int end = 0;
                for (Quantity quantity : found) {
                    Span span = quantity.span();
                    assertThat(span.start()).as("seed %d, %s", seed, text).isGreaterThanOrEqualTo(end);
                    assertThat(span.length()).as("seed %d, %s", seed, text).isPositive();
                    assertThat(quantity.surface()).as("seed %d", seed).isEqualTo(span.of(text));
                    assertThat(quantity.keys())
                            .as("seed %d, %s", seed, quantity)
                            .isNotEmpty()
                            .doesNotHaveDuplicates();
                    end = span.end();
                }
                assertThat(Quantities.find(text, lang, Rows.ANCHOR))
                        .as("seed %d", seed)
                        .isEqualTo(found);
                agreeWithEachOther(found, seed);
            }
        }
    }

    private static void agreeWithEachOther(List<Quantity> found, long seed) {
        for (Quantity a : found) {
            assertThat(Quantities.agree(a, a).verdict())
                    .as("seed %d, %s", seed, a)
                    .isIn(Agreement.Verdict.EQUAL, Agreement.Verdict.COMPATIBLE, Agreement.Verdict.INCOMPARABLE);
            for (Quantity b : found) {
                assertThat(Quantities.agree(a, b).verdict())
                        .as("seed %d, %s, %s", seed, a, b)
                        .isEqualTo(Quantities.agree(b, a).verdict());
            }
        }
    }

    private static String random(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                ",",
                "1,",
                "1.",
                ".",
                "1-",
                "://",
                "http://",
                "www.",
                "@",
                "a@",
                "a.",
                "백만 ",
                "twenty-",
                "hundred and ",
                "in ",
                "지난 ",
                "early ",
                "end of ",
                "\ud800"
            })
    void find_hostileText_takesLinearTime(String unit) {
        String text = String.join("", Collections.nCopies(300_000 / unit.length(), unit));

        for (Lang lang : List.of(Lang.KO, Lang.EN)) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Quantities.find(text, lang, Rows.ANCHOR));
        }
    }
}
