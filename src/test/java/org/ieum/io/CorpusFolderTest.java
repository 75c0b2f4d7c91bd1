package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import org.ieum.read.PageReader;
import org.ieum.study.Corpus;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusFolderTest {
    private static final PageReader READER = PageReader.verbatim();

    @TempDir
    Path folder;

    @BeforeEach
    void pages() throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(folder.resolve("b.txt"), "두 장관이 만났다.");
        Files.writeString(folder.resolve("a.txt"), "The two ministers met.");
        Files.writeString(folder.resolve("sub/c.html"), "<p>It rained.</p>");
        Files.writeString(folder.resolve("notes.md"), "not a page");
    }

    @Test
    void read_withoutTable_takesEveryPageInOrder() throws IOException {
        Corpus corpus = CorpusFolder.read(folder, READER);

        assertThat(corpus.documents())
                .extracting(document -> document.origin().toString())
                .containsExactly("a.txt", "b.txt", "sub/c.html");
        assertThat(corpus.failures()).isEmpty();
        assertThat(corpus.glossary().isEmpty()).isTrue();
    }

    /** As Excel on a Korean Windows saves a table that a Korean newsroom made. */
    @Test
    void read_tableWithKoreanColumns_saysTheSame() throws IOException {
        Files.writeString(
                folder.resolve("documents.csv"),
                "파일,매체,날짜,언어,제목,출처,이용허락,사건\nb.txt,솔빛일보,2031-03-11,한국어,장관 회담,,,회담\na.txt,The Pine Daily,,영어,,,,회담\n",
                Charset.forName("MS949"));

        Corpus corpus = CorpusFolder.read(folder, READER);

        assertThat(corpus.failures()).isEmpty();
        assertThat(corpus.documents())
                .extracting(document -> document.metadata().outlet())
                .containsExactly("솔빛일보", "The Pine Daily");
        assertThat(corpus.documents()).extracting(Document::lang).containsExactly(Lang.KO, Lang.EN);
        Document first = corpus.documents().get(0);
        assertThat(first.metadata().date()).contains(LocalDate.of(2031, 3, 11));
        assertThat(first.metadata().title()).isEqualTo("장관 회담");
        assertThat(corpus.events().values()).containsOnly("회담");
    }

    @Test
    void read_pageSavedByABrowser_isOnePage() throws IOException {
        Files.createDirectories(folder.resolve("sub/c_files/frames"));
        Files.writeString(folder.resolve("sub/c_files/frames/ad.html"), "<p>Buy one now.</p>");
        Files.createDirectories(folder.resolve("press_files"));
        Files.writeString(folder.resolve("press_files/d.txt"), "It snowed.");

        assertThat(CorpusFolder.read(folder, READER).documents())
                .extracting(document -> document.origin().toString())
                .containsExactly("a.txt", "b.txt", "press_files/d.txt", "sub/c.html");
    }

    @Test
    void read_tableNamesWhatMacDecomposes_isFound() throws IOException {
        String name = "서울/기사.txt";
        Path page = folder.resolve(Normalizer.normalize(name, Normalizer.Form.NFD));
        Files.createDirectories(page.getParent());
        Files.writeString(page, "두 장관이 만났다.");
        table("file\n" + name + "\n");

        Corpus corpus = CorpusFolder.read(folder, READER);

        assertThat(corpus.failures()).isEmpty();
        assertThat(corpus.documents()).extracting(d -> d.origin().source()).containsExactly(name);
    }

    @Test
    void read_table_decidesOrderAndOverrides() throws IOException {
        table("file,outlet,date,lang,title,licence\nb.txt,새벽통신,2031-03-10,ko,만남,mine\na.txt,,,,,\n");

        Corpus corpus = CorpusFolder.read(folder, READER);

        assertThat(corpus.documents()).extracting(d -> d.origin().source()).containsExactly("b.txt", "a.txt");
        Document first = corpus.documents().get(0);
        assertThat(first.metadata().outlet()).isEqualTo("새벽통신");
        assertThat(first.metadata().date()).contains(LocalDate.of(2031, 3, 10));
        assertThat(first.metadata().title()).isEqualTo("만남");
        assertThat(corpus.documents().get(1).metadata().outlet()).isEmpty();
    }

    @Test
    void read_lineWithTheOutletAlone_isNoSentence() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "항구에 눈 내려\n\n새벽통신\n\n새벽통신은 10일 눈이 온다고 전했다.\n");
        table("file,outlet,date,lang\nb.txt,새벽통신,2031-03-10,ko\n");

        assertThat(CorpusFolder.read(folder, READER).documents().get(0).blocks())
                .filteredOn(block -> !block.kind().isText())
                .singleElement()
                .satisfies(block -> assertThat(block.span().length()).isEqualTo("새벽통신".length()));
    }

    @Test
    void read_pageOfTwoTexts_givesEachItsRow() throws IOException {
        Corpus corpus = CorpusFolder.read(Path.of("corpora/acsa"), PageReader.clean());

        assertThat(corpus.failures()).isEmpty();
        assertThat(corpus.documents()).hasSize(9);
        assertThat(corpus.glossary().size()).isEqualTo(58);
        Document english = corpus.documents().get(7);
        Document korean = corpus.documents().get(8);
        assertThat(english.origin()).hasToString("hanriver-page.txt");
        assertThat(english.metadata().outlet()).isEqualTo("The Han River Times");
        assertThat(english.lang()).isEqualTo(Lang.EN);
        assertThat(korean.origin()).hasToString("hanriver-page.txt#2");
        assertThat(korean.metadata().outlet()).isEqualTo("한강일보");
        assertThat(korean.lang()).isEqualTo(Lang.KO);
    }

    @Test
    void read_unreadablePages_areFailuresAndTheRestIsRead() throws IOException {
        Files.write(folder.resolve("d.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Files.writeString(folder.resolve("empty.txt"), " \n");
        table("file\nmissing.txt\nd.docx\nempty.txt\na.txt#2\na.txt\n");

        Corpus corpus = CorpusFolder.read(folder, READER);

        assertThat(corpus.documents()).extracting(d -> d.origin().source()).containsExactly("a.txt");
        assertThat(corpus.failures()).hasSize(4);
        assertThat(corpus.failures().get(0).toString())
                .contains("missing.txt: no such file")
                .endsWith("; copy it there, or mend documents.csv:2");
        assertThat(corpus.failures().get(1).toString()).contains("d.docx", "save it as .txt");
        assertThat(corpus.failures().get(2).toString()).contains("empty.txt: no text");
        assertThat(corpus.failures().get(3).toString()).contains("documents.csv:5: a.txt#2: the page has 1 text");
    }

    @Test
    void read_event_isThatOfThePageUnlessItsTextHasOne() throws IOException {
        table("file,event\na.txt,talks\na.txt#1,drill\nb.txt,talks\nsub/c.html,\n");

        assertThat(CorpusFolder.read(folder, READER).events())
                .containsOnly(Map.entry(Origin.of("a.txt"), "drill"), Map.entry(Origin.of("b.txt"), "talks"));
    }

    @Test
    void read_officeFileWithoutTable_isAFailure() throws IOException {
        Files.write(folder.resolve("d.hwpx"), new byte[] {'P', 'K', 3, 4, 0, 0});

        assertThat(CorpusFolder.read(folder, READER).failures())
                .singleElement()
                .asString()
                .contains("d.hwpx", "save it as .txt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",한결,,                | row without a file",
                "a.txt,,March 10,       | date \"March 10\": expected a day such as 2031-03-11, or nothing",
                "a.txt,,2031-02-30,     | date \"2031-02-30\"",
                "a.txt,,,영국말         | lang \"영국말\"",
                "../a.txt,,,            | lies outside the corpus",
            })
    void read_brokenRow_namesFileLineAndRemedy(String row, String problem) throws IOException {
        table("file,outlet,date,lang\nb.txt,,,\n" + row + "\n");

        assertThatThrownBy(() -> CorpusFolder.read(folder, READER))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("documents.csv:3: ")
                .hasMessageContaining(problem);
    }

    @Test
    void read_sameFileTwice_saysWhere() throws IOException {
        table("file\na.txt\nb.txt\na.txt\n");

        assertThatThrownBy(() -> CorpusFolder.read(folder, READER))
                .hasMessageContaining("documents.csv:4: \"a.txt\" stands on line 2 already");
    }

    @Test
    void read_noFolder_isAnIoExceptionThatSaysSo() {
        assertThatThrownBy(() -> CorpusFolder.read(folder.resolve("nowhere"), READER))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("no such folder");
        assertThatThrownBy(() -> CorpusFolder.read(folder.resolve("a.txt"), READER))
                .isInstanceOf(NotDirectoryException.class)
                .hasMessageContaining("not a folder");
    }

    private void table(String text) throws IOException {
        Files.writeString(folder.resolve("documents.csv"), text);
    }
}
