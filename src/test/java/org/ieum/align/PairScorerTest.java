package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ieum.bitext.Evidence;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairScorerTest {
    private static final Aligner ALIGNER =
            Aligner.builder().segmenter(Texts.SEGMENTER).lexicon(Texts.LEXICON).build();

    private static final String KOREAN = "시장은 21일 부산에서 어민 300명을 만나 새 항구를 짓겠다고 약속했다.";
    private static final String ENGLISH =
            "The mayor met 300 fishermen in Busan on the 21st and promised to build a new port.";

    private static PairScore score(String korean, String english) {
        return ALIGNER.score(korean, Lang.KO, english, Lang.EN);
    }

    private static PairScore clean() {
        return score(KOREAN, ENGLISH);
    }

    private static void assertLowersBecause(PairScore score, String reason) {
        assertThat(score.probability()).isLessThan(clean().probability());
        assertThat(score.evidence())
                .filteredOn(evidence -> evidence.nats() < 0)
                .extracting(Evidence::words)
                .anySatisfy(words -> assertThat(words).contains(reason));
        assertThat(clean().evidence())
                .extracting(Evidence::words)
                .noneSatisfy(words -> assertThat(words).contains(reason));
    }

    @Test
    void score_translation_isProbable() {
        assertThat(clean().probability()).isGreaterThan(.8);
    }

    @Test
    void score_otherFigure_namesBoth() {
        assertLowersBecause(score(KOREAN, ENGLISH.replace("300", "500")), "300명 != 500");
    }

    @Test
    void score_figureLeftOut_saysOnWhichSide() {
        assertLowersBecause(score(KOREAN.replace("300명", "들"), ENGLISH), "300 on one side only");
    }

    @Test
    void score_otherName_namesBoth() {
        assertLowersBecause(score(KOREAN, ENGLISH.replace("Busan", "Incheon")), "부산 here, Incheon there");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            어민들은 배에 40만 달러를 썼다.   | The fishermen spent 400,000 euros on a boat.  | 40만 달러 != 400,000 euros
            어민들은 배에 40만 엔을 썼다.     | The fishermen spent 400,000 yuan on a boat.   | 40만 엔 != 400,000 yuan
            지난달 생선 값이 올랐다.          | Fish prices rose last year.                   | 지난달 != last year
            어민들은 3주 동안 쉬었다.         | The fishermen rested for three months.        | 3주 != three months
            회비는 2.4%포인트 올랐다.         | The fee rose 2.4 percent.                     | 2.4%포인트 != 2.4 percent
            """)
    void score_oneNumberInAnotherUnit_isAnotherFigure(String korean, String english, String reason) {
        PairScore score = score(korean, english);
        assertThat(score.probability()).isLessThan(.5);
        assertThat(score.evidence()).extracting(Evidence::words).contains(reason);
    }

    @Test
    void score_oneNumberOfTwoDollars_mayBeOne() {
        assertThat(score("어민들은 배에 40만 호주달러를 썼다.", "The fishermen spent $400,000 on a boat.")
                        .probability())
                .isGreaterThan(.8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            상반기에는 생선 값이 내렸다.       | Fish prices fell in the second half.       | 상반기 against second half
            배는 동해에서 멈췄다.             | The boat stopped in the West Sea.          | 동해 against west sea
            재판소는 그 법이 위헌이라고 했다.   | The court said the law is constitutional.  | 위헌 against constitutional
            북한이 배를 돌려보냈다.            | South Korea sent the boat back.            | 북한 against south korea
            """)
    void score_opposite_isAReason(String korean, String english, String reason) {
        PairScore score = score(korean, english);
        assertThat(score.probability()).isLessThan(.5);
        assertThat(score.evidence()).extracting(Evidence::words).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            상반기에는 생선 값이 내렸다.       | Fish prices fell in the first half.
            남북이 배를 돌려보냈다.            | South and North Korea sent the boat back.
            북한이 한국 배를 돌려보냈다.        | The North sent a South Korean boat back.
            그 법은 위헌이 아니라고 했다.       | The court said the law is constitutional.
            봄에 배가 돌아왔다.               | The boat came back in the spring.
            """)
    void score_theSameInOtherWords_isNoOpposite(String korean, String english) {
        assertThat(score(korean, english).evidence())
                .extracting(Evidence::words)
                .noneSatisfy(words -> assertThat(words).contains(" against "));
    }

    @Test
    void score_syllableOfANumber_isNoWordOfItsOwn() {
        assertThat(score("배가 삼십팔선을 넘었다.", "The boat's sales tripled.").evidence())
                .extracting(Evidence::words)
                .noneSatisfy(words -> assertThat(words).startsWith("팔 ="));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "어민들은 보상을 받지 않았다. | The fishermen received compensation. | negation only in Korean",
                "어민들은 보상을 받았다. | The fishermen did not receive compensation. | negation only in English",
            })
    void score_denialOnOneSide_isAReason(String korean, String english, String reason) {
        PairScore both = score("어민들은 보상을 받지 않았다.", "The fishermen did not receive compensation.");
        PairScore one = score(korean, english);

        assertThat(one.score()).isLessThan(both.score() - 1);
        assertThat(one.evidence())
                .extracting(Evidence::words)
                .anySatisfy(w -> assertThat(w).startsWith(reason));
        assertThat(both.evidence())
                .extracting(Evidence::words)
                .noneSatisfy(w -> assertThat(w).startsWith("negation"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "우리는 기다릴 수밖에 없다. | We have to wait.",
                "그 말을 믿지 않을 수 없다. | One must believe those words.",
                "지금 떠나지 않으면 안 된다. | We must leave now.",
                "물뿐만 아니라 빵도 있다. | There is water, and bread too.",
                "물뿐만 아니라 빵도 있다. | There is not only water but bread.",
                "연못 안에 물고기가 있다. | There are fish in the pond.",
                "돈 없이 살았다. | She lived without money.",
                "회담은 실패했다. | The talks failed.",
            })
    void score_denialsThatDenyNothing_areNoReason(String korean, String english) {
        assertThat(score(korean, english).evidence())
                .extracting(Evidence::words)
                .noneSatisfy(words -> assertThat(words).startsWith("negation"));
    }

    @Test
    void score_sideCutOff_saysThatItBreaksOff() {
        assertLowersBecause(score(KOREAN, "The mayor met 300 fishermen in Busan on the 21st and"), "breaks off: and");
        assertLowersBecause(score("시장은 21일 부산에서 어민 300명을 만나 새 항구를", ENGLISH), "breaks off: 를");
    }

    @Test
    void score_sideThatGoesOn_countsSentencesAndShowsWhatIsMore() {
        PairScore merged = score(KOREAN, ENGLISH + " The museum bought a painting of a red umbrella.");

        assertLowersBecause(merged, "1 sentences to 2");
        assertThat(merged.evidence())
                .filteredOn(evidence -> evidence.words().startsWith("ends without counterpart: "))
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.words()).endsWith("a red umbrella."));
    }

    @Test
    void score_evidence_sumsUpToTheScoreWeightiestFirst() {
        PairScore score = score(KOREAN, ENGLISH.replace("300", "500"));

        assertThat(score.evidence().stream().mapToDouble(Evidence::nats).sum()).isCloseTo(score.score(), within(1e-9));
        assertThat(score.evidence())
                .isSortedAccordingTo((a, b) -> Double.compare(Math.abs(b.nats()), Math.abs(a.nats())));
    }

    @Test
    void score_evidence_pointsIntoTheLines() {
        String korean = "  " + KOREAN;
        Evidence conflict = score(korean, ENGLISH.replace("300", "500")).evidence().stream()
                .filter(evidence -> evidence.words().contains("!="))
                .findFirst()
                .orElseThrow();

        assertThat(conflict.source().get(0).of(korean)).isEqualTo("300명");
        assertThat(conflict.target().get(0).of(ENGLISH.replace("300", "500"))).startsWith("500");
    }

    @Test
    void score_otherDirection_exchangesThePlacesOfTheReasons() {
        PairScore back = ALIGNER.score(ENGLISH, Lang.EN, KOREAN, Lang.KO);

        assertThat(back.evidence())
                .isEqualTo(clean().evidence().stream().map(Evidence::mirrored).toList());
    }

    @Test
    void calibration_moreScore_neverMeansLessProbable() {
        double before = 0;
        for (double score = -20; score <= 20; score += .25) {
            double probability = PairScorer.CALIBRATION.probability(score);
            assertThat(probability).as("at %s", score).isBetween(before, 1.0);
            before = probability;
        }
    }

    @Test
    void score_wordThatBeginsASecondSentence_isNoName() {
        assertThat(score("비가 왔다. 바람도 불었다.", "It rained. The wind blew too.").evidence())
                .extracting(Evidence::words)
                .noneMatch(words -> words.startsWith("name on one side only"));
    }
}
