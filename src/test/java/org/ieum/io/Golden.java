package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that must come out as they are kept. {@code -Dieum.golden=write} rewrites them; the diff is to be reviewed. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/org/ieum/io");

    private Golden() {}

    static Path path(String name) {
        return FOLDER.resolve(name);
    }

    static void check(String name, String actual) throws IOException {
        if (System.getProperty("ieum.golden", "compare").equals("write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(path(name), actual);
        }
        assertThat(actual.lines())
                .containsExactlyElementsOf(Files.readString(path(name)).lines().toList());
        assertThat(actual).isEqualTo(Files.readString(path(name)));
    }
}
