package org.ieum.align;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** Reads the tables and the numbers that alignment is made with; they stand beside this class. */
final class Tables {
    private Tables() {}

    /** The cells of each row; lines that begin with # are comments. */
    static List<String[]> rows(String file) {
        try (BufferedReader lines = open(file)) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static Properties properties(String file) {
        try (BufferedReader lines = open(file)) {
            Properties properties = new Properties();
            properties.load(lines);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static BufferedReader open(String file) {
        InputStream stream = Objects.requireNonNull(Tables.class.getResourceAsStream(file), file);
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
