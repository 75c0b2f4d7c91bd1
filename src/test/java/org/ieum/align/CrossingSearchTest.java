package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Evidence;
import org.ieum.bitext.Pins;
import org.ieum.term.Glossary;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.junit.jupiter.api.Test;

class CrossingSearchTest {
    /** A block is worth what its pairs of sentences are worth together. */
    private record Worth(double[]... pairs) implements Scoring {
        @Override
        public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
            double sum = 0;
            for (int i = sourceFrom; i < sourceTo; i++) {
                for (int j = targetFrom; j < targetTo; j++) {
                    sum += pairs[i][j];
                }
            }
            return sum;
        }

        @Override
        public List<Evidence> explain(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
            return List.of();
        }

        List<String> search(Block... path) {
            return search(Pins.NONE, path);
        }

        List<String> search(Pins pins, Block... path) {
            return over(pins, path).search().stream().map(Worth::places).toList();
        }

        CrossingSearch over(Pins pins, Block... path) {
            List<Block> scored =
                    Stream.of(path).map(block -> block.scoredBy(this)).toList();
            int sources = pairs.length;
            int targets = pairs[0].length;
            Constraints constraints = new Constraints(pins, sources, targets);
            Scoring allowed = constraints.onUnforbidden(this);
            return new CrossingSearch(Texts.WEIGHTS, allowed, faithful(sources, targets), constraints, scored, 10);
        }

