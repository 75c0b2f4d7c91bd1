package org.ieum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees when the input is not what it should be. */
class BadInputTest {
    private static final String KOREAN = "국방부는 10일 회담을 열었다. 두 나라는 협정에 서명하기로 했다.";
    private static final String ENGLISH =
            "The ministry held talks on Jan. 10. The two countries agreed to sign a pact.";

    @TempDir
    private Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void align_missingFile_namesIt() throws IOException {
        Run run = Run.of("align", write("ko.txt", KOREAN), folder.resolve("nowhere.txt"));

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("nowhere.txt: no such file").doesNotContain("Exception");
    }

    @Test
    void align_emptyFile_leavesTheOtherSideAlone() throws IOException {
        Run run = Run.of("align", write("ko.txt", KOREAN), write("en.txt", ""));

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).isEqualTo("0\t\t1.0000\n1\t\t1.0000\n");
    }

    @Test
    void read_binaryFile_saysSo() throws IOException {
        byte[] bytes = new byte[2000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 7919 % 256);
        }
        Run run = Run.of("read", write("photo.txt", bytes));

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("photo.txt").doesNotContain("Exception");
    }

    @Test
    void read_cp949Page_isDecoded() throws IOException {
        byte[] bytes = (KOREAN + " 똠방각하가 펲시를 쓩 마셨다.\n").getBytes(Charset.forName("MS949"));
        Run run = Run.of("read", "--json", write("old.txt", bytes));

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("\"charset\":\"MS949\"").contains("똠방각하가 펲시를 쓩");
    }

    @Test
    void align_utf16Page_isDecoded() throws IOException {
        Path korean = write("ko.txt", ("\uFEFF" + KOREAN).getBytes(StandardCharsets.UTF_16LE));
        Run run = Run.of("align", korean, write("en.txt", ENGLISH));

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("0\t0\t").contains("\n1\t1\t");
    }

    @Test
    void align_loneSurrogates_areReplacedInFilesOnly() throws IOException {
        Path korean = write("ko.txt", ("국방부는 \uD83D 회담을 열었다.").getBytes(StandardCharsets.UTF_16LE));
        Path out = folder.resolve("links.tsv");
        Run run = Run.of("align", korean, write("en.txt", ENGLISH), "-o", out);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(folder.resolve("links.ko.txt"))).contains("\uFFFD 회담을");
    }

    @Test
    void segment_fiveMegabytesOnOneLine_isCut() throws IOException {
        Path file = write("long.txt", "오늘 회의가 열렸다. ".repeat(190_000));
        Run run = Run.of("segment", "--lang", "ko", "--style", "edited", file);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines()).hasSize(190_000);
    }

    @Test
    void read_officeFiles_nameTypeAndWayOut() throws IOException {
        for (String name : new String[] {"a.docx", "b.hwpx", "c.pdf"}) {
            Run run = Run.of("read", write(name, name.endsWith("pdf") ? "%PDF-1.7 ..." : "PK\u0003\u0004..."));

            assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.err()).contains(name).contains(".txt").doesNotContain("Exception");
        }
    }

    @Test
    void glossary_brokenRow_namesFileAndLine() throws IOException {
        Path file = write("terms.csv", "concept,lang,term\nacsa,ko,상호군수지원협정\nacsa,en,\n");
        Run run = Run.of("glossary", "lint", file);

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("terms.csv:3:").doesNotContain("Exception");
    }

    @Test
    void study_unreadableDocument_isListedAndTheRestIsDone() throws IOException {
        write("documents.csv", "file,outlet\nko.txt,가람일보\nscan.pdf,나래신문\nen.txt,Garam Times\n");
        write("ko.txt", KOREAN);
        write("scan.pdf", "%PDF-1.7 ...");
        write("en.txt", ENGLISH);
        Path out = folder.resolve("out");
        Run run = Run.of("study", folder, "-o", out);

        assertThat(run.code()).isEqualTo(ExitCode.PARTLY);
        assertThat(run.err()).contains("scan.pdf").contains("PDF");
        assertThat(run.out()).contains("2 documents");
        assertThat(Files.readString(out.resolve("run.json"))).contains("scan.pdf");
        assertThat(out.resolve("report.html")).exists();
    }

    @Test
    void study_nothingReadable_saysSo() throws IOException {
        write("scan.pdf", "%PDF-1.7 ...");
        Run run = Run.of("study", folder, "-o", folder.resolve("out"));

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("no document could be read");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
