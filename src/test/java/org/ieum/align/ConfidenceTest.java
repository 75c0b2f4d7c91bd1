package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Evidence;
import org.ieum.bitext.Pins;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    private static final int SENTENCES = 4;

    /** Every pair scores the same, everything else much less. */
    private static final Scoring SAME = new Scoring() {
        @Override
        public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
            return sourceTo - sourceFrom + targetTo - targetFrom == 2 ? -3 : -10;
        }

        @Override
        public List<Evidence> explain(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
            return List.of();
        }
    };

    private static Confidence confidence(Bitext.Mode mode, Block... links) {
        Decision decision = new Decision(mode, "", List.of(links));
        Constraints none = new Constraints(Pins.NONE, SENTENCES, SENTENCES);
        Alternatives alternatives = new Alternatives(none, SENTENCES, SENTENCES, decision.blocks(), SENTENCES);
        return new Confidence(Texts.WEIGHTS, decision, alternatives, SAME);
    }

    private static Block link(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        return new Block(sourceFrom, sourceTo, targetFrom, targetTo, 5);
    }

    private static Evidence quantity(double nats) {
        return new Evidence(Evidence.Kind.QUANTITY, nats, List.of(), List.of(), "7명 = seven");
    }

    @Test
    void ofLink_moreSentences_isLessSure() {
        for (Bitext.Mode mode : Bitext.Mode.values()) {
            double oneToOne =
                    confidence(mode, link(0, 1, 0, 1), link(1, 3, 1, 2)).ofLink(link(0, 1, 0, 1), List.of());
            double oneToTwo =
                    confidence(mode, link(0, 1, 0, 2), link(1, 2, 2, 3)).ofLink(link(0, 1, 0, 2), List.of());
            double twoToTwo = confidence(mode, link(0, 2, 0, 2)).ofLink(link(0, 2, 0, 2), List.of());

            assertThat(oneToTwo).as("%s", mode).isLessThan(oneToOne);
            assertThat(twoToTwo).as("%s", mode).isLessThan(oneToTwo);
        }
    }

    @Test
    void ofLink_outOfTheOrderOfTheOthers_isLessSure() {
        Block first = link(0, 1, 0, 1);
        Confidence inOrder = confidence(Bitext.Mode.COMPARABLE, first, link(1, 2, 1, 2), link(2, 3, 2, 3));
        Block astray = link(0, 1, 2, 3);
        Confidence crossing = confidence(Bitext.Mode.COMPARABLE, astray, link(1, 2, 0, 1), link(2, 3, 1, 2));

        assertThat(crossing.ofLink(astray, List.of())).isLessThan(inOrder.ofLink(first, List.of()));
        assertThat(crossing.ofLink(link(1, 2, 0, 1), List.of()))
                .as("it crosses one link, not two")
                .isBetween(crossing.ofLink(astray, List.of()), inOrder.ofLink(first, List.of()));
    }

    @Test
    void ofLink_figuresThatAreMet_isMoreSure() {
        Block link = link(0, 1, 0, 1);
        Confidence confidence = confidence(Bitext.Mode.COMPARABLE, link);
        double without = confidence.ofLink(link, List.of());
        double withOne = confidence.ofLink(link, List.of(quantity(2)));

        assertThat(withOne).isGreaterThan(without);
        assertThat(confidence.ofLink(link, List.of(quantity(2), quantity(1)))).isGreaterThan(withOne);
        assertThat(confidence.ofLink(link, List.of(quantity(-1)))).isEqualTo(without);
    }

    private static LeftAlone leftAlone(Block... links) {
        Constraints none = new Constraints(Pins.NONE, SENTENCES, SENTENCES);
        return new LeftAlone(new Alternatives(none, SENTENCES, SENTENCES, List.of(links), SENTENCES), SAME);
    }

    @Test
    void ofNull_firstOfItsText_isLessSure() {
        Block second = link(1, 2, 1, 2);
        Confidence confidence = confidence(Bitext.Mode.COMPARABLE, second);
        LeftAlone alone = leftAlone(second);

        assertThat(confidence.ofNull(alone.ofSource(0))).isLessThan(confidence.ofNull(alone.ofSource(2)));
    }

    @Test
    void ofNull_betweenLinkedSentences_isLessSure() {
        Block[] links = {link(0, 1, 0, 1), link(2, 3, 2, 3)};
        Confidence confidence = confidence(Bitext.Mode.COMPARABLE, links);
        LeftAlone alone = leftAlone(links);

        assertThat(confidence.ofNull(alone.ofTarget(1))).isLessThan(confidence.ofNull(alone.ofTarget(3)));
    }
}
