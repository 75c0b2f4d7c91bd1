package org.ieum.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ieum.text.IeumException;

/** Tables with a header: rows whose cells go by the column's name, and which know their line. */
final class CsvReader {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private CsvReader() {}

    /** A row that is not blank. */
    record Row(String file, int line, Map<String, String> cells) {
        /** The cell of a column without surrounding space; empty if the table has no such column. */
        String get(String column) {
            return cells.getOrDefault(column, "");
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
        List<String> header = List.of();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(text, format(delimiter))) {
            for (CSVRecord cells : parser) {
                if (isBlank(cells)) {
                    line = next(parser);
                    continue;
                }
                if (header.isEmpty()) {
                    header = header(cells, file, line, required);
                } else {
                    rows.add(row(cells, header, file, line));
                }
                line = next(parser);
            }
        } catch (UncheckedIOException e) {
            throw unclosed(file, line, e);
        }
        if (header.isEmpty()) {
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
        return cells.stream().allMatch(String::isBlank);
    }

    private static List<String> header(CSVRecord cells, String file, int line, List<String> required) {
        List<String> header = cells.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (String column : required) {
            if (!header.contains(column)) {
                throw new FormatException(
                        file,
                        line,
                        "no column \"" + column + "\" in the header; expected at least " + String.join(",", required));
            }
        }
        for (String column : header) {
            if (!column.isEmpty() && header.indexOf(column) != header.lastIndexOf(column)) {
                throw new FormatException(file, line, "two columns are called \"" + column + "\"; keep one");
            }
        }
        return header;
    }

    private static Row row(CSVRecord cells, List<String> header, String file, int line) {
        if (cells.size() > header.size()) {
            throw new FormatException(
                    file,
                    line,
                    cells.size() + " cells under " + header.size()
                            + " columns; put quotation marks around cells that hold the separator");
        }
        Map<String, String> byName = new LinkedHashMap<>();
        IntStream.range(0, cells.size())
                .forEach(i ->
                        byName.put(header.get(i), Cells.original(cells.get(i).strip())));
        return new Row(file, line, byName);
    }
}
