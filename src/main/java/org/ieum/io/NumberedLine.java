package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of a text that is not blank, with its place, which messages tell.
 *
 * @param line its number, from 1
 */
record NumberedLine(String file, int line, String text) implements FilePlace {
    /** The lines of a file, which may end in {@code .gz}, but for the blank ones. */
    static List<NumberedLine> read(Path file) throws IOException {
        return of(Lines.read(file), file.toString());
    }

    /** Lines but for the blank ones; {@code file} is what messages call their text. */
    static List<NumberedLine> of(List<String> lines, String file) {
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank())
                .mapToObj(i -> new NumberedLine(file, i + 1, lines.get(i)))
                .toList();
    }

    /** True if it begins with {@code #}. */
    boolean isComment() {
        return text.startsWith("#");
    }

    /** What stands between its tabs, as it is. */
    String[] cells() {
        return text.split("\t", -1);
    }
}
