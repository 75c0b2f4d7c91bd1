package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.Scope;
import org.ieum.term.Term;
import org.ieum.term.TermEvidence;
import org.ieum.text.Lang;
import org.ieum.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryCsvTest {
    @TempDir
    Path folder;

    @Test
    void write_glossary_isGolden() throws IOException {
        StringBuilder written = new StringBuilder();

        GlossaryCsv.write(Samples.glossary(), written);

        Golden.check("glossary.csv", written.toString());
    }

    @Test
    void read_whatWasWritten_isTheSame() throws IOException {
        Path file = folder.resolve("terms.csv");

        GlossaryCsv.write(Samples.glossary(), file);

        assertThat(GlossaryCsv.read(file)).isEqualTo(Samples.glossary());
    }

    @Test
    void read_randomGlossaries_comeBack() throws IOException {
        for (long seed = 1; seed <= 200; seed++) {
            Glossary glossary = Samples.random(new Random(seed));
            StringBuilder written = new StringBuilder();
            GlossaryCsv.write(glossary, written);
            assertThat(GlossaryCsv.read(written.toString(), "random.csv"))
                    .as("seed %d", seed)
                    .isEqualTo(glossary);
        }
    }

    @Test
    void read_rowsOfAConceptApart_areOneConcept() throws IOException {
        Glossary glossary = GlossaryCsv.read("concept,lang,term\na,ko,협정\nb,ko,조약\na,en,pact\n", "terms.csv");

        assertThat(glossary.concepts()).extracting(Concept::toString).containsExactly("a: 협정 = pact", "b: 조약");
    }

    @Test
    void read_byteOrderMarkAndOtherOrder_areTolerated() throws IOException {
        Path file = folder.resolve("terms.csv");
        Files.writeString(file, "\uFEFFowner,LANG,concept,Term\r\n,en-US,acsa,ACSA\r\n\r\n,ko,acsa,상호군수지원협정\r\n");

        Glossary glossary = GlossaryCsv.read(file);

        assertThat(glossary.concept("acsa").orElseThrow().terms())
                .containsExactly(Term.of(Lang.EN, "ACSA"), Term.of(Lang.KO, "상호군수지원협정"));
    }

    @Test
    void read_blankStatus_prefersTheFirstOfEachLanguage() throws IOException {
        String table = "concept,lang,term\nacsa,ko,상호군수지원협정\nacsa,ko,군수협정\nacsa,en,ACSA\n";

        assertThat(GlossaryCsv.read(table, "t.csv").concepts().get(0).terms())
                .extracting(Term::status)
                .containsExactly(Term.Status.PREFERRED, Term.Status.ADMITTED, Term.Status.PREFERRED);
    }

    @Test
    void write_termThatLooksLikeAFormula_isHarmlessAndComesBack() throws IOException {
        Glossary glossary = Glossary.builder()
                .concept("suffix")
                .en("-based", "=SUM(A1)", "'=quoted", "+1 policy")
                .build();
        StringBuilder written = new StringBuilder();

        GlossaryCsv.write(glossary, written);

        assertThat(written.toString()).contains(",'-based,", ",'=SUM(A1),", ",''=quoted,", ",'+1 policy,");
        assertThat(GlossaryCsv.read(written.toString(), "t.csv")).isEqualTo(glossary);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acsa,ko,                        | 3 | concept without a term",
                ",ko,협정                        | 3 | term without a concept",
                "acsa,,협정                      | 3 | term without a language",
                "acsa,한국어,협정                | 3 | language \"한국어\"",
                "acsa,ko,협정,liked              | 3 | status \"liked\": expected one of preferred",
                "acsa,ko,...                     | 3 | no letter or digit",
                "acsa,ko,협정,,,military         | 3 | domain \"military\" here and \"law\" above",
                "acsa,ko,군수협정                | 3 | stands on line 2 already",
                "acsa,ko,협정,,,,,,              | 3 | 9 cells under 8 columns",
            })
    void read_brokenRow_namesFileLineAndRemedy(String row, int line, String problem) {
        String table = "concept,lang,term,status,type,domain,note,owner\nacsa,ko,군수협정,,,law\n" + row + "\n";

        assertThatThrownBy(() -> GlossaryCsv.read(table, "terms.csv"))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith("terms.csv:" + line + ": ")
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "part_of_speech ^ thing       ^ part of speech \"thing\": expected one of unknown, noun",
                "from           ^ June 2010   ^ day \"June 2010\": expected one like 2010-06-30",
                "evidence       ^ a.txt       ^ evidence \"a.txt\": expected document|start-end",
                "evidence       ^ a.txt|x-7|||by hand|1   ^ expected document|start-end",
                "evidence       ^ a.txt|7-3|||by hand|1   ^ t.csv:2: ",
            })
    void read_brokenExtraColumn_namesLineAndRemedy(String column, String cell, String problem) {
        String table = "concept,lang,term," + column + "\nacsa,ko,군수협정," + cell + "\n";

        assertThatThrownBy(() -> GlossaryCsv.read(table, "t.csv"))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith("t.csv:2: ")
                .hasMessageContaining(problem);
    }

    @Test
    void write_columnsThatATermHas_standAtTheEnd() throws IOException {
        Term term = Term.of(Lang.EN, "pact")
                .withScope(Scope.of("Kyunghyang; weekend", "Yonhap").from(LocalDate.of(2010, 1, 1)))
                .withEvidence(List.of(
                        TermEvidence.of("a.txt", new Span(3, 7), "bracket", 0.9).with("b.txt", new Span(0, 4))));
        StringBuilder written = new StringBuilder();

        GlossaryCsv.write(Glossary.of(List.of(Concept.of("pact", List.of(term)))), written);

        assertThat(written).hasToString("""
                concept,lang,term,status,type,domain,note,outlets,from,evidence
                pact,en,pact,preferred,full-form,,,Kyunghyang\\; weekend; Yonhap,2010-01-01,a.txt|3-7|b.txt|0-4|bracket|0.9
                """);
    }

    @Test
    void read_brokenRowAfterOneOfSeveralLines_namesWhereItBegins() {
        String table = "concept,lang,term,note\nacsa,ko,군수협정,\"one\ntwo\nthree\"\nacsa,ko,,\n";

        assertThatThrownBy(() -> GlossaryCsv.read(table, "t.csv")).hasMessageStartingWith("t.csv:5: ");
    }

    @Test
    void read_openQuotation_saysWhere() {
        String table = "concept,lang,term\nacsa,ko,\"군수협정\n";

        assertThatThrownBy(() -> GlossaryCsv.read(table, "t.csv"))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith("t.csv:2: a quotation mark is never closed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''|empty; expected a header", "a,b,c|no column \"concept\"", "concept,lang,term,lang|two columns"
            })
    void read_brokenHeader_saysWhatIsExpected(String header, String problem) {
        assertThatThrownBy(() -> GlossaryCsv.read(header, "t.csv")).hasMessageContaining(problem);
    }
}
