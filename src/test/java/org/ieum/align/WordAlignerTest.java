package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Evidence;
import org.ieum.bitext.Link;
import org.ieum.bitext.WordLink;
import org.ieum.lexicon.Lexicon;
import org.ieum.term.Glossary;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;
import org.junit.jupiter.api.Test;

class WordAlignerTest {
    private static final Aligner ALIGNER = Aligner.builder()
            .segmenter(Texts.SEGMENTER)
            .mode(Bitext.Mode.PARALLEL)
            .build();

    private static Bitext bitext(Aligner aligner, String korean, String english) {
        return aligner.align(Texts.ko(korean), Texts.en(english));
    }

    /** The words of the first link, as {@code 협정 = agreement}. */
    private static List<String> words(Bitext bitext) {
        return bitext.spans(bitext.links().get(0)).stream()
                .map(word -> word.source().of(bitext.source().text()) + " = "
                        + word.target().of(bitext.target().text()))
                .toList();
    }

    private static List<String> words(String korean, String english) {
        return words(bitext(ALIGNER, korean, english));
    }

    @Test
    void spans_translation_linksItsWords() {
        assertThat(words("장관은 10일 서울에서 새 계획을 발표했다.", "The minister announced a new plan in Seoul on the 10th."))
                .containsExactlyInAnyOrder(
                        "장관 = minister", "10일 = 10th", "서울 = Seoul", "새 = new", "계획 = plan", "발표 = announced");
    }

    /** All pairs of their words would fill any memory. */
    @Test
    void spans_textsWithoutEndGivenAsSentences_areEmpty() {
        Bitext bitext = ALIGNER.align(
                Passage.ofLines(Texts.SEGMENTER, Origin.of("ko"), Lang.KO, List.of("장관 회담 서울 ".repeat(2_000))),
                Passage.ofLines(
                        Texts.SEGMENTER, Origin.of("en"), Lang.EN, List.of("minister talks Seoul ".repeat(2_000))));

        assertThat(bitext.links()).hasSize(1);
        assertThat(bitext.spans(bitext.links().get(0))).isEmpty();
    }

    @Test
    void spans_longerTranslation_linksAllItsWords() {
        assertThat(words("야당은 그 계획을 비판했다.", "The opposition party criticized the plan."))
                .contains("야당 = opposition", "야당 = party");
    }

    @Test
    void spans_compound_linksEachPartWithItsOwnWord() {
        assertThat(words("두 나라는 외교관계를 맺었다.", "The two countries established diplomatic relations."))
                .contains("외교 = diplomatic", "관계 = relations")
                .doesNotContain("외교 = relations", "관계 = diplomatic", "외교관계 = relations");
    }

    @Test
    void spans_wordThatStandsTwice_linksEachWithItsOwn() {
        Bitext bitext =
                bitext(ALIGNER, "서울에는 큰 공원이 있고 부산에는 작은 공원이 있다.", "Seoul has a big park and Busan has a small park.");
        String korean = bitext.source().text();
        String english = bitext.target().text();
        assertThat(bitext.spans(bitext.links().get(0)))
                .filteredOn(word -> word.source().of(korean).equals("공원"))
                .extracting(WordLink::source, WordLink::target)
                .containsExactly(
                        tuple(at(korean, korean.indexOf("공원"), 2), at(english, english.indexOf("park"), 4)),
                        tuple(at(korean, korean.lastIndexOf("공원"), 2), at(english, english.lastIndexOf("park"), 4)));
    }

    private static Span at(String text, int start, int length) {
        return new Span(start, start + length);
    }

    @Test
    void spans_nameWithItsOriginal_linksBoth() {
        assertThat(words("감독 로버트(Robert)가 웃었다.", "Director Robert laughed."))
                .contains("로버트 = Robert", "Robert = Robert");
    }

    @Test
    void spans_derivedWord_isLinkedLessSurely() {
        Bitext bitext = bitext(ALIGNER, "위원회는 그 제안을 평가했다.", "The committee wrote an evaluation of the proposal.");
        assertThat(words(bitext)).contains("평가 = evaluation");
    }

    @Test
    void spans_wordThatNothingRelates_goesBetweenItsNeighboursPartners() {
        Lexicon without = Lexicon.standard().without("안보");
        Aligner aligner = Aligner.builder()
                .segmenter(Texts.SEGMENTER)
                .lexicon(without)
                .mode(Bitext.Mode.PARALLEL)
                .build();
        Bitext bitext = bitext(aligner, "국가 안보 전략이 바뀌었다.", "The national security strategy has changed.");
        assertThat(words(bitext)).contains("안보 = security");
    }

