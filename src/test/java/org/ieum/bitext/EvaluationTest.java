package org.ieum.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.ieum.bitext.Evaluation.Measure;
import org.ieum.text.IeumException;
import org.junit.jupiter.api.Test;

/** The literal figures were computed once by an independent scorer, for the same fixtures. */
class EvaluationTest {

    /** {@code 3,4:5}, {@code 7:}; separated by spaces. */
    private static List<Bead> beads(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .map(EvaluationTest::bead)
                .toList();
    }

    private static Bead bead(String text) {
        String[] sides = text.split(":", -1);
        return new Bead(numbers(sides[0]), numbers(sides[1]));
    }

    private static List<Integer> numbers(String side) {
        return side.isEmpty()
                ? List.of()
                : Arrays.stream(side.split(",")).map(Integer::valueOf).toList();
    }

    private static final Evaluation FIRST = Evaluation.of(
            beads("0:0 1,2:1 3:2,3 4: 5:4 6,7,8:5,6 :7 9:8 10:9,10 11:"),
            beads("0:0 1:1 2: 3:2,3 4: 5:4,5 6,7,8:6 :7 9:8 10:9 11:10"),
            beads("10:9 11:10"),
            12,
            11);

    private static final Evaluation SECOND =
            Evaluation.of(beads("0:1 1:0 2,3:2,3 :4"), beads("0:0 1:1 2,3:2,3 :4"), List.of(), 4, 5);

    @Test
    void of_nullsMergesAndPossibleLinks_equalsTheIndependentScorer() {
        assertThat(FIRST.tally(Measure.STRICT)).isEqualTo(new Tally(3, 6, 3, 7));
        assertThat(FIRST.tally(Measure.LAX)).isEqualTo(new Tally(6, 6, 7, 7));
        assertThat(FIRST.tally(Measure.VECALIGN_STRICT)).isEqualTo(new Tally(5, 11, 3, 7));
        assertThat(FIRST.tally(Measure.VECALIGN_LAX)).isEqualTo(new Tally(9, 11, 7, 7));
        assertThat(FIRST.tally(Measure.PAIRS)).isEqualTo(new Tally(10, 11, 10, 15));
        assertThat(FIRST.tally(Measure.UNALIGNED)).isEqualTo(new Tally(2, 3, 2, 3));
        assertThat(FIRST.tally(Measure.ONE_TO_ONE)).isEqualTo(new Tally(2, 3, 2, 3));
        assertThat(FIRST.tally(Measure.ONE_TO_TWO)).isEqualTo(new Tally(1, 2, 1, 3));
        assertThat(FIRST.tally(Measure.MANY)).isEqualTo(new Tally(0, 1, 0, 1));
    }

    @Test
    void of_crossedLinks_equalsTheIndependentScorer() {
        assertThat(SECOND.tally(Measure.STRICT)).isEqualTo(new Tally(1, 3, 1, 3));
        assertThat(SECOND.tally(Measure.LAX)).isEqualTo(new Tally(1, 3, 1, 3));
        assertThat(SECOND.tally(Measure.VECALIGN_STRICT)).isEqualTo(new Tally(2, 4, 1, 3));
        assertThat(SECOND.tally(Measure.PAIRS)).isEqualTo(new Tally(4, 6, 4, 6));
        assertThat(SECOND.tally(Measure.UNALIGNED)).isEqualTo(new Tally(1, 1, 1, 1));
    }

    @Test
    void plus_twoDocuments_averagesOverLinksNotDocuments() {
        Evaluation both = FIRST.plus(SECOND);

        assertThat(both.documents()).isEqualTo(2);
        assertThat(both.tally(Measure.STRICT)).isEqualTo(new Tally(4, 9, 4, 10));
        assertThat(both.tally(Measure.STRICT).f1()).isCloseTo(.4211, within(.00005));
        assertThat(both.tally(Measure.LAX).f1()).isCloseTo(.7887, within(.00005));
        assertThat(both.tally(Measure.VECALIGN_STRICT).f1()).isCloseTo(.4308, within(.00005));
        assertThat(both.tally(Measure.VECALIGN_LAX).f1()).isCloseTo(.7652, within(.00005));
        assertThat(both.tally(Measure.PAIRS).f1()).isCloseTo(.7368, within(.00005));
        assertThat(both.tally(Measure.PAIRS).precision()).isCloseTo(.8235, within(.00005));
        assertThat(both.tally(Measure.MANY).f1()).isCloseTo(.5, within(.00005));
    }

