package org.ieum.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.text.Document;
import org.ieum.text.Lang;

/**
 * What is segmented: the articles of {@code corpora/acsa}, which with all that is read to segment them nearly stay in a
 * processor's caches, or those of {@code corpora/comparable}, which do not.
 *
 * @param document all of them, one after the other
 * @param paragraphs the same for what reads a paragraph at a time
 */
record SpeedText(Document document, List<String> paragraphs) {
    /** @param corpus the name of a folder in {@code corpora} */
    static SpeedText read(String corpus, Lang lang) {
        try (Stream<Path> files = Files.walk(Path.of("corpora", corpus))) {
            Document document = Document.of(
                    lang,
                    files.filter(file -> isOf(lang, file.getFileName().toString()))
                            .sorted()
                            .map(SpeedText::read)
                            .collect(Collectors.joining("\n\n")));
            List<String> paragraphs = document.blocks().stream()
                    .map(block -> block.span().of(document.text()))
                    .toList();
            return new SpeedText(document, paragraphs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOf(Lang lang, String file) {
        return file.equals(lang + ".raw.txt") || file.endsWith("." + lang + ".txt");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
