package org.ieum.quantity;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ieum.quantity.Moment.Grain;
import org.ieum.quantity.Moment.Part;

/** Compares two moments: by their days if both are known, else by what both of them say. */
final class MomentAgreement {

    private static final int HALF_A_DAY = 12;

    /** What says which half of the day a time belongs to. */
    private static final Pattern HALF_OF_DAY =
            Pattern.compile("오전|오후|새벽|아침|낮|저녁|밤|정오|자정|(?i:[ap]\\.?m\\b|noon|night|morning|evening)");

    private enum Field {
        YEAR,
        MONTH,
        DAY,
        WEEKDAY
    }

    private MomentAgreement() {}

    static Agreement of(Moment a, Moment b) {
        Agreement days = a.from().isPresent() && b.from().isPresent() ? ofDays(a, b) : ofFields(a, b);
        if (a.time().isEmpty() && b.time().isEmpty()) {
            return days;
        }
        return withTime(a, b, days);
    }

    private static Agreement ofDays(Moment a, Moment b) {
        if (a.from().equals(b.from()) && a.to().equals(b.to())) {
            return Agreement.equal(() -> "both " + days(a));
        }
        if (overlap(a, b, 0)) {
            return Agreement.compatible(() -> both(a, b) + " overlap");
        }
        if (inDifferentZones(a, b) && overlap(a, b, 1)) {
            return Agreement.compatible(() -> both(a, b) + " may be one moment in different time zones");
        }
        return Agreement.conflict(() -> both(a, b) + " have no day in common");
    }

    private static String both(Moment a, Moment b) {
        return days(a) + " and " + days(b);
    }

    /** What is told in one time zone may be a day off in another: so is a day that names its zone beside one that does not. */
    private static boolean inDifferentZones(Moment a, Moment b) {
        return !a.zone().equals(b.zone());
    }

    private static boolean overlap(Moment a, Moment b, int days) {
        return !start(a).isAfter(end(b).plusDays(days)) && !start(b).isAfter(end(a).plusDays(days));
    }

    private static LocalDate start(Moment moment) {
        LocalDate from = moment.from().orElseThrow();
        return moment.part() == Part.EARLY ? from : from.minusDays(slack(moment));
    }

    private static LocalDate end(Moment moment) {
        LocalDate to = moment.to().orElseThrow();
        return moment.part() == Part.LATE ? to : to.plusDays(slack(moment));
    }

    /**
     * Nobody draws a line between mid and late November: a third may be missed by half its length, but not beyond the month or
     * year of which it is one.
     */
    private static long slack(Moment moment) {
        return switch (moment.part()) {
            case EARLY, MIDDLE, LATE ->
                ChronoUnit.DAYS.between(moment.from().orElseThrow(), moment.to().orElseThrow()) / 2;
            default -> 0;
        };
    }

    private static String days(Moment moment) {
        return MomentWording.days(moment);
    }

    private static Agreement ofFields(Moment a, Moment b) {
        Map<Field, Integer> fa = fields(a);
        Map<Field, Integer> fb = fields(b);
        int common = 0;
        for (Map.Entry<Field, Integer> entry : fa.entrySet()) {
            Integer other = fb.get(entry.getKey());
            boolean neighbours =
                    other != null && inDifferentZones(a, b) && areNeighbours(entry.getKey(), entry.getValue(), other);
            if (other != null && !other.equals(entry.getValue()) && !neighbours) {
                return Agreement.conflict(() -> "\"" + a.surface() + "\" and \"" + b.surface() + "\" differ in the "
                        + entry.getKey().name().toLowerCase(Locale.ROOT));
            }
            common += other == null ? 0 : 1;
        }
        if (common == 0) {
            return ofDistance(a, b);
        }
        boolean same = fa.equals(fb) && a.grain() == b.grain() && a.relative().equals(b.relative());
        return ofParts(a, b, same);
    }

    /** Days or weekdays with no other between them. */
    private static boolean areNeighbours(Field field, int a, int b) {
        int apart = Math.abs(a - b);
        return switch (field) {
            case DAY -> apart <= 1;
            case WEEKDAY -> apart <= 1 || apart == 6;
            case YEAR, MONTH -> false;
        };
    }

    private static Agreement ofParts(Moment a, Moment b, boolean same) {
        if (a.part() != b.part() && a.part() != Part.WHOLE && b.part() != Part.WHOLE && a.grain() == b.grain()) {
            return disjoint(a.part(), b.part())
                    ? Agreement.conflict(() -> "different parts of the same stretch")
                    : Agreement.compatible(() -> "parts of the same stretch that overlap");
        }
        return same && a.part() == b.part()
                ? Agreement.equal(() -> "both say the same of the date")
                : Agreement.compatible(() -> "\"" + a.surface() + "\" and \"" + b.surface() + "\" can both be true");
    }