    @Test
    void plus_none_changesNothing() {
        assertThat(Evaluation.NONE.plus(FIRST)).isEqualTo(FIRST);
        assertThat(FIRST.plus(Evaluation.NONE)).isEqualTo(FIRST);
        assertThat(Evaluation.NONE.tally(Measure.STRICT)).isEqualTo(Tally.ZERO);
    }

    @Test
    void of_nothingPredicted_hasNoPrecisionAndFindsNothing() {
        Tally strict = Evaluation.of(beads("0:0"), List.of(), List.of(), 1, 1).tally(Measure.STRICT);

        assertThat(strict.precision()).isNaN();
        assertThat(strict.recall()).isZero();
        assertThat(strict.f1()).isZero();
    }

    @Test
    void of_neitherGoldNorPrediction_isUndefined() {
        Tally strict = Evaluation.of(List.of(), List.of(), List.of(), 0, 0).tally(Measure.STRICT);

        assertThat(strict.f1()).isNaN();
    }

    @Test
    void ofRaw_otherSentenceBoundaries_equalsTheIndependentScorer() {
        Evaluation raw = Evaluation.ofRaw(
                beads("0:0 1:1,2 2:3 3:4"),
                List.of("봄이 왔다.", "꽃이 피었고 새가 운다.", "아이들이 뛰논다.", "해가 진다."),
                List.of(
                        "Spring has come.",
                        "Flowers bloom.",
                        "Birds sing.",
                        "The children run about.",
                        "The sun sets."),
                beads("0:0 1:1 2:2 3:3"),
                List.of("봄이 왔다. 꽃이 피었고", "새가 운다.", "아이들이 뛰논다. 해가", "진다."),
                List.of("Spring has come. Flowers bloom.", "Birds sing. The children", "run about.", "The sun sets."));

        assertThat(raw.tally(Measure.PAIRS)).isEqualTo(new Tally(5, 8, 5, 5));
        assertThat(raw.tally(Measure.LAX)).isEqualTo(new Tally(4, 4, 4, 4));
        assertThat(raw.tally(Measure.SOURCE_BOUNDARIES)).isEqualTo(new Tally(1, 3, 1, 3));
        assertThat(raw.tally(Measure.TARGET_BOUNDARIES)).isEqualTo(new Tally(2, 3, 2, 4));
    }

    @Test
    void ofRaw_spacesAndComposition_areNoDifference() {
        String composed = "한글";
        String decomposed = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);
        Evaluation raw = Evaluation.ofRaw(
                beads("0:0"),
                List.of(composed + " 문장."),
                List.of("One sentence."),
                beads("0:0"),
                List.of(decomposed + "문장 ."),
                List.of(" One\u00A0sentence."));

