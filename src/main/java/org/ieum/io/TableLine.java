package org.ieum.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A row, not blank, of a table whose columns have no names of their own, or the header. */
record TableLine(String file, int line, List<String> cells) implements FilePlace {
    /** A cell without surrounding space; empty if the row ends before it, or if the column is -1. */
    String get(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    /** The same with the cells as they were before {@link Cells#harmless}. */
    TableLine original() {
        List<String> original = cells;
        for (int i = 0; i < cells.size(); i++) {
            String cell = Cells.original(cells.get(i));
            if (!cell.equals(cells.get(i))) {
                original = original == cells ? new ArrayList<>(cells) : original;
                original.set(i, cell);
            }
        }
        return new TableLine(file, line, original);
    }

    /** The same with other words for those that a map has. */
    TableLine renamed(Map<String, String> names) {
        return new TableLine(
                file,
                line,
                cells.stream().map(cell -> names.getOrDefault(cell, cell)).toList());
    }
}
