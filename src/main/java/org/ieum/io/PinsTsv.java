package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Pins;
import org.ieum.study.StudyPins;
import org.ieum.text.Counts;
import org.ieum.text.IeumException;
import org.ieum.text.Labelled;

/**
 * What a person has decided about an alignment, one pin a row: {@code source numbers TAB target numbers TAB verdict}, with
 * numbers as in {@link LinksTsv} and one of {@code link}, {@code forbid} and {@code together}. A row with one side empty
 * says that the sentences of the other have no counterpart. Blank lines, lines that begin with {@code #} and columns after
 * the third are ignored.
 *
 * <p>The pins of a study, which are about many pairs of documents, name the two in a fourth and a fifth column.
 *
 * <p>Drops nothing but comments.
 */
public final class PinsTsv {
    private static final String EXPECTED = "expected sentence numbers, sentence numbers and a verdict between tabs";
    private static final String EXPECTED_IN_STUDY = EXPECTED + ", then the names of the two documents";

    private PinsTsv() {}

    /** Writes pins by sentence numbers. */
    public static void write(Pins pins, Path file) throws IOException {
        AtomicFile.write(file, out -> write(pins, out));
    }

    /** Writes pins by sentence numbers. */
    public static void write(Pins pins, Appendable out) throws IOException {
        for (Pins.Pin pin : pins.pins()) {
            out.append(LinksTsv.join(pin.bead().source())).append('\t');
            out.append(LinksTsv.join(pin.bead().target())).append('\t');
            out.append(pin.verdict().label()).append('\n');
        }
    }

    /**
     * Reads pins by sentence numbers from a file, which may end in {@code .gz}. Whether there are such sentences is seen
     * when the texts are aligned.
     *
     * @throws FormatException if a line is broken or contradicts an earlier one; the message names it
     */
    public static Pins read(Path file) throws IOException {
        return new Input(file, Optional.empty()).read();
    }

    /**
     * Reads pins of texts whose sentences stand on numbered lines, as pins by sentence numbers.
     *
     * @throws FormatException if a line of the file is broken, contradicts an earlier one or names what holds no sentence;
     *     the message names it
     */
    public static Pins read(Path file, LinksTsv.Numbering source, LinksTsv.Numbering target) throws IOException {
        return new Input(file, Optional.of(new Sides(source, target))).read();
    }

    /**
     * Reads the pins of a study.
     *
     * @throws FormatException if a line is broken, names no documents or contradicts an earlier one; the message names it
     */
    public static StudyPins readStudy(Path file) throws IOException {
        StudyPins.Builder pins = StudyPins.builder();
        new Input(file, Optional.empty()).forEach(5, row -> {
            String source = row.cells()[3].strip();
            String target = row.cells()[4].strip();
            if (source.isEmpty() || target.isEmpty()) {
                throw new IeumException("no documents; name the two in the fourth and fifth column");
            }
            pins.add(source, target, row.pin());
        });
        return pins.build();
    }

    private record Row(String[] cells, Pins.Pin pin) {
        /** The documents that it is about, if it names any. */
        Optional<String> documents() {
            return cells.length < 5 ? Optional.empty() : Optional.of(cells[3].strip() + " and " + cells[4].strip());
        }
    }

    private record Sides(LinksTsv.Numbering source, LinksTsv.Numbering target) {
        /** A blank line has no counterpart, and need not be told so. */
        Bead sentences(Bead lines) {
            return lines.isLink()
                    ? new Bead(source.sentences(lines.source()), target.sentences(lines.target()))
                    : new Bead(source.sentencesAmong(lines.source()), target.sentencesAmong(lines.target()));
        }
    }

    private record Input(Path file, Optional<Sides> sides) {
        Pins read() throws IOException {
            Pins.Builder pins = Pins.builder();
            Set<String> documents = new LinkedHashSet<>();
            forEach(3, row -> {
                row.documents().ifPresent(documents::add);
                if (documents.size() > 1) {
                    throw new IeumException("these are pins of several pairs of documents ("
                            + String.join("; ", documents) + "); give them to study --pins, or keep those of one pair");
                }
                pins.add(row.pin());
            });
            return pins.build();
        }

        void forEach(int columns, Consumer<Row> taker) throws IOException {
            NumberedLine.read(file).stream()
                    .filter(line -> !line.isComment())
                    .forEach(line -> take(line, columns, taker));
        }

        private void take(NumberedLine line, int columns, Consumer<Row> taker) {
            String[] cells = line.cells();
            if (cells.length < columns) {
                throw line.broken(
                        Counts.of(cells.length, "column") + "; " + (columns == 3 ? EXPECTED : EXPECTED_IN_STUDY));
            }
            Pins.Verdict verdict = verdict(cells[2].strip(), line);
            try {
                Bead named = new Bead(LinksTsv.numbers(cells[0]), LinksTsv.numbers(cells[1]));
                Bead bead = sides.isPresent() ? sides.get().sentences(named) : named;
                if (LinksTsv.namesAny(bead) || !LinksTsv.namesAny(named)) {
                    taker.accept(new Row(cells, new Pins.Pin(verdict, bead)));
                }
            } catch (IeumException e) {
                throw line.broken(e);
            }
        }

        private static Pins.Verdict verdict(String word, NumberedLine line) {
            return Labelled.find(Pins.Verdict.class, word)
                    .orElseThrow(() -> line.broken("verdict \"" + word + "\"; expected link, forbid or together"));
        }
    }
}
