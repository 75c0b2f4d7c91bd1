package org.ieum.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {
    @ParameterizedTest
    @CsvSource({
        "'Harbor Town Opens New Fish Market to Visitors', true",
        "'Harbor town opens new fish market to visitors', false",
        "'Mayor Ruth Calder opened the market on Sunday.', false",
        "'Ruth Calder', false"
    })
    void isTitle_nearlyAllLongWordsHaveACapital(String text, boolean title) {
        assertThat(Capitals.isTitle(Texts.en(text))).isEqualTo(title);
    }
}
