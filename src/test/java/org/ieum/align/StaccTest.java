package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ieum.bitext.Bead;
import org.ieum.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class StaccTest {
    private static final Stacc STACC = new Stacc(Texts.LEXICON, Stacc.THRESHOLD);
    private static final Stacc WITHOUT_LEXICON = new Stacc((word, lang) -> List.of(), 0);

    private static double score(Stacc stacc, String korean, String english) {
        return stacc.score(
                Texts.ko(korean).sentences().get(0),
                Texts.en(english).sentences().get(0));
    }

    private static Bead bead(int source, int target) {
        return new Bead(List.of(source), List.of(target));
    }

    @Test
    void align_sentencesInAnotherOrder_linksThemAcross() {
        Passage korean = Texts.ko(Texts.KO.get(11), Texts.KO.get(1), Texts.STRAY_KO.get(0));
        Passage english = Texts.en(Texts.EN.get(1), Texts.STRAY_EN.get(0), Texts.EN.get(11));
        assertThat(STACC.align(korean, english)).containsExactly(bead(0, 2), bead(1, 0));
    }

    @Test
    void align_thresholdOfOne_linksNothing() {
        assertThat(new Stacc(Texts.LEXICON, 1).align(Texts.ko(Texts.KO), Texts.en(Texts.EN)))
                .isEmpty();
    }

    @Test
    void score_wordsInBothDirections_isTheMeanOfTheirOverlaps() {
        Lexicon lexicon = Lexicon.of();
        assertThat(score(new Stacc(lexicon, 0), "KBS 2026", "KBS 2026 NHK")).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void score_sameNumber_countsWithoutLexicon() {
        assertThat(score(WITHOUT_LEXICON, "1,200", "1200")).isPositive();
        assertThat(score(WITHOUT_LEXICON, "1,200", "1300")).isZero();
    }

    @Test
    void score_unknownLatinWords_matchByFourLetters() {
        assertThat(score(WITHOUT_LEXICON, "Kubernetes", "Kubernetic")).isPositive();
        assertThat(score(WITHOUT_LEXICON, "Kubernetes", "Kublai")).isZero();
    }
}
