package org.ieum.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordMapTest {
    private static boolean contains(WordMap<Integer> set, String word) {
        return set.contains(new Text("(" + word + ")").letters(1));
    }

    private static WordMap<Integer> lengths(Set<String> words) {
        return new WordMap<>(words.stream().collect(Collectors.toMap(word -> word, String::length)));
    }

    @Test
    void get_wordOfSameFirstLetter_isItsOwnValue() {
        Text text = new Text("May march me");
        WordMap<Integer> set = lengths(Set.of("may", "march"));
        assertThat(set.get(text.letters(0))).isEqualTo(3);
        assertThat(set.get(text.letters(4))).isEqualTo(5);
        assertThat(set.get(text.letters(10))).isNull();
    }

    @Test
    void contains_anyCase_isTrue() {
        WordMap<Integer> set = lengths(Set.of("may", "march"));
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
        WordMap<Integer> set = lengths(words);
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
