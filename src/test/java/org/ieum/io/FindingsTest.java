package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ieum.finding.Finding;
import org.ieum.finding.FindingReview;
import org.ieum.finding.FindingReviews;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsTest {
    private static List<Finding> findings;

    @TempDir
    private Path folder;

    @BeforeAll
    static void study() throws IOException {
        findings = new StudyFiles(2).study().findings();
    }

    private Path table() {
        return folder.resolve("findings.csv");
    }

    @Test
    void write_tableWithDecisions_keepsThemBesideTheirFindings() throws IOException {
        Findings.write(findings, table());
        String id = findings.get(1).id();
        Files.writeString(
                table(),
                "\uFEFF"
                        + Files.readString(table())
                                .replaceFirst("\n", ",seen\n")
                                .replaceFirst("(?m)^(" + id + ".*),,,$", "$1,ignore,\"both, in fact\",민서,=2+2"));

        Findings.write(findings, table());

        FindingReviews reviews = Findings.reviews(table());
        assertThat(reviews.counting(findings)).hasSize(findings.size() - 1).doesNotContain(findings.get(1));
        assertThat(reviews.of(findings.get(1))).contains(FindingReview.ignore(id, "both, in fact", "민서"));
        assertThat(Files.readString(table()).lines().skip(2).findFirst().orElseThrow())
                .startsWith(id)
                .endsWith(",ignore,\"both, in fact\",민서,'=2+2");
    }

    @Test
    void write_findingThatIsGone_keepsItsRowUntilItIsBack() throws IOException {
        FindingReview review = FindingReview.ignore(findings.get(0).id(), "a misprint", "");
        Findings.read(table()).with(FindingReviews.of(List.of(review))).write(findings);
        String row = Files.readString(table()).lines().skip(1).findFirst().orElseThrow();

        List<Finding> others = findings.subList(1, findings.size());
        Findings.write(others, table());
        Findings.write(others, table());
        assertThat(Files.readString(table()).lines())
                .hasSize(1 + findings.size())
                .endsWith(row);

        Findings.write(findings, table());
        assertThat(Files.readString(table()).lines())
                .hasSize(1 + findings.size())
                .contains(row);
        assertThat(Findings.reviews(table()).isIgnored(findings.get(0))).isTrue();
    }

    @Test
    void write_decisionUnderAnotherIdOfTheFinding_isKeptUnderItsOwn() throws IOException {
        Finding finding = findings.get(0);
        String other = finding.ids().stream()
                .filter(id -> !id.equals(finding.id()))
                .findFirst()
                .orElseThrow();
        Files.writeString(table(), "id,decision\n" + other + ",ignore\n");

        Findings.write(findings, table());

        assertThat(Findings.reviews(table()).all()).hasSize(findings.size());
        assertThat(Findings.reviews(table()).of(finding)).contains(FindingReview.ignore(finding.id(), "", ""));
    }

    @Test
    void witnesses_eachDocumentOfASide_isARow() throws IOException {
        Findings.witnesses(findings, folder.resolve("witnesses.csv"));

        long witnesses = findings.stream()
                .flatMap(finding -> finding.sides().stream())
                .mapToLong(side -> side.witnesses().size())
                .sum();
        assertThat(Files.readAllLines(folder.resolve("witnesses.csv"))).hasSize(1 + (int) witnesses);
    }

    @Test
    void write_laterDecision_counts() throws IOException {
        String id = findings.get(0).id();
        Findings.read(table())
                .with(FindingReviews.of(List.of(FindingReview.ignore(id, "why", "A"))))
                .write(findings);
        Path saved = folder.resolve("saved.csv");
        Files.writeString(saved, "id,decision\n" + id + ",\n0123456789ab,confirm\n");

        Findings.read(table()).with(Findings.reviews(saved)).write(findings);

        assertThat(Findings.reviews(table()).isIgnored(findings.get(0))).isFalse();
        assertThat(Files.readString(table())).contains("\n0123456789ab,").doesNotContain("why");
    }

    @Test
    void reviews_brokenRow_namesLineAndRemedy() throws IOException {
        Files.writeString(table(), "id,decision\n0123456789ab,ignore\nba9876543210,hide\n");
        assertThatThrownBy(() -> Findings.reviews(table()))
                .hasMessageEndingWith("findings.csv:3: decision \"hide\": expected confirm, ignore, or nothing");
        assertThatThrownBy(() -> Findings.write(findings, table())).hasMessageContaining("findings.csv:3");
        assertThat(Files.readString(table())).endsWith("hide\n");
    }
}
