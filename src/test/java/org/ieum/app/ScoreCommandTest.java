package org.ieum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {
    private static final String RIGHT = "국방부는 10일 회담을 열었다.\tThe defense ministry held talks on the 10th.";
    private static final String WRONG = "도서관은 월요일에 문을 닫는다.\tMy bicycle has a flat tire again.";

    @TempDir
    private Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("pairs.tsv"), text, StandardCharsets.UTF_8);
    }

    private static double probability(String line) {
        assertThat(line).matches("[01]\\.[0-9]{4}\t.*");
        return Double.parseDouble(line.substring(0, 6));
    }

    @Test
    void score_lines_getTheirProbabilityInFront() throws IOException {
        Run run = Run.of("score", write(RIGHT + "\n" + WRONG + "\n"));
        List<String> lines = run.out().lines().toList();

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).endsWith("\t" + RIGHT);
        assertThat(lines.get(1)).endsWith("\t" + WRONG);
        assertThat(probability(lines.get(0))).isGreaterThan(.7);
        assertThat(probability(lines.get(1))).isLessThan(.3);
    }

    @Test
    void score_englishFirst_isTold() throws IOException {
        String exchanged = RIGHT.replaceAll("(.*)\t(.*)", "$2\t$1");
        Path file = write(exchanged + "\n");

        assertThat(Run.of("score", file).err())
                .isEqualTo("ieum: " + file + ": most lines have English first; put the Korean column first\n");
        assertThat(Run.of("score", write(RIGHT + "\n" + exchanged + "\n")).err())
                .isEmpty();
    }

    @Test
    void score_furtherColumns_areKept() throws IOException {
        assertThat(Run.of("score", write(RIGHT + "\tnews\t7\n")).out()).endsWith("\t" + RIGHT + "\tnews\t7\n");
    }

    @Test
    void score_min_keepsWhatIsProbableEnough() throws IOException {
        Run run = Run.of("score", "--min", ".5", write(WRONG + "\n" + RIGHT + "\n"));

        assertThat(run.out().lines()).singleElement().asString().endsWith(RIGHT);
    }

    @Test
    void score_minBeyondOne_isWrongUsage() throws IOException {
        Run run = Run.of("score", "--min", "70", write(RIGHT));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--min 70.0: expected 0 to 1");
    }

    @Test
    void score_json_givesReasons() throws IOException {
        Run run = Run.of("score", "--json", write(RIGHT.replace("10th", "12th")));

        assertThat(run.out().lines())
                .singleElement()
                .asString()
                .startsWith("{\"line\":1,\"probability\":0.")
                .contains("\"words\":\"10일 != 12th\"");
    }

    @Test
    void score_linesWithoutTab_areToldAndTheRestIsDone() throws IOException {
        Path file = write(RIGHT + "\n국방부는 회담을 열었다.\n\n" + WRONG + "\n");
        Run run = Run.of("score", file);

        assertThat(run.code()).isEqualTo(ExitCode.PARTLY);
        assertThat(run.out().lines().map(line -> line.substring(7))).containsExactly(RIGHT, WRONG);
        assertThat(run.err().lines())
                .containsExactly(
                        "ieum: " + file
                                + ":2: a line without a tab; expected a Korean sentence, a tab and an English sentence",
                        "ieum: " + file + ": 1 line left out");
    }

    @Test
    void score_blankLines_areLeftOutAndCounted() throws IOException {
        Run run = Run.of("score", "--json", write("\n" + RIGHT + "\n \n"));

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines()).singleElement().asString().startsWith("{\"line\":2,");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void score_noPairAtAll_exits3AndTellsTheFirst() throws IOException {
        Run run = Run.of("score", write("협정\n".repeat(30)));

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err().lines()).hasSize(21).last().asString().endsWith("pairs.tsv: 30 lines left out");
    }

    @Test
    void score_missingFile_exits3() {
        Run run = Run.of("score", folder.resolve("none.tsv"));

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("no such file");
    }

    @Test
    void score_emptySide_isImprobable() throws IOException {
        assertThat(Run.of("score", write("\tIt rained.\n")).out()).isEqualTo("0.0000\t\tIt rained.\n");
    }

    @Test
    void score_standardInput_isRead() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(RIGHT.getBytes(StandardCharsets.UTF_8)));

            assertThat(Run.of("score", "-").out()).endsWith("\t" + RIGHT + "\n");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void score_manyLines_areInOrderWhateverTheThreads() throws IOException {
        StringBuilder pairs = new StringBuilder();
        for (int i = 0; i < 4_500; i++) {
            pairs.append("비가 ").append(i).append("번 왔다.\tIt rained ").append(i).append(" times.\n");
        }
        Path file = write(pairs.toString());
        String one = Run.of("score", "--threads", "1", file).out();

        assertThat(one.lines().map(line -> line.substring(7) + "\n"))
                .containsExactlyElementsOf(
                        pairs.toString().lines().map(line -> line + "\n").toList());
        assertThat(Run.of("score", "--threads", "3", file).out()).isEqualTo(one);
    }

    @Test
    void score_progress_countsOnStandardError() throws IOException {
        Run run = Run.of("score", "--progress", write("\tx\n".repeat(20_000)));

        assertThat(run.err().lines()).containsExactly("10,000 pairs", "20,000 pairs");
    }
}
