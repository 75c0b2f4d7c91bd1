package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.ieum.term.Glossary;
import org.ieum.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            승객은 전달보다 6% 늘었다.                                      | MONTH
            승객은 전년 동월 대비 6% 늘었다.                                 | YEAR
            승객은 지난해 같은 달보다 6% 늘었다.                              | YEAR
            이익은 지난해 같은 기간(948억 원)보다 34%, 직전 분기보다는 11% 늘었다. | -
            이익은 지난해 같은 기간(948억 원)보다 34% 늘었다.                 | YEAR
            승객은 1년 전보다 6% 늘었다.                                    | YEAR
            생산은 전 분기 대비 6% 늘었다.                                   | QUARTER
            주가는 전날보다 6% 올랐다.                                      | DAY
            지난해 승객은 6% 늘었다.                                       | -
            승객은 전달보다 6%, 1년 전보다 9% 늘었다.                          | -
            Riders rose 6 percent from a year earlier.                 | YEAR
            Riders rose 6 percent from the same month last year.       | YEAR
            Riders rose 6 percent on the year.                         | YEAR
            Output grew 6 percent quarter-on-quarter.                  | QUARTER
            Output grew 6 percent compared with the previous quarter.  | QUARTER
            Riders rose 6 percent last year.                           | -
            """)
    void of_isWhatAChangeIsComparedWith(String text, String expected) {
        Reading reading = Texts.reading(Texts.document("a.txt", "A", Lang.ofLetters(text), text), Glossary.EMPTY);
        assertThat(Baseline.of(reading.sentences()).map(Baseline::name).orElse("-"))
                .isEqualTo(expected);
    }
}
