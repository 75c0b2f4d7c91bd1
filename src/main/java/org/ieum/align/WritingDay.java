package org.ieum.align;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.quantity.Moment;
import org.ieum.quantity.Quantities;

/**
 * Guesses when two undated texts on one event were written: what happened "on Wednesday" in the one was on "17일" in the
 * other. There are seven ways to lay the weekdays of the one on the days of the other; the guess is the one under which
 * most of them coincide, above all the first that each text names. The month is one that a text names with that day, or
 * else one far from all that are named, and the year any in which the weekday fits: the guess serves only to make the
 * two texts agree.
 */
final class WritingDay {
    private static final int MONTHS = 12;
    /** Texts name a weekday for days that lie so close to the first. */
    private static final int NEAR = 6;
    /** A day and a weekday that meet count twice; they must be the first that the texts name, or more must meet. */
    private static final int LEAST = 3;
    /** Years are tried from this one back until the weekday fits. */
    private static final int LAST_YEAR = 2027;

    private final List<Moment> source;
    private final List<Moment> target;

    private WritingDay(List<Moment> source, List<Moment> target) {
        this.source = source;
        this.target = target;
    }

    /** A day on which both may have been written; empty if nothing tells, or if one of them says when it was. */
    static Optional<LocalDate> guess(Passage source, Passage target) {
        if (isDated(source) || isDated(target)) {
            return Optional.empty();
        }
        List<Moment> ofSource = moments(source);
        List<Moment> ofTarget = moments(target);
        return new WritingDay(ofSource, ofTarget).day().or(() -> new WritingDay(ofTarget, ofSource).day());
    }

    private static boolean isDated(Passage passage) {
        return passage.document().metadata().date().isPresent();
    }

    private static List<Moment> moments(Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> Quantities.find(sentence.text(), sentence.lang()).stream())
                .filter(Moment.class::isInstance)
                .map(Moment.class::cast)
                .toList();
    }

    /** By the days that the source names and the weekdays that the target does. */
    private Optional<LocalDate> day() {
        List<Integer> days = source.stream()
                .filter(moment -> moment.month().isEmpty() && moment.relative().isEmpty())
                .flatMap(moment -> moment.day().stream().boxed())
                .distinct()
                .toList();
        List<DayOfWeek> weekdays = target.stream()
                .flatMap(moment -> moment.weekday().stream())
                .distinct()
                .toList();
        if (days.isEmpty() || weekdays.isEmpty()) {
            return Optional.empty();
        }
        int first = days.get(0);
        List<Integer> near =
                days.stream().filter(day -> Math.abs(day - first) <= NEAR).toList();
        List<DayOfWeek> ranked = Stream.of(DayOfWeek.values())
                .sorted(Comparator.comparingInt((DayOfWeek weekday) -> -met(near, weekdays, weekday)))
                .toList();
        int most = met(near, weekdays, ranked.get(0));
        boolean tells = most >= LEAST && most > met(near, weekdays, ranked.get(1));
        return tells ? Optional.of(date(first, ranked.get(0))) : Optional.empty();
    }

    /** How many days and weekdays meet if the first day is such a one; one more if it is the first weekday too. */
    private static int met(List<Integer> days, List<DayOfWeek> weekdays, DayOfWeek ofFirst) {
        List<DayOfWeek> named =
                days.stream().map(day -> ofFirst.plus(day - days.get(0))).toList();
        long met = named.stream().filter(weekdays::contains).count()
                + weekdays.stream().filter(named::contains).count();
        return (int) met + (ofFirst == weekdays.get(0) ? 1 : 0);
    }

    private LocalDate date(int day, DayOfWeek weekday) {
        int month = namedWith(day).orElseGet(() -> unnamed(day));
        LocalDate date = LocalDate.of(LAST_YEAR, month, day);
        while (date.getDayOfWeek() != weekday) {
            date = date.minusYears(1);
        }
        return date;
    }

    /** The only month that the target names with a day. */
    private OptionalInt namedWith(int day) {
        int[] months = target.stream()
                .filter(moment -> moment.day().equals(OptionalInt.of(day)))
                .flatMapToInt(moment -> moment.month().stream())
                .filter(month -> hasDay(month, day))
                .distinct()
                .toArray();
        return months.length == 1 ? OptionalInt.of(months[0]) : OptionalInt.empty();
    }

    /** The month that is furthest from all that the texts name, of those that have such a day. */
    private int unnamed(int day) {
        int[] named = Stream.concat(source.stream(), target.stream())
                .flatMapToInt(moment -> moment.month().stream())
                .toArray();
        return IntStream.rangeClosed(1, MONTHS)
                .filter(month -> hasDay(month, day))
                .boxed()
                .max(Comparator.comparingInt((Integer month) -> distance(month, named))
                        .thenComparing(month -> -month))
                .orElseThrow();
    }

    private static boolean hasDay(int month, int day) {
        return day <= LocalDate.of(LAST_YEAR, month, 1).lengthOfMonth();
    }

    private static int distance(int month, int[] named) {
        return IntStream.of(named)
                .map(other -> Math.min(Math.floorMod(month - other, MONTHS), Math.floorMod(other - month, MONTHS)))
                .min()
                .orElse(MONTHS);
    }
}
