package org.ieum.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** Events whose reports somebody has made to contradict one another, each a folder with a {@code differences.csv}. */
public final class PlantedEvents {
    private static final String DIFFERENCES = "differences.csv";

    private PlantedEvents() {}

    /** The folders of all events in a folder, in order. */
    public static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(DIFFERENCES))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an event's reports differ in, planted contradictions and traps. */
    public static List<CSVRecord> differences(Path event) {
        return AcsaCorpus.rows(event.resolve(DIFFERENCES));
    }
}
