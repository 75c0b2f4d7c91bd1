package org.ieum.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.ieum.term.ListedTerm;
import org.ieum.text.Sentence;

/** Terms without counterparts as a table, each with the first sentence that has it; cells as in {@link Tables}. */
public final class TermLists {
    private static final List<String> HEADER =
            List.of("rank", "c_value", "lang", "term", "count", "documents", "document", "text");

    private TermLists() {}

    /**
     * Writes a table of terms; one that is there is replaced.
     *
     * @throws FormatException if the file that is there is another table, such as one of candidates with decisions in it; it
     *     is then left as it is
     */
    public static void write(List<ListedTerm> terms, Path file) throws IOException {
        if (Files.exists(file)) {
            CsvReader.rows(Lines.text(file), file.toString(), List.of("c_value", "term"));
        }
        AtomicFile.write(file, out -> write(terms, out));
    }

    /** Writes a table of terms. */
    public static void write(List<ListedTerm> terms, Appendable out) throws IOException {
        CsvWriter csv = new CsvWriter(out, HEADER);
        for (ListedTerm term : terms) {
            Sentence example = term.examples().get(0);
            csv.row(
                    term.rank(),
                    String.format(Locale.ROOT, "%.2f", term.cValue()),
                    term.lang(),
                    term.text(),
                    term.count(),
                    term.documents(),
                    example.origin(),
                    Tables.oneLine(example.text()));
        }
    }
}
