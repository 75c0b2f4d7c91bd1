package org.ieum.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The command was called in a way that it cannot serve; the message says what to do instead. */
final class Usage extends RuntimeException {
    Usage(String message) {
        super(message);
    }

    /** Refuses a file that is to be written with another extension than these, in lower case. */
    static void requireExtension(Optional<Path> file, String... extensions) {
        String name = file.map(Path::toString).orElse(extensions[0]).toLowerCase(Locale.ROOT);
        if (Arrays.stream(extensions).noneMatch(name::endsWith)) {
            throw new Usage(file.orElseThrow() + ": unknown extension; end it in " + String.join(", ", extensions));
        }
    }
}
