package org.ieum.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.ieum.segment.Segmenter;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    private static final Segmenter SEGMENTER =
            Segmenter.builder().shield((text, lang) -> List.of()).build();

    private static List<String> texts(Lexicon lexicon, String headword, Lang from) {
        return lexicon.translations(headword, from).stream()
                .map(Translation::text)
                .toList();
    }

    private static List<String> english(Lexicon lexicon, String korean) {
        return texts(lexicon, korean, Lang.KO);
    }

    private static List<String> korean(Lexicon lexicon, String english) {
        return texts(lexicon, english, Lang.EN);
    }

    @ParameterizedTest
    @CsvSource({
        "밝히, announce",
        "발표, announcement",
        "않, not",
        "지만, but",
        "때문, because",
        "보다, than",
        "까지, until",
        "만, only",
        "그러나, but",
        "수, can",
        "말하, say",
        "미국, United States",
        "미국, U.S.",
        "북한, North Korea",
        "돕, help",
        "국방부, Defense Ministry"
    })
    void translations_koreanLemma_includesTheEnglish(String headword, String translation) {
        Lexicon lexicon = Lexicon.join(Lexicon.core(), Lexicon.of(Entry.of("국방부", "Defense Ministry")));

        assertThat(english(lexicon, headword)).contains(translation);
    }

    @ParameterizedTest
    @CsvSource({
        "announcement, 발표",
        "united state, 미국",
        "United States, 미국",
        "the U.S., 미국",
        "North Koreans, 북한",
        "but, 그러나",
        "announced, 밝히다"
    })
    void translations_english_includesTheKorean(String headword, String translation) {
        assertThat(korean(Lexicon.core(), headword)).contains(translation);
    }

    @Test
    void translations_inflectedTokensOfASentence_areFoundByTheirLemmas() {
        List<Token> tokens = SEGMENTER.tokens("정부는 회담을 위해 노력했지만 합의하지 못했다고 밝혔다.", Lang.KO);

        for (String word : List.of("government", "for", "effort", "but", "agreement", "not", "announce")) {
            assertThat(tokens.stream()
                            .flatMap(token -> Lexicon.core().translations(token.lemma(), Lang.KO).stream())
                            .anyMatch(t -> t.lemmas().contains(word)))
                    .as(word)
                    .isTrue();
        }
    }

    @Test
    void translations_dictionaryForm_isTheSameAsTheStem() {
        Lexicon core = Lexicon.core();

        assertThat(core.translations("밝히다", Lang.KO))
                .isEqualTo(core.translations("밝히", Lang.KO))
                .isNotEmpty();
        assertThat(core.translations("발표하다", Lang.KO))
                .isEqualTo(core.translations("발표", Lang.KO))
                .isNotEmpty();
        assertThat(core.translations("시작되", Lang.KO))
                .isEqualTo(core.translations("시작", Lang.KO))
                .isNotEmpty();
    }

    @Test
    void translations_oneSyllableBefore하_isAWordOfItsOwn() {
        Lexicon lexicon = Lexicon.of(
                new Entry("강하다", PartOfSpeech.ADJECTIVE, List.of("strong"), Category.USER), Entry.of("강", "river"));

        assertThat(english(lexicon, "강하")).containsExactly("strong");
        assertThat(english(lexicon, "강")).containsExactly("river");
    }

    @Test
    void translations_spacesAndDecomposedLetters_makeNoDifference() {
        Lexicon lexicon = Lexicon.of(Entry.of("공동 성명", "joint statement"));

        assertThat(english(lexicon, "공동성명")).containsExactly("joint statement");
        assertThat(english(lexicon, "공동 성명")).containsExactly("joint statement");
        assertThat(english(lexicon, "\u1100\u1169\u11BC\u1103\u1169\u11BC성명")).containsExactly("joint statement");
        assertThat(korean(lexicon, "Joint Statements")).containsExactly("공동 성명");
    }

    @Test
    void translations_unknownOrEmptyWord_isEmpty() {
        for (String headword : List.of("", " ", "ㅤ", "없는낱말", "다", "하", "\uD800", "(", "(a)", "to ", ".".repeat(200))) {
            assertThat(Lexicon.of(Entry.of("말", "horse")).translations(headword, Lang.KO))
                    .as(headword)
                    .isEmpty();
            assertThat(Lexicon.of(Entry.of("말", "horse")).translations(headword, Lang.EN))
                    .as(headword)
                    .isEmpty();
        }
    }

    @Test
    void translations_otherLanguage_isRefused() {
        assertThatThrownBy(() -> Lexicon.core().translations("mot", Lang.of("fr")))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("fr");
    }

    @Test
    void suits_nameOfOneSyllable_isAProperNounOnly() {
        Lexicon lexicon = Lexicon.of(
                new Entry("폴", PartOfSpeech.PROPER_NOUN, List.of("Paul"), Category.NAME),
                new Entry("가나", PartOfSpeech.PROPER_NOUN, List.of("Ghana"), Category.NAME),
                new Entry("가다", PartOfSpeech.VERB, List.of("go"), Category.CORE));
        Translation paul = lexicon.translations("폴", Lang.KO).get(0);

        assertThat(paul.suits(PartOfSpeech.PROPER_NOUN)).isTrue();
        assertThat(paul.suits(PartOfSpeech.NOUN)).isFalse();
        assertThat(lexicon.translations("가나", Lang.KO).get(0).suits(PartOfSpeech.NOUN))
                .isTrue();
    }

    @Test
    void suits_particlesAndEndings_areNoWords() {
        Lexicon lexicon = Lexicon.of(
                new Entry("가다", PartOfSpeech.VERB, List.of("go"), Category.CORE),
                new Entry("나", PartOfSpeech.PARTICLE, List.of("or"), Category.FUNCTION_WORD));
        Translation go = lexicon.translations("가", Lang.KO).get(0);
        Translation or = lexicon.translations("나", Lang.KO).get(0);

        assertThat(go.suits(PartOfSpeech.AUXILIARY)).isTrue();
        assertThat(go.suits(PartOfSpeech.PARTICLE)).isFalse();
        assertThat(or.suits(PartOfSpeech.ENDING)).isTrue();
        assertThat(or.suits(PartOfSpeech.PRONOUN)).isFalse();
    }

    @Test
    void lemmas_ofLongerTranslations_leaveOutWordsThatSayNothing() {
        Lexicon lexicon = Lexicon.of(
                new Entry("감행하다", PartOfSpeech.VERB, List.of("to carry out (an attack)", "be bold"), Category.USER),
                Entry.of("공화국", "the Republic of Korea"));

        assertThat(lexicon.translations("감행", Lang.KO))
                .containsExactly(
                        new Translation("감행", PartOfSpeech.VERB, "carry out", List.of("carry", "out"), Category.USER),
                        new Translation("감행", PartOfSpeech.VERB, "be bold", List.of("bold"), Category.USER));
        assertThat(lexicon.translations("공화국", Lang.KO).get(0).lemmas()).containsExactly("republic", "korea");
    }

    @Test
    void lemmas_ofAFunctionWord_areAllOfThem() {
        assertThat(Lexicon.core().translations("도록", Lang.KO))
                .anySatisfy(t -> assertThat(t.lemmas()).containsExactly("in", "order", "to"));
    }

    @Test
    void lemmas_everyEnglishSide_areAsTheSegmenterGivesThem() {
        List<Table.Line> lines = new ArrayList<>(BuiltIn.lines(BuiltIn.CORE));
        lines.addAll(BuiltIn.lines(BuiltIn.CLDR));

        for (Table.Line line : lines) {
            Entry entry = line.entry();
            for (String text : entry.english()) {
                assertThat(Gloss.allLemmas(text))
                        .as("%s = %s", entry.korean(), text)
                        .isEqualTo(SEGMENTER.lemmas(text, Lang.EN))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void lemmas_ofKorean_areMorphemes() {
        Lexicon lexicon = Lexicon.of(
                Entry.of("상호군수지원협정", "ACSA"), new Entry("밝히다", PartOfSpeech.VERB, List.of("announce"), Category.USER));

        assertThat(lexicon.translations("acsa", Lang.EN).get(0).lemmas()).containsExactly("상호", "군수", "지원", "협정");
        assertThat(lexicon.translations("announce", Lang.EN))
                .containsExactly(new Translation("announce", PartOfSpeech.VERB, "밝히다", List.of("밝히"), Category.USER));
    }

    @Test
    void english_betterTranslationsComeFirst() {
        Lexicon lexicon = Lexicon.of(Entry.of("수상", "award", "premier"), Entry.of("총리", "premier"));

        assertThat(korean(lexicon, "premier")).containsExactly("총리", "수상");
    }

    @Test
    void english_listedForm_isNotTakenForAnother() {
        Lexicon lexicon = Lexicon.of(Entry.of("물린 데", "bite"), Entry.of("조금", "bit"), Entry.of("결과", "as a result"));

        assertThat(korean(lexicon, "bite")).contains("물린 데");
        assertThat(korean(lexicon, "bit")).contains("조금");
        assertThat(korean(lexicon, "as a result")).containsExactly("결과");
        assertThat(korean(lexicon, "as result")).containsExactly("결과");
    }

    @Test
    void join_userEntries_comeFirstAndNothingTwice() {
        Lexicon mine = Lexicon.of(Entry.of("협정", "accord", "agreement"));
        Lexicon joined = Lexicon.join(mine, Lexicon.core());

        assertThat(joined.translations("협정", Lang.KO).get(0))
                .isEqualTo(new Translation("협정", PartOfSpeech.NOUN, "accord", List.of("accord"), Category.USER));
        assertThat(english(joined, "협정")).doesNotHaveDuplicates().containsAll(english(Lexicon.core(), "협정"));
        assertThat(joined.translations("accord", Lang.EN).get(0).category()).isEqualTo(Category.USER);
        assertThat(english(joined, "발표")).isEqualTo(english(Lexicon.core(), "발표"));
    }

    @Test
    void without_word_isGoneInBothDirections() {
        Lexicon lexicon = Lexicon.core().without("발표하다");

        assertThat(english(lexicon, "발표")).isEmpty();
        assertThat(korean(lexicon, "announcement")).doesNotContain("발표");
        assertThat(english(lexicon, "협정")).isEqualTo(english(Lexicon.core(), "협정"));
        assertThat(english(Lexicon.core(), "발표")).isNotEmpty();
    }

    @Test
    void without_translation_isGoneInBothDirections() {
        Lexicon lexicon = Lexicon.core().without("미국", "Washington");

        assertThat(english(lexicon, "미국")).doesNotContain("Washington").contains("U.S.");
        assertThat(korean(lexicon, "Washington")).doesNotContain("미국");
        assertThat(english(Lexicon.core(), "미국")).contains("Washington");
        assertThat(english(lexicon.without("미국", "Americans"), "미국")).contains("America");
    }

    @Test
    void without_longTranslation_isFoundWithItsArticle() {
        Lexicon lexicon = Lexicon.of(Entry.of("연방", "the United States of America", "union"));

        assertThat(english(lexicon.without("연방", "United States of America"), "연방"))
                .containsExactly("union");
        assertThat(korean(lexicon.without("연방", "the United States of America"), "united states of america"))
                .isEmpty();
    }

    @Test
    void read_table_givesUserEntries() throws IOException {
        String table =
                "\uFEFF# mine\n\n지소미아\tproper-noun\tGSOMIA; military pact\tdefence\r\n맺다\tverb\tsign\n훈련\t\tdrill\n";

        Lexicon lexicon = Lexicon.read(new StringReader(table), "mine.tsv");

        assertThat(english(lexicon, "지소미아")).containsExactly("GSOMIA", "military pact");
        assertThat(english(lexicon, "맺")).containsExactly("sign");
        assertThat(lexicon.translations("훈련", Lang.KO))
                .containsExactly(new Translation("훈련", PartOfSpeech.NOUN, "drill", List.of("drill"), Category.USER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "말",
                "말\tnoun",
                "말\tnoun\t",
                "말\tnoun\thorse;",
                "\tnoun\thorse",
                "말\tnoum\thorse",
                "말\tnoun\thorse\tfarm\tmore",
                "다\tverb\t(only)"
            })
    void read_badLine_saysWhere(String line) {
        assertThatThrownBy(() -> Lexicon.read(new StringReader("# head\n소\tnoun\tcow\n" + line + "\n"), "farm.tsv"))
                .isInstanceOf(IeumException.class)
                .hasMessageStartingWith("farm.tsv:3: ");
    }

    @Test
    void entry_withoutWords_isRefused() {
        assertThatThrownBy(() -> Entry.of(" ", "horse")).isInstanceOf(IeumException.class);
        assertThatThrownBy(() -> Entry.of("말")).hasMessageContaining("말");
        assertThatThrownBy(() -> Entry.of("말", "(animal)")).hasMessageContaining("말");
    }

    @Test
    void builtIn_fromManyThreads_isOneInstance() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<List<Object>>> tasks = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            tasks.add(() -> List.of(
                    System.identityHashCode(Lexicon.core()),
                    System.identityHashCode(Lexicon.cldr()),
                    System.identityHashCode(Lexicon.standard()),
                    Lexicon.standard().translations("say", Lang.EN)));
        }
        Set<Object> answers =
                threads.invokeAll(tasks).stream().map(LexiconTest::get).collect(Collectors.toSet());
        threads.shutdown();

        assertThat(answers).hasSize(1);
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void core_loadedTwice_isTheSame() {
        List<Entry> entries =
                BuiltIn.lines(BuiltIn.CORE).stream().map(Table.Line::entry).toList();
        Lexicon again = Lexicon.of(entries);

        for (int i = 0; i < entries.size(); i += 20) {
            Entry entry = entries.get(i);
            String key = Keys.korean(entry.korean(), entry.partOfSpeech());
            assertThat(again.translations(key, Lang.KO))
                    .isEqualTo(Lexicon.core().translations(key, Lang.KO));
            String english = Lexicon.core().translations(key, Lang.KO).stream()
                    .filter(t -> t.text().equals(entry.english().get(0)))
                    .map(t -> Keys.english(t.lemmas()))
                    .findFirst()
                    .orElseThrow();
            assertThat(again.translations(english, Lang.EN))
                    .as("%s = %s", entry.korean(), english)
                    .isEqualTo(Lexicon.core().translations(english, Lang.EN))
                    .anyMatch(t -> Keys.korean(t.text(), t.partOfSpeech()).equals(key));
        }
    }
}
