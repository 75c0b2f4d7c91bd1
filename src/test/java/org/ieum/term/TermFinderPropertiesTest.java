package org.ieum.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.junit.jupiter.api.Test;

/** What holds for any glossary and any text; texts and terms are put together at random from the same few words. */
class TermFinderPropertiesTest {
    private static final int RUNS = 150;

    private static final List<String> KOREAN = List.of(
            "국제", "평화", "협정", "군수", "지원", "미국", "한·미", "회담", "의", "에서는", "이", "을", "했다. ", " ", "·", "(", ")", "北核",
            "ACSA", "핵", "정상", "3", ", ");
    private static final List<String> ENGLISH = List.of(
            "peace",
            "treaty",
            "treaties",
            "US",
            "the ",
            "cross-",
            "border",
            "trade",
            "'s",
            " ",
            " ",
            " ",
            "-",
            ". A",
            "veto",
            "ed",
            "U.S.",
            "Talks",
            "of ",
            ", ");

    /** A glossary and the sentences of a document to find it in. */
    private record Trial(Glossary glossary, Document document, List<Sentence> sentences) {
        static Trial of(Lang lang, long seed) {
            Random random = new Random(seed);
            List<String> pieces = new ArrayList<>(lang.equals(Lang.KO) ? KOREAN : ENGLISH);
            Glossary.Builder glossary = Glossary.builder();
            for (int i = 0; i < 12; i++) {
                String term = text(pieces, random, 1 + random.nextInt(3));
                if (!TermKey.of(term).isEmpty()) {
                    glossary.concept("c" + i).terms(lang, term);
                    pieces.add(term);
                }
            }
            Document document = Document.of(lang, "x " + text(pieces, random, 60));
            return new Trial(glossary.build(), document, Texts.SEGMENTER.sentences(document));
        }

        private static String text(List<String> pieces, Random random, int count) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < count; i++) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            return text.toString();
        }

        List<Hit> find() {
            return TermFinder.of(glossary).find(sentences);
        }

        List<Hit> findNested() {
            return TermFinder.of(glossary).findNested(sentences);
        }
    }

    private static void forAll(Consumer<Trial> property) {
        for (Lang lang : List.of(Lang.KO, Lang.EN)) {
            for (long seed = 1; seed <= RUNS; seed++) {
                Trial trial = Trial.of(lang, seed);
                try {
                    property.accept(trial);
                } catch (AssertionError e) {
                    throw new AssertionError(
                            lang + " seed " + seed + ": " + trial.document().text(), e);
                }
            }
        }
    }

    @Test
    void trials_haveHitsAndNestedOnes() {
        List<Hit> longest = new ArrayList<>();
        List<Hit> nested = new ArrayList<>();
        forAll(trial -> {
            longest.addAll(trial.find());
            nested.addAll(trial.findNested());
        });
        assertThat(longest).hasSizeGreaterThan(1000);
        assertThat(nested.size() - longest.size()).isGreaterThan(100);
    }

    @Test
    void find_again_givesTheSame() {
        forAll(trial -> assertThat(trial.find()).isEqualTo(trial.find()));
    }

    @Test
    void find_spans_areTheDocumentsCharacters() {
        forAll(trial -> assertThat(trial.findNested())
                .allSatisfy(hit -> assertThat(hit.surface())
                        .isEqualTo(hit.span().of(trial.document().text()))));
    }

    @Test
    void findNested_surfaces_haveTheKeyOfAFormOfTheTerm() {
        forAll(trial -> assertThat(trial.findNested()).allSatisfy(hit -> {
            Lang lang = hit.term().lang();
            List<String> keys = Patterns.variants(hit.term()).stream()
                    .map(variant -> Patterns.letters(lang, variant).key())
                    .toList();
            assertThat(keys).contains(Patterns.letters(lang, hit.surface()).key());
        }));
    }

    @Test
    void plainKey_ofAnyPieces_isTheKeyOfTheLettersRead() {
        List<String> pieces = List.of(
                "the", "The", "an", "a", "A", "THE", " ", " ", "weapon", "F-15K", "U.S.", "É", "각", "北核", "핵", "7",
                "'s");
        Random random = new Random(1);
        int plain = 0;
        for (int run = 0; run < 2000; run++) {
            String text = Trial.text(pieces, random, 1 + random.nextInt(4));
            for (Lang lang : List.of(Lang.KO, Lang.EN)) {
                Optional<String> key = Letters.plainKey(text, lang.equals(Lang.EN));
                plain += key.isPresent() ? 1 : 0;
                assertThat(key.orElse(Patterns.letters(lang, text).key()))
                        .as(lang + " " + text)
                        .isEqualTo(Patterns.letters(lang, text).key());
            }
        }
        assertThat(plain).isBetween(500, 3500);
    }

    @Test
    void find_longest_doNotOverlapUnlessTheSamePlace() {
        forAll(trial -> {
            List<Span> spans = trial.find().stream().map(Hit::span).toList();
            assertThat(spans).isSorted();
            for (int i = 1; i < spans.size(); i++) {
                Span before = spans.get(i - 1);
                assertThat(before.equals(spans.get(i)) || !before.overlaps(spans.get(i)))
                        .isTrue();
            }
        });
    }

    @Test
    void find_longest_areOfTheNestedAndCoverEachOfThem() {
        forAll(trial -> {
            List<Hit> longest = trial.find();
            List<Hit> nested = trial.findNested();
            assertThat(nested)
                    .containsAll(longest)
                    .isSortedAccordingTo(Comparator.comparing(h -> h.span().start()));
            assertThat(nested)
                    .allSatisfy(hit -> assertThat(longest)
                            .anyMatch(other -> other.span().overlaps(hit.span())
                                    && other.span().length() >= hit.span().length()));
        });
    }

    @Test
    void find_boundary_namesTheSurface() {
        forAll(trial -> assertThat(trial.findNested())
                .allSatisfy(hit -> assertThat(hit.boundary()).contains(hit.surface() + " + ")));
    }

    @Test
    void find_textWithoutItsTerms_givesNone() {
        forAll(trial -> {
            Glossary absent =
                    Glossary.builder().concept("x").ko("두루미").en("zebra").build();
            assertThat(TermFinder.of(absent).findNested(trial.sentences())).isEmpty();
        });
    }
}
