package org.ieum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairCommandTest {
    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    @Test
    void pair_fourOutletsOnOneEvent_findsEachOnesOwnCounterpart() {
        Run run = Run.of("pair", "corpora/acsa");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines().map(line -> line.split("\t")[0] + " = " + line.split("\t")[1]))
                .contains(
                        "hangyeol-acsa.ko.txt = hangyeol-acsa.en.txt",
                        "hibiya-preview.ko.txt = hibiya-preview.en.txt",
                        "hanriver-page.txt#2 = hanriver-page.txt")
                .noneMatch(pair -> pair.startsWith("donghae"));
    }

    @Test
    void pair_subfolders_writesRowsWithReasons() throws IOException {
        write("ko/x.txt", "국방부는 10일 헬기 15대를 독일에 보낸다고 밝혔다. 비용은 3,500억 원이다.\n");
        write("ko/y.txt", "도서관은 월요일에 문을 닫는다. 할머니는 마당에 장미를 심으셨다.\n");
        write("en/1.txt", "The library is closed on Mondays. Grandmother planted roses in the yard.\n");
        write(
                "en/2.txt",
                "The defense ministry said on the 10th it would send 15 helicopters to Germany. The cost is 350 billion won.\n");
        Path out = folder.resolve("pairs.tsv");
        Run run = Run.of("pair", folder, "-o", out);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).isEqualTo(out + ": 2 pairs of 2 Korean and 2 English documents\n");
        assertThat(Files.readAllLines(out)).hasSize(2);
        assertThat(Files.readAllLines(out).get(0))
                .matches("ko/x\\.txt\ten/2\\.txt\t0\\.\\d{4}\t.*")
                .contains("3,500억 원 = 350 billion won");
    }

    @Test
    void pair_best_givesSeveralCounterparts() {
        Run run = Run.of("pair", "corpora/acsa", "--best", "2", "--min", "0");

        assertThat(run.out().lines().filter(line -> line.startsWith("hibiya-preview.ko.txt\t")))
                .hasSize(2);
    }

    @Test
    void pair_oneLanguageOnly_exits3() throws IOException {
        write("a.txt", "도서관은 월요일에 문을 닫는다.\n");
        Run run = Run.of("pair", folder);

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("no document in English");
    }

    @Test
    void pair_settingsBeyondTheirRange_areWrongUsage() {
        assertThat(Run.of("pair", "corpora/acsa", "--min", "70").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Run.of("pair", "corpora/acsa", "--best", "0").err()).contains("--best 0: expected 1 to 10");
    }
}
