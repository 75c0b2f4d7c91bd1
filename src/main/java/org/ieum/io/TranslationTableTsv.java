package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ieum.align.TranslationTable;
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
     * @throws IeumException if it is not in the format; the message names the line
     */
    public static TranslationTable read(Path file) throws IOException {
        List<String> lines = Lines.read(file);
        String[] header = lines.isEmpty() ? new String[0] : lines.get(0).split("\t", -1);
        if (header.length != 4 || !header[2].equals("strength") || !header[3].equals("count")) {
            throw new FormatException(file.toString(), 1, HEADER);
        }
        List<TranslationTable.Pair> pairs = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                pairs.add(pair(lines.get(i), file.toString(), i + 1));
            }
        }
        return TranslationTable.of(lang(header[0], file.toString()), lang(header[1], file.toString()), pairs);
    }

    private static Lang lang(String tag, String file) {
        try {
            return Lang.of(tag);
        } catch (IeumException e) {
            throw new FormatException(file, 1, e.getMessage() + "; " + HEADER, e);
        }
    }

    private static TranslationTable.Pair pair(String row, String file, int line) {
        String[] cells = row.split("\t", -1);
        if (cells.length != 4) {
            throw new FormatException(file, line, cells.length + " columns: " + EXPECTED);
        }
        try {
            return new TranslationTable.Pair(
                    cells[0], cells[1], Double.parseDouble(cells[2]), Integer.parseInt(cells[3]));
        } catch (NumberFormatException | IeumException e) {
            throw new FormatException(file, line, EXPECTED, e);
        }
    }
}
