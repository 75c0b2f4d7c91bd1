package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.ieum.bitext.Bitext;
import org.ieum.term.TermCandidate;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;

/** Texts of thousands of words without an end of a sentence. */
class LongSentencesTest {
    private static final Ieum IEUM = Ieum.create();
    private static final String SYLLABLES = "가나다라마바사아자차카타파하고노도로모보소오조코토포호구누두루무부수우주간난단란만반산안장한";
    private static final List<String> ONSETS =
            List.of("b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "ch", "sh");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ai", "ou");

    private static String korean(Random random) {
        return random.ints(3, 0, SYLLABLES.length())
                .mapToObj(SYLLABLES::substring)
                .map(rest -> rest.substring(0, 1))
                .reduce("", String::concat);
    }

    /** One in six has a capital. */
    private static String english(Random random) {
        String word = "";
        for (int i = 0; i < 3; i++) {
            word += ONSETS.get(random.nextInt(ONSETS.size())) + VOWELS.get(random.nextInt(VOWELS.size()));
        }
        return random.nextInt(6) == 0 ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
    }

    private static String sentence(int words, Function<Random, String> word) {
        Random random = new Random(7);
        Set<String> distinct = new LinkedHashSet<>();
        while (distinct.size() < words) {
            distinct.add(word.apply(random));
        }
        return String.join(" ", distinct);
    }

    private static Bitext bitext(int words) {
        return IEUM.align(
                Document.of(Lang.KO, "기타자와 도시미 장관은 " + sentence(words, LongSentencesTest::korean) + " 했다."),
                Document.of(Lang.EN, "Minister Toshimi Kitazawa " + sentence(words, LongSentencesTest::english) + "."));
    }

    @Test
    void candidates_thousandsOfWordsInASentence_takeSeconds() {
        List<TermCandidate> candidates =
                assertTimeoutPreemptively(Duration.ofSeconds(120), () -> IEUM.candidates(List.of(bitext(5000))));

        assertThat(candidates).extracting(TermCandidate::target).contains("Toshimi Kitazawa");
    }
}
