package org.ieum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class HangulTest {
    @Test
    void syllable_ofItsParts_isItself() {
        for (char c = '가'; c <= '힣'; c++) {
            assertThat(Hangul.syllable(Hangul.onset(c), Hangul.vowel(c), Hangul.coda(c)))
                    .isEqualTo(c);
        }
    }

    @Test
    void parts_areThoseOfUnicode() {
        for (char c = '가'; c <= '힣'; c++) {
            String jamo = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);

            assertThat(Hangul.onset(c)).isEqualTo(jamo.charAt(0) - 0x1100);
            assertThat(Hangul.vowel(c)).isEqualTo(jamo.charAt(1) - 0x1161);
            assertThat(Hangul.coda(c)).isEqualTo(jamo.length() == 2 ? 0 : jamo.charAt(2) - 0x11A7);
        }
    }

    @Test
    void conjoining_isTheNumberOfTheLetter() {
        for (char c = '가'; c <= '힣'; c++) {
            String jamo = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);

            assertThat(Hangul.conjoiningOnset(jamo.charAt(0))).isEqualTo(Hangul.onset(c));
            assertThat(Hangul.conjoiningVowel(jamo.charAt(1))).isEqualTo(Hangul.vowel(c));
            if (jamo.length() == 3) {
                assertThat(Hangul.conjoiningCoda(jamo.charAt(2))).isEqualTo(Hangul.coda(c));
            }
        }
    }

    @Test
    void conjoining_ofAnyOther_isNone() {
        for (char c : "가ㄱaᄓᅶ\u11A7\u11C3\u10FF\u1160".toCharArray()) {
            assertThat(Hangul.conjoiningOnset(c)).isEqualTo(-1);
            assertThat(Hangul.conjoiningVowel(c)).isEqualTo(-1);
            assertThat(Hangul.conjoiningCoda(c)).isEqualTo(-1);
        }
    }

    @Test
    void letters_nameTheParts() {
        assertThat(Hangul.ONSETS.charAt(Hangul.onset('흙'))).isEqualTo('ㅎ');
        assertThat(Hangul.VOWELS.charAt(Hangul.vowel('흙'))).isEqualTo('ㅡ');
        assertThat(Hangul.CODAS.charAt(Hangul.coda('흙'))).isEqualTo('ㄺ');
        assertThat(Hangul.onset('아')).isEqualTo(Hangul.SILENT_ONSET);
        assertThat(Hangul.CODAS.charAt(Hangul.coda('아'))).isEqualTo(' ');
    }

    @Test
    void isWord_onlySyllables() {
        assertThat(Hangul.isWord("협정")).isTrue();
        assertThat(Hangul.isWord("")).isFalse();
        assertThat(Hangul.isWord("협정 ")).isFalse();
        assertThat(Hangul.isWord("ㅋㅋ")).isFalse();
        assertThat(Hangul.isSyllable('가' - 1)).isFalse();
        assertThat(Hangul.isSyllable('힣' + 1)).isFalse();
    }
}
