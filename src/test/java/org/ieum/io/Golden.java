package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;

/** The golden files of this package. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/org/ieum/io");

    private Golden() {}

    static Path path(String name) {
        return FOLDER.resolve(name);
    }

    static void check(String name, String actual) throws IOException {
        org.ieum.build.Golden.check(path(name), actual);
    }
}
