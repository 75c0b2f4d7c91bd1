package org.ieum.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ieum.text.Counts;
import org.ieum.text.IeumException;
import org.ieum.text.Labelled;

/** Tables with a header: rows whose cells go by the column's name, and which know their line. */
final class CsvReader {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private CsvReader() {}

    /** The columns of a table, and the place of each by its name. */
    record Header(List<String> names, Map<String, Integer> places) {
        static Header of(List<String> names) {
            Map<String, Integer> places = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                places.put(names.get(i), i);
            }
            return new Header(names, places);
        }

        /** The number of a column, from 0; beyond the end of every row if there is no such column. */
        int place(String column) {
            return places.getOrDefault(column, names.size());
        }
    }

    /** A row that is not blank. */
    record Row(String file, int line, Header header, List<String> cells) implements FilePlace {
        /** The cell of a column without surrounding space; empty if the table has no such column. */
        String get(String column) {
            return get(header.place(column));
        }

        /** The same by the column's {@linkplain Header#place place}, for those who read many rows. */
        String get(int place) {
            return place < cells.size() ? cells.get(place) : "";
        }

        /** The cells by column, in their order. */
        Map<String, String> byColumn() {
            Map<String, String> cells = new LinkedHashMap<>();
            header.names().forEach(column -> cells.put(column, get(column)));
            return cells;
        }

        /** Refuses a cell that is neither empty nor what {@code parser} takes. */
        void require(String column, Consumer<String> parser, String expected) {
            try {
                if (!get(column).isEmpty()) {
                    parser.accept(get(column));
                }
            } catch (IeumException | DateTimeException e) {
                throw broken(column + " \"" + get(column) + "\": expected " + expected + ", or nothing", e);
            }
        }

        /**
         * What a person wrote into the column {@code decision}.
         *
         * @throws IeumException if it is none of the labels of {@code type}
         */
        <E extends Enum<E> & Labelled> E decision(Class<E> type, String expected) {
            String cell = get("decision");
            return Labelled.find(type, cell)
                    .orElseThrow(() -> new IeumException("decision \"" + cell + "\": expected " + expected));
        }
    }

    /** A row that is not blank, of a table whose columns have no names of their own. */
    record Line(String file, int line, List<String> cells) implements FilePlace {
        /** A cell without surrounding space; empty if the row ends before it, or if the column is -1. */
        String get(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        /** The same with the cells as they were before {@link Cells#harmless}. */
        Line original() {
            List<String> original = cells;
            for (int i = 0; i < cells.size(); i++) {
                String cell = Cells.original(cells.get(i));
                if (!cell.equals(cells.get(i))) {
                    original = original == cells ? new ArrayList<>(cells) : original;
                    original.set(i, cell);
                }
            }
            return new Line(file, line, original);
        }

        /** The same with other words for those that a map has. */
        Line renamed(Map<String, String> names) {
            return new Line(
                    file,
                    line,
                    cells.stream().map(cell -> names.getOrDefault(cell, cell)).toList());
        }
    }

    /** All rows of a table of another tool, as they are. */
    static List<Line> lines(String text, String file, char delimiter) {
        List<Line> lines = new ArrayList<>();
        eachLine(text, file, delimiter, lines::add);
        return lines;
    }

    private static void eachLine(String text, String file, char delimiter, Consumer<Line> job) {
        int line = 1;
        try (CSVParser parser = CSVParser.parse(text, format(delimiter))) {
            for (CSVRecord cells : parser) {
                if (!isBlank(cells)) {
                    job.accept(new Line(file, line, stripped(cells)));
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
    static List<Row> rows(Path file, List<String> required) throws IOException {
        return Xlsx.is(file)
                ? table(Xlsx.lines(file), file.toString(), required)
                : rows(Lines.text(file), file.toString(), required);
    }

    /** The same of a table whose columns may have other names, which stand for ours. */
    static List<Row> rows(Path file, List<String> required, Map<String, String> otherNames) throws IOException {
        List<Line> lines =
                new ArrayList<>(Xlsx.is(file) ? Xlsx.lines(file) : lines(Lines.text(file), file.toString(), ','));
        if (!lines.isEmpty()) {
            lines.set(0, lines.get(0).renamed(otherNames));
        }
        lines.replaceAll(Line::original);
        return table(lines, file.toString(), required);
    }

    /**
     * @param file what messages call it
     * @param required columns without which the table is useless
     */
    static List<Row> rows(String text, String file, List<String> required) {
        return rows(text, file, ',', required);
    }

    static List<Row> rows(String text, String file, char delimiter, List<String> required) {
        List<Row> rows = new ArrayList<>();
        eachRow(text, file, delimiter, required, header -> {}, rows::add);
        return rows;
    }

    /**
     * Hands over each row as it is read, so that a large table need not be held.
     *
     * @param header is shown the first line before it is judged
     */
    static void eachRow(
            String text, String file, char delimiter, List<String> required, Consumer<Line> header, Consumer<Row> job) {
        Table table = new Table(file, required, header, job);
        eachLine(text, file, delimiter, line -> table.add(line.original()));
        table.end();
    }

    /** The rows of a table whose first line is the header. */
    static List<Row> table(List<Line> lines, String file, List<String> required) {
        List<Row> rows = new ArrayList<>(lines.size());
        Table table = new Table(file, required, header -> {}, rows::add);
        lines.forEach(table::add);
        table.end();
        return rows;
    }

    /** Turns lines into rows; the first line is the header. */
    private static final class Table {
        private final String file;
        private final List<String> required;
        private final Consumer<Line> first;
        private final Consumer<Row> job;
        private Optional<Header> header = Optional.empty();

        Table(String file, List<String> required, Consumer<Line> first, Consumer<Row> job) {
            this.file = file;
            this.required = required;
            this.first = first;
            this.job = job;
        }

        void add(Line line) {
            if (header.isEmpty()) {
                first.accept(line);
                header = Optional.of(header(line, required));
            } else {
                job.accept(row(line, header.get()));
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

    private static Header header(Line line, List<String> required) {
        List<String> names =
                line.cells().stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
        for (String column : required) {
            if (!names.contains(column)) {
                throw line.broken("no column \"" + column + "\" in the header; expected at least "
                        + String.join(",", required) + remedy(line.cells()));
            }
        }
        for (String column : names) {
            if (!column.isEmpty() && names.indexOf(column) != names.lastIndexOf(column)) {
                throw line.broken("two columns are called \"" + column + "\"; keep one");
            }
        }
        return Header.of(names);
    }

    private static String remedy(List<String> cells) {
        boolean joined =
                cells.size() == 1 && cells.get(0).chars().anyMatch(c -> c == ',' || c == ';' || c == '\t' || c == '|');
        return joined ? "; put commas between the cells, or tabs in a .tsv file" : "";
    }

    private static Row row(Line line, Header header) {
        if (line.cells().size() > header.names().size()) {
            throw line.broken(Counts.of(line.cells().size(), "cell") + " under "
                    + Counts.of(header.names().size(), "column")
                    + "; put quotation marks around cells that hold the separator");
        }
        return new Row(line.file(), line.line(), header, line.cells());
    }
}
