package org.ieum.term;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.text.Lang;

/** Words with which no term begins or ends. */
final class StopWords {
    private final Set<String> words;

    private StopWords(Set<String> words) {
        this.words = words;
    }

    static StopWords of(Lang lang) {
        String file = "stopwords." + lang + ".txt";
        try (InputStream in = Objects.requireNonNull(StopWords.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new StopWords(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    boolean contains(String word) {
        return words.contains(word);
    }
}
