package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table: a header, then rows; lines end in LF. Numbers stay as they are, text is made {@link Cells harmless}. */
final class CsvWriter implements RowSink {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private final CSVPrinter printer;

    CsvWriter(Appendable out, List<String> header) throws IOException {
        this(out, ',');
        printer.printRecord(header);
    }

    /** Of a table whose first row is the header. */
    CsvWriter(Appendable out, char delimiter) throws IOException {
        printer = asGiven(out, delimiter);
    }

    /** Writes the tables of other tools, whose cells stay as they are. */
    static CSVPrinter asGiven(Appendable out, char delimiter) throws IOException {
        return new CSVPrinter(out, FORMAT.builder().setDelimiter(delimiter).get());
    }

    /** Writes a file with commas, or a workbook with one sheet if its name ends in {@code .xlsx}. */
    static void write(Path file, String sheet, RowSink.Table table) throws IOException {
        if (Xlsx.is(file)) {
            Xlsx.write(file, sheet, table);
        } else {
            AtomicFile.write(file, out -> table.writeTo(new CsvWriter(out, ',')));
        }
    }

    @Override
    public void row(Object... cells) throws IOException {
        for (Object cell : cells) {
            printer.print(cell instanceof Number ? cell : Cells.harmless(cell.toString()));
        }
        printer.println();
    }
}
