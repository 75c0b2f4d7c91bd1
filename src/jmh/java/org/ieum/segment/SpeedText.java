package org.ieum.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ieum.text.Document;
import org.ieum.text.Lang;

/**
 * What is segmented: files of {@code corpora/acsa}, or those named by {@code -Dieum.bench.text=FILE:FILE}.
 *
 * @param document all of them, one after the other
 * @param paragraphs the same for what reads a paragraph at a time
 */
record SpeedText(Document document, List<String> paragraphs) {
    private static final Path OURS = Path.of("corpora/acsa");

    /** @param names of the files of ours */
    static SpeedText read(Lang lang, String... names) {
        String chosen = System.getProperty("ieum.bench.text", "");
        List<Path> files = chosen.isEmpty()
                ? Arrays.stream(names).map(OURS::resolve).toList()
                : Arrays.stream(chosen.split(":")).map(Path::of).toList();
        Document document =
                Document.of(lang, files.stream().map(SpeedText::read).collect(Collectors.joining("\n\n")));
        List<String> paragraphs = document.blocks().stream()
                .map(block -> block.span().of(document.text()))
                .toList();
        return new SpeedText(document, paragraphs);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
