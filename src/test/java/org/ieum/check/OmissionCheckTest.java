package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.finding.Finding;
import org.ieum.finding.Finding.Verdict;
import org.ieum.finding.Place;
import org.ieum.lexicon.Lexicon;
import org.ieum.term.Glossary;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OmissionCheckTest {
    private static Document korean(int sentences) {
        List<String> texts = new ArrayList<>();
        for (int i = 1; i <= sentences; i++) {
            texts.add("이것은 글의 " + i + "번째 문장이다.");
        }
        return Texts.document("a.txt", "A", Lang.KO, texts.toArray(String[]::new));
    }

    private static Document english(int sentences) {
        List<String> texts = new ArrayList<>();
        for (int i = 1; i <= sentences; i++) {
            texts.add("This is sentence number " + i + " of it.");
        }
        return Texts.document("b.txt", "B", Lang.EN, texts.toArray(String[]::new));
    }

    private static List<Finding> check(int korean, int english) {
        return Texts.results(new OmissionCheck(Lexicon.standard()), Texts.pair(korean(korean), english(english), 1))
                .findings();
    }

    @Test
    void check_translationThatLacksASentence_namesItAndWhereItBelongs() {
        assertThat(check(5, 4)).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.LOST);
            assertThat(finding.kind()).isEqualTo("sentence");
            assertThat(finding.a().text()).contains("5번째");
            Place b = finding.b().orElseThrow();
            assertThat(b.isMissing()).isTrue();
            assertThat(b.text()).isEmpty();
            assertThat(b.span().start()).isEqualTo(b.document().text().length());
        });
    }

    @Test
    void check_translationWithOneMore_namesItAsAdded() {
        assertThat(check(4, 5)).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.ADDED);
            assertThat(finding.a().isMissing()).isTrue();
            assertThat(finding.b().orElseThrow().text()).contains("number 5");
        });
    }

    @Test
    void check_leadBelowALinkedHeadline_isSilent() {
        assertThat(checkWithoutSecond(korean(6))).hasSize(1);
        assertThat(checkWithoutSecond(Texts.headed(korean(6), 1))).isEmpty();
    }

    private static List<Finding> checkWithoutSecond(Document a) {
        return check(a, Set.of(1), english(5), Set.of());
    }

    /** An edition that adds and drops sentences as it likes is no poorer for one. */
    @Test
    void check_textWithThreeSentencesOfItsOwn_isNotSaidToLackOne() {
        List<Finding> findings = check(korean(14), Set.of(1), english(16), Set.of(2, 5, 8));

        assertThat(findings).extracting(Finding::verdict).containsOnly(Verdict.ADDED);
        assertThat(findings).hasSize(3);
    }

    /** Neither a headline nor what may be a free translation is a text's own. */
    @Test
    void check_unlinkedHeadingAndPassageAtOnePlace_leaveATextThatLacksASentence() {
        Set<Integer> headingAndThreeMore = Set.of(0, 3, 5, 7);

        List<Finding> findings = check(korean(14), Set.of(1, 5), Texts.headed(english(16), 1), headingAndThreeMore);

        assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.LOST, Verdict.ADDED, Verdict.ADDED);
    }

    /** Links all other sentences in order. */
    private static List<Finding> check(Document a, Set<Integer> unlinkedA, Document b, Set<Integer> unlinkedB) {
        Reading one = Texts.reading(a, Glossary.EMPTY);
        Reading other = Texts.reading(b, Glossary.EMPTY);
        List<Sentence> source = without(unlinkedA, one.sentences());
        List<Sentence> target = without(unlinkedB, other.sentences());
        Bitext.Builder bitext = Bitext.builder(a, one.sentences(), b, other.sentences());
        for (int i = 0; i < source.size(); i++) {
            bitext.link(new Link(List.of(source.get(i)), List.of(target.get(i)), 1, Degree.TRANSLATION, List.of()));
        }
        return Texts.results(new OmissionCheck(Lexicon.standard()), new Check.Pair(bitext.build(), one, other))
                .findings();
    }

    private static List<Sentence> without(Set<Integer> some, List<Sentence> sentences) {
        return IntStream.range(0, sentences.size())
                .filter(i -> !some.contains(i))
                .mapToObj(sentences::get)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"45, 0", "54, 1"})
    void check_numberOfThingsThatTheOtherTextHas_isSilent(int there, int findings) {
        Document a =
                Texts.document("a.txt", "A", Lang.KO, "총리가 왔다.", "대통령은 서울에 갔다.", "회담은 끝났다.", "기업인 45명이 대통령과 함께 갔다.");
        Document b = Texts.document(
                "b.txt",
                "B",
                Lang.EN,
                "The prime minister came.",
                "The president went to Seoul with " + there + " businesspeople.",
                "The talks are over.");
        assertThat(Texts.results(new OmissionCheck(Lexicon.standard()), Texts.pair(a, b, 1))
                        .findings())
                .hasSize(findings);
    }

    /** Long sentences without a word in common are no free translation of each other. */
    @ParameterizedTest
    @CsvSource({
        "Volunteers planted small oaks along the muddy river., 2",
        "Volunteers planted small oaks along the elementary school., 0",
        "Volunteers left., 0"
    })
    void check_oneLostAndOneAddedAtOnePlace_areToldIfTheyHaveNothingInCommon(String there, int findings) {
        Document a = Texts.document(
                "a.txt",
                "A",
                Lang.KO,
                "총리가 왔다.",
                "대통령은 서울에 갔다.",
                "초등학교 학생들은 이날 오전에만 수업을 받았다.",
                "회담은 끝났다.",
                "비가 왔다.",
                "배가 떠났다.",
                "바람이 불었다.",
                "등불이 꺼졌다.");
        Document b = Texts.document(
                "b.txt",
                "B",
                Lang.EN,
                "The prime minister came.",
                "The president went to Seoul.",
                there,
                "The talks are over.",
                "It rained.",
                "The ship left.",
                "The wind blew.",
                "The lantern went out.");

        assertThat(check(a, Set.of(2), b, Set.of(2))).hasSize(findings);
    }

    @Test
    void check_textsThatShareFewSentences_areSilent() {
        assertThat(check(9, 3)).isEmpty();
    }

    @Test
    void check_fullTranslation_isSilent() {
        assertThat(check(4, 4)).isEmpty();
    }
}
