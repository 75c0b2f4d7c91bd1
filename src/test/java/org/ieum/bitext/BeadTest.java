package org.ieum.bitext;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ieum.text.IeumException;
import org.junit.jupiter.api.Test;

class BeadTest {
    @Test
    void bead_negativeNumber_isRefused() {
        assertThatThrownBy(() -> new Bead(List.of(2), List.of(-1)))
                .isInstanceOf(IeumException.class)
                .hasMessage("bead 2:-1: sentence numbers begin at 0");
    }
}
