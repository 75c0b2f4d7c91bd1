package org.ieum.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;

/** Passing over what cannot be alike must not change the answer. */
class SpellingsTest {
    private static final double LEAST = 0.85;
    private static final int MOST = 5;
    private static final List<String> PIECES = List.of(
            "국방", "부", "장관", "협정", "군수", "한·미", "훈련", "defen", "se", "ce", "minis", "ter", "try", "sea ", "a", "ACSA",
            " ", "3");

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int left = 1 + random.nextInt(most); left > 0; left--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static List<Concept> concepts(Random random) {
        List<Concept> concepts = new ArrayList<>();
        while (concepts.size() < 60) {
            String text = text(random, 4);
            if (!TermKey.isEmpty(text)) {
                concepts.add(Concept.of("c" + concepts.size(), List.of(Term.of(Lang.EN, text))));
            }
        }
        return concepts;
    }

    private record Scored(Term term, double score) {}

    private static List<Term> comparingAll(List<Concept> concepts, String spelling) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        return concepts.stream()
                .map(concept -> concept.terms().get(0))
                .map(term ->
                        new Scored(term, similarity.apply(TermKey.letters(spelling), TermKey.letters(term.text()))))
                .filter(scored -> scored.score() >= LEAST)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .map(Scored::term)
                .distinct()
                .limit(MOST)
                .toList();
    }

    @Test
    void like_anySpelling_isWhatComparingAllGives() {
        int alike = 0;
        for (long seed = 1; seed <= 100; seed++) {
            Random random = new Random(seed);
            List<Concept> concepts = concepts(random);
            Spellings spellings = new Spellings(concepts, Lang.EN);
            for (int i = 0; i < 20; i++) {
                String spelling = text(random, 4);
                List<Term> found = spellings.like(spelling, LEAST, MOST);
                assertThat(found).as("seed %d: %s", seed, spelling).isEqualTo(comparingAll(concepts, spelling));
                alike += found.size();
            }
        }
        assertThat(alike).as("found at all").isGreaterThan(1_000);
    }

    @Test
    void like_otherLanguage_isPassedOver() {
        Spellings english = new Spellings(List.of(Concept.of("c", List.of(Term.of(Lang.KO, "협정")))), Lang.EN);

        assertThat(english.like("협정", LEAST, MOST)).isEmpty();
    }
}
