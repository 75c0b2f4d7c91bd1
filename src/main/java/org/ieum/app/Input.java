package org.ieum.app;

import java.io.IOException;
import java.nio.file.Path;
import org.ieum.read.PageReader;
import org.ieum.text.Origin;
import org.ieum.text.Page;

/** Files named on the command line; {@code -} is standard input. */
final class Input {
    private Input() {}

    static boolean isStandard(Path file) {
        return file.toString().equals("-");
    }

    static Origin origin(Path file) {
        return Origin.of(isStandard(file) ? "standard input" : String.valueOf(file.getFileName()));
    }

    static Page page(Path file, boolean clean) throws IOException {
        PageReader reader = clean ? PageReader.clean() : PageReader.verbatim();
        return isStandard(file)
                ? reader.read(System.in.readAllBytes(), origin(file))
                : reader.read(file, Origin.of(file.toString()));
    }

    /** The decoded characters of a file, all of them. */
    static String text(Path file) throws IOException {
        return page(file, false).raw();
    }
}
