package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ieum.bitext.Evidence;
import org.ieum.lexicon.Lexicon;
import org.ieum.term.Glossary;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Metadata;
import org.ieum.text.Origin;
import org.junit.jupiter.api.Test;

class DocumentPairerTest {
    private static final DocumentPairer PAIRER = DocumentPairer.of(Texts.SEGMENTER, Lexicon.standard(), Glossary.EMPTY);

    /** Reports of three sentences each; n.ko.txt and n.en.txt say the same. */
    private static List<Document> reports(Lang lang, List<String> sentences) {
        return IntStream.range(0, sentences.size() / 3)
                .mapToObj(n -> document(n + "." + lang + ".txt", lang, sentences.subList(3 * n, 3 * n + 3)))
                .toList();
    }

    private static Document document(String name, Lang lang, List<String> sentences) {
        return Document.of(Origin.of(name), lang, String.join(" ", sentences));
    }

    private static List<String> names(List<DocumentPair> pairs) {
        return pairs.stream()
                .map(pair -> pair.source().origin() + " = " + pair.target().origin())
                .toList();
    }

    @Test
    void pair_shuffledHeap_findsEveryCounterpart() {
        List<Document> english = new ArrayList<>(reports(Lang.EN, Texts.EN));
        Collections.shuffle(english, new Random(5));

        assertThat(names(PAIRER.pair(reports(Lang.KO, Texts.KO), english)))
                .containsExactly(
                        "0.ko.txt = 0.en.txt", "1.ko.txt = 1.en.txt", "2.ko.txt = 2.en.txt", "3.ko.txt = 3.en.txt");
    }

    @Test
    void pair_counterpartNotAmongThem_isLeftAlone() {
        List<Document> korean = new ArrayList<>(reports(Lang.KO, Texts.KO));
        korean.add(document("stray.ko.txt", Lang.KO, Texts.STRAY_KO));
        List<Document> english = new ArrayList<>(reports(Lang.EN, Texts.EN).subList(0, 3));
        english.add(document("stray.en.txt", Lang.EN, Texts.STRAY_EN));

        assertThat(names(PAIRER.pair(korean, english)))
                .containsExactly("0.ko.txt = 0.en.txt", "1.ko.txt = 1.en.txt", "2.ko.txt = 2.en.txt");
    }

    @Test
    void pair_twoOfOneEvent_takeTheOneCounterpartOnce() {
        List<Document> korean = List.of(
                document("short.ko.txt", Lang.KO, Texts.KO.subList(0, 1)),
                document("whole.ko.txt", Lang.KO, Texts.KO.subList(0, 3)));
        List<Document> english = reports(Lang.EN, Texts.EN);

        assertThat(names(PAIRER.pair(korean, english, 0))).contains("whole.ko.txt = 0.en.txt");
        assertThat(names(PAIRER.candidates(korean, english, 1, 0)))
                .containsExactly("short.ko.txt = 0.en.txt", "whole.ko.txt = 0.en.txt");
    }

    @Test
    void pair_heapInAnotherOrder_makesTheSamePairs() {
        List<Document> english = new ArrayList<>(reports(Lang.EN, Texts.EN));
        List<String> first = names(PAIRER.pair(reports(Lang.KO, Texts.KO), english));
        Collections.reverse(english);

        assertThat(names(PAIRER.pair(reports(Lang.KO, Texts.KO), english))).isEqualTo(first);
    }

    @Test
    void pair_calledTwice_isEqualInEverything() {
        List<Document> korean = reports(Lang.KO, Texts.KO);
        List<Document> english = reports(Lang.EN, Texts.EN);

        assertThat(PAIRER.pair(korean, english)).isEqualTo(PAIRER.pair(korean, english));
    }

    @Test
    void candidates_sameWords_preferTheNearerDate() {
        Document korean = dated(document("a.ko.txt", Lang.KO, Texts.KO.subList(0, 3)), 2);
        Document late = dated(document("late.en.txt", Lang.EN, Texts.EN.subList(0, 3)), 12);
        Document near = dated(document("near.en.txt", Lang.EN, Texts.EN.subList(0, 3)), 3);

        assertThat(names(PAIRER.candidates(List.of(korean), List.of(late, near), 2, 0)))
                .containsExactly("a.ko.txt = near.en.txt", "a.ko.txt = late.en.txt");
    }

    @Test
    void candidates_ofADayThatFewShare_scoreHigherThanOfOneThatAllShare() {
        Document korean = dated(document("a.ko.txt", Lang.KO, Texts.KO.subList(0, 3)), 2);
        List<String> half = List.of(Texts.EN.get(0), Texts.EN.get(4), Texts.EN.get(5));
        Document english = dated(document("a.en.txt", Lang.EN, half), 3);
        double amongOthers = score(korean, english, 20);
        assertThat(amongOthers).isGreaterThan(score(korean, english, 2)).isLessThan(1);
    }

