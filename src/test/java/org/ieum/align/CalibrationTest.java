package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ieum.text.IeumException;
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

    @Test
    void shippedCalibrations_moreScore_neverMeansLessProbable() {
        for (String kind : List.of("parallel", "comparable")) {
            assertMonotone(kind, 1);
        }
        for (String kind : List.of("null-parallel", "null-comparable")) {
            assertMonotone(kind, -1);
        }
    }

    private static void assertMonotone(String kind, int direction) {
        Calibration calibration = Weights.standard().calibration(kind);
        double before = calibration.probability(-50);
        for (double score = -50; score <= 50; score += .25) {
            double probability = calibration.probability(score);
            assertThat(probability).as("%s at %s", kind, score).isBetween(0.0, 1.0);
            assertThat(direction * (probability - before))
                    .as("%s at %s", kind, score)
                    .isGreaterThanOrEqualTo(0);
            before = probability;
        }
    }

    @Test
    void weights_unknownKey_isNamed() {
        assertThatThrownBy(() -> Weights.standard().number("no.such"))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("no.such");
    }
}
