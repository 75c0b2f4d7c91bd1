package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Evidence;
import org.ieum.bitext.Pins;
import org.junit.jupiter.api.Test;

class AlternativesTest {
    private static final int REACH = 100;
    private static final Block LINK = block(1, 2, 1, 2, 7);
    private static final Block OTHER = block(3, 4, 3, 4, 5);

    private static Block block(int sourceFrom, int sourceTo, int targetFrom, int targetTo, double score) {
        return new Block(sourceFrom, sourceTo, targetFrom, targetTo, score);
    }

    /** Of these blocks what they score, of any other -10. */
    private static Scoring scoring(Block... known) {
        Map<List<Integer>, Double> scores = new HashMap<>();
        for (Block block : known) {
            scores.put(place(block), block.score());
        }
        return new Scoring() {
            @Override
            public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
                return scores.getOrDefault(List.of(sourceFrom, sourceTo, targetFrom, targetTo), -10.0);
            }

            @Override
            public List<Evidence> explain(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
                return List.of();
            }
        };
    }

    private static List<Integer> place(Block block) {
        return List.of(block.sourceFrom(), block.sourceTo(), block.targetFrom(), block.targetTo());
    }

    /** Four sentences a side, of which the second and the fourth are linked. */
    private static Alternatives alternatives(Pins pins) {
        return new Alternatives(new Constraints(pins, 4, 4), List.of(LINK, OTHER), REACH);
    }

    private static double margin(Pins pins, Block... known) {
        return alternatives(pins).margin(LINK, scoring(known));
    }

    @Test
    void margin_nothingComesNear_isTheScore() {
        assertThat(margin(Pins.NONE)).isEqualTo(7);
    }

    @Test
    void margin_otherPartnerScoresNearlyAsMuch_isTheDifference() {
        assertThat(margin(Pins.NONE, block(1, 2, 2, 3, 5))).isEqualTo(2);
        assertThat(margin(Pins.NONE, block(0, 1, 1, 2, 9))).isEqualTo(-2);
        assertThat(margin(Pins.NONE, block(1, 2, 3, 4, 4)))
                .as("a partner linked elsewhere")
                .isEqualTo(3);
    }

    @Test
    void margin_sentenceBesideItNearlyBelongsToIt_isTheDifference() {
        assertThat(margin(Pins.NONE, block(1, 3, 1, 2, 6))).isEqualTo(1);
        assertThat(margin(Pins.NONE, block(1, 2, 0, 2, 5.5))).isCloseTo(1.5, within(1e-9));
    }

    @Test
    void margin_sentenceBesideItIsLinkedOrSaidToStandAlone_isTheScore() {
        Alternatives beside =
                new Alternatives(new Constraints(Pins.NONE, 4, 4), List.of(LINK, block(2, 3, 3, 4, 5)), REACH);
        Block longer = block(1, 3, 1, 2, 6);

        assertThat(beside.margin(LINK, scoring(longer))).isEqualTo(7);
        assertThat(margin(alone(2), longer)).isEqualTo(7);
    }

    private static Pins alone(int source) {
        return new Pins(List.of(new Pins.Pin(Pins.Verdict.LINK, new Bead(List.of(source), List.of()))));
    }

    @Test
    void margin_partsOfALink_areNoRivals() {
        Block merged = block(1, 3, 1, 2, 9);
        Alternatives alternatives = new Alternatives(new Constraints(Pins.NONE, 4, 4), List.of(merged), REACH);

        assertThat(alternatives.margin(merged, scoring(LINK))).isEqualTo(9);
    }

    @Test
    void leftAlone_eitherSide_isReadAlike() {
        Block pair = block(2, 3, 0, 1, 1);
        UnlinkedSentences alone = new UnlinkedSentences(alternatives(Pins.NONE), scoring(pair), Ranking.BY_SCORE);

        assertThat(alone.ofSource(2).best()).contains(pair);
        assertThat(alone.ofTarget(0).best()).contains(pair);
        assertThat(alone.ofTarget(0).rank()).isEqualTo(1);
    }

    @Test
    void leftAlone_anotherRanking_decidesWhichIsBest() {
        Block best = block(2, 3, 0, 1, 1);
        Block likeliest = block(2, 3, 2, 3, 0);
        Ranking ranking = (block, floor) -> block.isSamePlace(likeliest) ? 5 : block.score();
        UnlinkedSentences alone = new UnlinkedSentences(alternatives(Pins.NONE), scoring(best, likeliest), ranking);

        assertThat(alone.ofSource(2).best()).contains(likeliest);
        assertThat(alone.ofSource(2).score()).isZero();
        assertThat(alone.ofSource(2).rank()).isEqualTo(5);
    }
}
