package org.ieum.quantity;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The strings that equal quantities share, as {@link Quantity#keys()} lists them. */
final class Keys {
    private Keys() {}

    static List<String> of(Amount amount) {
        String value = amount.value().toPlainString();
        return switch (amount.type()) {
            case PERCENT -> List.of(value + "%");
            case PERCENT_POINT -> List.of(value + "%p");
            case ORDINAL -> List.of("#" + value);
            case AGE -> List.of(amount.unit().equals("decade") ? "age " + value + "s" : "age " + value);
            case DURATION, FIRST_IN -> distinct(value + " " + amount.unit(), inBaseUnit(amount));
            case MEASURE -> distinct(inBaseUnit(amount), value);
            case NUMBER, MONEY, FRACTION, COUNT -> List.of(value);
        };
    }

    private static String inBaseUnit(Amount amount) {
        return amount.inBaseUnit().toPlainString() + " " + amount.baseUnit();
    }

    private static List<String> distinct(String... keys) {
        return List.copyOf(new LinkedHashSet<>(List.of(keys)));
    }

    static List<String> of(Moment moment) {
        Set<String> keys = new LinkedHashSet<>();
        switch (moment.grain()) {
            case DAY -> addDay(moment, keys);
            case MONTH -> addMonth(moment, keys);
            case YEAR -> addYear(moment, keys);
            case DECADE -> keys.add(moment.year().orElseThrow() + "s");
            case CENTURY -> keys.add("c" + (moment.year().orElseThrow() / 100 + 1));
            case WEEK -> moment.from().ifPresent(day -> keys.add(week(day)));
            case TIME -> {}
        }
        moment.relative().ifPresent(relative -> keys.add(relative.toString()));
        moment.time().ifPresent(time -> keys.add("t" + time));
        return List.copyOf(keys);
    }

    private static void addDay(Moment moment, Set<String> keys) {
        moment.resolved().ifPresent(day -> {
            keys.add(day.toString());
            keys.add("d" + day.getMonthValue() + "-" + day.getDayOfMonth());
            keys.add("day" + day.getDayOfMonth());
        });
        if (moment.day().isPresent()) {
            int day = moment.day().getAsInt();
            moment.month().ifPresent(month -> keys.add("d" + month + "-" + day));
            keys.add("day" + day);
        }
        moment.weekday().ifPresent(day -> keys.add(day.name().toLowerCase(Locale.ROOT)));
    }

    private static void addMonth(Moment moment, Set<String> keys) {
        moment.from().ifPresent(day -> {
            keys.add(String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue()));
            keys.add("m" + day.getMonthValue());
        });
        moment.month().ifPresent(month -> keys.add("m" + month));
    }

    private static void addYear(Moment moment, Set<String> keys) {
        String part = part(moment.part());
        List<String> years = new ArrayList<>();
        moment.from().ifPresent(day -> years.add(String.valueOf(day.getYear())));
        moment.year().ifPresent(year -> years.add(String.valueOf(year)));
        if (!part.isEmpty()) {
            years.forEach(year -> keys.add(year + " " + part));
            keys.add(part);
        } else {
            keys.addAll(years);
        }
    }

    private static String part(Moment.Part part) {
        return switch (part) {
            case FIRST_HALF -> "half1";
            case SECOND_HALF -> "half2";
            case FIRST_QUARTER -> "quarter1";
            case SECOND_QUARTER -> "quarter2";
            case THIRD_QUARTER -> "quarter3";
            case FOURTH_QUARTER -> "quarter4";
            case WHOLE, EARLY, MIDDLE, LATE -> "";
        };
    }

    private static String week(LocalDate day) {
        LocalDate monday = day.minusDays(day.get(ChronoField.DAY_OF_WEEK) - 1L);
        return "week of " + monday;
    }
}
