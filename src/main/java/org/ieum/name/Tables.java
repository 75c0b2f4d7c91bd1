package org.ieum.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.text.Resources;

/** Reads the tables beside this package: UTF-8, {@code #} starts a comment line, blank lines mean nothing. */
final class Tables {
    private Tables() {}

    /** The lines of a table, stripped. */
    static List<String> lines(String file) {
        return Resources.lines(Tables.class, file).stream().map(String::strip).toList();
    }

    /** All words of a table, whatever lines they stand in. */
    static Set<String> words(String file) {
        return rows(file).stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of a table, each cut at white space. */
    static List<List<String>> rows(String file) {
        return lines(file).stream().map(line -> List.of(line.split("\\s+"))).toList();
    }
}
