package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.ieum.align.Prospects.Margins;
import org.junit.jupiter.api.Test;

class ProspectsTest {
    private static final int BLOCKS = 1000;
    private static final double FAITHFUL = 1;
    private static final double FREE = .7;
    /** Which of the traits tells of a figure met. */
    private static final int FIGURE = 6;

    private static final Passage KO = Texts.ko(
            "시장은 새 다리를 열었다.",
            "주민 300명이 다리를 건넜다.",
            "농부는 비를 기다린다.",
            "\"다리가 아름답다\"고 시장이 말했다.",
            "가수는 바다를 노래했다.",
            "의사는 공원에서 쉬었다.");
    private static final Passage EN = Texts.en(
            "The mayor opened a new bridge.",
            "The 300 residents crossed the bridge.",
            "A baker sold 40 loaves.",
            "\"The bridge is beautiful,\" the mayor said.",
            "A painter bought red paint.",
            "A lawyer took a train.");

    private static Prospects prospects(double faithfulness) {
        return new Prospects(Texts.WEIGHTS, Texts.words(KO, EN), KO, EN, faithfulness);
    }

    private static Block pair(int i, int j) {
        return new Block(i, i + 1, j, j + 1, 5);
    }

    /** Of a block that scores what others do. */
    private static double odds(double faithfulness, Block block) {
        return odds(faithfulness, block, 5, 3, 3);
    }

    private static double odds(
            double faithfulness, Block block, double surplus, double sourceMargin, double targetMargin) {
        return prospects(faithfulness).odds(block, new Margins(surplus, sourceMargin, targetMargin));
    }

    @Test
    void odds_higherScoreOrMargins_areHigher() {
        for (double faithfulness : new double[] {FREE, FAITHFUL}) {
            double odds = odds(faithfulness, pair(1, 1), 5, 3, 3);

            assertThat(odds(faithfulness, pair(1, 1), 6, 3, 3)).isGreaterThan(odds);
            assertThat(odds(faithfulness, pair(1, 1), 5, 4, 3)).isGreaterThan(odds);
            assertThat(odds(faithfulness, pair(1, 1), 5, 3, 4)).isGreaterThan(odds);
        }
    }

    @Test
    void odds_ofFaithfulTexts_areByScoreAndMarginsAlone() {
        double odds = odds(FAITHFUL, pair(0, 0));

        assertThat(odds(FAITHFUL, pair(1, 1))).isEqualTo(odds);
        assertThat(odds(FAITHFUL, pair(3, 2))).isEqualTo(odds);
        assertThat(odds(FAITHFUL, pair(5, 0))).isEqualTo(odds);
        assertThat(odds(FAITHFUL, new Block(1, 4, 2, 3, 5))).isEqualTo(odds);
        assertThat(odds(1.2, pair(2, 2))).as("more than faithful").isEqualTo(odds);
    }

    @Test
    void odds_ofFreeReports_areHigherForTheFirstSentences() {
        Passage both = Texts.ko("시장은 새 다리를 열었다.", "시장은 새 다리를 열었다.");
        Passage other = Texts.en("The mayor opened a new bridge.", "The mayor opened a new bridge.");
        Prospects prospects = new Prospects(Texts.WEIGHTS, Texts.words(both, other), both, other, FREE);

        assertThat(prospects.odds(pair(0, 0), new Margins(5, 3, 3)))
                .isGreaterThan(prospects.odds(pair(1, 1), new Margins(5, 3, 3)));
    }

    @Test
    void odds_ofFreeReports_areHigherWithAFigureMet() {
        assertThat(prospects(FREE).traits(pair(1, 1), new Margins(5, 3, 3))[FIGURE])
                .isPositive();
        assertThat(prospects(FREE).traits(pair(1, 2), new Margins(5, 3, 3))[FIGURE])
                .as("other figures")
                .isZero();
        assertThat(prospects(FREE).traits(pair(2, 1), new Margins(5, 3, 3))[FIGURE])
                .as("only one has any")
                .isZero();
        assertThat(odds(FREE, pair(1, 1))).isGreaterThan(odds(FREE, pair(2, 2)));
    }

    @Test
    void odds_ofFreeReports_areHigherWithWordsMet() {
        assertThat(odds(FREE, pair(3, 3))).isGreaterThan(odds(FREE, pair(4, 4)));
    }

    @Test
    void odds_ofFreeReports_areHigherIfBothQuoteOrNeither() {
        assertThat(odds(FREE, pair(4, 4))).isGreaterThan(odds(FREE, pair(4, 3)));
        assertThat(odds(FREE, pair(4, 4))).isGreaterThan(odds(FREE, pair(3, 4)));
        assertThat(odds(FREE, new Block(3, 5, 3, 4, 5)))
                .as("a quotation and what follows it, and the quotation")
                .isGreaterThan(odds(FREE, new Block(3, 5, 4, 5, 5)));
    }

    @Test
    void odds_ofFreeReports_areLowerFurtherApart() {
        assertThat(odds(FREE, pair(4, 4))).isGreaterThan(odds(FREE, pair(4, 5)));
        assertThat(odds(FREE, pair(4, 5))).isGreaterThan(odds(FREE, pair(2, 5)));
    }

    @Test
    void odds_ofFreeReports_areLowerForMoreSentences() {
        assertThat(odds(FREE, pair(4, 4))).isGreaterThan(odds(FREE, new Block(4, 6, 4, 5, 5)));
        assertThat(odds(FREE, new Block(4, 6, 4, 5, 5))).isGreaterThan(odds(FREE, new Block(4, 6, 4, 6, 5)));
    }

    @Test
    void odds_atBest_areNeverBelowTheOdds() {
        String contrary = "-1 1 1 1 3 -2 -10 -3 -2 11 16";
        LexicalScoring words = Texts.words(KO, EN);
        for (Weights weights : new Weights[] {Texts.WEIGHTS, Texts.WEIGHTS.with("crossing.odds", contrary)}) {
            for (int seed = 0; seed < BLOCKS; seed++) {
                Random random = new Random(seed);
                Prospects prospects = new Prospects(weights, words, KO, EN, 1.1 * random.nextDouble());
                int i = random.nextInt(KO.size());
                int j = random.nextInt(EN.size());
                Block block = new Block(
                        i, i + 1 + random.nextInt(KO.size() - i), j, j + 1 + random.nextInt(EN.size() - j), 0);
                Margins margins =
                        new Margins(10 * random.nextGaussian(), 10 * random.nextGaussian(), 10 * random.nextGaussian());

                assertThat(prospects.odds(block, margins))
                        .as("seed %d, %s", seed, block)
                        .isLessThanOrEqualTo(prospects.odds(block, margins, Double.POSITIVE_INFINITY));
            }
        }
    }

    @Test
    void odds_ofAnImpossibleScore_areImpossible() {
        double impossible = Double.NEGATIVE_INFINITY;

        assertThat(odds(FREE, pair(1, 1), impossible, impossible, impossible)).isEqualTo(impossible);
    }
}
