package org.ieum.io;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ieum.text.Counts;

/** The columns of a table, in small letters, and the place of each by its name. */
record TableHeader(List<String> names, Map<String, Integer> places) {
    /**
     * The header that a line is.
     *
     * @param required columns without which the table is useless
     * @throws FormatException if one of them is missing, or two have one name
     */
    static TableHeader of(TableLine line, List<String> required) {
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
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            places.put(names.get(i), i);
        }
        return new TableHeader(names, places);
    }

    private static String remedy(List<String> cells) {
        boolean joined =
                cells.size() == 1 && cells.get(0).chars().anyMatch(c -> c == ',' || c == ';' || c == '\t' || c == '|');
        return joined ? "; put commas between the cells, or tabs in a .tsv file" : "";
    }

    /** What stands under the header in a line. */
    TableRow row(TableLine line) {
        if (line.cells().size() > names.size()) {
            throw line.broken(Counts.of(line.cells().size(), "cell") + " under "
                    + Counts.of(names.size(), "column")
                    + "; put quotation marks around cells that hold the separator");
        }
        return new TableRow(line.file(), line.line(), this, line.cells());
    }

    /** The number of a column, from 0; beyond the end of every row if there is no such column. */
    int place(String column) {
        return places.getOrDefault(column, names.size());
    }
}
