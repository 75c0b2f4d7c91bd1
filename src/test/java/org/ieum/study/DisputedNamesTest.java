package org.ieum.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.check.Texts;
import org.ieum.finding.Finding;
import org.ieum.finding.Finding.Severity;
import org.ieum.finding.Side;
import org.ieum.io.FindingMessages;
import org.ieum.term.Glossary;
import org.ieum.term.Term;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;

/** A name that a glossary rejects in both languages is compared across them. */
class DisputedNamesTest {
    private static final Glossary PLACES = Glossary.builder()
            .concept("island")
            .ko("솔섬")
            .terms(Lang.KO, Term.Status.FORBIDDEN, "갈매기도")
            .en("Sol Island")
            .terms(Lang.EN, Term.Status.DEPRECATED, "Seagull Rock")
            .concept("cleaner")
            .ko("환경미화원")
            .terms(Lang.KO, Term.Status.DEPRECATED, "청소부")
            .en("street cleaner")
            .concept("route")
            .ko("부산·하카타")
            .terms(Lang.KO, Term.Status.DEPRECATED, "하카타·부산")
            .en("Busan-Hakata")
            .terms(Lang.EN, Term.Status.DEPRECATED, "Hakata-Busan")
            .build();

    private static List<Finding> findings(Document... documents) {
        return Study.builder()
                .segmenter(Texts.SEGMENTER)
                .build(Corpus.of(List.of(documents), PLACES))
                .findings();
    }

    private static Document ko(String outlet, String... sentences) {
        return Texts.document(outlet + ".ko.txt", outlet, Lang.KO, sentences);
    }

    private static Document en(String outlet, String... sentences) {
        return Texts.document(outlet + ".en.txt", outlet, Lang.EN, sentences);
    }

    @Test
    void findings_acceptedInOneLanguageAndRejectedInTheOther_areOneWarning() {
        assertThat(findings(ko("물결신문", "어선은 솔섬에 닿았다."), en("Tide Post", "The boat reached Seagull Rock.")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message())
                            .isEqualTo("물결신문 (1) says \"솔섬\"; Tide Post (1) says the deprecated \"Seagull Rock\";"
                                    + " the glossary prefers \"솔섬\" / \"Sol Island\"");
                });
        assertThat(findings(ko("물결신문", "어선은 갈매기도에 닿았다."), en("Tide Post", "The boat reached Sol Island.")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void findings_ofBothLanguages_areOneWithASideForEachName() {
        assertThat(findings(
                        ko("물결신문", "어선은 솔섬에 닿았다."),
                        ko("등대일보", "어선은 갈매기도에 닿았다."),
                        en("Tide Post", "The boat reached Seagull Rock."),
                        en("Pier Times", "The boat reached Sol Island.")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sides())
                        .extracting(Side::toString)
                        .containsExactly("솔섬 / Sol Island: 물결신문, Pier Times", "갈매기도 / Seagull Rock: 등대일보, Tide Post"))
                .satisfies(finding -> assertThat(
                                FindingMessages.of(Lang.KO, PLACES).of(finding))
                        .as("in Korean, no outlet said the words of the other language")
                        .contains("“솔섬 / Sol Island”(물결신문, Pier Times)", "“갈매기도 / Seagull Rock”(등대일보, Tide Post"));
    }

    @Test
    void findings_acceptedInBothLanguages_areNone() {
        assertThat(findings(ko("물결신문", "어선은 솔섬에 닿았다."), en("Tide Post", "The boat reached Sol Island.")))
                .isEmpty();
    }

    /** A word that is rejected in one language alone is a matter of that language. */
    @Test
    void findings_nameRejectedInOneLanguageAlone_isNotComparedAcross() {
        assertThat(findings(ko("물결신문", "청소부 두 명이 왔다."), en("Tide Post", "Two street cleaners came.")))
                .isEmpty();
    }

    @Test
    void findings_orderOfAPair_isNotComparedAcross() {
        assertThat(findings(ko("물결신문", "부산·하카타 항로가 열렸다."), en("Tide Post", "The Hakata-Busan line opened.")))
                .isEmpty();
    }

    @Test
    void findings_rejectedWordBesideAnotherOutletsRightOne_isToldEvenOnce() {
        assertThat(findings(
                        en("Pier Times", "The Busan-Hakata line opened."),
                        en("Tide Post", "The Hakata-Busan line opened.")))
                .hasSize(1);
    }

    @Test
    void findings_quotedRejectedName_isNotToldAcross() {
        assertThat(findings(
                        ko("물결신문", "어선은 솔섬에 닿았다."),
                        en("Tide Post", "“We sailed past Seagull Rock at dawn,” the captain said.")))
                .isEmpty();
    }
}
