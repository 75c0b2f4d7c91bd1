package org.ieum.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ieum.text.IeumException;

/**
 * Tables in the first sheet of a workbook (Office Open XML, {@code .xlsx}). Needs {@code org.dhatim:fastexcel} and {@code
 * fastexcel-reader} on the class path, which are optional; {@link Workbooks} alone knows them. All cells but numbers are
 * text, so that none can run as a formula.
 */
final class Xlsx {
    private Xlsx() {}

    /** True if a file's name says that it is a workbook. */
    static boolean is(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /**
     * The rows that are not blank.
     *
     * @throws FormatException if it is no workbook or if a cell shows an error; the message names file, sheet, row and cell
     */
    static List<TableLine> lines(Path file) throws IOException {
        return lines(Files.readAllBytes(file), file.toString());
    }

    static List<TableLine> lines(byte[] workbook, String file) throws IOException {
        return withLibrary(file, () -> Workbooks.lines(workbook, file));
    }

    /** Writes a file with one sheet. */
    static void write(Path file, String sheet, RowSink.Table table) throws IOException {
        byte[] workbook = withLibrary(file.toString(), () -> bytes(sheet, table));
        AtomicFile.write(file, workbook);
    }

    static byte[] bytes(String sheet, RowSink.Table table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbooks.write(out, sheet, table);
        return out.toByteArray();
    }

    private static <T> T withLibrary(String file, Callable<T> job) throws IOException {
        try {
            return job.call();
        } catch (NoClassDefFoundError e) {
            throw new IeumException(
                    file + ": .xlsx needs org.dhatim:fastexcel and fastexcel-reader on the class path; add them as "
                            + "dependencies, or use .csv, which every spreadsheet program reads and writes",
                    e);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
