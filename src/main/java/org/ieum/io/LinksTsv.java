package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;
import org.ieum.text.IeumException;
import org.ieum.text.Sentence;

/**
 * Links by sentence numbers, one a row: {@code source numbers TAB target numbers TAB probability}. Numbers are 0-based,
 * comma-separated; a sentence without a counterpart has a row of its own with the other side empty, whose probability is
 * that it has none. Every sentence stands in exactly one row.
 *
 * <p>Drops the text, the degree, the evidence and what was rejected.
 */
public final class LinksTsv {
    private LinksTsv() {}

    /**
     * Which lines of a file the sentences of a side stand on.
     *
     * @param numbers the line of each sentence, 0-based and ascending
     * @param size the number of lines; those that hold no sentence are written as sentences without a counterpart
     */
    public record Numbering(List<Integer> numbers, int size) {
        public Numbering {
            numbers = List.copyOf(numbers);
        }

        /** Sentence n is on line n. */
        public static Numbering plain(int size) {
            return new Numbering(IntStream.range(0, size).boxed().toList(), size);
        }

        /** Blank lines hold no sentence. */
        public static Numbering ofLines(List<String> lines) {
            List<Integer> numbers = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    numbers.add(i);
                }
            }
            return new Numbering(numbers, lines.size());
        }

        /**
         * The sentences that stand on some lines.
         *
         * @throws IeumException if one of them is blank or out of range
         */
        public List<Integer> sentences(List<Integer> lines) {
            lines.stream().filter(line -> sentence(line) < 0).findFirst().ifPresent(blank -> {
                throw new IeumException("line " + blank + " is blank");
            });
            return sentencesAmong(lines);
        }

        /** The sentences that stand on some lines, those that are blank left out. */
        List<Integer> sentencesAmong(List<Integer> lines) {
            return lines.stream().map(this::sentence).filter(n -> n >= 0).toList();
        }

        private int sentence(int line) {
            if (line < 0 || line >= size) {
                throw new IeumException(
                        line + " is out of range; " + (size == 0 ? "there are none" : "expected 0 to " + (size - 1)));
            }
            return Collections.binarySearch(numbers, line);
        }
    }

    /** A row: a bead and how probable it is. */
    public record Row(Bead bead, double probability) {}

    /** Writes the links and nulls of a bitext. */
    public static void write(Bitext bitext, Path file) throws IOException {
        write(
                bitext,
                Numbering.plain(bitext.sourceSentences().size()),
                Numbering.plain(bitext.targetSentences().size()),
                file);
    }

    /** Writes the links and nulls of a bitext whose sentences stand on numbered lines. */
    public static void write(Bitext bitext, Numbering source, Numbering target, Path file) throws IOException {
        AtomicFile.write(file, out -> write(rows(bitext, source, target), out));
    }

    /** Writes rows as they are. */
    public static void write(List<Row> rows, Appendable out) throws IOException {
        for (Row row : rows) {
            out.append(join(row.bead().source()))
                    .append('\t')
                    .append(join(row.bead().target()))
                    .append('\t')
                    .append(Decimals.text(row.probability()))
                    .append('\n');
        }
    }

    static String join(List<Integer> numbers) {
        return String.join(",", numbers.stream().map(String::valueOf).toList());
    }

    /**
     * The rows of a bitext: links and unlinked source sentences by their first source number, unlinked target sentences
     * after the row that holds the target sentence before them.
     */
    public static List<Row> rows(Bitext bitext, Numbering source, Numbering target) {
        List<Row> bySource = new ArrayList<>();
        List<Bead> beads = bitext.beads();
        for (int k = 0; k < beads.size(); k++) {
            Bead bead = beads.get(k);
            bySource.add(new Row(
                    new Bead(lines(bead.source(), source), lines(bead.target(), target)),
                    bitext.links().get(k).probability()));
        }
        bySource.addAll(nulls(bitext, bitext.sourceSentences(), source, false));
        bySource.sort(Comparator.comparing(row -> row.bead().source().get(0)));
        return withTargetNulls(bySource, nulls(bitext, bitext.targetSentences(), target, true));
    }

    private static List<Integer> lines(List<Integer> sentences, Numbering numbering) {
        return sentences.stream().map(numbering.numbers()::get).toList();
    }

    private static List<Row> nulls(Bitext bitext, List<Sentence> sentences, Numbering numbering, boolean target) {
        Map<Integer, Double> probabilities = new HashMap<>();
        for (int line = 0; line < numbering.size(); line++) {
            probabilities.put(line, 1.0);
        }
        for (int k = 0; k < sentences.size(); k++) {
            double probability = bitext.nullProbability(sentences.get(k));
            if (bitext.isLinked(sentences.get(k))) {
                probabilities.remove(numbering.numbers().get(k));
            } else {
                probabilities.put(numbering.numbers().get(k), probability);
            }
        }
        return probabilities.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Row(
                        target
                                ? new Bead(List.of(), List.of(entry.getKey()))
                                : new Bead(List.of(entry.getKey()), List.of()),
                        entry.getValue()))
                .toList();
    }

    private static List<Row> withTargetNulls(List<Row> bySource, List<Row> targetNulls) {
        Map<Integer, List<Row>> after = new HashMap<>();
        Map<Integer, Integer> followed = new HashMap<>();
        for (Row row : bySource) {
            row.bead().target().forEach(number -> followed.put(number, number));
        }
        for (Row row : targetNulls) {
            int number = row.bead().target().get(0);
            int head = followed.getOrDefault(number - 1, -1);
            followed.put(number, head);
            after.computeIfAbsent(head, k -> new ArrayList<>()).add(row);
        }
        List<Row> rows = new ArrayList<>(after.getOrDefault(-1, List.of()));
        for (Row row : bySource) {
            rows.add(row);
            row.bead().target().forEach(number -> rows.addAll(after.getOrDefault(number, List.of())));
        }
        return rows;
    }

    /**
     * Reads links of a file, which may end in {@code .gz}. Blank lines, lines that begin with {@code #} and columns after
     * the second are ignored.
     *
     * @throws FormatException if a line is broken; the message names it
     */
    public static List<Bead> read(Path file) throws IOException {
        return NumberedLine.read(file).stream()
                .filter(line -> !line.isComment())
                .map(LinksTsv::bead)
                .filter(LinksTsv::namesAny)
                .toList();
    }

    /** True if a bead names any sentence. */
    static boolean namesAny(Bead bead) {
        return !bead.source().isEmpty() || !bead.target().isEmpty();
    }

    private static Bead bead(NumberedLine line) {
        String[] columns = line.cells();
        if (columns.length < 2) {
            throw line.broken("expected two columns of sentence numbers separated by a tab");
        }
        return line.orBroken(() -> new Bead(numbers(columns[0]), numbers(columns[1])));
    }

    /** Reads {@code 3,4}. */
    static List<Integer> numbers(String column) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : column.split(",")) {
            if (!part.isBlank()) {
                try {
                    numbers.add(Integer.parseInt(part.strip()));
                } catch (NumberFormatException e) {
                    throw new IeumException("\"" + part + "\" is no sentence number", e);
                }
            }
        }
        return numbers;
    }
}
