package org.ieum.io;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ieum.text.IeumException;
import org.ieum.text.Labelled;

/** A row, not blank, of a table with a header; its cells go by the names of the columns. */
record TableRow(String file, int line, TableHeader header, List<String> cells) implements FilePlace {
    /** The cell of a column without surrounding space; empty if the table has no such column. */
    String get(String column) {
        int place = header.place(column);
        return place < cells.size() ? cells.get(place) : "";
    }

    /** The cells by column, in their order. */
    Map<String, String> byColumn() {
        Map<String, String> cells = new LinkedHashMap<>();
        header.names().forEach(column -> cells.put(column, get(column)));
        return cells;
    }

    /** Refuses a cell that is neither empty nor what {@code parser} takes. */
    void require(String column, Consumer<String> parser, String expected) {
        try {
            if (!get(column).isEmpty()) {
                parser.accept(get(column));
            }
        } catch (IeumException | DateTimeException e) {
            throw broken(column + " \"" + get(column) + "\": expected " + expected + ", or nothing", e);
        }
    }

    /**
     * What a person wrote into the column {@code decision}.
     *
     * @throws IeumException if it is none of the labels of {@code type}
     */
    <E extends Enum<E> & Labelled> E decision(Class<E> type, String expected) {
        String cell = get("decision");
        return Labelled.find(type, cell)
                .orElseThrow(() -> new IeumException("decision \"" + cell + "\": expected " + expected));
    }
}