    private static boolean disjoint(Part a, Part b) {
        return isThird(a) == isThird(b) && isHalf(a) == isHalf(b);
    }

    private static boolean isThird(Part part) {
        return part == Part.EARLY || part == Part.MIDDLE || part == Part.LATE;
    }

    private static boolean isHalf(Part part) {
        return part == Part.FIRST_HALF || part == Part.SECOND_HALF;
    }

    private static Agreement ofDistance(Moment a, Moment b) {
        boolean comparable = a.grain() == b.grain() && a.part() == b.part();
        if (comparable && a.relative().isPresent() && a.relative().equals(b.relative())) {
            return Agreement.compatible(
                    () -> "the same distance from the days of writing, not both of which are known");
        }
        if (a.grain() == Grain.TIME && b.grain() == Grain.TIME) {
            return Agreement.compatible(() -> "times of day");
        }
        return Agreement.incomparable(() -> "\"" + a.surface() + "\" and \"" + b.surface()
                + "\" say nothing of the same kind; a date of writing may help");
    }

    private static Map<Field, Integer> fields(Moment moment) {
        Map<Field, Integer> fields = new EnumMap<>(Field.class);
        moment.year().ifPresent(year -> fields.put(Field.YEAR, year));
        moment.month().ifPresent(month -> fields.put(Field.MONTH, month));
        moment.day().ifPresent(day -> fields.put(Field.DAY, day));
        moment.weekday().map(DayOfWeek::getValue).ifPresent(day -> fields.put(Field.WEEKDAY, day));
        moment.from().ifPresent(day -> addResolved(moment.grain(), day, fields));
        return fields;
    }

    private static void addResolved(Grain grain, LocalDate day, Map<Field, Integer> fields) {
        switch (grain) {
            case DAY -> {
                fields.put(Field.YEAR, day.getYear());
                fields.put(Field.MONTH, day.getMonthValue());
                fields.put(Field.DAY, day.getDayOfMonth());
                fields.put(Field.WEEKDAY, day.getDayOfWeek().getValue());
            }
            case MONTH -> {
                fields.put(Field.YEAR, day.getYear());
                fields.put(Field.MONTH, day.getMonthValue());
            }
            case YEAR -> fields.put(Field.YEAR, day.getYear());
            case CENTURY, DECADE, WEEK, TIME -> {}
        }
    }

    /** A time on one side only makes the other vaguer; two times must be the same. */
    private static Agreement withTime(Moment a, Moment b, Agreement days) {
        Optional<Agreement> differ = a.apart(b).filter(apart -> !apart.isZero()).isPresent()
                ? Optional.of(ofDifferentTimes(a, b))
                : Optional.empty();
        boolean onlyTimes = a.grain() == Grain.TIME && b.grain() == Grain.TIME;
        if (onlyTimes) {
            return differ.orElseGet(() -> a.isReckonedWith(b)
                    ? Agreement.equal(() -> MomentWording.time(a) + " and " + MomentWording.time(b) + " are one time")
                    : Agreement.equal(() -> "the same time of day"));
        }
        if (days.verdict() == Agreement.Verdict.CONFLICT || days.verdict() == Agreement.Verdict.INCOMPARABLE) {
            return days;
        }
        return differ.orElse(a.time().equals(b.time()) ? days : Agreement.compatible(days::reason));
    }

    /** "7:30" may be 19:30 where nothing says which half of the day is meant. */
    private static Agreement ofDifferentTimes(Moment a, Moment b) {
        boolean halfADayOff = a.apart(b).equals(Optional.of(Duration.ofHours(HALF_A_DAY)));
        return halfADayOff && (isHalfOpen(a) || isHalfOpen(b))
                ? Agreement.compatible(() -> "one does not say which half of the day is meant")
                : inDifferentZones(a, b) && !a.isReckonedWith(b)
                        ? Agreement.incomparable(() -> "times of day in different time zones")
                        : Agreement.conflict(() -> MomentWording.time(a) + " and " + MomentWording.time(b)
                                + " are different times of day");
    }

    /** True if it may be in either half of the day. */
    static boolean isHalfOpen(Moment moment) {
        int hour = moment.time().orElseThrow().getHour();
        return hour > 0
                && hour <= HALF_A_DAY
                && !moment.zone().equals(Optional.of("UTC"))
                && !HALF_OF_DAY.matcher(moment.surface()).find();
    }
}
