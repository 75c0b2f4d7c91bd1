package org.ieum.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ieum.align.Aligner;
import org.ieum.align.Scorer;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Pins;
import org.ieum.check.Texts;
import org.ieum.finding.Finding;
import org.ieum.finding.Finding.Severity;
import org.ieum.finding.Finding.Verdict;
import org.ieum.term.Glossary;
import org.ieum.term.Term;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudyTest {
    private static final Glossary GLOSSARY = Glossary.builder()
            .concept("acsa")
            .ko("상호군수지원협정", "물품협정")
            .en("Acquisition and Cross-Servicing Agreement", "ACSA")
            .concept("east-sea")
            .ko("동해")
            .terms(Lang.KO, Term.Status.FORBIDDEN, "일본해")
            .en("East Sea")
            .terms(Lang.EN, Term.Status.DEPRECATED, "Sea of Japan")
            .build();

    private static final Document KO_A =
            Texts.document("a.ko.txt", "아침일보", Lang.KO, "두 나라는 상호군수지원협정을 맺기로 했다.", "군함은 동해에서 훈련했다.", "상호군수지원협정은 처음이다.");
    private static final Document EN_A = Texts.document(
            "a.en.txt",
            "Morning Daily",
            Lang.EN,
            "The two countries agreed to conclude an Acquisition and Cross-Servicing Agreement (ACSA).",
            "Warships trained in the East Sea.",
            "The ACSA is the first.");
    private static final Document KO_B =
            Texts.document("b.ko.txt", "저녁신문", Lang.KO, "두 나라는 물품협정을 맺기로 했다.", "군함은 일본해에서 훈련했다.");
    private static final Corpus CORPUS = Corpus.of(List.of(EN_A, KO_A, KO_B), GLOSSARY);

    private Study study;

    @BeforeAll
    void make() {
        study = Study.builder().segmenter(Texts.SEGMENTER).build(CORPUS);
    }

    @Test
    void pairs_areBilingualOnesWithTheKoreanFirst_thenThoseOfOneLanguage() {
        assertThat(study.pairs())
                .extracting(pair -> pair.source().origin() + " " + pair.target().origin())
                .containsExactly("a.ko.txt a.en.txt", "b.ko.txt a.en.txt", "a.ko.txt b.ko.txt");
        assertThat(study.bitexts()).hasSize(3);
        assertThat(study.coverage()).hasSize(3);
    }

    @Test
    void pairs_ofOneOutletAndLanguage_areNotCompared() {
        Document again = Texts.document("c.ko.txt", "아침일보", Lang.KO, "두 나라는 협정을 맺었다.");
        Study one = Study.builder().segmenter(Texts.SEGMENTER).build(Corpus.of(List.of(KO_A, again), GLOSSARY));
        assertThat(one.pairs()).isEmpty();
    }

    @Test
    void renderings_countFormsByOutlet() {
        assertThat(study.renderings("acsa"))
                .extracting(Rendering::toString)
                .containsExactly(
                        "acsa, Morning Daily: Acquisition and Cross-Servicing Agreement x1 (preferred)",
                        "acsa, Morning Daily: ACSA x2 (admitted)",
                        "acsa, 아침일보: 상호군수지원협정 x2 (preferred)",
                        "acsa, 저녁신문: 물품협정 x1 (admitted)");
        assertThat(study.renderings("acsa").get(2).documents()).containsExactly(KO_A.origin());
    }

    @Test
    void renderings_unknownConcept_isRefusedWithTheNearestOnes() {
        assertThatThrownBy(() -> study.renderings("gsomia"))
                .isInstanceOf(IeumException.class)
                .hasMessageMatching(
                        "concept \"gsomia\": not in the glossary of \\d+ concepts; the nearest: [\\w-]+(, [\\w-]+){0,2}");
    }

    @Test
    void measures_oneDocumentAnOutlet_areTooFewToCompareOutlets() {
        Consistency korean = measure(study, Lang.KO);
        assertThat(korean.all().mentions()).isEqualTo(3);
        assertThat(korean.documents()).isEqualTo(2);
        assertThat(korean.isTooFew()).isTrue();
    }

    @Test
    void measures_chainOfFullFormAndAcronym_isOneName() {
        Consistency english = measure(study, Lang.EN);
        assertThat(english.all().mentions()).isEqualTo(3);
        assertThat(english.all().renderings()).isEqualTo(1);
        assertThat(study.measures()).contains(english);
    }

    @Test
    void measures_wordsOfAnotherOutlet_areNotItsOwn() {
        Document quoting = Texts.document("c.ko.txt", "한낮일보", Lang.KO, "저녁신문은 “물품협정을 맺기로 했다”고 전했다.");
        Study three =
                Study.builder().segmenter(Texts.SEGMENTER).build(Corpus.of(List.of(KO_A, KO_B, quoting), GLOSSARY));
        assertThat(measure(three, Lang.KO).outlets())
                .extracting(Consistency.OutletMeasures::outlet)
                .containsExactly("아침일보", "저녁신문");
        assertThat(three.renderings("acsa"))
                .filteredOn(rendering -> rendering.outlet().equals("한낮일보"))
                .singleElement()
                .satisfies(rendering -> assertThat(rendering.quoted()).isEqualTo(1));
    }

    @Test
    void measures_sentenceThatOthersReprint_countsOnceForWhoPrintedItFirst() {
        String wire = "두 나라는 상호군수지원협정을 맺기로 했으며 곧 실무자들이 만난다.";
        Document first = Texts.document("a.ko.txt", "아침일보", Lang.KO, wire);
        Document reprinting = Texts.document("c.ko.txt", "한낮일보", Lang.KO, wire, "군함은 훈련했다.");
        Study three =
                Study.builder().segmenter(Texts.SEGMENTER).build(Corpus.of(List.of(first, KO_B, reprinting), GLOSSARY));
        assertThat(three.copies()).hasSize(1);
        assertThat(measure(three, Lang.KO).outlets())
                .extracting(Consistency.OutletMeasures::outlet)
                .containsExactly("아침일보", "저녁신문");
        assertThat(three.renderings("acsa"))
                .filteredOn(rendering -> rendering.outlet().equals("한낮일보"))
                .flatExtracting(Rendering::occurrences)
                .singleElement()
                .satisfies(place -> assertThat(place.isReprinted()).isTrue());
        assertThat(three.findings())
                .filteredOn(f -> f.concept().equals("acsa"))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).doesNotContain("한낮일보"));
    }

    /** Which of them comes where is a house's policy of mentions. */
    @Test
    void findings_acronymAloneBesideTheFullForm_isNone() {
        Document full = Texts.document(
                "d.en.txt", "Evening Post", Lang.EN, "They want an Acquisition and Cross-Servicing Agreement.");
        Document acronym = Texts.document("e.en.txt", "Noon Gazette", Lang.EN, "The ACSA is here.", "It is the ACSA.");
        assertThat(findings(GLOSSARY, full, acronym)).isEmpty();
    }

    private static final Glossary RELIEF = Glossary.builder()
            .concept("relief")
            .en("UN relief operation")
            .terms(Lang.EN, Term.Status.ADMITTED, "relief operation")
            .concept("harbors")
            .en("Busan-Osaka")
            .terms(Lang.EN, Term.Status.DEPRECATED, "Osaka-Busan")
            .build();

    private static List<Finding> findings(Glossary glossary, Document... documents) {
        return Study.builder()
                .segmenter(Texts.SEGMENTER)
                .build(Corpus.of(List.of(documents), glossary))
                .findings();
    }

    @Test
    void findings_longerAndShorterForm_areStyleUnlessOneTextHasBoth() {
        Document full = Texts.document("d.en.txt", "Evening Post", Lang.EN, "The UN relief operation began.");
        Document shorter = Texts.document("e.en.txt", "Noon Gazette", Lang.EN, "A relief operation began.");
        Document both = Texts.document(
                "f.en.txt", "Noon Gazette", Lang.EN, "A UN relief operation is slow.", "The relief operation goes on.");

        assertThat(findings(RELIEF, full, shorter)).extracting(Finding::verdict).containsExactly(Verdict.STYLE);
        assertThat(findings(RELIEF, full, both)).as("both forms in one text").isEmpty();
    }

    /** Small letters do not make a description of what has no other words than the name. */
    @Test
    void findings_shorterFormInSmallLetters_isAShorterName() {
        Document full = Texts.document("d.en.txt", "Evening Post", Lang.EN, "The Coastal Fisheries Council met.");
        Document shorter = Texts.document("e.en.txt", "Noon Gazette", Lang.EN, "The fisheries council met.");
        Document other = Texts.document("f.en.txt", "Dusk Times", Lang.EN, "The catch watchdog met.");
        Glossary councils = Glossary.builder()
                .concept("council")
                .en("Coastal Fisheries Council")
                .terms(Lang.EN, Term.Status.ADMITTED, "fisheries council", "catch watchdog")
                .build();

        assertThat(findings(councils, full, shorter))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.STYLE);
        assertThat(findings(councils, full, other)).as("a description").isEmpty();
    }

    @Test
    void findings_preferredTermTurnedRound_isLeftToTheTables() {
        Document turned = Texts.document(
                "d.en.txt", "Evening Post", Lang.EN, "The Osaka-Busan ferry sailed.", "The Osaka-Busan ferry is new.");
        assertThat(findings(RELIEF, turned)).isEmpty();
    }

    private static final Glossary SEAS = Glossary.builder()
            .concept("sea")
            .en("East Sea")
            .terms(Lang.EN, Term.Status.DEPRECATED, "Sea of Japan")
            .concept("supplies")
            .en("Treaty on Common Supplies")
            .terms(Lang.EN, Term.Status.ADMITTED, "supply-sharing pact")
            .build();

    @Test
    void findings_deprecatedTerm_isToldIfItIsAHabit() {
        Document once = Texts.document("d.en.txt", "Evening Post", Lang.EN, "They sailed the Sea of Japan.");
        Document twice = Texts.document(
                "d.en.txt", "Evening Post", Lang.EN, "They sailed the Sea of Japan.", "The Sea of Japan was calm.");

        assertThat(findings(SEAS, once)).isEmpty();
        assertThat(findings(SEAS, twice))
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("2 times");
    }

    @Test
    void findings_deprecatedTermWhereAnotherOutletHasTheRightOne_areOneWarning() {
        Document wrong = Texts.document(
                "d.en.txt", "Evening Post", Lang.EN, "They sailed the Sea of Japan.", "The Sea of Japan was calm.");
        Document right = Texts.document("e.en.txt", "Noon Gazette", Lang.EN, "Boats left for the East Sea.");

        assertThat(findings(SEAS, wrong, right)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message())
                    .isEqualTo(
                            "Evening Post (2) says the deprecated \"Sea of Japan\"; Noon Gazette (1) says \"East Sea\";"
                                    + " the glossary prefers \"East Sea\"");
        });
    }

    /** Who describes an agreement in passing has not named it otherwise. */
    @Test
    void findings_descriptionBesideAName_isAVariantIfItIsAHabit() {
        Document name =
                Texts.document("d.en.txt", "Evening Post", Lang.EN, "They signed the Treaty on Common Supplies.");
        Document once = Texts.document("e.en.txt", "Noon Gazette", Lang.EN, "They signed a supply sharing pact.");
        Document twice = Texts.document(
                "e.en.txt",
                "Noon Gazette",
                Lang.EN,
                "They signed a supply sharing pact.",
                "The supply sharing pact is new.");

        assertThat(findings(SEAS, name, once)).isEmpty();
        assertThat(findings(SEAS, name, twice))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .as("as the page spells it")
                        .contains("Noon Gazette (2) says \"supply sharing pact\""));
    }

    /** A number has no small letters, so that a name may begin with it. */
    @Test
    void findings_nameWithAYear_isNoDescription() {
        Glossary games = Glossary.builder()
                .concept("games")
                .en("Harbor Games")
                .terms(Lang.EN, Term.Status.ADMITTED, "2031 Busan Games")
                .build();
        Document one = Texts.document("d.en.txt", "Evening Post", Lang.EN, "The Harbor Games began.");
        Document other = Texts.document("e.en.txt", "Noon Gazette", Lang.EN, "The 2031 Busan Games began.");

        assertThat(findings(games, one, other)).hasSize(1);
    }

    private static Consistency measure(Study study, Lang lang) {
        return study.measures("acsa").stream()
                .filter(c -> c.lang().equals(lang))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findings_forbiddenTermWhereAnotherOutletHasTheRightOne_areOneError() {
        assertThat(study.findings())
                .filteredOn(f -> f.severity() == Severity.ERROR && f.kind().equals("term"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.concept()).isEqualTo("east-sea");
                    assertThat(f.message())
                            .isEqualTo("Morning Daily (1) says \"East Sea\"; 아침일보 (1) says \"동해\"; 저녁신문 (1) says the"
                                    + " forbidden \"일본해\"; the glossary prefers \"East Sea\" / \"동해\"");
                });
    }

    @Test
    void findings_forbiddenTermThatNoOutletCallsOtherwise_isAnErrorAtItsPlace() {
        assertThat(findings(GLOSSARY, KO_B))
                .filteredOn(f -> f.severity() == Severity.ERROR && f.kind().equals("term"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.a().text()).isEqualTo("일본해");
                    assertThat(f.b()).isEmpty();
                });
    }

    @Test
    void findings_formInQuotationsOnly_isToldAsQuoted() {
        Document own = Texts.document("c.ko.txt", "한낮일보", Lang.KO, "그는 “동해가 아니라 일본해라고 썼다”고 말했다.", "동해는 넓다.");
        Document other = Texts.document("d.ko.txt", "아침일보", Lang.KO, "동해는 푸르다.");

        Study quoting = Study.builder().segmenter(Texts.SEGMENTER).build(Corpus.of(List.of(own, other), GLOSSARY));

        assertThat(quoting.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Finding.Severity.INFO);
            assertThat(finding.message())
                    .isEqualTo("한낮일보 has the forbidden term \"일본해\", in a quotation; the glossary prefers \"동해\"");
        });
    }

    /** Whoever is quoted does not keep to the house style. */
    @Test
    void findings_deprecatedFormInQuotationsOnly_isNotTold() {
        Document own = Texts.document(
                "c.en.txt", "Evening Post", Lang.EN, "“We sailed the Sea of Japan that day,” the captain said.");

        Study quoting = Study.builder().segmenter(Texts.SEGMENTER).build(Corpus.of(List.of(own, EN_A), GLOSSARY));

        assertThat(quoting.findings()).filteredOn(f -> f.kind().equals("term")).isEmpty();
    }

    @Test
    void findings_formSaidAndQuoted_isCountedApart() {
        Document own = Texts.document("c.ko.txt", "한낮일보", Lang.KO, "물품협정이 쟁점이다.", "그는 “물품협정을 맺자”고 말했다.");

        Study both = Study.builder().segmenter(Texts.SEGMENTER).build(Corpus.of(List.of(own, KO_A), GLOSSARY));

        assertThat(both.findings())
                .filteredOn(f -> f.verdict() == Verdict.VARIANT && f.sides().size() == 2)
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("한낮일보 (1, 1 quoted) says \"물품협정\""));
    }

    @Test
    void findings_otherForm_isAVariantBetweenOutlets() {
        assertThat(study.findings())
                .filteredOn(f -> f.concept().equals("acsa"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.verdict()).isEqualTo(Verdict.VARIANT);
                    assertThat(f.a().text()).isEqualTo("상호군수지원협정");
                    assertThat(f.b().orElseThrow().text()).isEqualTo("물품협정");
                });
    }

    @Test
    void findings_fullFormThenAcronym_isOneWayOfNaming() {
        Document other = Texts.document(
                "d.en.txt", "Evening Post", Lang.EN, "They want an Acquisition and Cross-Servicing Agreement.");
        Study two = Study.builder().segmenter(Texts.SEGMENTER).build(Corpus.of(List.of(EN_A, other), GLOSSARY));
        assertThat(two.findings()).isEmpty();
    }

    @Test
    void findings_severalOutlets_areListedInOne() {
        Document third = Texts.document("c.ko.txt", "한낮일보", Lang.KO, "두 나라는 상호군수지원협정을 말했다.");
        Study three = Study.builder().segmenter(Texts.SEGMENTER).build(Corpus.of(List.of(KO_A, KO_B, third), GLOSSARY));
        assertThat(three.findings())
                .filteredOn(f -> f.concept().equals("acsa"))
                .singleElement()
                .satisfies(f -> assertThat(f.message())
                        .isEqualTo("아침일보 (2) and 한낮일보 (1) say \"상호군수지원협정\"; 저녁신문 (1) says \"물품협정\""));
    }

    @Test
    void findings_otherSpacing_isAStyleThatListsWhoWritesWhat() {
        Document apart = Texts.document("c.ko.txt", "한낮일보", Lang.KO, "두 나라는 상호 군수지원 협정을 말했다.");
        Study two = Study.builder().segmenter(Texts.SEGMENTER).build(Corpus.of(List.of(KO_A, apart), GLOSSARY));
        assertThat(two.findings())
                .filteredOn(f -> f.verdict() == Verdict.STYLE)
                .singleElement()
                .satisfies(
                        f -> assertThat(f.message()).isEqualTo("아침일보 writes \"상호군수지원협정\"; 한낮일보 writes \"상호 군수지원 협정\""));
    }

    @Test
    void findings_haveIdsThatSurviveOtherChanges() {
        Document longer = Texts.document("b.ko.txt", "저녁신문", Lang.KO, "새 문장이 앞에 있다.", KO_B.text());
        Study changed =
                Study.builder().segmenter(Texts.SEGMENTER).build(Corpus.of(List.of(EN_A, KO_A, longer), GLOSSARY));
        assertThat(termIds(changed)).hasSize(2).isEqualTo(termIds(study));
        assertThat(study.findings().stream().map(Finding::id)).doesNotHaveDuplicates();
    }

    private static List<String> termIds(Study study) {
        return study.findings().stream()
                .filter(finding -> finding.kind().equals("term"))
                .map(Finding::id)
                .toList();
    }

    @Test
    void build_anyNumberOfThreads_givesTheSame() {
        Study parallel = Study.builder().segmenter(Texts.SEGMENTER).threads(4).build(CORPUS);
        Study sequential = Study.builder().segmenter(Texts.SEGMENTER).threads(1).build(CORPUS);
        assertThat(parallel.bitexts()).isEqualTo(sequential.bitexts());
        assertThat(parallel.facts()).hasToString(sequential.facts().toString());
        assertThat(parallel.findings()).hasToString(sequential.findings().toString());
        assertThat(parallel.renderings()).isEqualTo(sequential.renderings());
    }

    @Test
    void build_pairThatThrows_isAFailureAndTheRestGoesOn() {
        Scorer broken = (source, target) -> {
            if (source.document().lang().equals(target.document().lang())) {
                throw new IllegalStateException("no luck");
            }
            return new Texts.Silence();
        };
        Aligner aligner =
                Aligner.builder().segmenter(Texts.SEGMENTER).scorer(broken).build();
        Study partly = Study.of(CORPUS, aligner, Texts.SEGMENTER);
        assertThat(partly.pairs()).hasSize(2);
        assertThat(partly.failures()).singleElement().asString().contains("a.ko.txt with b.ko.txt", "no luck");
        assertThat(partly.renderings("east-sea")).hasSize(3);
    }

    @Test
    void build_emptyCorpus_isAnEmptyStudy() {
        Study empty = Study.builder().segmenter(Texts.SEGMENTER).build(Corpus.of(List.of(), Glossary.EMPTY));
        assertThat(empty.pairs()).isEmpty();
        assertThat(empty.findings()).isEmpty();
        assertThat(empty.candidates()).isEmpty();
    }

    @Test
    void build_failuresOfTheCorpus_areKept() {
        Failure failure = new Failure(KO_A.origin(), new IeumException("unreadable"));
        Study kept = Study.builder()
                .segmenter(Texts.SEGMENTER)
                .build(new Corpus(List.of(), List.of(failure), Glossary.EMPTY));
        assertThat(kept.failures()).containsExactly(failure);
    }

    @Test
    void build_withPins_keepsThemAndSearchesTheRest() {
        Bead linked = study.bitexts().get(0).beads().get(0);
        StudyPins pins = StudyPins.builder()
                .add("a.en.txt", "a.ko.txt", new Pins.Pin(Pins.Verdict.FORBID, linked.mirrored()))
                .build();
        Study corrected = Study.builder().segmenter(Texts.SEGMENTER).pins(pins).build(CORPUS);

        assertThat(corrected.bitexts().get(0).beads()).doesNotContain(linked);
        assertThat(corrected.bitexts().get(1).beads())
                .isEqualTo(study.bitexts().get(1).beads());
    }

    @Test
    void build_pinsOfAnotherDocument_namesItAndThoseOfTheCorpus() {
        StudyPins pins = StudyPins.builder()
                .add("a.ko.txt", "z.en.txt", new Pins.Pin(Pins.Verdict.LINK, new Bead(List.of(0), List.of(0))))
                .build();

        assertThatThrownBy(() -> Study.builder().pins(pins).build(CORPUS))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("\"z.en.txt\", which the corpus lacks")
                .hasMessageContaining("a.ko.txt");
    }

    @Test
    void build_pinOfASentenceThatIsNotThere_failsForThatPairOnly() {
        StudyPins pins = StudyPins.builder()
                .add("a.ko.txt", "a.en.txt", new Pins.Pin(Pins.Verdict.LINK, new Bead(List.of(9), List.of(0))))
                .build();
        Study partly = Study.builder().segmenter(Texts.SEGMENTER).pins(pins).build(CORPUS);

        assertThat(partly.pairs()).hasSize(2);
        assertThat(partly.failures()).singleElement().asString().contains("a.ko.txt with a.en.txt", "out of range");
    }

    @Test
    void threads_zero_isRefused() {
        assertThatThrownBy(() -> Study.builder().threads(0))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("threads 0");
    }
}
