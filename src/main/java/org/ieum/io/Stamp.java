package org.ieum.io;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Who wrote a file, and when, as far as files may say so and still be the same in the next run. */
final class Stamp {
    static final String TOOL = "Ieum";

    private static final DateTimeFormatter COMPACT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Stamp() {}

    /** The version of the jar; {@code development} outside of one. */
    static String version() {
        return Optional.ofNullable(Stamp.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    /** The moment that {@code SOURCE_DATE_EPOCH} names, in seconds since 1970; empty if it names none. */
    static Optional<Instant> moment() {
        return Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH"))
                .filter(seconds -> seconds.matches("[0-9]{1,11}"))
                .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)));
    }

    /** {@code 20310310T090000Z}. */
    static Optional<String> compact() {
        return moment().map(COMPACT::format);
    }
}
