package org.ieum.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordSetTest {
    private static boolean contains(WordSet set, String word) {
        return set.contains(new Text("(" + word + ")"), 1, 1 + word.length());
    }

    @Test
    void contains_anyCase_isTrue() {
        WordSet set = new WordSet(Set.of("may", "march"));
        assertThat(contains(set, "May")).isTrue();
        assertThat(contains(set, "MARCH")).isTrue();
        assertThat(contains(set, "mar")).isFalse();
        assertThat(contains(set, "marches")).isFalse();
        assertThat(contains(set, "")).isFalse();
    }

    @Test
    void contains_randomWords_isTrueOfThoseItHas() {
        Random random = new Random(7);
        Set<String> words = new HashSet<>();
        while (words.size() < 100) {
            words.add(word(random));
        }
        WordSet set = new WordSet(words);
        words.forEach(word -> assertThat(contains(set, word)).as(word).isTrue());
        for (int i = 0; i < 10_000; i++) {
            String word = word(random);
            assertThat(contains(set, word)).as(word).isEqualTo(words.contains(word));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(3);
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(8)));
        }
        return word.toString();
    }
}
