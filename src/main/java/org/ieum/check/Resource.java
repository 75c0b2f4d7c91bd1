package org.ieum.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables that checks are made with; they stand beside this class. */
final class Resource {
    private Resource() {}

    static List<String> lines(String file) {
        InputStream resource = Objects.requireNonNull(Resource.class.getResourceAsStream(file), file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
