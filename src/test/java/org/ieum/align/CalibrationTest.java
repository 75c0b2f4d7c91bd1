package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final Calibration CALIBRATION = Calibration.parse(" -2:.1  0:.4 2:.8 ");

    @Test
    void probability_atAPoint_isThatOfThePoint() {
        assertThat(CALIBRATION.probability(-2)).isEqualTo(.1);
        assertThat(CALIBRATION.probability(0)).isEqualTo(.4);
        assertThat(CALIBRATION.probability(2)).isEqualTo(.8);
    }

    @Test
    void probability_betweenPoints_isOnTheLine() {
        assertThat(CALIBRATION.probability(1)).isCloseTo(.6, within(1e-12));
        assertThat(CALIBRATION.probability(-1.5)).isCloseTo(.175, within(1e-12));
    }

    @Test
    void probability_beyondThePoints_staysFlat() {
        assertThat(CALIBRATION.probability(-100)).isEqualTo(.1);
        assertThat(CALIBRATION.probability(100)).isEqualTo(.8);
        assertThat(CALIBRATION.probability(Double.NEGATIVE_INFINITY)).isEqualTo(.1);
    }
}
