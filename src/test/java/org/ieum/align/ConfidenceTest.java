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
        return confidence(mode, Ranking.BY_SCORE, links);
    }

    private static Confidence confidence(Bitext.Mode mode, Ranking ranking, Block... links) {
        Decision decision = new Decision(mode, "", List.of(links), ranking);
        Constraints none = new Constraints(Pins.NONE, SENTENCES, SENTENCES);
        Alternatives alternatives = new Alternatives(none, decision.blocks(), SENTENCES);
        return new Confidence(Texts.WEIGHTS, decision, alternatives, SAME);
    }

    private static Block link(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        return new Block(sourceFrom, sourceTo, targetFrom, targetTo, 5);
    }

    @Test
    void ofLink_moreSentences_isLessSure() {
        for (Bitext.Mode mode : Bitext.Mode.values()) {
            double oneToOne =
                    confidence(mode, link(0, 1, 0, 1), link(1, 3, 1, 2)).ofLink(link(0, 1, 0, 1));
            double oneToTwo =
                    confidence(mode, link(0, 1, 0, 2), link(1, 2, 2, 3)).ofLink(link(0, 1, 0, 2));
            double twoToTwo = confidence(mode, link(0, 2, 0, 2)).ofLink(link(0, 2, 0, 2));

            assertThat(oneToTwo).as("%s", mode).isLessThan(oneToOne);
            assertThat(twoToTwo).as("%s", mode).isLessThan(oneToTwo);
        }
    }

    @Test
    void ofLink_ofComparableTexts_isSurerWithBetterProspects() {
        Block link = link(0, 1, 0, 1);
        double poor =
                confidence(Bitext.Mode.COMPARABLE, (block, floor) -> .5, link).ofLink(link);

        assertThat(confidence(Bitext.Mode.COMPARABLE, (block, floor) -> 4, link).ofLink(link))
                .isGreaterThan(poor);
    }

    private static UnlinkedSentences leftAlone(Block... links) {
        Constraints none = new Constraints(Pins.NONE, SENTENCES, SENTENCES);
        return new UnlinkedSentences(new Alternatives(none, List.of(links), SENTENCES), SAME, Ranking.BY_SCORE);
    }

    @Test
    void ofNull_firstOfItsText_isLessSure() {
        Block second = link(1, 2, 1, 2);
        Confidence confidence = confidence(Bitext.Mode.COMPARABLE, second);
        UnlinkedSentences alone = leftAlone(second);

        assertThat(confidence.ofNull(alone.ofSource(0))).isLessThan(confidence.ofNull(alone.ofSource(2)));
    }

    @Test
    void ofNull_betweenLinkedSentences_isLessSure() {
        Block[] links = {link(0, 1, 0, 1), link(2, 3, 2, 3)};
        Confidence confidence = confidence(Bitext.Mode.COMPARABLE, links);
        UnlinkedSentences alone = leftAlone(links);

        assertThat(confidence.ofNull(alone.ofTarget(1))).isLessThan(confidence.ofNull(alone.ofTarget(3)));
    }
}
