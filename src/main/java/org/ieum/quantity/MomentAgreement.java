package org.ieum.quantity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ieum.quantity.Moment.Grain;
import org.ieum.quantity.Moment.Part;

/** Compares two moments: by their days if both are known, else by what both of them say. */
final class MomentAgreement {

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
        String both = days(a) + " and " + days(b);
        if (a.from().equals(b.from()) && a.to().equals(b.to())) {
            return Agreement.equal("both " + days(a));
        }
        if (overlap(a, b)) {
            return Agreement.compatible(both + " overlap");
        }
        return Agreement.conflict(both + " have no day in common");
    }

    private static boolean overlap(Moment a, Moment b) {
        return !start(a).isAfter(end(b)) && !start(b).isAfter(end(a));
    }

    private static LocalDate start(Moment moment) {
        return moment.from().orElseThrow().minusDays(slack(moment));
    }

    private static LocalDate end(Moment moment) {
        return moment.to().orElseThrow().plusDays(slack(moment));
    }

    /** Nobody draws a line between mid and late November: a third may be missed by half its length. */
    private static long slack(Moment moment) {
        return switch (moment.part()) {
            case EARLY, MIDDLE, LATE ->
                ChronoUnit.DAYS.between(moment.from().orElseThrow(), moment.to().orElseThrow()) / 2;
            default -> 0;
        };
    }

    private static String days(Moment moment) {
        return Wording.of(moment.from().orElseThrow(), moment.to().orElseThrow());
    }

    private static Agreement ofFields(Moment a, Moment b) {
        Map<Field, Integer> fa = fields(a);
        Map<Field, Integer> fb = fields(b);
        int common = 0;
        for (Map.Entry<Field, Integer> entry : fa.entrySet()) {
            Integer other = fb.get(entry.getKey());
            if (other != null && !other.equals(entry.getValue())) {
                return Agreement.conflict("\"" + a.surface() + "\" and \"" + b.surface() + "\" differ in the "
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

    private static Agreement ofParts(Moment a, Moment b, boolean same) {
        if (a.part() != b.part() && a.part() != Part.WHOLE && b.part() != Part.WHOLE && a.grain() == b.grain()) {
            return disjoint(a.part(), b.part())
                    ? Agreement.conflict("different parts of the same stretch")
                    : Agreement.compatible("parts of the same stretch that overlap");
        }
        return same && a.part() == b.part()
                ? Agreement.equal("both say the same of the date")
                : Agreement.compatible("what both say of the date is the same");
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
            return Agreement.compatible("the same distance from the days of writing, not both of which are known");
        }
        if (a.grain() == Grain.TIME && b.grain() == Grain.TIME) {
            return Agreement.compatible("times of day");
        }
        return Agreement.incomparable("\"" + a.surface() + "\" and \"" + b.surface()
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
        Optional<Agreement> differ =
                a.time().isPresent() && b.time().isPresent() && !a.time().equals(b.time())
                        ? Optional.of(Agreement.conflict("different times of day"))
                        : Optional.empty();
        boolean onlyTimes = a.grain() == Grain.TIME && b.grain() == Grain.TIME;
        if (onlyTimes) {
            return differ.orElse(Agreement.equal("the same time of day"));
        }
        if (days.verdict() == Agreement.Verdict.CONFLICT || days.verdict() == Agreement.Verdict.INCOMPARABLE) {
            return days;
        }
        return differ.orElse(a.time().equals(b.time()) ? days : Agreement.compatible(days.reason()));
    }
}