    @Test
    void spans_glossaryTerm_isOneSpan() {
        Glossary glossary = Glossary.builder()
                .concept("acsa")
                .ko("상호군수지원협정")
                .en("Acquisition and Cross-Servicing Agreement")
                .build();
        Aligner aligner = Aligner.builder()
                .segmenter(Texts.SEGMENTER)
                .glossary(glossary)
                .mode(Bitext.Mode.PARALLEL)
                .build();
        Bitext bitext = bitext(
                aligner,
                "두 나라는 상호군수지원협정을 논의했다.",
                "The two countries discussed the Acquisition and Cross-Servicing Agreement.");
        assertThat(words(bitext)).contains("상호군수지원협정 = Acquisition and Cross-Servicing Agreement");
        assertThat(bitext.spans(bitext.links().get(0)))
                .anyMatch(word -> word.kind() == Evidence.Kind.GLOSSARY && word.probability() > .8);
    }

    @Test
    void spans_everyLink_standInsideItsSentencesOnContentWords() {
        Bitext bitext = ALIGNER.align(Texts.ko(Texts.KO), Texts.en(Texts.EN));
        assertThat(bitext.links()).hasSize(Texts.KO.size());
        for (Link link : bitext.links()) {
            assertThat(bitext.spans(link))
                    .isNotEmpty()
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allSatisfy(word -> {
                        assertThat(link.source()).anyMatch(sentence -> holds(sentence, word.source()));
                        assertThat(link.target()).anyMatch(sentence -> holds(sentence, word.target()));
                    });
        }
    }

    /** True if a content word of the sentence stands at the span. */
    private static boolean holds(Sentence sentence, Span span) {
        return sentence.span().contains(span)
                && sentence.tokens().stream()
                        .filter(token -> token.partOfSpeech().isContent())
                        .map(Token::span)
                        .anyMatch(span::overlaps);
    }

    @Test
    void spans_linkOfSeveralSentences_reachesAllOfThem() {
        Bitext bitext = ALIGNER.align(
                Texts.ko("장관은 서울을 방문해 새 계획을 발표했다."),
                Texts.en("The minister visited Seoul.", "He announced a new plan."));
        Link link = bitext.links().get(0);
        assertThat(link.target()).hasSize(2);
        assertThat(link.target())
                .allMatch(sentence -> bitext.spans(link).stream()
                        .anyMatch(word -> sentence.span().contains(word.target())));
    }

    @Test
    void spans_mirroredCall_areMirrored() {
        Bitext bitext = ALIGNER.align(Texts.ko(Texts.KO), Texts.en(Texts.EN));
        Bitext mirrored = ALIGNER.align(Texts.en(Texts.EN), Texts.ko(Texts.KO));
        for (Link link : bitext.links()) {
            assertThat(mirrored.spans(link.mirrored()))
                    .isSorted()
                    .containsExactlyInAnyOrderElementsOf(
                            bitext.spans(link).stream().map(WordLink::mirrored).toList());
        }
    }

    @Test
    void spans_askedAgain_areTheSame() {
        Bitext bitext = ALIGNER.align(Texts.ko(Texts.KO), Texts.en(Texts.EN));
        List<List<WordLink>> once = bitext.links().stream().map(bitext::spans).toList();
        assertThat(bitext.links().parallelStream().map(bitext::spans).toList()).isEqualTo(once);
        Bitext again = ALIGNER.align(Texts.ko(Texts.KO), Texts.en(Texts.EN));
        assertThat(again.links().stream().map(again::spans).toList()).isEqualTo(once);
    }

    @Test
    void spans_wordLearnedFromTheTexts_isLinked() {
        assertThat(words(withEggs(true))).contains("달걀 = egg");
        assertThat(words(withEggs(false))).doesNotContain("달걀 = egg");
    }

    /** Texts in which eggs are met twice, which the lexicon does not know; the first link holds them. */
    private static Bitext withEggs(boolean learn) {
        List<String> korean = new ArrayList<>(Texts.KO);
        List<String> english = new ArrayList<>(Texts.EN);
        korean.add(0, "정부는 내년에 달걀 가격이 오를 것으로 전망했다.");
        english.add(0, "The government forecast that egg prices would rise next year.");
        Aligner aligner = Aligner.builder()
                .segmenter(Texts.SEGMENTER)
                .lexicon(Lexicon.standard().without("달걀"))
                .secondPass(learn)
                .build();
        return aligner.align(Texts.ko(korean), Texts.en(english));
    }
}
