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
        for (int i = 0; i < 100_000; i++) {
            assertThat(memo.of("w" + i % 40_000)).isEqualTo("<w" + i % 40_000 + ">");
        }
    }

    /** Characters eight places apart change places in a key for nothing. */
    @Test
    void of_fourWordsOfOneKey_areAllRemembered() {
        List<String> words = List.of(
                "mountainthousandsandwich",
                "thousandmountainsandwich",
                "sandwichmountainthousand",
                "sandwichthousandmountain");
        for (int i = 0; i < 3; i++) {
            words.forEach(word -> assertThat(memo.of(word)).isEqualTo("<" + word + ">"));
        }
        assertThat(asked).containsExactlyElementsOf(words);
    }

    @Test
    void of_wordsThatDifferInLengthOrInWideCharacters_areNotTakenForEachOther() {
        for (String word : List.of("a", "\u0000a", "aš", "`a", "š", "\u0001a", "")) {
            assertThat(memo.of(word)).isEqualTo("<" + word + ">");
        }
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

    @Test
    void of_wordAskedForTwiceAmongManyOthers_isNotForgotten() {
        for (int i = 0; i < 100_000; i++) {
            memo.of("old" + i);
        }
        memo.of("again");
        for (int i = 0; i < 100_000; i++) {
            memo.of("again");
            memo.of("new" + i);
        }
        assertThat(asked).containsOnlyOnce("again");
    }
}