        private static String places(Block block) {
            return block.sourceFrom() + "-" + block.sourceTo() + ":" + block.targetFrom() + "-" + block.targetTo();
        }
    }

    /** Of texts that translate each other, of which what is said does not matter. */
    private static Prospects faithful(int sources, int targets) {
        Passage source = passage(Lang.KO, "말.", sources);
        Passage target = passage(Lang.EN, "Word.", targets);
        LexicalScoring words =
                new LexicalScorer(Texts.WEIGHTS, Texts.LEXICON, Glossary.EMPTY, Optional.empty()).open(source, target);
        return new Prospects(Texts.WEIGHTS, words, source, target, 1);
    }

    private static Passage passage(Lang lang, String line, int lines) {
        return Passage.ofLines(Texts.SEGMENTER, Origin.of("test"), lang, Collections.nCopies(lines, line));
    }

    private static double[] row(double... worth) {
        return worth;
    }

    private static Block block(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        return new Block(sourceFrom, sourceTo, targetFrom, targetTo, 0);
    }

    @Test
    void search_sentenceInTheMiddleOfALinkOfThePath_goesWhereItIsWorthMore() {
        Worth worth = new Worth(row(8, -9, -9), row(1, -9, 12), row(2, -9, -9));
        assertThat(worth.search(block(0, 3, 0, 1))).containsExactly("0-1:0-1", "1-2:2-3");
    }

    @Test
    void search_linkOfThePathWorthMostAsAWhole_staysWhole() {
        Worth worth = new Worth(row(8, -9, -9), row(1, -9, 3), row(4, -9, -9));
        assertThat(worth.search(block(0, 3, 0, 1))).containsExactly("0-3:0-1");
    }

    @Test
    void search_neighbourWorthMoreElsewhere_isNotAdded() {
        Worth worth = new Worth(row(12, -9, -9), row(2, -9, 6));
        assertThat(worth.search(block(0, 1, 0, 1))).containsExactly("0-1:0-1", "1-2:2-3");
    }

    @Test
    void search_neighbourWorthLittleElsewhere_isAdded() {
        Worth worth = new Worth(row(12, -9, -9), row(2, -9, 3));
        assertThat(worth.search(block(0, 1, 0, 1))).containsExactly("0-2:0-1");
    }

    @Test
    void needed_pairWithANeighbour_isWhatMakesThePairGrow() {
        Worth worth = new Worth(row(12, -9, -9), row(2, -9, 3));
        CrossingSearch search = worth.over(Pins.NONE, block(0, 1, 0, 1));
        Block grown = block(0, 2, 0, 1).scoredBy(worth);

        assertThat(search.search()).contains(grown);
        assertThat(search.ranking().needed(grown))
                .isLessThanOrEqualTo(grown.score())
                .isGreaterThan(12);
    }

    @Test
    void search_pairsOffThePath_mayCross() {
        Worth worth = new Worth(row(-9, 7), row(9, -9));
        assertThat(worth.search(block(1, 2, 0, 1))).containsExactly("0-1:1-2", "1-2:0-1");
    }

    @Test
    void search_severalNeighboursGain_theOneThatGainsMostIsAdded() {
        Worth before = new Worth(row(3, -9), row(12, 1), row(2, -9));
        assertThat(before.search(block(1, 2, 0, 1))).containsExactly("0-2:0-1");
        Worth after = new Worth(row(2, -9), row(12, 1), row(3, -9));
        assertThat(after.search(block(1, 2, 0, 1))).containsExactly("1-3:0-1");
        Worth other = new Worth(row(2, -9), row(12, 4), row(3, -9));
        assertThat(other.search(block(1, 2, 0, 1))).containsExactly("1-2:0-2");
    }

    @Test
    void search_neighbourGainsLittle_isNotAdded() {
        Worth worth = new Worth(row(12, -9), row(.5, -9));
        assertThat(worth.search(block(0, 1, 0, 1))).containsExactly("0-1:0-1");
    }

    @Test
    void search_neighbourOfTwoPairs_goesWhereItGainsMoreAndOnlyThere() {
        Worth first = new Worth(row(12, -9), row(3, 2), row(-9, 12));
        assertThat(first.search(block(0, 1, 0, 1), block(2, 3, 1, 2))).containsExactly("0-2:0-1", "2-3:1-2");
        Worth second = new Worth(row(12, -9), row(2, 3), row(-9, 12));
        assertThat(second.search(block(0, 1, 0, 1), block(2, 3, 1, 2))).containsExactly("0-1:0-1", "1-3:1-2");
    }

    @Test
    void search_sentenceOfALink_isNeverAddedToAnother() {
        Worth worth = new Worth(row(12, 6), row(6, 12));
        assertThat(worth.search(block(0, 1, 0, 1), block(1, 2, 1, 2))).containsExactly("0-1:0-1", "1-2:1-2");
    }

    private static Pins pin(Pins.Verdict verdict, List<Integer> source, List<Integer> target) {
        return new Pins(List.of(new Pins.Pin(verdict, new Bead(source, target))));
    }

    @Test
    void search_forbiddenPair_isNotTakenAndItsSentencesGoElsewhere() {
        Worth worth = new Worth(row(12, 5), row(-9, -9));
        Pins forbidden = pin(Pins.Verdict.FORBID, List.of(0), List.of(0));
        assertThat(worth.search(forbidden, block(0, 1, 0, 1))).containsExactly("0-1:1-2");
    }

    @Test
    void search_forbiddenNeighbour_isNotAdded() {
        Worth worth = new Worth(row(12, -9), row(3, -9));
        assertThat(worth.search(block(0, 1, 0, 1))).containsExactly("0-2:0-1");
        Pins forbidden = pin(Pins.Verdict.FORBID, List.of(1), List.of(0));
        assertThat(worth.search(forbidden, block(0, 1, 0, 1))).containsExactly("0-1:0-1");
    }

    @Test
    void search_sentencePinnedAlone_staysAlone() {
        Worth worth = new Worth(row(12, -9), row(3, 9));
        assertThat(worth.search(pin(Pins.Verdict.LINK, List.of(1), List.of()), block(0, 1, 0, 1)))
                .containsExactly("0-1:0-1");
        assertThat(worth.search(pin(Pins.Verdict.LINK, List.of(), List.of(0)), block(0, 1, 0, 1)))
                .containsExactly("1-2:1-2");
    }

    @Test
    void search_sentencesOfAPinnedLink_areLeftToIt() {
        Worth worth = new Worth(row(12, -9), row(3, 9));
        Pins pinned = pin(Pins.Verdict.LINK, List.of(0), List.of(0));
        assertThat(worth.search(pinned, block(0, 1, 0, 1))).containsExactly("1-2:1-2");
    }
}
