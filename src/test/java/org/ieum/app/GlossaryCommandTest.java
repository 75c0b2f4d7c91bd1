package org.ieum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ieum.io.GlossaryCsv;
import org.ieum.io.GlossaryFormat;
import org.ieum.term.Glossary;
import org.ieum.text.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryCommandTest {
    private static final String TABLE = """
            concept,lang,term,status,outlets,from
            pact,ko,어업협정,preferred,,
            pact,en,fisheries agreement,preferred,,
            pact,en,fishing deal,forbidden,,
            guard,ko,해경,preferred,한빛일보,2020-01-01
            guard,en,coast guard,preferred,,
            """;

    @TempDir
    Path folder;

    private Path table;

    @BeforeEach
    void write() throws IOException {
        table = Files.writeString(folder.resolve("terms.csv"), TABLE);
    }

    @Test
    void convert_langs_turnsTheTable() throws IOException {
        Path deepl = folder.resolve("deepl.csv");

        Run run = Run.of("glossary", "convert", table, "-o", deepl, "--to", "deepl", "--langs", "en,ko");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("concept pact: en:fishing deal (forbidden) is left out");
        assertThat(Files.readString(deepl)).isEqualTo("fisheries agreement,어업협정,en,ko\ncoast guard,해경,en,ko\n");
    }

    @Test
    void convert_fromATool_takesItsLanguages() throws IOException {
        Path omegat = Files.writeString(folder.resolve("glossary.txt"), "pact\t협정\n");
        Path own = folder.resolve("own.tsv");

        Run run = Run.of("glossary", "convert", omegat, "--from", "omegat", "--langs", "en,ko", "-o", own);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(GlossaryFormat.TSV.read(own).lookup("협정", Lang.KO)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.tbx", "x.martif", "x.tsv"})
    void convert_byExtension_keepsAll(String name) throws IOException {
        Path back = folder.resolve("back.csv");

        Run there = Run.of("glossary", "convert", table, "-o", folder.resolve(name));
        Run here = Run.of("glossary", "convert", folder.resolve(name), "-o", back);

        assertThat(there.err() + here.err()).isEmpty();
        assertThat(GlossaryCsv.read(back)).isEqualTo(GlossaryCsv.read(table));
    }

    @Test
    void convert_ofManyLosses_showsSomeAndSaysHowManyMore() throws IOException {
        Glossary.Builder many = Glossary.builder();
        for (int i = 0; i < 25; i++) {
            many.concept("c" + i).ko("협정" + i).en("pact " + i);
        }
        GlossaryCsv.write(many.build(), table);
        Path google = folder.resolve("g.csv");

        Run run = Run.of("glossary", "convert", table, "-o", google, "--to", "google");

        assertThat(run.err().lines()).hasSize(21).startsWith(google + ": concept c0: comes back as entry-1");
        assertThat(run.err()).endsWith("5 losses more; \"glossary lint --for google\" lists them all\n");
        assertThat(Run.of("glossary", "lint", table, "--for", "google").out().lines())
                .hasSize(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko,ko", "ko,한국어", "ko,en,ja"})
    void convert_wrongLanguages_areNamed(String langs) {
        Path file = folder.resolve("x.csv");

        Run run = Run.of("glossary", "convert", table, "-o", file, "--to", "deepl", "--langs", langs);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--langs " + langs + ": ");
        assertThat(file).doesNotExist();
    }

    @Test
    void lookup_term_saysWhereItHolds() {
        Run run = Run.of("glossary", "lookup", table, "coast guard");

        assertThat(run.out()).contains("ko 해경 (preferred, full-form; 한빛일보 from 2020-01-01)");
    }

    @Test
    void convert_unknownFormat_listsEachOnce() {
        Run run = Run.of("glossary", "convert", table, "-o", folder.resolve("x"), "--to", "nosuch");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .startsWith(
                        "ieum: Invalid value for option '--to': glossary format \"nosuch\": expected one of csv, tsv, "
                                + "xlsx, tbx, tbx-basic, omegat, deepl, google, memoq\n")
                .doesNotContain("TBX");
    }

    @Test
    void convert_toAWorkbookAndBack_isTheSame() throws IOException {
        Path workbook = folder.resolve("review.xlsx");
        Path back = folder.resolve("back.csv");

        assertThat(Run.of("glossary", "convert", table, "-o", workbook).err()).isEmpty();
        assertThat(Run.of("glossary", "convert", workbook, "-o", back).code()).isEqualTo(ExitCode.DONE);

        assertThat(GlossaryCsv.read(back)).isEqualTo(GlossaryCsv.read(table));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "csv  ^ csv    ^ concept;lang;term            ^ :1: no column \"concept\" in the header; expected at least concept,lang,term; put commas between the cells",
                "csv  ^ memoq  ^ concept,lang,term            ^ :1: column \"concept\": expected a language in English, such as Korean",
                "csv  ^ google ^ concept,lang,term            ^ :1: language \"concept\": expected a lower-case code of 2 or 3 letters, such as ko or en",
                "csv  ^ csv    ^ concept,lang,term|a,ko,\"협정 ^ :2: a quotation mark is never closed",
                "csv  ^ csv    ^ concept,lang,term|a,k0,협정  ^ :2: language \"k0\": expected",
                "csv  ^ csv    ^ concept,lang,term|a,ko,협정|a,ko,협정 ^ :3: the ko term \"협정\" of concept \"a\" stands on line 2 already; keep one",
                "tbx  ^ tbx    ^ <!DOCTYPE martif [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>|<martif xml:lang='en'>&x;</martif> ^ :2: entity &x; is not resolved; write the characters themselves, since what a DTD declares is not read",
                "tbx  ^ tbx    ^ <martif xml:lang='en'>|<text> ^ save it again with the program that made it",
                "xlsx ^ xlsx   ^ concept,lang,term            ^ : no .xlsx workbook that can be read",
            })
    void convert_brokenFile_saysWhereAndWhatToDo(String extension, String format, String content, String problem)
            throws IOException {
        Path file = Files.writeString(folder.resolve("broken." + extension), content.replace('|', '\n'));

        Run run = Run.of("glossary", "convert", file, "--from", format, "-o", folder.resolve("x.csv"));

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).startsWith("ieum: " + file).contains(problem);
    }
}
