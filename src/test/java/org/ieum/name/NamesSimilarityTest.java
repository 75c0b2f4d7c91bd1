package org.ieum.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On word pairs written for this test; every second one is held out: no cost was tuned on it. */
class NamesSimilarityTest {
    private static final List<List<String>> PAIRS = Tables.rows("pairs.tsv");
    private static final List<List<String>> NON_PAIRS = Tables.rows("non-pairs.tsv");

    private record Measure(double precision, double recall) {
        double f1() {
            return 2 * precision * recall / (precision + recall);
        }
    }

    private static boolean isMatch(List<String> pair) {
        return Names.similarity(pair.get(0), pair.get(1)) >= Names.THRESHOLD;
    }

    private static List<List<String>> half(List<List<String>> all, int which) {
        List<List<String>> half = new ArrayList<>();
        for (int i = which; i < all.size(); i += 2) {
            half.add(all.get(i));
        }
        return half;
    }

    private static Measure measure(int half) {
        List<List<String>> pairs = half(PAIRS, half);
        double found = pairs.stream().filter(NamesSimilarityTest::isMatch).count();
        double wrong = half(NON_PAIRS, half).stream()
                .filter(NamesSimilarityTest::isMatch)
                .count();
        return new Measure(found / (found + wrong), found / pairs.size());
    }

    @Test
    void similarity_heldOutPairs_reachesTheDocumentedF1() {
        assertThat(PAIRS).hasSizeGreaterThan(250);
        assertThat(NON_PAIRS).hasSizeGreaterThan(240);
        Measure heldOut = measure(1);
        assertThat(heldOut.f1()).as("%s", heldOut).isGreaterThan(0.93);
        assertThat(heldOut.precision()).as("%s", heldOut).isGreaterThan(0.93);
        assertThat(measure(0).f1()).isGreaterThan(0.96);
    }

    /** Beside the hard non-pairs, what an aligner asks most: words that have nothing to do with each other. */
    @Test
    void similarity_shuffledPairs_hardlyEverMatch() {
        long seed = 20261122;
        List<List<String>> shuffled = new ArrayList<>(PAIRS);
        Collections.shuffle(shuffled, new Random(seed));
        int asked = 0;
        int matches = 0;
        for (int i = 0; i < PAIRS.size(); i++) {
            for (int k = 1; k <= 40; k++) {
                String latin = shuffled.get((i + k) % PAIRS.size()).get(1);
                if (!PAIRS.get(i).get(1).equals(latin)) {
                    asked++;
                    matches += Names.similarity(PAIRS.get(i).get(0), latin) >= Names.THRESHOLD ? 1 : 0;
                }
            }
        }
        assertThat(matches / (double) asked).as("seed %d", seed).isLessThan(0.001);
    }

    @Test
    void keys_pairsThatMatch_shareOne() {
        List<List<String>> matching =
                PAIRS.stream().filter(NamesSimilarityTest::isMatch).toList();
        List<List<String>> lost = matching.stream()
                .filter(p -> Collections.disjoint(Names.keys(p.get(0), Lang.KO), Names.keys(p.get(1), Lang.EN)))
                .toList();
        assertThat(lost).hasSizeLessThan(matching.size() * 4 / 100);
    }

    @Test
    void keys_ofManyWords_arePickyEnoughToSaveWork() {
        int shared = 0;
        for (List<String> a : PAIRS) {
            for (List<String> b : PAIRS) {
                shared += Collections.disjoint(Names.keys(a.get(0), Lang.KO), Names.keys(b.get(1), Lang.EN)) ? 0 : 1;
            }
        }
        assertThat(shared / (double) (PAIRS.size() * PAIRS.size())).isLessThan(0.04);
    }

    @ParameterizedTest
    @CsvSource({
        "미사일, missile",
        "컴퓨터, computer",
        "센터, center",
        "시스템, system",
        "프로그램, program",
        "트위터, Twitter",
        "미사일, missiles",
        "김, Kim",
        "이, Lee",
        "정, Jung",
        "최, Choi",
        "오노, Ono"
    })
    void similarity_loanWordsAndNames_isAboveTheThreshold(String hangul, String latin) {
        assertThat(Names.similarity(hangul, latin)).isBetween(Names.THRESHOLD, 1.0);
    }

    @ParameterizedTest
    @CsvSource({
        "회의, meeting",
        "협정, military",
        "이, the",
        "이, lee",
        "사이, they",
        "팔, for",
        "말, more",
        "노, no",
        "아이, eye",
        "안, on",
        "전, can"
    })
    void similarity_shortOrUnrelated_isBelowTheThreshold(String hangul, String latin) {
        assertThat(Names.similarity(hangul, latin)).isLessThan(Names.THRESHOLD);
    }

    @Test
    void similarity_anyText_staysInRange() {
        long seed = 4711;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String hangul = text(random, 0xAC00, 11_172);
            String latin = text(random, random.nextInt(3) == 0 ? 0 : 'a', random.nextInt(3) == 0 ? 0x3000 : 26);
            assertThat(Names.similarity(hangul, latin))
                    .as("seed %d: %s / %s", seed, hangul, latin)
                    .isBetween(0.0, 1.0);
            Names.keys(latin, Lang.EN);
            Names.keys(hangul, Lang.KO);
        }
    }

    private static String text(Random random, int from, int range) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            text.append((char) (from + random.nextInt(range)));
        }
        return text.toString();
    }

    @Test
    void similarity_hostileInput_isZeroAtOnce() {
        assertThat(Names.similarity("가".repeat(1_000_000), "ga".repeat(1_000_000)))
                .isZero();
        assertThat(Names.similarity("", "")).isZero();
        assertThat(Names.similarity("\uDC00", "\uD800")).isZero();
        assertThat(Names.similarity("missile", "missile")).isZero();
        assertThat(Names.keys("x".repeat(1_000_000), Lang.EN)).isEmpty();
        assertThat(Names.keys("ㅋㅋㅋ", Lang.KO)).isEmpty();
    }
}
