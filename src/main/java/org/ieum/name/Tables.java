package org.ieum.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the tables beside this package: UTF-8, {@code #} starts a comment line, blank lines mean nothing. */
final class Tables {
    private Tables() {}

    /** The lines of a table, stripped. */
    static List<String> lines(String file) {
        try (InputStream in = Tables.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the jar of Ieum lacks org/ieum/name/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
