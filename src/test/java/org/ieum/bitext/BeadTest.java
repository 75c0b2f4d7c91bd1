package org.ieum.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BeadTest {

    @Test
    void bead_numbersInAnyOrder_areSortedAndEqual() {
        Bead bead = new Bead(List.of(4, 3, 4), List.of(5));

        assertThat(bead).isEqualTo(new Bead(List.of(3, 4), List.of(5))).hasToString("3,4:5");
        assertThat(bead.source()).containsExactly(3, 4);
    }

    @Test
    void isLink_oneSideEmpty_isNone() {
        assertThat(new Bead(List.of(1), List.of(2)).isLink()).isTrue();
        assertThat(new Bead(List.of(1), List.of()).isLink()).isFalse();
        assertThat(new Bead(List.of(), List.of(2)).isLink()).isFalse();
    }

    @Test
    void toString_null_showsTheEmptySide() {
        assertThat(new Bead(List.of(7), List.of())).hasToString("7:");
        assertThat(new Bead(List.of(), List.of(7))).hasToString(":7");
    }
}
