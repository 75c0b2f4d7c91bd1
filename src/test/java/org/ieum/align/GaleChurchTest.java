package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.ieum.bitext.Bead;
import org.junit.jupiter.api.Test;

class GaleChurchTest {
    private static final GaleChurch TWICE_AS_LONG = new GaleChurch(2, 16);

    private static Bead bead(List<Integer> source, List<Integer> target) {
        return new Bead(source, target);
    }

    @Test
    void align_halvedSentence_mergesItsHalves() {
        int[] source = {30, 50, 25, 26, 80};
        int[] target = {61, 99, 102, 158};
        assertThat(TWICE_AS_LONG.align(source, target))
                .containsExactly(
                        bead(List.of(0), List.of(0)),
                        bead(List.of(1), List.of(1)),
                        bead(List.of(2, 3), List.of(2)),
                        bead(List.of(4), List.of(3)));
    }

    @Test
    void align_oneSideEmpty_leavesEverySentenceAlone() {
        assertThat(TWICE_AS_LONG.align(new int[] {10, 20}, new int[0]))
                .containsExactly(bead(List.of(0), List.of()), bead(List.of(1), List.of()));
    }

    @Test
    void align_longText_findsThePathInsideItsBand() {
        int[] source = IntStream.range(0, 1500).map(i -> 20 + i * 37 % 90).toArray();
        int[] target = IntStream.of(source).map(length -> 2 * length).toArray();
        assertThat(TWICE_AS_LONG.align(source, target))
                .hasSize(1500)
                .allMatch(bead -> bead.source().equals(bead.target()));
    }

    @Test
    void upperTail_valuesOfTheTables_areMet() {
        assertThat(GaleChurch.upperTail(0)).isCloseTo(.5, within(1e-6));
        assertThat(GaleChurch.upperTail(1.96)).isCloseTo(.0249979, within(1e-6));
    }
}
