package org.ieum.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ieum.check.Texts;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.junit.jupiter.api.Test;

/** What stands in a headline or lead is told before what more outlets write farther down. */
class LeadsTest {
    private static final Document A =
            document("a.ko.txt", "가나신문", Lang.KO, "어선 34척이 바다로 나갔다.", "아침은 맑았다.", "선원 51명이 돌아왔다.");
    private static final Document B = document(
            "b.en.txt",
            "Bay News",
            Lang.EN,
            "Forty boats went out to sea.",
            "The morning was fair.",
            "57 sailors came back.");
    private static final Document C = document(
            "c.en.txt", "Cape Post", Lang.EN, "The boats went out to sea.", "The sun shone.", "57 sailors came back.");

    private static Document document(String file, String outlet, Lang lang, String... sentences) {
        return Texts.document(file, outlet, lang, sentences);
    }

    @Test
    void ranked_whatALeadSays_comesBeforeWhatMoreOutletsSay() {
        List<Document> documents = List.of(A, B, C);
        List<Origin> order = documents.stream().map(Document::origin).toList();
        List<Finding> told = Matters.of(
                Stream.of(B, C).map(other -> Texts.compared("1", A, other, .9)).toList(), List.of(), order);

        assertThat(values(Finding.ranked(told, order, List.of())))
                .containsExactly("51 people, 57 people", "34 ships, 40 ships");
        assertThat(values(Finding.ranked(
                        told,
                        order,
                        documents.stream().map(Texts.SEGMENTER::sentences).toList())))
                .containsExactly("34 ships, 40 ships", "51 people, 57 people");
    }

    private static List<String> values(List<Finding> findings) {
        return findings.stream()
                .map(finding -> String.join(
                        ", ", finding.sides().stream().map(Side::value).toList()))
                .toList();
    }
}
