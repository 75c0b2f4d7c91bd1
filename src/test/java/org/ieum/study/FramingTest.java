package org.ieum.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.ieum.check.Texts;
import org.ieum.study.Framing.Share;
import org.ieum.study.FramingSet.Variant;
import org.ieum.term.Glossary;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;

class FramingTest {
    private static final FramingSet HISTORY = new FramingSet(
            "history",
            List.of(
                    Variant.of("annexation", Lang.KO, "병합"),
                    Variant.of("annexation", Lang.KO, "합병"),
                    Variant.of("annexation", Lang.EN, "annexation"),
                    Variant.of("colonial rule", Lang.KO, "식민지배"),
                    Variant.of("occupation", Lang.KO, "강점")));

    private static List<Framing> framing(List<FramingSet> sets, Document... documents) {
        return Study.builder()
                .segmenter(Texts.SEGMENTER)
                .build(Corpus.of(List.of(documents), Glossary.EMPTY))
                .framing(sets);
    }

    private static Document article(String file, String outlet, String... sentences) {
        return Texts.document(file, outlet, Lang.KO, sentences);
    }

    private static List<Integer> counts(Framing framing) {
        return framing.shares().stream().map(Share::count).toList();
    }

    @Test
    void framing_severalForms_countByLabel() {
        List<Framing> found = framing(
                List.of(HISTORY),
                article("a.txt", "아침일보", "1910년의 병합을 다루었다.", "합병은 식민지배로 이어졌다."),
                article("b.txt", "저녁신문", "식민지배를 사과했다."));

        assertThat(found).extracting(Framing::outlet).containsExactly("", "아침일보", "저녁신문");
        assertThat(found.get(0).shares())
                .extracting(Share::label)
                .containsExactly("annexation", "colonial rule", "occupation");
        assertThat(found)
                .extracting(FramingTest::counts)
                .containsExactly(List.of(2, 2, 0), List.of(2, 1, 0), List.of(0, 1, 0));
        assertThat(found.get(1).shares().get(0).value()).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void framing_oneDocument_isTooFewForAnInterval() {
        Framing found =
                framing(List.of(HISTORY), article("a.txt", "아침일보", "병합을 다루었다.")).get(1);

        assertThat(found.isTooFew()).isTrue();
        assertThat(found.shares().get(0).interval().isKnown()).isFalse();
    }

    @Test
    void framing_manyDocuments_hasIntervalsAroundTheShares() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            documents.add(article(i + ".txt", "아침일보", i < 4 ? "병합을 다루었다." : "식민지배를 다루었다."));
        }

        Framing found =
                framing(List.of(HISTORY), documents.toArray(new Document[0])).get(1);

        assertThat(found.isTooFew()).isFalse();
        assertThat(found.shares())
                .allSatisfy(share -> assertThat(share.value())
                        .isBetween(share.interval().low(), share.interval().high()));
        assertThat(found.shares().get(0).interval().low()).isBetween(0.1, 0.5);
    }

    @Test
    void framing_formsOfAnotherSet_hideNothing() {
        FramingSet longer = new FramingSet("other", List.of(Variant.of("forced", Lang.KO, "강제 병합")));

        List<Framing> found = framing(List.of(longer, HISTORY), article("a.txt", "아침일보", "강제 병합을 다루었다."));

        assertThat(found).extracting(Framing::set).containsExactly("other", "other", "history", "history");
    }

    @Test
    void framing_wordsOfAnotherOutlet_doNotCount() {
        List<Framing> found = framing(
                List.of(HISTORY),
                article("a.txt", "아침일보", "저녁신문은 “병합은 무효”라고 썼다.", "장관은 “식민지배를 사과한다”고 말했다."),
                article("b.txt", "저녁신문", "두 나라가 만났다."));

        assertThat(found).extracting(Framing::outlet).containsExactly("", "아침일보");
        assertThat(counts(found.get(1))).containsExactly(0, 1, 0);
        assertThat(found.get(1).shares().get(1).quoted()).isEqualTo(1);
    }

    @Test
    void set_formOfTwoLabels_isRefused() {
        assertThatThrownBy(() -> new FramingSet(
                        "history",
                        List.of(Variant.of("annexation", Lang.KO, "병합"), Variant.of("occupation", Lang.KO, "병합"))))
                .isInstanceOf(IeumException.class)
                .hasMessageContainingAll("history", "ko:병합", "annexation", "occupation");
    }
}
