package org.ieum.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ieum.text.IeumException;

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
    }

    /** A row that is not blank. */
    record Row(String file, int line, Header header, List<String> cells) {
        /** The cell of a column without surrounding space; empty if the table has no such column. */
        String get(String column) {
            int place = header.places().getOrDefault(column, cells.size());
            return place < cells.size() ? cells.get(place) : "";
        }

        /** Refuses a cell that is neither empty nor what {@code parser} takes. */
        void require(String column, Consumer<String> parser, String expected) {
            try {
                if (!get(column).isEmpty()) {
                    parser.accept(get(column));
                }
            } catch (IeumException | DateTimeException e) {
                throw new FormatException(
                        file, line, column + " \"" + get(column) + "\": expected " + expected + ", or nothing", e);
            }
        }

        FormatException broken(String problem) {
            return new FormatException(file, line, problem);
        }

        FormatException broken(IeumException cause) {
            return new FormatException(file, line, String.valueOf(cause.getMessage()), cause);
        }
    }

    /** A row that is not blank, of a table whose columns have no names of their own. */
    record Line(String file, int line, List<String> cells) {
        /** A cell without surrounding space; empty if the row ends before it, or if the column is -1. */
        String get(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        FormatException broken(String problem) {
            return new FormatException(file, line, problem);
        }

        FormatException broken(IeumException cause) {
            return new FormatException(file, line, String.valueOf(cause.getMessage()), cause);
        }
    }

    /** All rows of a table of another tool, as they are. */
    static List<Line> lines(String text, String file, char delimiter) throws IOException {
        List<Line> rows = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(text, format(delimiter))) {
            for (CSVRecord cells : parser) {
                if (!isBlank(cells)) {
                    rows.add(new Line(
                            file, line, cells.stream().map(String::strip).toList()));
                }
                line = next(parser);
            }
        } catch (UncheckedIOException e) {
            throw unclosed(file, line, e);
        }
        return rows;
    }

    private static FormatException unclosed(String file, int line, UncheckedIOException cause) {
        return new FormatException(file, line, "a quotation mark is never closed, or text follows a closed one", cause);
    }

    /**
     * @param file what messages call it
     * @param required columns without which the table is useless
     */
    static List<Row> rows(String text, String file, List<String> required) throws IOException {
        return rows(text, file, ',', required);
    }

    static List<Row> rows(String text, String file, char delimiter, List<String> required) throws IOException {
        List<Row> rows = new ArrayList<>();
        Header header = Header.of(List.of());
        int line = 1;
        try (CSVParser parser = CSVParser.parse(text, format(delimiter))) {
            for (CSVRecord cells : parser) {
                if (isBlank(cells)) {
                    line = next(parser);
                    continue;
                }
                if (header.names().isEmpty()) {
                    header = header(cells, file, line, required);
                } else {
                    rows.add(row(cells, header, file, line));
                }
                line = next(parser);
            }
        } catch (UncheckedIOException e) {
            throw unclosed(file, line, e);
        }
        if (header.names().isEmpty()) {
            throw new FormatException(file, 0, "empty; expected a header with " + String.join(",", required));
        }
        return rows;
    }

    private static CSVFormat format(char delimiter) {
        return FORMAT.builder().setDelimiter(delimiter).get();
    }

    private static int next(CSVParser parser) {
        return (int) parser.getCurrentLineNumber() + 1;
    }

    private static boolean isBlank(CSVRecord cells) {
        // by number: its iterator copies the row
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static Header header(CSVRecord cells, String file, int line, List<String> required) {
        List<String> names = new ArrayList<>();
        cells.forEach(cell -> names.add(cell.strip().toLowerCase(Locale.ROOT)));
        for (String column : required) {
            if (!names.contains(column)) {
                throw new FormatException(
                        file,
                        line,
                        "no column \"" + column + "\" in the header; expected at least " + String.join(",", required));
            }
        }
        for (String column : names) {
            if (!column.isEmpty() && names.indexOf(column) != names.lastIndexOf(column)) {
                throw new FormatException(file, line, "two columns are called \"" + column + "\"; keep one");
            }
        }
        return Header.of(names);
    }

    private static Row row(CSVRecord cells, Header header, String file, int line) {
        if (cells.size() > header.names().size()) {
            throw new FormatException(
                    file,
                    line,
                    cells.size() + " cells under " + header.names().size()
                            + " columns; put quotation marks around cells that hold the separator");
        }
        List<String> row = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            row.add(Cells.original(cells.get(i).strip()));
        }
        return new Row(file, line, header, row);
    }
}
