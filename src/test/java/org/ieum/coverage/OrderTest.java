package org.ieum.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static double tau(Integer... numbers) {
        return Order.tau(List.of(numbers)).orElseThrow();
    }

    @Test
    void tau_fromOneOrderToTheOpposite() {
        assertThat(tau(1, 4, 5, 9)).isEqualTo(1);
        assertThat(tau(9, 5, 4, 1)).isEqualTo(-1);
        assertThat(tau(2, 0, 1)).isCloseTo(-1 / 3.0, within(1e-12));
        assertThat(tau(1, 0, 3, 2)).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void tau_fewerThanTwo_isNone() {
        assertThat(Order.tau(List.of())).isEmpty();
        assertThat(Order.tau(List.of(3))).isEmpty();
    }

    @Test
    void moved_isTheLeastThatHaveToMove() {
        assertThat(Order.moved(List.of())).isZero();
        assertThat(Order.moved(List.of(0, 2, 5))).isZero();
        assertThat(Order.moved(List.of(4, 0, 1, 2, 3))).isEqualTo(1);
        assertThat(Order.moved(List.of(2, 3, 0, 1))).isEqualTo(2);
        assertThat(Order.moved(List.of(3, 2, 1, 0))).isEqualTo(3);
    }
}
