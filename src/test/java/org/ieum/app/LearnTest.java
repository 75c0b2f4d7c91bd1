package org.ieum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnTest {
    private static final String[] UNKNOWN = {"--without", "그물", "--without", "씨앗"};

    @TempDir
    Path folder;

    /** The words that are left out of the lexicon stand in three links, so that only both folders together teach them. */
    private Path texts() throws IOException {
        write("in/a/ko.txt", "어부가 그물을 던졌다.\n농부가 씨앗을 심었다.\n어부가 바다를 보았다.\n농부가 하늘을 보았다.\n");
        write(
                "in/a/en.txt",
                "The fisherman cast a net.\nThe farmer planted a seed.\nThe fisherman looked at the sea.\nThe farmer looked at the sky.\n");
        write("in/b/ko.txt", "그물이 바다에 가라앉았다.\n씨앗이 하늘로 날아갔다.\n그물이 하늘에 걸렸다.\n씨앗이 바다에 떨어졌다.\n");
        write(
                "in/b/en.txt",
                "The net sank in the sea.\nThe seed flew into the sky.\nThe net hung in the sky.\nThe seed fell into the sea.\n");
        return folder.resolve("in");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static Run align(Object... arguments) {
        Object[] all = new Object[arguments.length + UNKNOWN.length + 1];
        all[0] = "align";
        System.arraycopy(UNKNOWN, 0, all, 1, UNKNOWN.length);
        System.arraycopy(arguments, 0, all, UNKNOWN.length + 1, arguments.length);
        return Run.of(all);
    }

    private String links(String out, String text) throws IOException {
        return Files.readString(folder.resolve(out).resolve(text).resolve("pred.tsv"));
    }

    @Test
    void batch_learn_alignsAgainWithWhatAllTextsTaught() throws IOException {
        Path in = texts();
        Path table = folder.resolve("words/learned.tsv");

        assertThat(align("--batch", in, "-o", folder.resolve("learn"), "--learn", table)
                        .out())
                .contains("2 aligned, 0 done before, 0 failed");
        align("--batch", in, "-o", folder.resolve("plain"));
        align("--batch", in, "-o", folder.resolve("table"), "--table", table);

        assertThat(table).content().startsWith("ko\ten\tstrength\tcount\n").contains("\n그물\tnet\t", "\n씨앗\tseed\t");
        for (String text : new String[] {"a", "b"}) {
            assertThat(links("learn", text)).isEqualTo(links("table", text)).isNotEqualTo(links("plain", text));
        }
    }

    @Test
    void batch_learnResumed_keepsTheTableUnlessRestarted() throws IOException {
        Path in = texts();
        Path out = folder.resolve("out");
        Path table = folder.resolve("learned.tsv");
        align("--batch", in, "-o", out, "--learn", table);
        String learned = Files.readString(table);
        Files.writeString(table, "ko\ten\tstrength\tcount\n");
        Files.setLastModifiedTime(table, FileTime.from(Instant.EPOCH));

        assertThat(align("--batch", in, "-o", out, "--learn", table).out()).contains("0 aligned, 2 done before");
        assertThat(Files.getLastModifiedTime(table).toInstant()).isEqualTo(Instant.EPOCH);

        assertThat(align("--batch", in, "-o", out, "--learn", table, "--restart")
                        .out())
                .contains("2 aligned, 0 done before");
        assertThat(table).content().isEqualTo(learned);
    }

    @Test
    void batch_learnWithABrokenFolder_learnsFromTheRest() throws IOException {
        Path in = texts();
        write("in/c/ko.txt", "두 나라는 협정에 서명했다.\n");
        Files.write(folder.resolve("in/c/en.txt"), new byte[] {(byte) 0xC3, (byte) 0x28, 0});
        Path table = folder.resolve("learned.tsv");
        Run run = align("--batch", in, "-o", folder.resolve("out"), "--learn", table);

        assertThat(run.code()).isEqualTo(ExitCode.PARTLY);
        assertThat(run.err()).containsOnlyOnce("en.txt: not UTF-8");
        assertThat(table).content().contains("그물\tnet\t");
    }

    @Test
    void pair_tableAndLearn_countAsEvidence() throws IOException {
        Path in = texts();
        Path table = folder.resolve("learned.tsv");
        Path korean = write("ko.txt", "그물을 샀다.\n");
        Path english = write("en.txt", "The net is new.\n");
        align("--batch", in, "-o", folder.resolve("out"), "--learn", table);

        assertThat(align("--lines", "--explain", "0:0", "--table", table, korean, english)
                        .out())
                .contains("그물 = net (learned)");
        assertThat(align("--lines", "--explain", "0:0", korean, english).out()).doesNotContain("(learned)");
    }

    @Test
    void pair_learn_writesWhatThePairTeaches() throws IOException {
        Path in = texts();
        Path korean =
                write("ko.txt", Files.readString(in.resolve("a/ko.txt")) + Files.readString(in.resolve("b/ko.txt")));
        Path english =
                write("en.txt", Files.readString(in.resolve("a/en.txt")) + Files.readString(in.resolve("b/en.txt")));
        Path table = folder.resolve("learned.tsv");
        Run run = align("--lines", "--learn", table, korean, english);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines()).hasSize(8);
        assertThat(table).content().contains("그물\tnet\t");
    }

    @Test
    void table_brokenOrOfOtherLanguages_namesFileLineAndRemedy() throws IOException {
        Path text = write("ko.txt", "그물을 샀다.\n");
        Path links = write("links.tsv", "0\t0\t0.9\n");
        Path japanese = write("ja.tsv", "ja\ten\tstrength\tcount\n");
        Path broken = write("broken.tsv", "ko\ten\tstrength\tcount\n그물\tnet\tstrong\t2\n");
        Path missing = folder.resolve("missing.tsv");

        assertRefused(
                Run.of("align", "--table", links, text, text),
                "links.tsv:1: expected the header of a translation table",
                "--learn");
        assertRefused(Run.of("align", "--table", japanese, text, text), "ja.tsv:1: a table of ja and en");
        assertRefused(Run.of("align", "--table", broken, text, text), "broken.tsv:2: ", "correct or delete");
        assertRefused(Run.of("align", "--table", missing, text, text), "missing.tsv: no such file");
    }

    private static void assertRefused(Run run, String... message) {
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains(message);
    }

    @Test
    void tableAndLearn_together_areWrongUsage() throws IOException {
        Path table = write("t.tsv", "ko\ten\tstrength\tcount\n");
        Run run = Run.of("align", "--batch", texts(), "-o", folder.resolve("out"), "--table", table, "--learn", table);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("give one of the two");
    }
}
