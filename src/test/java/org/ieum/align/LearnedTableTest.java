package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ieum.bitext.Evidence;
import org.ieum.text.Block.Kind;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.junit.jupiter.api.Test;

class LearnedTableTest {
    private static final int LINKS = 40;

    /** Links k:k of words without meaning; the named pairs stand in the given links, each in a company of its own. */
    private final List<List<String>> source = new ArrayList<>();

    private final List<List<String>> target = new ArrayList<>();

    LearnedTableTest() {
        for (int k = 0; k < LINKS; k++) {
            source.add(new ArrayList<>(List.of("것", "ㄱ" + k, "ㄴ" + k / 2)));
            target.add(new ArrayList<>(List.of("thing", "a" + k, "b" + (k + 1) / 2)));
        }
    }

    private void put(String korean, String english, int... links) {
        for (int k : links) {
            source.get(k).add(korean);
            target.get(k).add(english);
        }
    }

    private static Side side(Lang lang, List<List<String>> lines) {
        List<Sentence> sentences = new ArrayList<>();
        List<List<Word>> words = new ArrayList<>();
        for (List<String> line : lines) {
            Span span = new Span(0, 1);
            sentences.add(new Sentence(Origin.TEXT, lang, Kind.PARAGRAPH, 0, span, "가", List.of()));
            words.add(line.stream()
                    .map(word -> new Word(word, word, word, PartOfSpeech.NOUN, span, Optional.empty()))
                    .toList());
        }
        return new Side(lang, sentences, words);
    }

    /** What the table says of these very texts: {@code 두루=glim} and its strength. */
    private Map<String, Float> learn() {
        Side from = side(Lang.KO, source);
        Side to = side(Lang.EN, target);
        Relations relations = new Relations(from.types().size());
        Vocabularies words = new Vocabularies(
                from,
                to,
                relations,
                new WordClass[from.types().size()],
                new WordClass[to.types().size()]);
        List<Block> links = new ArrayList<>();
        for (int k = 0; k < LINKS; k++) {
            links.add(new Block(k, k + 1, k, k + 1, 5));
        }
        LearnedTable.learn(Texts.WEIGHTS, words, links).relate(from, to, relations);
        Map<String, Float> learned = new TreeMap<>();
        for (int type = 0; type < from.types().size(); type++) {
            for (int k = 0; k < relations.size(type); k++) {
                assertThat(relations.kind(type, k)).isEqualTo(Evidence.Kind.LEARNED);
                String pair = from.types().get(type).key() + "="
                        + to.types().get(relations.targets(type)[k]).key();
                learned.put(pair, relations.strength(type, k));
            }
        }
        return learned;
    }

    @Test
    void learn_wordsThatAlwaysMeet_relatesThemAboveAllOthers() {
        put("두루", "glim", 3, 11, 20, 31);
        Map<String, Float> learned = learn();

        assertThat(learned.get("두루=glim")).isBetween(.8f, 1f);
        assertThat(learned.keySet().stream().filter(pair -> pair.startsWith("두루=")))
                .containsExactly("두루=glim");
    }

    @Test
    void learn_twoPairsInTheSameLinks_areToldApartByTheLinksTheyDoNotShare() {
        put("두루", "glim", 3, 11, 20, 31);
        put("마루", "brod", 3, 11, 25, 38);
        Map<String, Float> learned = learn();

        assertThat(learned.get("두루=glim")).isGreaterThan(learned.getOrDefault("두루=brod", 0f));
        assertThat(learned.get("마루=brod")).isGreaterThan(learned.getOrDefault("마루=glim", 0f));
    }

    @Test
    void learn_pairMetOnce_isNotLearned() {
        put("두루", "glim", 3);

        assertThat(learn()).doesNotContainKey("두루=glim");
    }

    @Test
    void learn_wordsMetEverywhere_areNotLearned() {
        assertThat(learn()).doesNotContainKey("것=thing");
    }

    @Test
    void learn_sameTextsTwice_isTheSame() {
        put("두루", "glim", 3, 11, 20, 31);
        put("마루", "brod", 3, 12, 20);

        assertThat(learn()).isNotEmpty().isEqualTo(learn());
    }

    @Test
    void learn_noLinks_knowsNothing() {
        Side from = side(Lang.KO, source);
        Side to = side(Lang.EN, target);
        Relations relations = new Relations(from.types().size());
        Vocabularies words = new Vocabularies(from, to, relations, new WordClass[0], new WordClass[0]);
        LearnedTable.learn(Texts.WEIGHTS, words, List.of()).relate(from, to, relations);

        for (int type = 0; type < from.types().size(); type++) {
            assertThat(relations.size(type)).isZero();
        }
    }
}
