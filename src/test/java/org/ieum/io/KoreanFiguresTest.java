package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanFiguresTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "21, 21",
        "4800, 4800",
        "10000, 1만",
        "121003, 12만1003",
        "1720000000000, 1조7200억",
        "100000005, 1억5",
        "2.5, 2.5"
    })
    void korean_groupsByMyriads(BigDecimal value, String korean) {
        assertThat(KoreanFigures.korean(value)).isEqualTo(korean);
    }
}
