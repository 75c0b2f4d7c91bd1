package org.ieum.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "May", "kilocalories", "ZZZZZZZZZZZZ"})
    void letters_upToTwelve_areCountedAndCaseless(String word) {
        long letters = new Text(word + ".").letters(0);
        assertThat(Letters.count(letters)).isEqualTo(word.length());
        assertThat(letters)
                .isEqualTo(Letters.of(word.toLowerCase(Locale.ROOT)))
                .isEqualTo(Letters.of(word.toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"thousandfolds", "naïve", "élan", "cafés"})
    void letters_moreOrAccented_areOther(String word) {
        assertThat(new Text(word).letters(0)).isEqualTo(Letters.OTHER);
    }

    @Test
    void letters_noneThere_areNone() {
        assertThat(new Text("a 1").letters(1)).isEqualTo(Letters.NONE);
        assertThat(new Text("a 1").letters(7)).isEqualTo(Letters.NONE);
        assertThat(Letters.count(Letters.NONE)).isZero();
    }
}
