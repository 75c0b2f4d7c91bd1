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
        assertThat(new Curve(0, Math.log(3), 1, 1, 0).probability(0, 0, false)).isCloseTo(.75, within(1e-12));
    }

    @Test
    void probability_noHope_isTheFloor() {
        assertThat(new Curve(.6, 0, 2, 0, 0).probability(-1e300, 0, false)).isCloseTo(.6, within(1e-12));
        assertThat(new Curve(.6, 0, 2, 0, 0).probability(Double.NEGATIVE_INFINITY, 0, false))
                .isCloseTo(.6, within(1e-12));
    }

    @Test
    void probability_textsThatHaveLittleInCommon_isLess() {
        Curve curve = new Curve(0, 0, 1, 1, 0);

        assertThat(curve.probability(5, .3, false)).isLessThan(curve.probability(5, .9, false));
    }

    @Test
    void probability_linkOfThreeSentences_isLess() {
        Curve curve = new Curve(0, 0, 1, 0, 2);

        assertThat(curve.probability(5, .7, true)).isLessThan(curve.probability(5, .7, false));
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
        double before = curve.probability(-50, .8, false);
        for (double score = -50; score <= 50; score += .25) {
            double probability = curve.probability(score, .8, false);
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
