package org.ieum.align;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.ieum.text.Document;

/**
 * How the days on which two documents were published bear on whether they belong together. The same day, or the next
 * one because of time zones, speaks for it if few documents are from then, and says nothing if most are; more days
 * between speak against it.
 */
final class DateNearness {
    /** Judgements, not measured: no gold at hand has dates. */
    private static final double SAME_DAY = .25;

    private static final double FAR_APART = .2;
    private static final double DAYS_FAR_APART = 30;

    private final NavigableMap<LocalDate, Integer> days = new TreeMap<>();
    private int dated;

    private DateNearness() {}

    static DateNearness among(List<Document> documents) {
        DateNearness nearness = new DateNearness();
        documents.forEach(document -> document.metadata().date().ifPresent(nearness::add));
        return nearness;
    }

    private void add(LocalDate day) {
        days.merge(day, 1, Integer::sum);
        dated++;
    }

    /** A factor: 1 if a date is unknown, from {@code 1 - FAR_APART} to {@code 1 + SAME_DAY}. */
    double of(Document a, Document b) {
        Optional<LocalDate> one = a.metadata().date();
        Optional<LocalDate> other = b.metadata().date();
        if (one.isEmpty() || other.isEmpty()) {
            return 1;
        }
        double apart = Math.abs(ChronoUnit.DAYS.between(one.get(), other.get()));
        return apart <= 1
                ? 1 + SAME_DAY * (1 - share(one.get(), other.get()))
                : 1 - FAR_APART * Math.min(1, apart / DAYS_FAR_APART);
    }

    /** How many of the documents are from within a day of either. */
    private double share(LocalDate one, LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        int near = days.subMap(first.minusDays(1), true, last.plusDays(1), true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return near / (double) dated;
    }
}
