package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ieum.bitext.Evidence;
import org.junit.jupiter.api.Test;

class LengthScorerTest {
    private static final LengthScorer SCORER = new LengthScorer(Texts.WEIGHTS);

    private static String korean(int length) {
        return "가".repeat(length);
    }

    private static String english(int length) {
        return "a".repeat(length);
    }

    private static double score(int korean, int english) {
        return SCORER.open(Texts.ko(korean(korean)), Texts.en(english(english))).score(0, 1, 0, 1);
    }

    @Test
    void score_furtherFromTheUsualRatio_fallsOnBothSides() {
        double[] longer = {score(50, 101), score(50, 130), score(50, 170), score(50, 250), score(50, 400)};
        double[] shorter = {score(50, 101), score(50, 85), score(50, 70), score(50, 50), score(50, 25)};

        assertThat(longer).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(shorter).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void score_usualRatioSpeaksFor_threefoldSpeaksAgainst() {
        assertThat(score(60, 121)).isPositive();
        assertThat(score(60, 360)).isNegative();
        assertThat(score(60, 40)).isNegative();
    }

    @Test
    void score_longSentencesThatFit_sayMoreThanShortOnes() {
        assertThat(score(120, 242)).isGreaterThan(score(30, 61)).isGreaterThan(0);
        assertThat(score(30, 61)).isGreaterThan(score(5, 10));
    }

    @Test
    void score_beyondTheTabulatedLengths_continues() {
        assertThat(score(2000, 4040)).isCloseTo(score(1023, 2066), within(.01)).isPositive();
    }

    @Test
    void score_ofTextsThatReportFreely_saysLessTheMoreFreely() {
        LengthScorer.LengthScoring faithful = SCORER.open(Texts.ko(korean(50)), Texts.en(english(180)));

        assertThat(faithful.ofFaithfulness(.9).score(0, 1, 0, 1))
                .isCloseTo(.6 * faithful.score(0, 1, 0, 1), within(1e-9));
        assertThat(faithful.ofFaithfulness(.7).score(0, 1, 0, 1)).isZero();
        assertThat(faithful.ofFaithfulness(1.1).score(0, 1, 0, 1)).isEqualTo(faithful.score(0, 1, 0, 1));
    }

    @Test
    void score_ofTextsThatReportFreely_isNeverProhibitive() {
        LengthScorer.LengthScoring faithful = SCORER.open(Texts.ko(korean(80)), Texts.en(english(30)));

        assertThat(faithful.score(0, 1, 0, 1)).isLessThan(-8);
        assertThat(faithful.ofFaithfulness(.9).score(0, 1, 0, 1)).isEqualTo(-4);
    }

    @Test
    void score_mirrored_isTheSame() {
        Passage ko = Texts.ko(korean(40), korean(25));
        Passage en = Texts.en(english(70), english(90));
        Scoring there = SCORER.open(ko, en);
        Scoring back = SCORER.open(en, ko);

        assertThat(there.score(0, 2, 1, 2)).isCloseTo(back.score(1, 2, 0, 2), within(1e-9));
    }

    @Test
    void score_blocks_countAllTheirCharacters() {
        Scoring split = SCORER.open(Texts.ko(korean(20), korean(30)), Texts.en(english(101)));

        assertThat(split.score(0, 2, 0, 1)).isCloseTo(score(50, 101), within(1e-9));
    }

    @Test
    void explain_block_givesTheScoreAndBothLengths() {
        Scoring scoring = SCORER.open(Texts.ko(korean(50)), Texts.en(english(101)));
        List<Evidence> reasons = scoring.explain(0, 1, 0, 1);

        assertThat(reasons).hasSize(1);
        assertThat(reasons.get(0).nats()).isEqualTo(scoring.score(0, 1, 0, 1));
        assertThat(reasons.get(0).words()).contains("50 to 101 characters");
    }
}