        assertThat(raw.tally(Measure.PAIRS)).isEqualTo(new Tally(1, 1, 1, 1));
    }

    @Test
    void ofRaw_differentTexts_saysWhere() {
        assertThatThrownBy(() -> Evaluation.ofRaw(
                        beads("0:0"),
                        List.of("비가 온다."),
                        List.of("It rains."),
                        beads("0:0"),
                        List.of("비가 왔다."),
                        List.of("It rains.")))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("character 2")
                .hasMessageContaining("왔다.")
                .hasMessageContaining("온다.");
    }

    @Test
    void of_randomAlignments_equalsCountingByHand() {
        for (long seed = 1; seed <= 400; seed++) {
            Random random = new Random(seed);
            int sourceSize = random.nextInt(9);
            int targetSize = random.nextInt(9);
            List<Bead> gold = alignment(random, sourceSize, targetSize);
            List<Bead> predicted = alignment(random, sourceSize, targetSize);
            List<Bead> possible = predicted.stream()
                    .filter(bead -> bead.isLink() && random.nextInt(4) == 0)
                    .toList();
            Evaluation evaluation = Evaluation.of(gold, predicted, possible, sourceSize, targetSize);

            String as = "seed " + seed + " gold " + gold + " predicted " + predicted + " possible " + possible;
            ByHand hand = new ByHand(gold, predicted, possible, sourceSize, targetSize);
            assertThat(evaluation.tally(Measure.STRICT)).as(as).isEqualTo(hand.strict());
            assertThat(evaluation.tally(Measure.LAX)).as(as).isEqualTo(hand.lax());
            assertThat(evaluation.tally(Measure.PAIRS)).as(as).isEqualTo(hand.pairs());
            assertThat(evaluation.tally(Measure.UNALIGNED)).as(as).isEqualTo(hand.unaligned());
            assertThat(typesOf(evaluation)).as(as).isEqualTo(evaluation.tally(Measure.STRICT));
        }
    }

    private static Tally typesOf(Evaluation evaluation) {
        return EnumSet.of(Measure.ONE_TO_ONE, Measure.ONE_TO_TWO, Measure.MANY).stream()
                .map(evaluation::tally)
                .reduce(Tally.ZERO, Tally::plus);
    }

    /** Links and nulls from left to right, each of at most three sentences a side. */
    private static List<Bead> alignment(Random random, int sourceSize, int targetSize) {
        List<Bead> beads = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < sourceSize || j < targetSize) {
            int a = Math.min(sourceSize - i, random.nextInt(4));
            int b = Math.min(targetSize - j, random.nextInt(4));
            beads.add(new Bead(
                    IntStream.range(i, i + a).boxed().toList(),
                    IntStream.range(j, j + b).boxed().toList()));
            i += a;
            j += b;
        }
        beads.removeIf(bead -> bead.source().isEmpty() && bead.target().isEmpty());
        return beads;
    }

    /** The definitions, read literally, over matrices of sentence pairs. */
    private static final class ByHand {
        private final int targetSize;
        private final List<Bead> gold;
        private final List<Bead> predicted;
        private final Set<Bead> excused;
        private final boolean[][] goldPairs;
        private final boolean[][] predictedPairs;
        private final boolean[][] excusedPairs;

        ByHand(List<Bead> gold, List<Bead> predicted, List<Bead> possible, int sourceSize, int targetSize) {
            this.targetSize = targetSize;
            this.gold = gold.stream().filter(Bead::isLink).toList();
            this.predicted = predicted.stream().filter(Bead::isLink).toList();
            excused = new HashSet<>(possible);
            excused.removeAll(gold);
            goldPairs = matrix(this.gold, sourceSize, targetSize);
            predictedPairs = matrix(this.predicted, sourceSize, targetSize);
            excusedPairs = matrix(excused, sourceSize, targetSize);
        }

        private static boolean[][] matrix(Iterable<Bead> beads, int sourceSize, int targetSize) {
            boolean[][] pairs = new boolean[sourceSize][targetSize];
            beads.forEach(bead -> bead.source().forEach(s -> bead.target().forEach(t -> pairs[s][t] = true)));
            return pairs;
        }

        private static boolean touches(Bead bead, boolean[][] pairs) {
            return bead.source().stream().anyMatch(s -> bead.target().stream().anyMatch(t -> pairs[s][t]));
        }

        private long counted() {
            return predicted.stream().filter(bead -> !excused.contains(bead)).count();
        }

        Tally strict() {
            long hits = predicted.stream().filter(gold::contains).count();
            return new Tally(hits, counted(), hits, gold.size());
        }

        Tally lax() {
            long right = predicted.stream()
                    .filter(bead -> !excused.contains(bead) && touches(bead, goldPairs))
                    .count();
            long found =
                    gold.stream().filter(bead -> touches(bead, predictedPairs)).count();
            return new Tally(right, counted(), found, gold.size());
        }

        Tally pairs() {
            long hits = 0;
            long all = 0;
            long right = 0;
            for (int s = 0; s < goldPairs.length; s++) {
                for (int t = 0; t < goldPairs[s].length; t++) {
                    hits += goldPairs[s][t] && predictedPairs[s][t] ? 1 : 0;
                    all += predictedPairs[s][t] && (goldPairs[s][t] || !excusedPairs[s][t]) ? 1 : 0;
                    right += goldPairs[s][t] ? 1 : 0;
                }
            }
            return new Tally(hits, all, hits, right);
        }

        Tally unaligned() {
            Set<String> lonelyGold = lonely(goldPairs);
            Set<String> lonelyPredicted = lonely(predictedPairs);
            Set<String> both = new HashSet<>(lonelyGold);
            both.retainAll(lonelyPredicted);
            return new Tally(both.size(), lonelyPredicted.size(), both.size(), lonelyGold.size());
        }

        private Set<String> lonely(boolean[][] pairs) {
            Set<String> lonely = new HashSet<>();
            for (int s = 0; s < pairs.length; s++) {
                int row = s;
                if (IntStream.range(0, targetSize).noneMatch(t -> pairs[row][t])) {
                    lonely.add("s" + s);
                }
            }
            for (int t = 0; t < targetSize; t++) {
                int column = t;
                if (IntStream.range(0, pairs.length).noneMatch(s -> pairs[s][column])) {
                    lonely.add("t" + t);
                }
            }
            return lonely;
        }
    }
}
