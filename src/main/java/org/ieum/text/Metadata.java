package org.ieum.text;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known about a document beside its text. Empty strings mean "not known".
 *
 * @param title headline
 * @param outlet who published it
 * @param byline who wrote it, as printed
 * @param date day of publication, the anchor of words such as "yesterday"; empty if not known
 */
public record Metadata(String title, String outlet, String byline, Optional<LocalDate> date) {
    public Metadata {
        requireNonNull(title, "title");
        requireNonNull(outlet, "outlet");
        requireNonNull(byline, "byline");
        requireNonNull(date, "date");
    }

    /** Nothing is known. */
    public static final Metadata NONE = new Metadata("", "", "", Optional.empty());

    public Metadata withTitle(String title) {
        return new Metadata(title, outlet, byline, date);
    }

    public Metadata withOutlet(String outlet) {
        return new Metadata(title, outlet, byline, date);
    }

    public Metadata withByline(String byline) {
        return new Metadata(title, outlet, byline, date);
    }

    public Metadata withDate(LocalDate date) {
        return new Metadata(title, outlet, byline, Optional.of(date));
    }
}
