package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ieum.term.ListedTerm;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermListsTest {
    private static final ListedTerm TERM = term("해상초계기");

    @TempDir
    private Path folder;

    @Test
    void write_term_hasItsFirstSentence() throws IOException {
        StringBuilder out = new StringBuilder();

        TermLists.write(List.of(TERM), out);

        assertThat(out.toString().lines())
                .containsExactly(
                        "rank,c_value,lang,term,count,documents,document,text", "1,6.34,ko,해상초계기,4,2,a.txt,해상초계기가 떴다.");
    }

    @Test
    void write_expressionThatIsAFormula_isHarmless() throws IOException {
        StringBuilder out = new StringBuilder();

        TermLists.write(List.of(term("=초계기")), out);

        assertThat(out).contains("ko,'=초계기,");
    }

    @Test
    void write_overAnEarlierList_replacesIt() throws IOException {
        Path file = folder.resolve("terms.csv");
        TermLists.write(List.of(TERM, TERM), file);
        TermLists.write(List.of(TERM), file);

        assertThat(Files.readAllLines(file)).hasSize(2);
    }

    @Test
    void write_overCandidatesWithDecisions_leavesThem() throws IOException {
        Path file = folder.resolve("candidates.csv");
        Files.writeString(file, "ko,en,decision\n협정,pact,accept\n");

        assertThatThrownBy(() -> TermLists.write(List.of(TERM), file))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("candidates.csv", "c_value");
        assertThat(Files.readString(file)).contains("협정,pact,accept");
    }

    @Test
    void write_workbook_isOneAndIsReplaced() throws IOException {
        Path file = folder.resolve("terms.xlsx");
        TermLists.write(List.of(TERM, TERM), file);
        TermLists.write(List.of(TERM), file);

        assertThat(CsvReader.rows(file, List.of("term")))
                .singleElement()
                .satisfies(row -> assertThat(row.get("term")).isEqualTo("해상초계기"));
    }

    private static ListedTerm term(String text) {
        Document document = Document.of(Origin.of("a.txt"), Lang.KO, "해상초계기가 떴다.");
        List<Sentence> sentences = Samples.SEGMENTER.sentences(document);
        return new ListedTerm(1, 6.3399, Lang.KO, text, 4, 2, sentences);
    }
}
