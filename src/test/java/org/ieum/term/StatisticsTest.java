package org.ieum.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StatisticsTest {
    @Test
    void cValue_unnested_isLengthTimesFrequency() {
        assertThat(Statistics.cValue(4, 6, 0, 0)).isCloseTo(12, within(1e-9));
        assertThat(Statistics.cValue(1, 6, 0, 0)).isCloseTo(6, within(1e-9));
    }

    @Test
    void cValue_nested_losesTheMeanOfItsContainers() {
        // 10 times, of which 4 and 2 inside two longer ones: log2(2) * (10 - 3)
        assertThat(Statistics.cValue(2, 10, 6, 2)).isCloseTo(7, within(1e-9));
        assertThat(Statistics.cValue(2, 5, 5, 1)).isZero();
    }

    @Test
    void gSquared_knownTable() {
        // rows 10+10, columns 10+10, observed 8 2 2 8: 2 * (16 ln 1.6 + 4 ln 0.4)
        double byHand = 2 * (16 * Math.log(1.6) + 4 * Math.log(0.4));
        assertThat(Statistics.gSquared(8, 10, 10, 20)).isCloseTo(byHand, within(1e-9));
        assertThat(byHand).isCloseTo(7.7098, within(1e-3));
    }

    @Test
    void gSquared_sign_tellsAttractionFromRepulsion() {
        assertThat(Statistics.gSquared(2, 10, 10, 20)).isCloseTo(-Statistics.gSquared(8, 10, 10, 20), within(1e-9));
        assertThat(Statistics.gSquared(5, 10, 10, 20)).isCloseTo(0, within(1e-9));
        assertThat(Statistics.gSquared(0, 3, 4, 100)).isNegative();
    }

    @Test
    void gSquared_emptyCells_countNothing() {
        // both always together in 3 of 10: 2 * (3 ln(10/3) + 7 ln(10/7))
        assertThat(Statistics.gSquared(3, 3, 3, 10))
                .isCloseTo(2 * (3 * Math.log(10 / 3.0) + 7 * Math.log(10 / 7.0)), within(1e-9));
    }

    @Test
    void logDice_isAtMostFourteen() {
        assertThat(Statistics.logDice(5, 5, 5)).isCloseTo(14, within(1e-9));
        assertThat(Statistics.logDice(1, 2, 2)).isCloseTo(13, within(1e-9));
        assertThat(Statistics.logDice(1, 8, 8)).isCloseTo(11, within(1e-9));
    }
}
