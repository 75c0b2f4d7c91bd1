package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.ieum.term.Glossary;
import org.ieum.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            관람객은 6% 늘었다.                              | UP
            회비를 6%가량 더 올리기로 했다.                     | UP
            적자는 6% 감소했다.                              | DOWN
            값이 6% 떨어지지 않았다.                          | -
            회비 6% 인상을 철회했다.                          | -
            값은 6%였다.                                   | -
            환율은 6% 올랐다.                               | -
            Sales rose more than 6 percent.              | UP
            The union cut its entry fee by 6 percent.    | DOWN
            Fees may be cut by up to 6 percent.          | -
            There was a 6 percent drop in sales.         | DOWN
            The union wants a 6 percent pay raise.       | UP
            Sales rose as costs came to 6 percent.       | -
            The yard kept 6 percent of its workers.      | -
            """)
    void by_saysWhichWaySomethingWent(String text, String expected) {
        assertThat(Trend.by(figure(text)).map(Trend::name).orElse("-")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            전망치를 6%로 낮췄다.                                     | DOWN
            전망치를 6% 낮췄다.                                      | -
            The bank raised its forecast for the year to 6 percent. | UP
            Growth fell to about 6 percent.                         | DOWN
            Growth fell by 6 percent.                               | -
            """)
    void to_saysFromWhichSideItWasReached(String text, String expected) {
        assertThat(Trend.to(figure(text)).map(Trend::name).orElse("-")).isEqualTo(expected);
    }

    private static Figure figure(String text) {
        Reading reading = Texts.reading(Texts.document("a.txt", "A", Lang.ofLetters(text), text), Glossary.EMPTY);
        return reading.figures(reading.sentences()).get(0);
    }
}
