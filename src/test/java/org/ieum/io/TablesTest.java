package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.ieum.bitext.Bitext;
import org.ieum.coverage.Coverage;
import org.ieum.coverage.Edits;
import org.ieum.coverage.QuotationUse;
import org.ieum.study.Comparison;
import org.ieum.study.Corpus;
import org.ieum.study.Study;
import org.ieum.term.Glossary;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
    private static Study study;

    @TempDir
    Path folder;

    @BeforeAll
    static void study() throws IOException {
        study = new StudyFiles(2).study();
    }

    @Test
    void findingsAndFacts_spans_cutTheirTextOutOfTheRawPage() throws IOException {
        Findings.write(study.findings(), folder.resolve("findings.csv"));
        Tables.facts(study, folder.resolve("facts.csv"));

        for (String table : List.of("findings.csv", "facts.csv")) {
            List<TableRow> rows = rows(table);
            assertThat(rows).isNotEmpty().allSatisfy(row -> {
                assertThat(cut(row, "a")).isEqualTo(row.get("text_a"));
                assertThat(cut(row, "b")).isEqualTo(row.get("text_b"));
            });
        }
    }

    @Test
    void findings_whatADocumentLacks_hasNeitherSpanNorText() throws IOException {
        Findings.write(study.findings(), folder.resolve("findings.csv"));

        assertThat(rows("findings.csv"))
                .filteredOn(row -> row.get("verdict").equals("lost"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("text_a")).startsWith("어민 300여 명은");
                    assertThat(row.get("document_b")).isEqualTo("harbor.en.txt");
                    assertThat(row.get("span_b")).isEmpty();
                    assertThat(row.get("text_b")).isEmpty();
                });
    }

    @Test
    void links_ofSeveralSentences_areOneSpanFromTheFirstToTheLast() throws IOException {
        Tables.links(study, folder.resolve("links.csv"));

        assertThat(rows("links.csv"))
                .filteredOn(row -> cut(row, "b").startsWith("The next talks"))
                .singleElement()
                .satisfies(row -> assertThat(cut(row, "a")).isEqualTo("다음 회담은 6월 3일 도쿄에서 열린다. 회담은 오전 10시에 시작한다."));
    }

    @Test
    void coverage_ofEveryPair_countsWhatLinksCsvHolds() throws IOException {
        Tables.links(study, folder.resolve("links.csv"));
        Tables.coverage(study, folder.resolve("coverage.csv"));

        assertThat(rows("coverage.csv"))
                .hasSameSizeAs(study.pairs())
                .allSatisfy(pair -> assertThat(rows("links.csv"))
                        .filteredOn(link -> link.get("document_a").equals(pair.get("document_a")))
                        .filteredOn(link -> link.get("document_b").equals(pair.get("document_b")))
                        .filteredOn(link -> !link.get("degree").equals("same-topic"))
                        .hasSize(Integer.parseInt(pair.get("links"))));
    }

    /** As text it would get the apostrophe of a formula, and no program would count with it. */
    @Test
    void coverage_negativeOrder_staysANumber() throws IOException {
        Document ko = Document.of(Lang.KO, "비가 왔다. 해가 떴다.");
        Document en = Document.of(Lang.EN, "The sun rose. It rained.");
        Bitext bitext = Bitext.builder(ko, Samples.SEGMENTER.sentences(ko), en, Samples.SEGMENTER.sentences(en))
                .build();
        Coverage coverage = new Coverage(
                ko.origin(),
                en.origin(),
                Bitext.Mode.COMPARABLE,
                2,
                2,
                2,
                2,
                2,
                2,
                0.9,
                new Edits(2, 0, 0, 0, 1, 0, 0),
                OptionalDouble.of(-1),
                OptionalDouble.of(2),
                new QuotationUse(0, 0, 0, 0),
                0,
                0);

        Tables.COVERAGE.write(List.of(new Comparison("rain", bitext, coverage)), folder.resolve("coverage.csv"));

        assertThat(Files.readAllLines(folder.resolve("coverage.csv")).get(1)).contains(",-1.0000,2.0000,");
    }

    @Test
    void tables_studyOfNothing_areHeaders() throws IOException {
        Study empty =
                Study.builder().segmenter(Samples.SEGMENTER).threads(1).build(Corpus.of(List.of(), Glossary.EMPTY));
        Findings.write(empty.findings(), folder.resolve("findings.csv"));
        Tables.renderings(empty, folder.resolve("renderings.csv"));
        Tables.facts(empty, folder.resolve("facts.csv"));
        Tables.coverage(empty, folder.resolve("coverage.csv"));
        Candidates.write(empty.candidates(), folder.resolve("candidates.csv"));
        Tables.links(empty, folder.resolve("links.csv"));

        Map<String, String> golden = StudyFiles.contents(Golden.path("study"));
        assertThat(StudyFiles.contents(folder))
                .hasSize(6)
                .allSatisfy((name, text) -> assertThat(text)
                        .isEqualTo(golden.get(name).lines().findFirst().orElseThrow() + "\n"));
    }

    private List<TableRow> rows(String table) throws IOException {
        return CsvReader.rows(Files.readString(folder.resolve(table)), table, List.of());
    }

    /** As a user of Python would. */
    private static String cut(TableRow row, String side) {
        String span = row.get("span_" + side);
        if (span.isEmpty()) {
            return "";
        }
        String[] ends = span.split("-");
        return StudyFiles.slice(
                StudyFiles.raw(row.get("document_" + side)), Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }
}
