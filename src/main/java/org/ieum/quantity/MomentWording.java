package org.ieum.quantity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.quantity.Moment.Part;
import org.ieum.quantity.Moment.Relative;

/** Moments in plain English, as reasons print them: {@code Feb. 23, 2031}, {@code late February next year}, {@code 3 p.m.}. */
final class MomentWording {
    private static final List<String> MONTHS =
            List.of("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");

    /** Those that can be reckoned. */
    private static final Map<String, String> ZONES =
            Map.of("KST", "Korea time", "JST", "Japan time", "China", "China time", "UTC", "GMT", "MSK", "Moscow time");

    private static final int NOON = 12;
    private static final int YEARS_OF_DECADE = 10;
    private static final int YEARS_OF_CENTURY = 100;

    private MomentWording() {}

    /** The days meant, else what is said of them; as it is written if that says nothing. */
    static String of(Moment moment) {
        String day = moment.from().isPresent() ? days(moment) : said(moment);
        String said = Stream.of(day, moment.time().isPresent() ? time(moment) : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? moment.surface() : said;
    }

    /** {@code 3 p.m.}, {@code 3:30 a.m.}; {@code 3:30} where nothing says which half of the day. */
    static String time(Moment moment) {
        return clock(moment)
                + moment.zone().map(ZONES::get).map(zone -> " " + zone).orElse("");
    }

    private static String clock(Moment moment) {
        LocalTime time = moment.time().orElseThrow();
        if (time.getSecond() > 0 || MomentAgreement.isHalfOpen(moment)) {
            return time.getHour() + time.toString().substring(2);
        }
        if (time.getMinute() == 0 && time.getHour() % NOON == 0) {
            return time.getHour() == NOON ? "noon" : "midnight";
        }
        int hour = (time.getHour() + NOON - 1) % NOON + 1;
        String minutes = time.getMinute() == 0 ? "" : time.toString().substring(2);
        return hour + minutes + (time.getHour() < NOON ? " a.m." : " p.m.");
    }

    /** What is said of days that are not known: {@code Nov. 20}, {@code Tuesday of next week}; empty if hardly anything is. */
    private static String said(Moment moment) {
        String date = date(moment);
        String relative = moment.relative().map(MomentWording::relative).orElse("");
        boolean isFar =
                moment.relative().filter(far -> Math.abs(far.offset()) > 1).isPresent();
        if (moment.year().isPresent() || (isFar && !date.isEmpty())) {
            return "";
        }
        String whole = Stream.of(date, relative)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(moment.month().isPresent() ? " " : " of "));
        String part = moment.part() == Part.MIDDLE && date.isEmpty() ? "the middle of " : part(moment.part());
        return whole.isEmpty() ? "" : part + whole;
    }

    /** {@code Tuesday, Nov. 20}, {@code February}, {@code 10th}; {@code the 10th} if of another month follows. */
    private static String date(Moment moment) {
        String weekday = moment.weekday().map(MomentWording::capitalized).orElse("");
        String day = moment.day().isEmpty()
                ? ""
                : Wording.ordinal(String.valueOf(moment.day().getAsInt()));
        String date = day.isEmpty() || moment.relative().isEmpty() ? day : "the " + day;
        if (moment.month().isPresent()) {
            int month = moment.month().getAsInt();
            date = moment.day().isPresent()
                    ? month(month) + " " + moment.day().getAsInt()
                    : capitalized(Month.of(month));
        }
        return Stream.of(weekday, date).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }

    /** {@code yesterday}, {@code next week}, {@code 2 years ago}. */
    private static String relative(Relative relative) {
        String unit = relative.unit().name().toLowerCase(Locale.ROOT);
        String one = unit.substring(0, unit.length() - 1);
        boolean isDay = relative.unit() == ChronoUnit.DAYS;
        return switch (relative.offset()) {
            case -1 -> isDay ? "yesterday" : "last " + one;
            case 0 -> isDay ? "today" : "this " + one;
            case 1 -> isDay ? "tomorrow" : "next " + one;
            default ->
                relative.offset() < 0
                        ? -relative.offset() + " " + unit + " ago"
                        : "in " + relative.offset() + " " + unit;
        };
    }

    /** The days meant: {@code late April 2031} rather than the days that make up its last third, of which no text speaks. */
    static String days(Moment moment) {
        LocalDate from = moment.from().orElseThrow();
        Optional<String> stretch = switch (moment.grain()) {
            case MONTH -> Optional.of(fullMonth(from) + " " + from.getYear());
            case YEAR -> Optional.of(String.valueOf(from.getYear()));
            case DECADE -> Optional.of(from.getYear() / YEARS_OF_DECADE * YEARS_OF_DECADE + "s");
            case CENTURY -> Optional.of(century(from) + " century");
            default -> Optional.empty();
        };
        return stretch.map(whole -> part(moment.part()) + whole)
                .orElseGet(() -> of(from, moment.to().orElseThrow()));
    }

    /** What stands before a stretch that is not meant as a whole; empty before one that is. */
    private static String part(Part part) {
        return switch (part) {
            case WHOLE -> "";
            case EARLY -> "early ";
            case MIDDLE -> "mid-";
            case LATE -> "late ";
            default -> "the " + part.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " of ";
        };
    }

    private static String century(LocalDate day) {
        return Wording.ordinal(String.valueOf((day.getYear() - 1) / YEARS_OF_CENTURY + 1));
    }

    /** {@code Feb. 23, 2031}. */
    private static String of(LocalDate day) {
        return month(day.getMonthValue()) + " " + day.getDayOfMonth() + ", " + day.getYear();
    }

    /** {@code Feb. 21 to 28, 2031}, {@code April 2031}, {@code 2031}, or the two days. */
    static String of(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return of(from);
        }
        if (from.getYear() != to.getYear()) {
            return of(from) + " to " + of(to);
        }
        if (from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear()) {
            return String.valueOf(from.getYear());
        }
        YearMonth month = YearMonth.from(from);
        if (!month.equals(YearMonth.from(to))) {
            return month(from.getMonthValue()) + " " + from.getDayOfMonth() + " to " + of(to);
        }
        boolean whole = from.getDayOfMonth() == 1 && to.equals(month.atEndOfMonth());
        return whole
                ? fullMonth(from) + " " + from.getYear()
                : month(from.getMonthValue()) + " " + from.getDayOfMonth() + " to " + to.getDayOfMonth() + ", "
                        + to.getYear();
    }

    private static String fullMonth(LocalDate day) {
        return capitalized(day.getMonth());
    }

    private static String capitalized(Enum<?> day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String month(int month) {
        return MONTHS.get(month - 1);
    }
}
