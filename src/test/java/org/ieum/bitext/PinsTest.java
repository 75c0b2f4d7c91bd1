package org.ieum.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ieum.bitext.Pins.Pin;
import org.ieum.bitext.Pins.Verdict;
import org.ieum.text.IeumException;
import org.junit.jupiter.api.Test;

class PinsTest {
    private static Bead bead(List<Integer> source, List<Integer> target) {
        return new Bead(source, target);
    }

    private static Bead one(int source, int target) {
        return bead(List.of(source), List.of(target));
    }

    private static void assertContradict(Pin first, Pin second, String why) {
        for (List<Pin> order : List.of(List.of(first, second), List.of(second, first))) {
            assertThatThrownBy(() -> new Pins(order))
                    .isInstanceOf(IeumException.class)
                    .hasMessageContaining("\"" + first + "\"")
                    .hasMessageContaining("\"" + second + "\"")
                    .hasMessageContaining(why);
        }
    }

    @Test
    void of_eachVerdict_keepsItsSentencesInTheirOrder() {
        Pins pins = Pins.builder()
                .forbid(one(8, 8))
                .link(one(7, 6))
                .link(bead(List.of(3, 4), List.of(5)))
                .link(bead(List.of(), List.of(9)))
                .together(bead(List.of(0, 1), List.of(0, 1, 2)))
                .build();

        assertThat(pins.of(Verdict.LINK))
                .containsExactly(one(7, 6), bead(List.of(3, 4), List.of(5)), bead(List.of(), List.of(9)));
        assertThat(pins.of(Verdict.FORBID)).containsExactly(one(8, 8));
        assertThat(pins.of(Verdict.TOGETHER)).containsExactly(bead(List.of(0, 1), List.of(0, 1, 2)));
    }

    @Test
    void pins_samePinTwice_countsOnce() {
        assertThat(Pins.builder().link(one(1, 2)).link(one(1, 2)).build())
                .isEqualTo(Pins.builder().link(one(1, 2)).build());
    }

    @Test
    void pins_sentenceInTwoLinks_isRefusedAndBothAreNamed() {
        assertContradict(
                new Pin(Verdict.LINK, bead(List.of(3, 4), List.of(5))),
                new Pin(Verdict.LINK, one(4, 6)),
                "source sentence 4 is in both");
        assertContradict(
                new Pin(Verdict.LINK, one(1, 5)),
                new Pin(Verdict.LINK, bead(List.of(), List.of(5))),
                "target sentence 5 is in both");
    }

    @Test
    void pins_linkOfForbiddenSentences_isRefused() {
        assertContradict(
                new Pin(Verdict.LINK, bead(List.of(3, 4), List.of(5))),
                new Pin(Verdict.FORBID, bead(List.of(4, 9), List.of(5, 6))),
                "4 and 5 must not be linked");
    }

    @Test
    void pins_linkOutOfWhatBelongsTogether_isRefused() {
        assertContradict(
                new Pin(Verdict.TOGETHER, bead(List.of(0, 1), List.of(0, 1))),
                new Pin(Verdict.LINK, one(1, 2)),
                "leads");
        assertContradict(
                new Pin(Verdict.TOGETHER, bead(List.of(0, 1), List.of(0, 1))),
                new Pin(Verdict.LINK, one(2, 1)),
                "leads");
    }

    @Test
    void pins_sentenceInTwoGroups_isRefused() {
        assertContradict(
                new Pin(Verdict.TOGETHER, bead(List.of(0, 1), List.of(0))),
                new Pin(Verdict.TOGETHER, bead(List.of(1), List.of(1))),
                "source sentence 1 is in both");
    }

    @Test
    void pins_forbiddenOrUnlinkedInsideAGroup_areNoContradiction() {
        Pins pins = Pins.builder()
                .together(bead(List.of(0, 1), List.of(0, 1)))
                .forbid(one(0, 1))
                .link(bead(List.of(1), List.of()))
                .link(one(0, 0))
                .build();

        assertThat(pins.pins()).hasSize(4);
    }

    @Test
    void pin_withoutOneSide_isOnlyGoodForALink() {
        assertThat(new Pin(Verdict.LINK, bead(List.of(3), List.of())).toString())
                .isEqualTo("3: link");
        assertThatThrownBy(() -> new Pin(Verdict.FORBID, bead(List.of(3), List.of())))
                .hasMessageContaining("3:")
                .hasMessageContaining("needs sentences of both texts");
        assertThatThrownBy(() -> new Pin(Verdict.LINK, bead(List.of(), List.of())))
                .hasMessageContaining("at least one sentence");
    }

    @Test
    void pin_linkWithAHole_isRefused() {
        assertThatThrownBy(() -> new Pin(Verdict.LINK, bead(List.of(3, 5), List.of(4))))
                .hasMessageContaining("3,5:4")
                .hasMessageContaining("follow one another");
    }

    @Test
    void requireWithin_numberBeyondTheLast_namesPinAndSizes() {
        Pins pins = Pins.builder().link(one(11, 12)).build();

        pins.requireWithin(12, 13);
        assertThatThrownBy(() -> pins.requireWithin(12, 12))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("11:12 link")
                .hasMessageContaining("12 source and 12 target");
    }

    @Test
    void mirrored_twice_isTheSame() {
        Pins pins = Pins.builder()
                .link(bead(List.of(3, 4), List.of(5)))
                .forbid(one(8, 9))
                .together(one(0, 1))
                .build();

        assertThat(pins.mirrored().of(Verdict.FORBID)).containsExactly(one(9, 8));
        assertThat(pins.mirrored().mirrored()).isEqualTo(pins);
    }
}
