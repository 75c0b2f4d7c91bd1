package org.ieum.align;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Evaluation;
import org.ieum.text.Lang;
import org.ieum.text.Origin;

/**
 * Two texts with their lines given, and how they should be linked; named by their folder, from that of their set on. A possible
 * link is neither right nor wrong.
 */
record GoldDocument(String name, Passage korean, Passage english, List<Bead> gold, List<Bead> possible) {

    /** The documents of a set: every folder below it that holds {@code gold.tsv}, by name. */
    static List<GoldDocument> of(Path set) throws IOException {
        return of(set, folder -> true);
    }

    /** The half of a set on which numbers may be chosen: the documents whose name has an even CRC32. */
    static List<GoldDocument> even(Path set) throws IOException {
        return of(set, folder -> isEven(folder.getFileName().toString()));
    }

    private static boolean isEven(String name) {
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % 2 == 0;
    }

    /** What other documents may tell of too, several pairs of reports on one event: the first folder of the set. */
    String event() {
        return name.split("[/\\\\]")[0];
    }

    /** Whether numbers may be chosen on it. */
    boolean isEven() {
        return isEven(name);
    }

    private static List<GoldDocument> of(Path set, Predicate<Path> choice) throws IOException {
        try (Stream<Path> folders = Files.walk(set)) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve("gold.tsv")) && choice.test(folder))
                    .sorted()
                    .toList()
                    .parallelStream()
                    .map(folder -> read(folder, String.valueOf(set.relativize(folder))))
                    .toList();
        }
    }

    static GoldDocument read(Path folder) {
        return read(folder, String.valueOf(folder.getFileName()));
    }

    private static GoldDocument read(Path folder, String name) {
        List<Bead> gold = beads(folder.resolve("gold.tsv"));
        Path possible = folder.resolve("possible.tsv");
        return new GoldDocument(
                name,
                passage(folder, "ko.txt", Lang.KO),
                passage(folder, "en.txt", Lang.EN),
                gold,
                Files.exists(possible) ? beads(possible) : List.of());
    }

    private static Passage passage(Path folder, String name, Lang lang) {
        return Passage.ofLines(Texts.SEGMENTER, Origin.of(name), lang, lines(folder, name));
    }

    static List<String> lines(Path folder, String name) {
        try {
            return Files.readAllLines(folder.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Bead> beads(Path file) {
        return lines(file.getParent(), String.valueOf(file.getFileName())).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(GoldDocument::bead)
                .toList();
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

    /** How an aligner does on these documents, each by itself. */
    static Evaluation evaluate(List<GoldDocument> documents, Aligner aligner) {
        return evaluate(
                documents,
                document -> aligner.align(document.korean, document.english).beads());
    }

    /** How links found by any means do on these documents, each by itself. */
    static Evaluation evaluate(List<GoldDocument> documents, Function<GoldDocument, List<Bead>> links) {
        return documents.parallelStream()
                .map(document -> document.evaluate(links.apply(document)))
                .reduce(Evaluation.NONE, Evaluation::plus);
    }

    Evaluation evaluate(List<Bead> links) {
        return Evaluation.of(gold, links, possible, korean.size(), english.size());
    }
}
