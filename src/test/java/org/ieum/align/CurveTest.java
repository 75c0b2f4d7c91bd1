package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ieum.text.IeumException;
import org.junit.jupiter.api.Test;

class CurveTest {
    @Test
    void probability_scoreOfZero_isThatOfTheStart() {
        assertThat(new Curve(0, Math.log(3), 1).probability(0)).isCloseTo(.75, within(1e-12));
    }

    @Test
    void probability_noHope_isTheFloor() {
        assertThat(new Curve(.6, 0, 2).probability(-1e300)).isCloseTo(.6, within(1e-12));
        assertThat(new Curve(.6, 0, 2).probability(Double.NEGATIVE_INFINITY)).isCloseTo(.6, within(1e-12));
    }

    @Test
    void probability_traitOfAPositiveNumber_isMore() {
        Curve curve = new Curve(0, 0, 1, 1, -2);

        assertThat(curve.traits()).isEqualTo(2);
        assertThat(curve.probability(5, .9, 0)).isGreaterThan(curve.probability(5, .3, 0));
        assertThat(curve.probability(5, .9, 1)).isLessThan(curve.probability(5, .9, 0));
    }

    @Test
    void shippedCurves_moreScore_neverMeansLessProbable() {
        for (String kind : List.of("parallel", "comparable")) {
            assertMonotone(kind, 1);
        }
        for (String kind : List.of("null-parallel", "null-comparable")) {
            assertMonotone(kind, -1);
        }
    }

    private static void assertMonotone(String kind, int direction) {
        Curve curve = Weights.standard().curve(kind);
        double[] traits = new double[curve.traits()];
        double before = curve.probability(-50, traits);
        for (double score = -50; score <= 50; score += .25) {
            double probability = curve.probability(score, traits);
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
