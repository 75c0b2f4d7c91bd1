package org.ieum.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.ieum.check.Texts;
import org.ieum.finding.Finding.Severity;
import org.ieum.finding.Finding.Verdict;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.Review;
import org.ieum.term.Reviews;
import org.ieum.term.Term;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Studies of corpora without a glossary. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposedTermsTest {
    private static final List<Document> DOCUMENTS = List.of(
            Texts.document(
                    "a.ko.txt", "아침일보", Lang.KO, "달래군의 오리 농장에서 조류인플루엔자가 확인됐다고 농림부가 14일 밝혔다.", "조류인플루엔자는 올겨울 들어 세 번째다."),
            Texts.document(
                    "b.en.txt",
                    "Morning Daily",
                    Lang.EN,
                    "Bird flu was confirmed at a duck farm in Dallae County, the agriculture ministry said on the 14th.",
                    "It is the third outbreak of bird flu this winter."),
            Texts.document(
                    "c.en.txt",
                    "Evening Post",
                    Lang.EN,
                    "Avian influenza was confirmed at a duck farm in Dallae County, the agriculture ministry said on the 14th.",
                    "It is the third outbreak of avian influenza this winter."));

    private Study acsa;

    @BeforeAll
    void studyAcsa() {
        acsa = study(AcsaCorpus.corpus().withGlossary(Glossary.EMPTY), Reviews.NONE);
    }

    @Test
    void build_corpusWithoutGlossary_looksForWhatTheTextsSuggest() {
        Study study = study(Corpus.of(DOCUMENTS), Reviews.NONE);
        Concept flu = study.glossary().lookup("조류인플루엔자", Lang.KO).get(0);
        assertThat(study.isGlossaryProposed()).isTrue();
        assertThat(study.corpus().glossary()).isEqualTo(Glossary.EMPTY);
        assertThat(study.renderings(flu.id()))
                .extracting(r -> r.outlet() + ": " + r.form().toLowerCase() + " " + r.count())
                .containsExactlyInAnyOrder(
                        "아침일보: 조류인플루엔자 2", "Morning Daily: bird flu 2", "Evening Post: avian influenza 2");
        assertThat(study.findings())
                .filteredOn(finding -> finding.concept().equals(flu.id()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO))
                .satisfies(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.VARIANT));
        assertThat(study.candidates()).isNotEmpty();
    }

    @Test
    void build_corpusWithAGlossary_looksForNothingElse() {
        Glossary glossary =
                Glossary.builder().concept("farm").ko("농장").en("farm").build();
        Study study = study(Corpus.of(DOCUMENTS, glossary), Reviews.NONE);
        assertThat(study.isGlossaryProposed()).isFalse();
        assertThat(study.glossary()).isEqualTo(glossary);
    }

    @Test
    void build_reviewedCandidates_areDroppedOrPreferred() {
        Reviews reviews =
                Reviews.of(List.of(Review.reject("조류인플루엔자", "bird flu"), Review.accept("조류인플루엔자", "avian influenza")));
        Glossary glossary = study(Corpus.of(DOCUMENTS), reviews).glossary();
        assertThat(glossary.lookup("bird flu", Lang.EN)).isEmpty();
        assertThat(glossary.lookup("조류인플루엔자", Lang.KO))
                .singleElement()
                .satisfies(concept ->
                        assertThat(concept.preferred(Lang.EN)).map(Term::text).contains("avian influenza"));
    }

    /** What a person listed and counted, found with no list at all. */
    @Test
    void renderings_areMostOfThoseOfTheGold() {
        List<CSVRecord> rows = AcsaCorpus.rows("gold/renderings.csv").stream()
                .filter(row -> !row.get("status").equals(Rendering.UNLISTED))
                .toList();
        Set<String> found = acsa.renderings().stream()
                .map(r -> String.join("|", r.outlet(), r.form().toLowerCase(), String.valueOf(r.count())))
                .collect(Collectors.toSet());
        assertThat(rows).hasSize(164);
        assertThat(rows.stream().filter(row -> found.contains(key(row))).count())
                .isGreaterThanOrEqualTo(105);
    }

    private static String key(CSVRecord row) {
        return String.join("|", row.get("outlet"), row.get("form").toLowerCase(), row.get("count"));
    }

    /** Forms that the gold has under two concepts alone are seldom joined. */
    @Test
    void concepts_joinFormsThatAPersonJoins() {
        Map<String, Set<String>> gold = new HashMap<>();
        AcsaCorpus.rows("gold/renderings.csv")
                .forEach(row -> gold.computeIfAbsent(
                                row.get("lang") + ":" + row.get("form").toLowerCase(), form -> new TreeSet<>())
                        .add(row.get("concept")));
        int right = 0;
        int wrong = 0;
        for (Concept concept : acsa.glossary().concepts()) {
            List<Set<String>> known = concept.terms().stream()
                    .map(term -> gold.get(term.lang() + ":" + term.text().toLowerCase()))
                    .filter(concepts -> concepts != null)
                    .toList();
            for (int i = 0; i < known.size(); i++) {
                for (Set<String> other : known.subList(i + 1, known.size())) {
                    if (known.get(i).stream().anyMatch(other::contains)) {
                        right++;
                    } else {
                        wrong++;
                    }
                }
            }
        }
        assertThat(right).isGreaterThanOrEqualTo(58);
        assertThat(wrong).isLessThanOrEqualTo(5);
    }

    private static Study study(Corpus corpus, Reviews reviews) {
        return Study.builder().segmenter(Texts.SEGMENTER).reviews(reviews).build(corpus);
    }
}
