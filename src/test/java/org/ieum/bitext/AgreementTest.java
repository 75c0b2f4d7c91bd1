package org.ieum.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ieum.bitext.Agreement.Difference;
import org.ieum.bitext.Evaluation.Measure;
import org.ieum.text.IeumException;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static Bead bead(List<Integer> source, List<Integer> target) {
        return new Bead(source, target);
    }

    private static Bead one(int source, int target) {
        return bead(List.of(source), List.of(target));
    }

    private static final List<Bead> A = List.of(one(0, 0), bead(List.of(1, 2), List.of(1)), one(4, 3));
    private static final List<Bead> B = List.of(one(0, 0), one(1, 1), one(3, 2), one(4, 3));

    @Test
    void of_sameLinksInAnyOrder_hasNoDifference() {
        Agreement agreement = Agreement.of(A, List.of(A.get(2), A.get(0), A.get(1)), 5, 4);

        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.evaluation().tally(Measure.STRICT).f1()).isEqualTo(1);
    }

    @Test
    void of_differentLinks_setsThemSideBySideWithTheSameSentences() {
        assertThat(Agreement.of(A, B, 5, 4).differences())
                .containsExactly(
                        new Difference(
                                List.of(bead(List.of(1, 2), List.of(1))),
                                List.of(one(1, 1), bead(List.of(2), List.of()))),
                        new Difference(
                                List.of(bead(List.of(3), List.of()), bead(List.of(), List.of(2))), List.of(one(3, 2))));
    }

    @Test
    void of_eitherOrder_agreesAsMuch() {
        Evaluation there = Agreement.of(A, B, 5, 4).evaluation();
        Evaluation back = Agreement.of(B, A, 5, 4).evaluation();

        for (Measure measure : List.of(Measure.STRICT, Measure.LAX, Measure.PAIRS, Measure.UNALIGNED)) {
            assertThat(there.tally(measure).f1())
                    .as(measure.label())
                    .isEqualTo(back.tally(measure).f1())
                    .isLessThan(1);
        }
    }

    @Test
    void of_nullsGivenOrLeftOut_isTheSame() {
        List<Bead> withNulls = List.of(one(0, 0), one(1, 1), bead(List.of(2), List.of()), bead(List.of(), List.of(2)));

        assertThat(Agreement.of(withNulls, List.of(one(0, 0), one(1, 1)), 3, 3).differences())
                .isEmpty();
    }

    @Test
    void of_numberOutOfRangeOrTwice_isRefused() {
        assertThatThrownBy(() -> Agreement.of(A, B, 4, 4))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("4:3")
                .hasMessageContaining("4 source");
        assertThatThrownBy(() -> Agreement.of(List.of(one(0, 0), one(0, 1)), B, 5, 4))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("0:1");
    }
}
