package org.ieum.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrieTest {
    private static List<String> at(String text, int from, String... patterns) {
        List<String> found = new ArrayList<>();
        Trie trie = new Trie();
        List.of(patterns).forEach(trie::add);
        trie.matches(Letters.korean(text), from, number -> found.add(patterns[number]));
        found.sort(Comparator.comparingInt(String::length));
        return found;
    }

    @Test
    void matches_patternsInOneAnother_tellsAllThatBeginThere() {
        assertThat(at("상호군수지원협정", 0, "군수", "상호", "상호군수", "상호군수지원협정")).containsExactly("상호", "상호군수", "상호군수지원협정");
        assertThat(at("상호군수지원협정", 2, "군수", "상호", "상호군수")).containsExactly("군수");
    }

    @Test
    void matches_textEndsInsidePattern_tellsNone() {
        assertThat(at("상호군", 0, "상호군수")).isEmpty();
        assertThat(at("상호군", 0, "상호군수", "상호군인")).isEmpty();
    }

    @Test
    void matches_noPattern_tellsNone() {
        assertThat(at("상호", 0)).isEmpty();
    }

    @Test
    void add_patternThatIsKnown_keepsItsNumber() {
        Trie trie = new Trie();
        assertThat(List.of(trie.add("상호군수"), trie.add("상호"), trie.add("상호군수"), trie.add("상호")))
                .containsExactly(0, 1, 0, 1);
    }

    @Test
    void matches_randomPatterns_areThoseThatTheTextBeginsWith() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            String[] patterns = seed % 50 == 0 ? words(random, 3000, 9) : words(random, 30, 6);
            String text = word(random, 40);
            for (int from = 0; from < text.length(); from++) {
                int place = from;
                assertThat(at(text, from, patterns))
                        .as("seed %d: %s at %d of %s", seed, List.of(patterns), from, text)
                        .isEqualTo(List.of(patterns).stream()
                                .filter(pattern -> text.startsWith(pattern, place))
                                .sorted(Comparator.comparingInt(String::length))
                                .toList());
            }
        }
    }

    private static String[] words(Random random, int most, int longest) {
        return IntStream.range(0, random.nextInt(most))
                .mapToObj(i -> word(random, 1 + random.nextInt(longest)))
                .distinct()
                .toArray(String[]::new);
    }

    private static String word(Random random, int length) {
        return random.ints(length, 0, 3)
                .mapToObj("가나다"::charAt)
                .map(String::valueOf)
                .reduce("", String::concat);
    }
}
