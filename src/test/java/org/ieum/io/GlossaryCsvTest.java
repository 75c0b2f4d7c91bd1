package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.ieum.term.Glossary;
import org.ieum.term.Term;
import org.ieum.text.Lang;
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