    /** With a second report in English, of some day. */
    private static double score(Document korean, Document english, int day) {
        Document other = dated(document("other.en.txt", Lang.EN, Texts.EN.subList(6, 8)), day);
        return PAIRER.candidates(List.of(korean), List.of(english, other), 1, 0)
                .get(0)
                .score();
    }

    @Test
    void candidates_ofOneLanguage_areThoseThatSayTheSame() {
        List<Document> english = new ArrayList<>(reports(Lang.EN, Texts.EN));
        english.add(
                document("again.en.txt", Lang.EN, List.of(Texts.EN.get(4), Texts.STRAY_EN.get(0), Texts.EN.get(3))));

        assertThat(names(PAIRER.candidates(english, 3, DocumentPairer.THRESHOLD_ALIKE)))
                .containsExactly("1.en.txt = again.en.txt", "again.en.txt = 1.en.txt");
        assertThat(PAIRER.candidates(List.of(), 1, 0)).isEmpty();
    }

    @Test
    void candidates_ofOneHeapInTwoLanguages_areRefused() {
        List<Document> mixed = List.of(
                document("a.ko.txt", Lang.KO, Texts.KO.subList(0, 1)),
                document("a.en.txt", Lang.EN, Texts.EN.subList(0, 1)));

        assertThatThrownBy(() -> PAIRER.candidates(mixed, 1, 0))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("a.en.txt");
    }

    private static Document dated(Document document, int day) {
        return document.withMetadata(Metadata.NONE.withDate(LocalDate.of(2031, 5, day)));
    }

    @Test
    void pair_evidence_pointsIntoTheDocuments() {
        List<DocumentPair> pairs = PAIRER.pair(reports(Lang.KO, Texts.KO), reports(Lang.EN, Texts.EN));

        DocumentPair second = pairs.get(1);
        assertThat(second.evidence()).extracting(Evidence::words).contains("3,500억 원 = 350 billion won");
        for (Evidence reason : second.evidence()) {
            String korean = reason.source().get(0).of(second.source().text());
            String english = reason.target().get(0).of(second.target().text());
            assertThat(reason.words()).isEqualTo(korean + " = " + english);
        }
    }

    @Test
    void pair_emptyHeapOrText_makesNoPair() {
        List<Document> korean = reports(Lang.KO, Texts.KO);

        assertThat(PAIRER.pair(korean, List.of())).isEmpty();
        assertThat(PAIRER.pair(List.of(), reports(Lang.EN, Texts.EN))).isEmpty();
        assertThat(PAIRER.pair(korean, List.of(Document.of(Lang.EN, "")), 0)).isEmpty();
    }

    @Test
    void pair_wrongLanguage_namesTheDocument() {
        List<Document> korean = reports(Lang.KO, Texts.KO);

        assertThatThrownBy(() -> PAIRER.pair(korean, korean))
                .isInstanceOf(IeumException.class)
                .hasMessage("0.ko.txt: in language ko, expected en");
    }

    @Test
    void pair_numbersBeyondTheirRange_areRefused() {
        assertThatThrownBy(() -> PAIRER.pair(List.of(), List.of(), 1.5)).hasMessage("least 1.5: expected 0 to 1");
        assertThatThrownBy(() -> PAIRER.candidates(List.of(), List.of(), 11, 0))
                .hasMessage("most 11: expected 1 to 10");
    }

    /** All documents report an exercise; each of the exercises has a name of numbers of its own. */
    private static List<Document> alike(Lang lang, int size) {
        String text = lang.equals(Lang.KO)
                ? "국방부는 병사 %d명이 새 훈련에 참가한다고 발표했다."
                : "The ministry announced that %d soldiers will take part in a new training.";
        return IntStream.range(0, size)
                .mapToObj(n -> document(n + ".txt", lang, List.of(String.format(text, 1_000 + 997 * n))))
                .toList();
    }

    @Test
    void votes_documentsAlikeButForOneFigure_areFewAndHoldTheRightOne() {
        int size = 300;
        DocumentSet korean = new DocumentSet(Texts.SEGMENTER, Lang.KO, alike(Lang.KO, size));
        DocumentSet english = new DocumentSet(Texts.SEGMENTER, Lang.EN, alike(Lang.EN, size));
        Votes votes = new Votes(Texts.words(korean.passage(), english.passage()));
        int compared = 0;
        for (int n = 0; n < size; n++) {
            List<Votes.Vote> voted = votes.of(n);
            assertThat(Collections.max(voted, Comparator.comparingDouble(Votes.Vote::weight))
                            .target())
                    .isEqualTo(n);
            compared += voted.size();
        }

        assertThat(compared).isLessThan(size * size / 5);
    }
}
