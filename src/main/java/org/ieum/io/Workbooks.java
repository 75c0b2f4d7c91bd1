package org.ieum.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads and writes workbooks with fastexcel; the only class that names it, so that all others load without it. */
final class Workbooks {
    private static final int LONGEST_CELL = 32_767;
    private static final double WIDEST = 60;
    /** The format of cells in which nothing is taken for a number, a day or a formula. */
    private static final String TEXT = "@";

    private Workbooks() {}

    /** Writes a workbook of one sheet, whose first row stays in view and has filters. */
    static void write(OutputStream out, String name, RowSink.Table table) throws IOException {
        try (Workbook workbook = new Workbook(out, Stamp.TOOL, null)) {
            Worksheet sheet = workbook.newWorksheet(name);
            Writer writer = new Writer(sheet);
            table.writeTo(writer);
            writer.finish();
        }
    }

    private static final class Writer implements RowSink {
        private final Worksheet sheet;
        private final List<Integer> widths = new ArrayList<>();
        private final BitSet numbers = new BitSet();
        private int rows = 0;

        Writer(Worksheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public void row(Object... cells) {
            if (rows == Worksheet.MAX_ROWS) {
                throw new FormatException(
                        sheet.getName(), rows, "a sheet has no more rows than this; write .csv, or several files");
            }
            for (int column = 0; column < cells.length; column++) {
                cell(column, cells[column]);
            }
            rows++;
        }

        private void cell(int column, Object cell) {
            String text = cell.toString();
            if (cell instanceof Number number) {
                numbers.set(column);
                sheet.value(rows, column, number);
            } else if (text.length() > LONGEST_CELL) {
                throw new FormatException(
                        sheet.getName(),
                        rows + 1,
                        "a cell of " + text.length() + " characters; a workbook takes " + LONGEST_CELL
                                + ", so write .csv");
            } else if (!text.isEmpty()) {
                sheet.value(rows, column, text);
                // what a person types there stays text too
                sheet.style(rows, column).format(TEXT).set();
            }
            if (column == widths.size()) {
                widths.add(0);
            }
            widths.set(column, Math.max(widths.get(column), text.length()));
        }

        void finish() {
            for (int column = 0; column < widths.size(); column++) {
                sheet.width(column, Math.min(WIDEST, widths.get(column) + 3.0));
                if (!numbers.get(column)) {
                    sheet.style(column).format(TEXT).set();
                }
            }
            if (rows > 0) {
                sheet.range(0, 0, 0, widths.size() - 1).style().bold().set();
                sheet.setAutoFilter(0, 0, rows - 1, widths.size() - 1);
                sheet.freezePane(0, 1);
            }
        }
    }

    static List<TableLine> lines(byte[] workbook, String file) {
        try (ReadableWorkbook opened =
                new ReadableWorkbook(new ByteArrayInputStream(workbook), new ReadingOptions(true, true))) {
            Sheet sheet = opened.getFirstSheet();
            return lines(sheet, file + "[" + sheet.getName() + "]");
        } catch (FormatException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new FormatException(
                    file,
                    0,
                    "no .xlsx workbook that can be read (" + e.getMessage()
                            + "); save it as .xlsx without a password, or as .csv",
                    e);
        }
    }

    private static List<TableLine> lines(Sheet sheet, String place) throws IOException {
        List<TableLine> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                List<String> cells = cells(row, place);
                if (!cells.stream().allMatch(String::isEmpty)) {
                    lines.add(new TableLine(place, row.getRowNum(), cells));
                }
            });
        }
        return lines;
    }

    private static List<String> cells(Row row, String place) {
        String[] cells = new String[row.getCellCount()];
        Arrays.fill(cells, "");
        row.stream().forEach(cell -> {
            if (cell != null) {
                cells[cell.getColumnIndex()] =
                        text(cell, place, row.getRowNum()).strip();
            }
        });
        return List.of(cells);
    }

    /** What the cell shows, with numbers as they are and days as 2010-06-30. */
    private static String text(Cell cell, String place, int row) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case STRING -> cell.asString();
            case BOOLEAN -> cell.asBoolean().toString().toUpperCase(Locale.ROOT);
            case NUMBER -> isDay(cell) ? cell.asDate().toLocalDate().toString() : cell.getRawValue();
            case FORMULA, ERROR -> shown(cell, place, row);
        };
    }

    private static boolean isDay(Cell cell) {
        String format = String.valueOf(cell.getDataFormatString()).toLowerCase(Locale.ROOT);
        return format.contains("yy") && format.contains("d");
    }

    private static String shown(Cell cell, String place, int row) {
        String shown = String.valueOf(cell.getRawValue());
        if (cell.getType() == CellType.ERROR || cell.getRawValue() == null || shown.startsWith("#")) {
            throw new FormatException(
                    place, row, "cell " + cell.getAddress() + " shows " + shown + "; put a text there");
        }
        return shown;
    }
}
