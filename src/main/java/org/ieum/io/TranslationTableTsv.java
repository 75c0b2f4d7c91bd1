package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ieum.align.TranslationTable;
import org.ieum.text.Counts;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;

/**
 * Learned translation tables, one pair of words a row: {@code source TAB target TAB strength TAB count}, under a header that
 * names the two languages instead of "source" and "target": {@code ko TAB en TAB strength TAB count}. Drops nothing.
 */
public final class TranslationTableTsv {
    private static final String HEADER =
            "expected the header of a translation table, \"ko TAB en TAB strength TAB count\";"
                    + " align --learn makes such a file";
    private static final String EXPECTED =
            "expected two words, a strength in (0, 1] and a count of at least 1, between tabs; correct or delete the line";

    private TranslationTableTsv() {}

    public static void write(TranslationTable table, Path file) throws IOException {
        AtomicFile.write(file, out -> {
            out.append(table.source().tag()).append('\t').append(table.target().tag());
            out.append("\tstrength\tcount\n");
            for (TranslationTable.Pair pair : table.pairs()) {
                out.append(pair.source()).append('\t').append(pair.target()).append('\t');
                out.append(Double.toString(pair.strength())).append('\t');
                out.append(Integer.toString(pair.count())).append('\n');
            }
        });
    }

    /**
     * Reads a table from a file, which may end in {@code .gz}.
     *
     * @throws FormatException if it is not in the format; the message names the line
     */
    public static TranslationTable read(Path file) throws IOException {
        List<NumberedLine> lines = NumberedLine.read(file);
        if (lines.isEmpty()) {
            throw new FormatException(file.toString(), 1, HEADER);
        }
        NumberedLine header = lines.get(0);
        String[] names = header.cells();
        if (names.length != 4 || !names[2].equals("strength") || !names[3].equals("count")) {
            throw header.broken(HEADER);
        }
        return TranslationTable.of(
                lang(names[0], header),
                lang(names[1], header),
                lines.stream().skip(1).map(TranslationTableTsv::pair).toList());
    }

    private static Lang lang(String tag, NumberedLine header) {
        try {
            return Lang.of(tag);
        } catch (IeumException e) {
            throw header.broken(e.getMessage() + "; " + HEADER, e);
        }
    }

    private static TranslationTable.Pair pair(NumberedLine row) {
        String[] cells = row.cells();
        if (cells.length != 4) {
            throw row.broken(Counts.of(cells.length, "column") + "; " + EXPECTED);
        }
        try {
            return new TranslationTable.Pair(
                    cells[0], cells[1], Double.parseDouble(cells[2]), Integer.parseInt(cells[3]));
        } catch (NumberFormatException | IeumException e) {
            throw row.broken(EXPECTED, e);
        }
    }
}
