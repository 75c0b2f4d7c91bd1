package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Pins;
import org.ieum.text.IeumException;

/**
 * What a person has decided about an alignment, one pin a row: {@code source numbers TAB target numbers TAB verdict}, with
 * numbers as in {@link LinksTsv} and one of {@code link}, {@code forbid} and {@code together}. A row with one side empty
 * says that the sentences of the other have no counterpart. Blank lines, lines that begin with {@code #} and columns after
 * the third are ignored.
 *
 * <p>Drops nothing but comments.
 */
public final class PinsTsv {
    private static final Bead NOTHING = new Bead(List.of(), List.of());
    private static final String EXPECTED = "expected sentence numbers, sentence numbers and a verdict between tabs";

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
        return new Input(file.toString(), Optional.empty()).read(Lines.read(file));
    }

    /**
     * Reads pins of texts whose sentences stand on numbered lines, as pins by sentence numbers.
     *
     * @throws FormatException if a line of the file is broken, contradicts an earlier one or names what holds no sentence;
     *     the message names it
     */
    public static Pins read(Path file, LinksTsv.Numbering source, LinksTsv.Numbering target) throws IOException {
        return new Input(file.toString(), Optional.of(new Sides(source, target))).read(Lines.read(file));
    }

    private record Sides(LinksTsv.Numbering source, LinksTsv.Numbering target) {
        /** A blank line has no counterpart, and need not be told so. */
        Bead sentences(Bead lines) {
            return lines.isLink()
                    ? new Bead(source.sentences(lines.source()), target.sentences(lines.target()))
                    : new Bead(source.sentencesAmong(lines.source()), target.sentencesAmong(lines.target()));
        }
    }

    private record Input(String file, Optional<Sides> sides) {
        Pins read(List<String> lines) {
            Pins.Builder pins = Pins.builder();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                    add(pins, lines.get(i), i + 1);
                }
            }
            return pins.build();
        }

        private void add(Pins.Builder pins, String row, int line) {
            String[] cells = row.split("\t", -1);
            if (cells.length < 3) {
                throw new FormatException(file, line, cells.length + " columns; " + EXPECTED);
            }
            Pins.Verdict verdict = verdict(cells[2].strip(), line);
            try {
                Bead named = new Bead(LinksTsv.numbers(cells[0]), LinksTsv.numbers(cells[1]));
                Bead bead = sides.isPresent() ? sides.get().sentences(named) : named;
                if (!bead.equals(NOTHING) || named.equals(NOTHING)) {
                    pins.add(new Pins.Pin(verdict, bead));
                }
            } catch (IeumException e) {
                throw new FormatException(file, line, e.getMessage(), e);
            }
        }

        private Pins.Verdict verdict(String word, int line) {
            return Arrays.stream(Pins.Verdict.values())
                    .filter(verdict -> verdict.label().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new FormatException(
                            file, line, "verdict \"" + word + "\"; expected link, forbid or together"));
        }
    }
}
