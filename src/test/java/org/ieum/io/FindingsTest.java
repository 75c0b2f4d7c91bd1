package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ieum.study.Finding;
import org.ieum.study.FindingReview;
import org.ieum.study.FindingReviews;
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
        Findings.write(findings, FindingReviews.of(List.of(review)), table());
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
    void write_laterDecision_counts() throws IOException {
        String id = findings.get(0).id();
        Findings.write(findings, FindingReviews.of(List.of(FindingReview.ignore(id, "why", "A"))), table());
        Path saved = folder.resolve("saved.csv");
        Files.writeString(saved, "id,decision\n" + id + ",\n0123456789ab,confirm\n");

        Findings.write(findings, Findings.reviews(saved), table());

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
