package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.finding.Finding;
import org.ieum.finding.Finding.Verdict;
import org.ieum.finding.Place;
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
        return Texts.results(new OmissionCheck(), Texts.pair(korean(korean), english(english), 1))
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

    /** Links all but the second sentence of one with those of the other in order. */
    private static List<Finding> checkWithoutSecond(Document a) {
        Document b = english(5);
        Reading one = Texts.reading(a, Glossary.EMPTY);
        Reading other = Texts.reading(b, Glossary.EMPTY);
        Bitext.Builder bitext = Bitext.builder(a, one.sentences(), b, other.sentences());
        for (int i = 0; i < 5; i++) {
            List<Sentence> source = List.of(one.sentences().get(i == 0 ? 0 : i + 1));
            List<Sentence> target = List.of(other.sentences().get(i));
            bitext.link(new Link(source, target, 1, Degree.TRANSLATION, List.of()));
        }
        return Texts.results(new OmissionCheck(), new Check.Pair(bitext.build(), one, other))
                .findings();
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
        assertThat(Texts.results(new OmissionCheck(), Texts.pair(a, b, 1)).findings())
                .hasSize(findings);
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
