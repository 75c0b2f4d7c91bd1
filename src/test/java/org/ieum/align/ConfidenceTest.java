package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConfidenceTest {
    private static final Block LINK = new Block(3, 4, 3, 4, 9);

    /** All blocks are worth the same. */
    private record Constant(double score) implements Scoring {
        @Override
        public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
            return score;
        }

        @Override
        public List<Evidence> explain(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
            return List.of();
        }
    }

    private static Confidence confidence(Bitext.Mode mode, double others, Double... explained) {
        return new Confidence(Weights.standard(), mode, new Constant(others), List.of(explained));
    }

    @ParameterizedTest
    @EnumSource
    void ofLink_moreScore_isAlwaysLikelier(Bitext.Mode mode) {
        Confidence confidence = confidence(mode, 0);
        double before = 0;
        for (double score = -50; score <= 50; score += .25) {
            double probability = confidence.ofLink(new Block(0, 1, 0, 1, score), List.of());
            assertThat(probability).as("at %s", score).isGreaterThan(before).isLessThan(1);
            before = probability;
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofNull_betterCandidate_isAlwaysLessLikely(Bitext.Mode mode) {
        Confidence confidence = confidence(mode, 0, .6);
        double before = 1;
        for (double score = -40; score <= 40; score += .25) {
            double probability = confidence.ofNull(score);
            assertThat(probability).as("at %s", score).isLessThan(before).isGreaterThan(0);
            before = probability;
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofLink_oneSentenceMore_isLessLikely(Bitext.Mode mode) {
        Confidence confidence = confidence(mode, 0);
        assertThat(confidence.ofLink(new Block(3, 5, 3, 4, 9), List.of()))
                .isLessThan(confidence.ofLink(LINK, List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void ofLink_freeSentenceBesideIt_isLessLikelyTheBetterItFits(Bitext.Mode mode) {
        List<Block> larger = List.of(new Block(3, 5, 3, 4, 0));
        double alone = confidence(mode, 0).ofLink(LINK, List.of());
        assertThat(confidence(mode, 8).ofLink(LINK, larger))
                .isLessThan(confidence(mode, 6).ofLink(LINK, larger));
        assertThat(confidence(mode, 6).ofLink(LINK, larger)).isLessThan(alone);
        assertThat(confidence(mode, Double.NEGATIVE_INFINITY).ofLink(LINK, larger))
                .isEqualTo(alone);
    }

    @Test
    void ofNull_comparableTextsWordedFreely_isLessLikely() {
        assertThat(confidence(Bitext.Mode.COMPARABLE, 0, .2, .3, .3).ofNull(-3))
                .isLessThan(confidence(Bitext.Mode.COMPARABLE, 0, .7, .8, .7).ofNull(-3));
    }

    @Test
    void logistic_addsUpLogOdds() {
        Logistic logistic = Logistic.of(1, 2, -1);
        assertThat(logistic.probability(0, 1)).isEqualTo(.5);
        assertThat(logistic.probability(1, 0)).isCloseTo(.95257, within(1e-5));
        assertThat(logistic.probability(Double.NEGATIVE_INFINITY, 0)).isZero();
    }
}
