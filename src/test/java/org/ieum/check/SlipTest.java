package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Precision;
import org.ieum.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {
    @ParameterizedTest
    @CsvSource({
        "1012, 1021, true",
        "1012, 1013, true",
        "1012, 1012, false",
        "1012, 2021, false",
        "1012, 10120, false",
        "12, 21, false",
    })
    void between_twoNumbers(String one, String other, boolean expected) {
        assertThat(Slip.between(amount(one), amount(other))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "14, 41, true",
        "417, 714, true",
        "41206, 46201, true",
        "40.3, 43.0, true",
        "40.3, 43, true",
        "1.2, 12, false",
        "123, 231, false",
        "120, 12, false",
        "33, 33, false",
    })
    void exchanged_twoNumbers(String one, String other, boolean expected) {
        assertThat(Slip.exchanged(amount(one), amount(other))).isEqualTo(expected);
        assertThat(Slip.exchanged(amount(other), amount(one))).isEqualTo(expected);
    }

    private static Amount amount(String value) {
        return new Amount(
                new Span(0, value.length()), value, Amount.Type.NUMBER, new BigDecimal(value), "", Precision.EXACT);
    }
}
