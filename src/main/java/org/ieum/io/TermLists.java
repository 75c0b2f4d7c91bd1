package org.ieum.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.ieum.term.ListedTerm;

/** Terms without counterparts as a table, each with the first sentence that has it; cells as in {@link Tables}. */
public final class TermLists {
    private static final CsvTable<ListedTerm> TERMS = CsvTable.<ListedTerm>of()
            .column("rank", ListedTerm::rank)
            .column("c_value", term -> String.format(Locale.ROOT, "%.2f", term.cValue()))
            .column("lang", ListedTerm::lang)
            .column("term", ListedTerm::text)
            .column("count", ListedTerm::count)
            .column("documents", ListedTerm::documents)
            .column("document", term -> term.examples().get(0).origin())
            .column("text", term -> Cells.oneLine(term.examples().get(0).text()));

    private TermLists() {}

    /**
     * Writes a table of terms, in a workbook if the file ends in {@code .xlsx}; one that is there is replaced.
     *
     * @throws FormatException if the file that is there is another table, such as one of candidates with decisions in it; it
     *     is then left as it is
     */
    public static void write(List<ListedTerm> terms, Path file) throws IOException {
        if (Files.exists(file)) {
            CsvReader.rows(file, List.of("c_value", "term"));
        }
        CsvWriter.write(file, "terms", rows -> TERMS.write(terms, rows));
    }

    /** Writes a table of terms. */
    public static void write(List<ListedTerm> terms, Appendable out) throws IOException {
        TERMS.write(terms, out);
    }
}
