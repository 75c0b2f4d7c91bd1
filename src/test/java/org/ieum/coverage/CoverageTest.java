package org.ieum.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.check.Texts;
import org.ieum.study.Corpus;
import org.ieum.study.OutletCoverage;
import org.ieum.study.Study;
import org.ieum.term.Glossary;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Document MORNING = Texts.document(
            "a.en.txt",
            "Morning Daily",
            Lang.EN,
            "The bridge opens in May.",
            "It cost nine million dollars.",
            "Workers began in winter.",
            "They worked at night.",
            "The mayor was not there.");
    private static final Document EVENING = Texts.document(
            "b.en.txt",
            "Evening Post",
            Lang.EN,
            "The bridge opens in May",
            "Workers began in winter and worked at night.",
            "The price was nine million dollars.",
            "It rained.",
            "A band played.");

    private static Bitext bitext(Document a, Document b, Degree degree, Bead... beads) {
        List<Sentence> as = Texts.SEGMENTER.sentences(a);
        List<Sentence> bs = Texts.SEGMENTER.sentences(b);
        Bitext.Builder builder = Bitext.builder(a, as, b, bs);
        for (Bead bead : beads) {
            builder.link(new Link(pick(as, bead.source()), pick(bs, bead.target()), 1, degree, List.of()));
        }
        return builder.build();
    }

    private static List<Sentence> pick(List<Sentence> sentences, List<Integer> numbers) {
        return numbers.stream().map(sentences::get).toList();
    }

    private static Bead bead(List<Integer> source, Integer... target) {
        return new Bead(source, List.of(target));
    }

    private static final Bitext EDITED = bitext(
            MORNING, EVENING, Degree.TRANSLATION, bead(List.of(0), 0), bead(List.of(1), 2), bead(List.of(2, 3), 1));

    @Test
    void edits_ofOneLanguage_areCountedOnceALink() {
        assertThat(Coverage.of(EDITED, Set.of()).edits()).isEqualTo(new Edits(1, 1, 1, 0, 1, 2, 1));
    }

    @Test
    void edits_mirrored_splitWhereTheyMergedAndOmitWhereTheyAdded() {
        assertThat(Coverage.of(EDITED.mirrored(), Set.of()).edits()).isEqualTo(new Edits(1, 1, 0, 1, 1, 1, 2));
    }

    @Test
    void edits_ofTwoLanguages_keepWhatIsTranslated() {
        Document korean = Texts.document("a.ko.txt", "아침일보", Lang.KO, "다리는 오월에 열린다.");

        assertThat(Edits.of(bitext(korean, EVENING, Degree.TRANSLATION, bead(List.of(0), 0)))
                        .kept())
                .isEqualTo(1);
        assertThat(Edits.of(bitext(korean, EVENING, Degree.SAME_FACT, bead(List.of(0), 0)))
                        .edited())
                .isEqualTo(1);
    }

    @Test
    void of_order_isThatOfTheLinks() {
        assertThat(Coverage.of(EDITED, Set.of()).order()).hasValueCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void of_lengthRatio_countsLettersOfLinkedSentences() {
        Bitext first = bitext(MORNING, EVENING, Degree.TRANSLATION, bead(List.of(1), 3));

        assertThat(Coverage.of(first, Set.of()).lengthRatio()).hasValueCloseTo(8 / 24.0, within(1e-12));
    }

    @Test
    void of_nothingLinked_hasNoOrderAndNoRatio() {
        Coverage coverage = Coverage.of(bitext(MORNING, EVENING, Degree.TRANSLATION), Set.of());

        assertThat(coverage.order()).isEmpty();
        assertThat(coverage.lengthRatio()).isEmpty();
        assertThat(coverage.edits()).isEqualTo(new Edits(0, 0, 0, 0, 0, 5, 5));
    }

    @Test
    void of_copies_countOnTheirSide() {
        Coverage coverage =
                Coverage.of(EDITED, Set.copyOf(EDITED.sourceSentences().subList(0, 2)));

        assertThat(coverage.copiedA()).isEqualTo(2);
        assertThat(coverage.copiedB()).isZero();
    }

    @Test
    void quotations_ofOneLanguage_areKeptParaphrasedOrDropped() {
        Document a = Texts.document(
                "a.en.txt",
                "Morning Daily",
                Lang.EN,
                "“We will open the new bridge in spring,” the mayor said.",
                "“Nobody asked the fishermen about the noise,” a critic said.",
                "“The old ferry will run until summer,” a captain said.",
                "He called it a “gift”.");
        Document b = Texts.document(
                "b.en.txt",
                "Evening Post",
                Lang.EN,
                "The mayor promised: \"We will open the bridge in spring.\"",
                "A critic complained that fishermen were never asked.",
                "“Children love the bright colours,” a teacher said.");
        Bitext bitext = bitext(a, b, Degree.SAME_FACT, bead(List.of(0), 0), bead(List.of(1), 1));

        assertThat(QuotationUse.of(bitext)).isEqualTo(new QuotationUse(1, 1, 1, 1));
    }

    @Test
    void quotations_ofTwoLanguages_areKeptWhereTheOtherQuotes() {
        Document korean = Texts.document(
                "a.ko.txt", "아침일보", Lang.KO, "시장은 “새 다리를 봄에 열겠다”고 말했다.", "어민은 “아무도 우리에게 소음을 묻지 않았다”고 했다.");
        Document english = Texts.document(
                "b.en.txt",
                "Evening Post",
                Lang.EN,
                "“We will open the new bridge in spring,” the mayor said.",
                "A fisherman said nobody had asked.");
        Bitext bitext = bitext(korean, english, Degree.TRANSLATION, bead(List.of(0), 0), bead(List.of(1), 1));

        assertThat(QuotationUse.of(bitext)).isEqualTo(new QuotationUse(1, 1, 0, 0));
    }

    @Test
    void outletCoverage_countsWhatAnyOtherOutletHas() {
        String wire = "The harbour bridge will open to traffic on the third of May.";
        Document again =
                Texts.document("c.en.txt", "Morning Daily", Lang.EN, "Nobody else wrote about the lonely cat.");
        Study study = Study.builder()
                .segmenter(Texts.SEGMENTER)
                .build(Corpus.of(
                        List.of(
                                Texts.document("a.en.txt", "Morning Daily", Lang.EN, wire),
                                Texts.document("b.en.txt", "Evening Post", Lang.EN, wire),
                                again),
                        Glossary.EMPTY));

        assertThat(study.outletCoverage())
                .containsExactly(
                        new OutletCoverage("Morning Daily", Lang.EN, 2, 2, 1, 1),
                        new OutletCoverage("Evening Post", Lang.EN, 1, 1, 1, 1));
        assertThat(study.outletCoverage().get(0).share()).isEqualTo(.5);
    }
}
