package org.ieum.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads tables, separated by commas or the like or in a workbook: lines as they are, or the rows under a header. */
final class CsvReader {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private CsvReader() {}

    /** All rows of a table of another tool, as they are. */
    static List<TableLine> lines(String text, String file, char delimiter) {
        List<TableLine> lines = new ArrayList<>();
        eachLine(text, file, delimiter, lines::add);
        return lines;
    }

    private static void eachLine(String text, String file, char delimiter, Consumer<TableLine> job) {
        int line = 1;
        try (CSVParser parser = CSVParser.parse(text, format(delimiter))) {
            for (CSVRecord cells : parser) {
                if (!isBlank(cells)) {
                    job.accept(new TableLine(file, line, stripped(cells)));
                }
                line = next(parser);
            }
        } catch (UncheckedIOException e) {
            throw unclosed(file, line, e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading a text", e);
        }
    }

    private static FormatException unclosed(String file, int line, UncheckedIOException cause) {
        return new FormatException(
                file,
                line,
                "a quotation mark is never closed, or text follows a closed one; close it, or write two for one in the"
                        + " text",
                cause);
    }

    /** The rows of a file with commas, or of a workbook if its name ends in {@code .xlsx}. */
    static List<TableRow> rows(Path file, List<String> required) throws IOException {
        return Xlsx.is(file)
                ? table(Xlsx.lines(file), file.toString(), required)
                : rows(Lines.text(file), file.toString(), required);
    }

    /** The same of a table whose columns may have other names, which stand for ours. */
    static List<TableRow> rows(Path file, List<String> required, Map<String, String> otherNames) throws IOException {
        List<TableLine> lines =
                new ArrayList<>(Xlsx.is(file) ? Xlsx.lines(file) : lines(Lines.text(file), file.toString(), ','));
        if (!lines.isEmpty()) {
            lines.set(0, lines.get(0).renamed(otherNames));
        }
        lines.replaceAll(TableLine::original);
        return table(lines, file.toString(), required);
    }

    /**
     * @param file what messages call it
     * @param required columns without which the table is useless
     */
    static List<TableRow> rows(String text, String file, List<String> required) {
        List<TableRow> rows = new ArrayList<>();
        eachRow(text, file, ',', required, header -> {}, rows::add);
        return rows;
    }

    /**
     * Hands over each row as it is read, so that a large table need not be held.
     *
     * @param header is shown the first line before it is judged
     */
    static void eachRow(
            String text,
            String file,
            char delimiter,
            List<String> required,
            Consumer<TableLine> header,
            Consumer<TableRow> job) {
        Table table = new Table(file, required, header, job);
        eachLine(text, file, delimiter, line -> table.add(line.original()));
        table.end();
    }

    /** The rows of a table whose first line is the header. */
    static List<TableRow> table(List<TableLine> lines, String file, List<String> required) {
        List<TableRow> rows = new ArrayList<>(lines.size());
        Table table = new Table(file, required, header -> {}, rows::add);
        lines.forEach(table::add);
        table.end();
        return rows;
    }

    /** Turns lines into rows; the first line is the header. */
    private static final class Table {
        private final String file;
        private final List<String> required;
        private final Consumer<TableLine> first;
        private final Consumer<TableRow> job;
        private Optional<TableHeader> header = Optional.empty();

        Table(String file, List<String> required, Consumer<TableLine> first, Consumer<TableRow> job) {
            this.file = file;
            this.required = required;
            this.first = first;
            this.job = job;
        }

        void add(TableLine line) {
            if (header.isEmpty()) {
                first.accept(line);
                header = Optional.of(TableHeader.of(line, required));
            } else {
                job.accept(header.get().row(line));
            }
        }

        void end() {
            if (header.isEmpty()) {
                throw new FormatException(file, 0, "empty; expected a header with " + String.join(",", required));
            }
        }
    }

    private static CSVFormat format(char delimiter) {
        return FORMAT.builder().setDelimiter(delimiter).get();
    }

    private static int next(CSVParser parser) {
        return (int) parser.getCurrentLineNumber() + 1;
    }

    private static List<String> stripped(CSVRecord cells) {
        List<String> stripped = new ArrayList<>(cells.size());
        // by number: its iterator copies the row
        for (int i = 0; i < cells.size(); i++) {
            stripped.add(cells.get(i).strip());
        }
        return stripped;
    }

    private static boolean isBlank(CSVRecord cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
