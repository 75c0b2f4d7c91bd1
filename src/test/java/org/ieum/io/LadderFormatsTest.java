package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.text.Block;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LadderFormatsTest {
    @TempDir
    Path folder;

    private static final List<String> KO = List.of("첫째.", "둘째.", "셋째.", "넷째.", "다섯째.");
    private static final List<String> EN = List.of("First.", "Second.", "Third.", "Fourth.");

    @Test
    void hunalign_sampleBitext_isGolden() throws IOException {
        Golden.check("bitext.hunalign", hunalign(Samples.bitext()));
    }

    @Test
    void vecalign_sampleBitext_isGolden() throws IOException {
        Golden.check("bitext.vecalign", vecalign(Samples.bitext()));
    }

    @Test
    void hunalign_linksAndNulls_climbFromStartToEnd() throws IOException {
        Bitext bitext = bitext(new int[][] {{0, 1, 1, 2}, {3, 4, 2, 4}}, 0.5, 0.25);

        assertThat(hunalign(bitext).lines())
                .containsExactly(
                        "0\t0\t0.0000",
                        "0\t1\t0.5000",
                        "1\t2\t0.0000",
                        "2\t2\t0.0000",
                        "3\t2\t0.2500",
                        "4\t4\t0.0000",
                        "5\t4\t0.0000");
    }

    @Test
    void hunalign_crossingLinks_keepsTheHeaviestThatDoNotCross() throws IOException {
        Bitext bitext = bitext(new int[][] {{0, 1, 3, 4}, {1, 2, 0, 1}, {2, 3, 1, 2}}, 0.75, 0.5, 0.5);

        assertThat(hunalign(bitext).lines())
                .contains("1\t0\t0.5000", "2\t1\t0.5000")
                .doesNotContain("0\t3\t0.7500");
    }

    @Test
    void hunalign_emptyTexts_isOneRung() throws IOException {
        Bitext none = Bitext.builder(document(Lang.KO, List.of()), List.of(), document(Lang.EN, List.of()), List.of())
                .build();

        assertThat(hunalign(none)).isEqualTo("0\t0\t0.0000\n");
    }

    @Test
    void hunalign_blankLines_keepTheirNumbers() throws IOException {
        Bitext bitext = bitext(new int[][] {{4, 5, 3, 4}}, 1);
        LinksTsv.Numbering source = new LinksTsv.Numbering(List.of(0, 1, 3, 4, 6), 8);
        LinksTsv.Numbering target = LinksTsv.Numbering.plain(4);
        StringBuilder out = new StringBuilder();

        Hunalign.write(bitext, source, target, out);

        assertThat(out.toString().lines())
                .contains("6\t3\t1.0000", "7\t4\t0.0000")
                .endsWith("8\t4\t0.0000");
    }

    @Test
    void hunalign_anyLinks_isALadderOfTheBestWeight() throws IOException {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            int size = random.nextInt(9);
            List<Integer> targets =
                    new ArrayList<>(IntStream.range(0, size).boxed().toList());
            Collections.shuffle(targets, random);
            int[][] links = new int[size][];
            double[] probabilities = new double[size];
            for (int k = 0; k < size; k++) {
                links[k] = new int[] {k, k + 1, targets.get(k), targets.get(k) + 1};
                probabilities[k] = (1 + random.nextInt(15)) / 16.0;
            }
            List<String> words = Collections.nCopies(size, "말.");

            List<double[]> rungs = hunalign(bitext(words, words, links, probabilities))
                    .lines()
                    .map(LadderFormatsTest::numbers)
                    .toList();

            assertClimbs(seed, rungs, size);
            assertThat(rungs.stream().mapToDouble(rung -> rung[2]).sum())
                    .as("seed %d", seed)
                    .isCloseTo(heaviest(links, probabilities, 0, -1), Offset.offset(0.01));
        }
    }

    private static double[] numbers(String rung) {
        return Arrays.stream(rung.split("\t")).mapToDouble(Double::parseDouble).toArray();
    }

    private static void assertClimbs(long seed, List<double[]> rungs, int size) {
        assertThat(rungs.get(0)).as("seed %d", seed).startsWith(0, 0);
        assertThat(rungs.get(rungs.size() - 1)).as("seed %d", seed).startsWith(size, size);
        for (int i = 1; i < rungs.size(); i++) {
            double up = rungs.get(i)[0] - rungs.get(i - 1)[0];
            double right = rungs.get(i)[1] - rungs.get(i - 1)[1];
            boolean linked = rungs.get(i - 1)[2] > 0;
            assertThat(List.of(up, right))
                    .as("seed %d, rung %d", seed, i)
                    .isIn(linked ? List.of(List.of(1.0, 1.0)) : List.of(List.of(1.0, 0.0), List.of(0.0, 1.0)));
        }
    }

    /** By trying all. */
    private static double heaviest(int[][] links, double[] probabilities, int from, int after) {
        if (from == links.length) {
            return 0;
        }
        double without = heaviest(links, probabilities, from + 1, after);
        return links[from][2] <= after
                ? without
                : Math.max(without, probabilities[from] + heaviest(links, probabilities, from + 1, links[from][2]));
    }

    @Test
    void vecalign_linksNullsAndCrossings_areAllThere() throws IOException {
        Bitext bitext = bitext(new int[][] {{0, 2, 2, 3}, {3, 4, 0, 2}}, 0.875, 0.125);

        assertThat(vecalign(bitext).lines())
                .containsExactly(
                        "[0, 1]:[2]:0.125000",
                        "[]:[3]:0.000000",
                        "[2]:[]:0.000000",
                        "[3]:[0, 1]:0.875000",
                        "[4]:[]:0.750000");
    }

    @Test
    void vecalign_writeThenRead_hasTheSameBeads() throws IOException {
        for (long seed = 1; seed <= 200; seed++) {
            Bitext bitext = Samples.randomBitext(new Random(seed));
            Path file = Files.writeString(folder.resolve("b.vecalign"), vecalign(bitext));

            assertThat(Vecalign.read(file)).as("seed %d", seed).isEqualTo(rows(bitext));
        }
    }

    @Test
    void hunalign_writeThenRead_hasTheSameBeadsUnlessLinksCross() throws IOException {
        int same = 0;
        for (long seed = 1; seed <= 200; seed++) {
            Bitext bitext = Samples.randomBitext(new Random(seed));
            Path file = Files.writeString(folder.resolve("b.hunalign"), hunalign(bitext));

            List<Bead> read = Hunalign.read(file);

            assertThat(size(read, Bead::source))
                    .isEqualTo(bitext.sourceSentences().size());
            assertThat(size(read, Bead::target))
                    .isEqualTo(bitext.targetSentences().size());
            assertThat(bitext.beads()).as("seed %d", seed).containsAll(links(read));
            if (isRising(bitext.beads())) {
                assertThat(read).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(rows(bitext));
                same++;
            }
        }
        assertThat(same).isGreaterThan(50);
    }

    private static List<Bead> rows(Bitext bitext) {
        return LinksTsv.rows(bitext, plain(bitext.sourceSentences()), plain(bitext.targetSentences())).stream()
                .map(LinksTsv.Row::bead)
                .toList();
    }

    private static List<Bead> links(List<Bead> beads) {
        return beads.stream().filter(Bead::isLink).toList();
    }

    private static int size(List<Bead> beads, Function<Bead, List<Integer>> side) {
        return beads.stream().mapToInt(bead -> side.apply(bead).size()).sum();
    }

    private static boolean isRising(List<Bead> links) {
        return IntStream.range(1, links.size())
                .allMatch(k ->
                        links.get(k).target().get(0) > links.get(k - 1).target().get(0));
    }

    @Test
    void read_brokenLines_namesFileLineAndRemedy() throws IOException {
        Path ladder = folder.resolve("b.hunalign");
        Files.writeString(ladder, "0\t0\t0.5\n2\t1\t0\n1\t2\t0\n");
        assertThatThrownBy(() -> Hunalign.read(ladder))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("b.hunalign:3: 1 2 after 2 1");
        Files.writeString(ladder, "0\t0\t0.5\n첫째.\tFirst.\t0.9\n");
        assertThatThrownBy(() -> Hunalign.read(ladder))
                .isInstanceOf(FormatException.class)
                .hasMessageContainingAll("b.hunalign:2: ", "-text");
        Path links = Files.writeString(folder.resolve("b.vecalign"), "[0]:[0]:0.1\n\n[1]:2:0.1\n");
        assertThatThrownBy(() -> Vecalign.read(links))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("b.vecalign:3: expected sentence numbers");
    }

    private static Bitext bitext(int[][] links, double... probabilities) {
        return bitext(KO, EN, links, probabilities);
    }

    /** Links as source start, source end, target start, target end; a last source sentence is unlinked with 0.25. */
    private static Bitext bitext(List<String> source, List<String> target, int[][] links, double... probabilities) {
        Document ko = document(Lang.KO, source);
        Document en = document(Lang.EN, target);
        List<Sentence> kos = sentences(ko, source);
        List<Sentence> ens = sentences(en, target);
        Bitext.Builder bitext = Bitext.builder(ko, kos, en, ens);
        for (int k = 0; k < links.length; k++) {
            bitext.link(new Link(
                    kos.subList(links[k][0], links[k][1]),
                    ens.subList(links[k][2], links[k][3]),
                    probabilities[k],
                    Degree.TRANSLATION,
                    List.of()));
        }
        if (!kos.isEmpty()) {
            bitext.unlinked(kos.get(kos.size() - 1), 0.25, Optional.empty());
        }
        return bitext.build();
    }

    private static Document document(Lang lang, List<String> sentences) {
        return Document.of(Origin.of("text." + lang), lang, String.join(" ", sentences));
    }

    private static List<Sentence> sentences(Document document, List<String> texts) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String text : texts) {
            Span span = new Span(start, start + text.length());
            sentences.add(
                    new Sentence(document.origin(), document.lang(), Block.Kind.PARAGRAPH, 0, span, text, List.of()));
            start = span.end() + 1;
        }
        return sentences;
    }

    private static String hunalign(Bitext bitext) throws IOException {
        StringBuilder out = new StringBuilder();
        Hunalign.write(bitext, plain(bitext.sourceSentences()), plain(bitext.targetSentences()), out);
        return out.toString();
    }

    private static String vecalign(Bitext bitext) throws IOException {
        StringBuilder out = new StringBuilder();
        Vecalign.write(bitext, plain(bitext.sourceSentences()), plain(bitext.targetSentences()), out);
        return out.toString();
    }

    private static LinksTsv.Numbering plain(List<Sentence> sentences) {
        return LinksTsv.Numbering.plain(sentences.size());
    }
}
