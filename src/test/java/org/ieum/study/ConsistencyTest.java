package org.ieum.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsistencyTest {
    @Test
    void distance_sameShares_isZero() {
        assertThat(Consistency.distance(Map.of("a", 2, "b", 4), Map.of("a", 1, "b", 2)))
                .isCloseTo(0, within(1e-7));
    }

    @Test
    void distance_noFormInCommon_isOne() {
        assertThat(Consistency.distance(Map.of("a", 3), Map.of("b", 1))).isCloseTo(1, within(1e-12));
    }

    @Test
    void distance_isSymmetric_andBetween() {
        Map<String, Integer> one = Map.of("a", 3, "b", 1);
        Map<String, Integer> other = Map.of("a", 1, "c", 2);
        assertThat(Consistency.distance(one, other))
                .isCloseTo(Consistency.distance(other, one), within(1e-12))
                .isBetween(0.0, 1.0);
        assertThat(Consistency.distance(Map.of("a", 1), Map.of("a", 1, "b", 1)))
                .isCloseTo(StrictMath.sqrt(0.3112781), within(1e-6));
    }
}
