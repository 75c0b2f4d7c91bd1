package org.ieum.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.ieum.text.IeumException;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static final Offset<Double> CLOSE = within(0.00005);

    @Test
    void of_oneFrequentAndFourRareForms_areThePublishedValues() {
        Measures measures = Measures.of(List.of(3, 1, 1, 1, 1));
        assertThat(measures.mentions()).isEqualTo(7);
        assertThat(measures.renderings()).isEqualTo(5);
        assertThat(measures.herfindahl()).isCloseTo(0.2653, CLOSE);
        assertThat(measures.unbiasedHerfindahl()).isCloseTo(0.1429, CLOSE);
        assertThat(measures.effectiveRenderings()).isCloseTo(3.7692, CLOSE);
        assertThat(measures.entropy()).isCloseTo(2.128, within(0.0005));
    }

    @Test
    void of_twoForms_areThePublishedValues() {
        Measures measures = Measures.of(List.of(4, 1));
        assertThat(measures.herfindahl()).isCloseTo(0.68, CLOSE);
        assertThat(measures.unbiasedHerfindahl()).isCloseTo(0.6, CLOSE);
        assertThat(measures.entropy()).isCloseTo(0.722, within(0.0005));
    }

    @Test
    void of_fourForms_isThePublishedValue() {
        assertThat(Measures.of(List.of(7, 6, 1, 1)).herfindahl()).isCloseTo(0.3867, CLOSE);
    }

    @Test
    void correctedEntropy_addsMillerAndMadowsTerm() {
        Measures measures = Measures.of(List.of(4, 1));
        assertThat(measures.correctedEntropy() - measures.entropy()).isCloseTo(0.14427, CLOSE);
    }

    @Test
    void of_oneForm_isFullyConsistent() {
        Measures measures = Measures.of(List.of(5));
        assertThat(measures.herfindahl()).isEqualTo(1);
        assertThat(measures.unbiasedHerfindahl()).isEqualTo(1);
        assertThat(measures.entropy()).isZero();
    }

    @Test
    void of_zeros_doNotCount() {
        assertThat(Measures.of(List.of(4, 0, 1))).isEqualTo(Measures.of(List.of(4, 1)));
    }

    @Test
    void of_oneMention_isTooFew() {
        Measures measures = Measures.of(List.of(1));
        assertThat(measures.isTooFew()).isTrue();
        assertThat(measures.unbiasedHerfindahl()).isNaN();
        assertThat(Measures.of(List.of(1, 1)).isTooFew()).isFalse();
    }

    @Test
    void of_nothing_hasNoValues() {
        assertThat(Measures.of(List.of()).herfindahl()).isNaN();
        assertThat(Measures.of(List.of()).isTooFew()).isTrue();
    }

    @Test
    void of_negativeCount_isRefused() {
        assertThatThrownBy(() -> Measures.of(List.of(2, -1)))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("-1");
    }
}
