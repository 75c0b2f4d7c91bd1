package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Evaluation;
import org.ieum.bitext.Evaluation.Measure;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Floors of quality on gold alignments, where a folder of them is given by the system property {@code ieum.shared}. */
class GoldAlignmentTest {
    private static final Aligner ALIGNER =
            Aligner.builder().segmenter(Texts.SEGMENTER).lexicon(Texts.LEXICON).build();

    private static Path set(String name) {
        Path set = Path.of(System.getProperty("ieum.shared", ""), "gold", "alignment", name);
        Assumptions.assumeTrue(Files.isDirectory(set), "no gold alignments at " + set + ": set ieum.shared");
        return set;
    }

    private static Evaluation evaluate(String name) throws IOException {
        List<Path> folders;
        try (Stream<Path> found = Files.list(set(name))) {
            folders = found.filter(folder -> Files.exists(folder.resolve("gold.tsv")))
                    .toList();
        }
        return folders.parallelStream().map(GoldAlignmentTest::evaluate).reduce(Evaluation.NONE, Evaluation::plus);
    }

    private static Evaluation evaluate(Path folder) {
        List<String> ko = lines(folder, "ko.txt");
        List<String> en = lines(folder, "en.txt");
        Passage source = Passage.ofLines(Texts.SEGMENTER, Origin.of("ko.txt"), Lang.KO, ko);
        Passage target = Passage.ofLines(Texts.SEGMENTER, Origin.of("en.txt"), Lang.EN, en);
        assertThat(source.size()).as("lines of %s", folder).isEqualTo(ko.size());
        assertThat(target.size()).as("lines of %s", folder).isEqualTo(en.size());
        List<Bead> gold = lines(folder, "gold.tsv").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(GoldAlignmentTest::bead)
                .toList();
        return Evaluation.of(gold, ALIGNER.align(source, target).beads(), List.of(), ko.size(), en.size());
    }

    private static List<String> lines(Path folder, String name) {
        try {
            return Files.readAllLines(folder.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bead bead(String line) {
        String[] sides = line.split("\t", -1);
        return new Bead(numbers(sides[0]), numbers(sides[1]));
    }

    private static List<Integer> numbers(String side) {
        return side.isBlank()
                ? new ArrayList<>()
                : Arrays.stream(side.split(",")).map(Integer::valueOf).toList();
    }

    private static double f1(Evaluation evaluation, Measure measure) {
        return 100 * evaluation.tally(measure).f1();
    }

    @Test
    void align_translationWithThirtyPercentNoise_staysAboveItsFloor() throws IOException {
        assertThat(f1(evaluate("ntrex-noise30"), Measure.STRICT)).isGreaterThanOrEqualTo(94);
    }

    @Test
    void align_comparableTexts_staysAboveItsFloor() throws IOException {
        assertThat(f1(evaluate("ntrex-comparable"), Measure.PAIRS)).isGreaterThanOrEqualTo(88);
    }

    @Test
    void align_news_staysAboveItsFloor() throws IOException {
        assertThat(f1(evaluate("news"), Measure.STRICT)).isGreaterThanOrEqualTo(94);
    }
}
