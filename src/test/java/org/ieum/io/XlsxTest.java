package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.Review;
import org.ieum.term.Term;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("a.xlsx");
    }

    /** As a spreadsheet program would save it after a person worked on it. */
    private void edited(Consumer<Worksheet> edit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", null)) {
            edit.accept(workbook.newWorksheet("terms"));
        }
        Files.write(file, out.toByteArray());
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.value(row, i, cells[i]);
        }
    }

    private Glossary read() throws IOException {
        return GlossaryFormat.XLSX.read(file);
    }

    /** The workbook with one of its parts put otherwise. */
    private void rewrite(String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : java.util.Collections.list(in.entries())) {
                byte[] bytes = in.getInputStream(entry).readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        }
        Files.write(file, out.toByteArray());
    }

    private String part(String name) throws IOException {
        try (ZipFile in = new ZipFile(file.toFile())) {
            return new String(in.getInputStream(in.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=HYPERLINK(\"x\")", "+1", "-1", "@a", "'=1", "007", "1e5", "2031-03-11", "TRUE", " a", "<b>&"})
    void write_cellThatLooksLikeSomethingElse_isText(String note) throws IOException {
        Glossary glossary = Glossary.of(List.of(
                Concept.of("c", List.of(Term.of(Lang.EN, "pact").withNote(note)))));

        GlossaryFormat.XLSX.write(glossary, file);

        assertThat(read()).isEqualTo(glossary);
        assertThat(part("xl/worksheets/sheet1.xml")).doesNotContain("<f>", "<f ");
    }

    @Test
    void read_cellsThatAProgramMadeNumbersAndDays_areTheirText() throws IOException {
        edited(sheet -> {
            row(sheet, 0, "Concept", "lang", "term", "note", "from");
            row(sheet, 2, "c", "en", "");
            sheet.value(2, 2, 2031);
            sheet.value(2, 3, 0.25);
            sheet.value(2, 4, LocalDate.of(2031, 3, 11));
            sheet.style(2, 4).format("yyyy-mm-dd").set();
        });

        assertThat(read().concepts().get(0).terms()).singleElement().satisfies(term -> {
            assertThat(term.text()).isEqualTo("2031");
            assertThat(term.note()).isEqualTo("0.25");
            assertThat(term.scope().from()).contains(LocalDate.of(2031, 3, 11));
        });
    }

    @Test
    void read_brokenRow_namesSheetAndRow() throws IOException {
        edited(sheet -> {
            row(sheet, 0, "concept", "lang", "term");
            row(sheet, 1, "c", "en", "pact");
            row(sheet, 4, "c", "ko", "");
        });

        assertThatThrownBy(this::read)
                .isInstanceOf(FormatException.class)
                .hasMessage(file + "[terms]:5: concept without a term; fill the column \"term\" or delete the row");
    }

    @Test
    void read_cellThatShowsAnError_namesTheCell() throws IOException {
        edited(sheet -> {
            row(sheet, 0, "concept", "lang", "term");
            row(sheet, 1, "c", "en", "pact");
        });
        rewrite(
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst("<c r=\"C2\"[^>]*>.*?</c>", "<c r=\"C2\" t=\"e\"><v>#REF!</v></c>"));

        assertThatThrownBy(this::read).hasMessage(file + "[terms]:2: cell C2 shows #REF!; put a text there");
    }

    @Test
    void read_formula_isWhatItShows() throws IOException {
        edited(sheet -> {
            row(sheet, 0, "concept", "lang", "term");
            row(sheet, 1, "c", "en", "pact");
        });
        rewrite(
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst(
                        "<c r=\"C2\"[^>]*>.*?</c>", "<c r=\"C2\" t=\"str\"><f>LOWER(\"TREATY\")</f><v>treaty</v></c>"));

        assertThat(read().concepts().get(0).terms().get(0).text()).isEqualTo("treaty");
    }

    @Test
    void read_noHeader_saysWhatIsExpected() throws IOException {
        edited(sheet -> {});
        assertThatThrownBy(this::read).hasMessageContaining("empty; expected a header with concept,lang,term");
        edited(sheet -> row(sheet, 0, "id", "lang", "term"));
        assertThatThrownBy(this::read).hasMessageContaining("[terms]:1: no column \"concept\" in the header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "concept,lang,term\n", "PK\u0003\u0004nonsense"})
    void read_noWorkbook_saysSo(String content) throws IOException {
        Files.writeString(file, content);

        assertThatThrownBy(this::read)
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith(file + ": no .xlsx workbook that can be read")
                .hasMessageEndingWith("save it as .xlsx without a password, or as .csv");
    }

    @Test
    void read_entityOfAnotherFile_isNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        edited(sheet -> {
            row(sheet, 0, "concept", "lang", "term");
            row(sheet, 1, "c", "en", "pact");
        });
        rewrite(
                "xl/sharedStrings.xml",
                xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE sst [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>")
                        .replace("pact", "&x;"));

        assertThatThrownBy(this::read).isInstanceOf(FormatException.class);
    }

    @Test
    void write_cellTooLong_saysWhereAndWhat() {
        Glossary glossary = Glossary.of(List.of(
                Concept.of("c", List.of(Term.of(Lang.EN, "pact").withNote("x".repeat(32_768))))));

        assertThatThrownBy(() -> GlossaryFormat.XLSX.write(glossary, file))
                .hasMessage("glossary:2: a cell of 32768 characters; a workbook takes 32767, so write .csv");
        assertThat(file).doesNotExist();
    }

    @Test
    void write_asText_isRefused() {
        assertThatThrownBy(() -> GlossaryFormat.XLSX.write(Glossary.EMPTY, new StringBuilder()))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("no text");
    }

    @Test
    void candidates_decidedInAWorkbook_areReviewsAndStay() throws IOException {
        edited(sheet -> {
            row(sheet, 0, "rank", "ko", "en", "decision", "use_en", "who");
            row(sheet, 1, "1", "약정", "deal", "Accept", "agreement", "mj");
            row(sheet, 2, "2", "항구", "port", "", "", "");
            row(sheet, 3, "3", "바다", "see", "reject", "", "");
        });

        assertThat(Candidates.reviews(file).all())
                .containsExactly(Review.edit("약정", "deal", "", "agreement"), Review.reject("바다", "see"));
        Candidates.write(List.of(), file);
        assertThat(Candidates.reviews(file).all()).hasSize(2);
        assertThat(Xlsx.lines(file).get(0).cells()).contains("rank", "decision", "text_b", "who");
        assertThat(Xlsx.lines(file)).hasSize(3);
    }

    /** The library is optional: without it everything else works, and the message says what to add. */
    @Test
    void write_withoutTheLibrary_saysWhatToAdd() throws Exception {
        List<URL> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains("fastexcel")) {
                path.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> glossaries = loader.loadClass("org.ieum.term.Glossary");
            Class<?> formats = loader.loadClass("org.ieum.io.GlossaryFormat");
            Object empty = glossaries.getField("EMPTY").get(null);
            Object xlsx = formats.getField("XLSX").get(null);
            Object csv = formats.getField("CSV").get(null);
            var write = formats.getMethod("write", glossaries, Path.class);

            write.invoke(csv, empty, folder.resolve("a.csv"));
            assertThatThrownBy(() -> write.invoke(xlsx, empty, file))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .hasMessageContaining(
                            "a.xlsx: .xlsx needs org.dhatim:fastexcel and fastexcel-reader on the class path");
        }
    }
}
