package org.ieum.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {
    private final List<String> asked = new ArrayList<>();
    private final Memo<String> memo = new Memo<>(this::answer);

    private String answer(String word) {
        asked.add(word);
        return "<" + word + ">";
    }

    @Test
    void of_moreWordsThanPlaces_answersEach() {
        for (int i = 0; i < 50_000; i++) {
            assertThat(memo.of("w" + i % 20_000)).isEqualTo("<w" + i % 20_000 + ">");
        }
    }

    /** "Aa" and "BB" have one hash, and so have all words made of them. */
    @Test
    void of_fourWordsAtOnePlace_areAllRemembered() {
        for (int i = 0; i < 3; i++) {
            List.of("AaAa", "AaBB", "BBAa", "BBBB").forEach(memo::of);
        }
        assertThat(asked).containsExactly("AaAa", "AaBB", "BBAa", "BBBB");
    }

    @Test
    void of_partOfText_isTheAnswerOfThatWord() {
        memo.of("rain");
        assertThat(memo.of("a train came", 3, 7)).isEqualTo("<rain>");
        assertThat(memo.of("a train came", 2, 7)).isEqualTo("<train>");
        assertThat(asked).containsExactly("rain", "train");
    }

    @Test
    void of_longWord_isAnsweredButNotRemembered() {
        String word = "a".repeat(51);
        assertThat(memo.of(word)).isEqualTo(memo.of(word)).isEqualTo("<" + word + ">");
        assertThat(asked).hasSize(2);
    }
}
