package org.ieum.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordStartsTest {
    private static final WordStarts STARTS = new WordStarts(Set.of("a", "no", "may", "tuesday"), "$7");

    private static List<Integer> all(String text) {
        List<Integer> found = new ArrayList<>();
        Text read = new Text(text);
        for (int i = STARTS.next(read, 0); i < text.length(); i = STARTS.next(read, i + 1)) {
            found.add(i);
        }
        return found;
    }

    @Test
    void next_wordsInAnyCase_areFound() {
        assertThat(all("On May a NO Tuesday")).containsExactly(3, 7, 9, 12);
    }

    @Test
    void next_wordsThatGoOn_arePassedOverByThreeLetters() {
        assertThat(all("an and not amay dismay café maé")).isEmpty();
    }

    @Test
    void next_signs_areFoundInsideOfWords() {
        assertThat(all("x$ B7b, 8")).containsExactly(1, 4);
    }

    @Test
    void next_endOfText_endsTheWord() {
        assertThat(all("a")).containsExactly(0);
        assertThat(all("is no")).containsExactly(3);
        assertThat(all("ma")).isEmpty();
    }

    @Test
    void next_everyWordThatReadersKnow_isFound() {
        for (String word : EnglishWords.starters()) {
            assertThat(new EnglishFinder("Of " + word, Optional.empty()).next(0))
                    .as(word)
                    .isEqualTo(3);
        }
    }
}
