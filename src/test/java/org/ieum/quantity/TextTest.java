package org.ieum.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @ParameterizedTest
    @ValueSource(strings = {"to", "To", "TO", "to ", "to-day", "to9", "to."})
    void isWord_lettersOfTheWordInAnyCase_isTrue(String text) {
        assertThat(new Text(text).isWord(0, "to")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t", "ten", "top", "toé", "tô", " to", "TÔ", "t\u000f"})
    void isWord_otherLetters_isFalse(String text) {
        assertThat(new Text(text).isWord(0, "to")).isFalse();
    }

    @Test
    void isWord_anyPlace_saysWhatWordSays() {
        String written = "Ten to the 10th, at -at a.m. to";
        Text text = new Text(written);
        for (int i = -2; i < written.length() + 2; i++) {
            for (String word : new String[] {"ten", "to", "th", "at", "a", "m"}) {
                assertThat(text.isWord(i, word))
                        .as("%s at %d", word, i)
                        .isEqualTo(text.word(i).equals(word));
            }
        }
    }
}
