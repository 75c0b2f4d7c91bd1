package org.ieum.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import org.ieum.text.IeumException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"상호 군수", "협정#", "", "123", "a\nb", "협·정", "\uD800"})
    void of_wordThatCannotBeMatched_namesIt(String word) {
        assertThatThrownBy(() -> UserWords.of("협정", word))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("user word \"");
    }

    @Test
    void of_wordWithASpace_saysWhatToDo() {
        assertThatThrownBy(() -> UserWords.of("상호 군수"))
                .hasMessageContaining("상호 군수")
                .hasMessageContaining("glossary");
    }

    @Test
    void of_doubles_areMergedAlsoWhenDecomposed() {
        String decomposed = Normalizer.normalize("협정", Normalizer.Form.NFD);

        assertThat(new UserWords(List.of("협정", "ACSA", decomposed, "협정")).words())
                .containsExactly("협정", "ACSA");
    }
}
