package org.ieum.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists of planted differences of {@code corpora/events} and {@code corpora/desks} against their texts. */
class PlantedDifferencesTest {
    static List<Path> corpora() {
        return Stream.of("events", "desks")
                .flatMap(folder -> PlantedEvents.in(Path.of("corpora", folder)).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void texts_standInListedDocuments(Path corpus) {
        List<String> listed = AcsaCorpus.rows(corpus.resolve("documents.csv")).stream()
                .map(row -> row.get("file"))
                .toList();
        for (CSVRecord row : PlantedEvents.differences(corpus)) {
            for (String side : List.of("a", "b")) {
                assertThat(listed).contains(row.get("document_" + side));
                assertThat(text(corpus.resolve(row.get("document_" + side))))
                        .as("%s of row %d", row.get("document_" + side), row.getRecordNumber())
                        .contains(row.get("text_" + side));
                assertThat(row.get("text_" + side)).isNotBlank();
            }
        }
    }

    private static String text(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
