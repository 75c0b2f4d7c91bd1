package org.ieum.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrieTest {
    private static List<String> at(String text, int from, String... patterns) {
        List<String> found = new ArrayList<>();
        Trie.of(patterns).matches(Letters.korean(text), from, number -> found.add(patterns[number]));
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
    void matches_randomPatterns_areThoseThatTheTextBeginsWith() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            String[] patterns = IntStream.range(0, random.nextInt(30))
                    .mapToObj(i -> word(random, 1 + random.nextInt(6)))
                    .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
                    .toArray(String[]::new);
            String text = word(random, 40);
            for (int from = 0; from < text.length(); from++) {
                int place = from;
                assertThat(at(text, from, patterns))
                        .as("seed %d: %s at %d of %s", seed, List.of(patterns), from, text)
                        .isEqualTo(List.of(patterns).stream()
                                .filter(pattern -> text.startsWith(pattern, place))
                                .toList());
            }
        }
    }

    private static String word(Random random, int length) {
        return random.ints(length, 0, 3)
                .mapToObj("가나다"::charAt)
                .map(String::valueOf)
                .reduce("", String::concat);
    }
}
