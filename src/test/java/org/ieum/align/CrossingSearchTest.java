package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.bitext.Evidence;
import org.junit.jupiter.api.Test;

class CrossingSearchTest {
    private static final CrossingSearch SEARCH = new CrossingSearch(Weights.standard(), 10, 1);

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
            return SEARCH
                    .search(
                            this,
                            pairs.length,
                            pairs[0].length,
                            List.of(path).stream()
                                    .map(block -> block.scoredBy(this))
                                    .toList())
                    .stream()
                    .map(Worth::places)
                    .toList();
        }

        private static String places(Block block) {
            return block.sourceFrom() + "-" + block.sourceTo() + ":" + block.targetFrom() + "-" + block.targetTo();
        }
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
    void search_pairsOffThePath_mayCross() {
        Worth worth = new Worth(row(-9, 7), row(9, -9));
        assertThat(worth.search(block(1, 2, 0, 1))).containsExactly("0-1:1-2", "1-2:0-1");
    }
}
