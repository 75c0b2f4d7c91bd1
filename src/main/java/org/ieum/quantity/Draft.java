package org.ieum.quantity;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.ieum.quantity.Moment.Grain;
import org.ieum.quantity.Moment.Part;
import org.ieum.quantity.Moment.Relative;
import org.ieum.text.Span;
import org.jspecify.annotations.Nullable;

/** A moment while it is being read; it knows the rules that turn words into days ({@link Moment}). */
final class Draft {

    /** Which of several days of one name is meant. */
    enum Direction {
        /** The nearest, the earlier of two. */
        NEAREST,
        /** The latest before the anchor. */
        PAST,
        /** The first after the anchor. */
        FUTURE,
        /** The first on or after the anchor: 오는. */
        COMING,
        /** The first on or after the anchor, unless the last one is so near that the sentence may look ahead from it. */
        AHEAD,
        /** The last on or before the anchor, unless the next one is so near that the sentence may look back on it. */
        BEHIND,
        /** Every one: Mondays. It is no day by itself. */
        EVERY,
        /** Within the anchor's week if it is a weekday, in its year if it is a month: 이번, this. */
        THIS
    }

    private record Days(LocalDate from, LocalDate to) {
        static Days of(LocalDate day) {
            return new Days(day, day);
        }

        static Days month(YearMonth month) {
            return new Days(month.atDay(1), month.atEndOfMonth());
        }

        static Days years(int first, int count) {
            return new Days(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
        }
    }

    private static final int NOT_SAID = -1;

    /** Days to a date that is near whatever its sentence looks to. */
    private static final int NEAR = 30;

    /** The same of a date in another year than the anchor's, which a text would rather name. */
    private static final int NEAR_IN_OTHER_YEAR = 90;

    private final Grain grain;
    private int year = NOT_SAID;
    private int month = NOT_SAID;
    private int day = NOT_SAID;
    private @Nullable DayOfWeek weekday;
    private @Nullable LocalTime time;
    private @Nullable Relative relative;
    private Part part = Part.WHOLE;
    private Direction direction = Direction.NEAREST;

    Draft(Grain grain) {
        this.grain = grain;
    }

    static Draft relative(ChronoUnit unit, int offset) {
        return new Draft(grain(unit)).relativeTo(unit, offset);
    }

    private static Grain grain(ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> Grain.DAY;
            case WEEKS -> Grain.WEEK;
            case MONTHS -> Grain.MONTH;
            default -> Grain.YEAR;
        };
    }

    /** The first, second, third or fourth quarter of a year. */
    static Part quarter(int number) {
        return Part.values()[Part.FIRST_QUARTER.ordinal() + number - 1];
    }

    /** The number of the quarter from one month to another; 0 if it is none. */
    static int quarterOf(int first, int last) {
        return first % 3 == 1 && last == first + 2 ? (first + 2) / 3 : 0;
    }

    /** The first or second half of a year. */
    static Part half(int number) {
        return number == 1 ? Part.FIRST_HALF : Part.SECOND_HALF;
    }

    Draft relativeTo(ChronoUnit unit, int offset) {
        relative = new Relative(unit, offset);
        return this;
    }

    Draft year(int year) {
        this.year = year;
        return this;
    }

    Draft month(int month) {
        this.month = month;
        return this;
    }

    Draft day(int day) {
        this.day = day;
        return this;
    }

    Draft weekday(DayOfWeek weekday) {
        this.weekday = weekday;
        return this;
    }

    Draft time(LocalTime time) {
        this.time = time;
        return this;
    }

    Draft part(Part part) {
        this.part = part;
        return this;
    }

    Draft direction(Direction direction) {
        this.direction = direction;
        return this;
    }

    /** True of a day of a month, a month, a half or a quarter of which nothing says the year. */
    boolean isOfAnyYear() {
        boolean isPart = grain == Grain.YEAR && part.ordinal() >= Part.FIRST_HALF.ordinal();
        return year == NOT_SAID && relative == null && direction == Direction.NEAREST && (month != NOT_SAID || isPart);
    }

    /** This month and year with a day of it. */
    Draft asDay(int day) {
        Draft draft = new Draft(Grain.DAY).month(month).year(year).day(day);
        draft.relative = relative;
        return draft;
    }

    /** A part of this year. */
    Draft asPart(Part other) {
        Draft draft = new Draft(Grain.YEAR).year(year).part(other);
        draft.relative = relative;
        return draft;
    }

    /** True if the stretch is a year. */
    boolean isYear() {
        return grain == Grain.YEAR;
    }

    /** True if it names a day of a month, and the other would be a later one of it. */
    boolean hasDayBefore(int other) {
        return day != NOT_SAID && day < other;
    }

    /** True if it is a month, and the other would be a later one of its year. */
    boolean isMonthBefore(int other) {
        return grain == Grain.MONTH && month != NOT_SAID && month < other;
    }

    boolean isTimeAfter(Draft other) {
        return time != null && other.time != null && time.isAfter(other.time);
    }

    /** False for the 30th of February and the 13th month. */
    boolean isValid() {
        if (month != NOT_SAID && (month < 1 || month > 12)) {
            return false;
        }
        if (day == NOT_SAID) {
            return true;
        }
        int longest = month == NOT_SAID
                ? 31
                : year == NOT_SAID
                        ? Month.of(month).maxLength()
                        : YearMonth.of(year, month).lengthOfMonth();
        return day >= 1 && day <= longest;
    }

    Moment build(Span span, String surface, Optional<LocalDate> anchor) {
        Optional<Days> days = resolve(anchor).map(this::narrow);
        return new Moment(
                span,
                surface,
                grain,
                said(year),
                said(month),
                said(day),
                Optional.ofNullable(weekday),
                Optional.ofNullable(time),
                Optional.empty(),
                part,
                Optional.ofNullable(relative),
                days.map(Days::from),
                days.map(Days::to));
    }

    private static OptionalInt said(int value) {
        return value == NOT_SAID ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private Optional<Days> resolve(Optional<LocalDate> anchor) {
        try {
            return switch (grain) {
                case CENTURY -> Optional.of(Days.years(year, 100));
                case DECADE -> Optional.of(Days.years(year, 10));
                case YEAR -> knownYear(anchor).map(y -> Days.years(y + turn(y, anchor), 1));
                case MONTH -> resolveMonth(anchor).map(Days::month);
                case WEEK -> anchor.map(this::week);
                case DAY -> resolveDay(anchor).map(Days::of);
                case TIME -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty(); // 29 February of a year that has none
        }
    }

    /** The year, if it is written, told by distance, or the anchor's own by the lack of any other. */
    private Optional<Integer> knownYear(Optional<LocalDate> anchor) {
        if (year != NOT_SAID) {
            return Optional.of(year);
        }
        if (grain != Grain.YEAR && !isRelativeTo(ChronoUnit.YEARS)) {
            return Optional.empty();
        }
        return anchor.map(a -> a.getYear() + (relative == null ? 0 : relative.offset()));
    }

    /** By how many years the half or quarter meant is off the anchor's: -1 of one looked back on that is yet to come. */
    private int turn(int current, Optional<LocalDate> anchor) {
        if (anchor.isEmpty() || (direction != Direction.AHEAD && direction != Direction.BEHIND)) {
            return 0;
        }
        Days days = narrow(Days.years(current, 1));
        boolean isOver = days.to().plusDays(NEAR_IN_OTHER_YEAR).isBefore(anchor.get());
        boolean isToCome = days.from().isAfter(anchor.get());
        return direction == Direction.AHEAD && isOver ? 1 : direction == Direction.BEHIND && isToCome ? -1 : 0;
    }

    private boolean isRelativeTo(ChronoUnit unit) {
        return relative != null && relative.unit() == unit;
    }

    private Optional<YearMonth> resolveMonth(Optional<LocalDate> anchor) {
        if (isRelativeTo(ChronoUnit.MONTHS) && relative != null) {
            int offset = relative.offset();
            return anchor.map(a -> YearMonth.from(a).plusMonths(offset));
        }
        Optional<Integer> known =
                direction == Direction.THIS && year == NOT_SAID ? anchor.map(LocalDate::getYear) : knownYear(anchor);
        if (known.isPresent()) {
            return known.map(y -> YearMonth.of(y, month));
        }
        return anchor.map(a -> YearMonth.from(pick(
                a.withDayOfMonth(1),
                List.of(
                        LocalDate.of(a.getYear() - 1, month, 1),
                        LocalDate.of(a.getYear(), month, 1),
                        LocalDate.of(a.getYear() + 1, month, 1)))));
    }

    private Days week(LocalDate anchor) {
        int offset = relative == null ? 0 : relative.offset();
        LocalDate monday =
                anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(offset);
        return new Days(monday, monday.plusDays(6));
    }

    private Optional<LocalDate> resolveDay(Optional<LocalDate> anchor) {
        if (relative != null && relative.unit() == ChronoUnit.DAYS) {
            int offset = relative.offset();
            return anchor.map(a -> a.plusDays(offset));
        }
        if (day == NOT_SAID) {
            return direction == Direction.EVERY ? Optional.empty() : anchor.map(this::weekdayNear);
        }
        if (month == NOT_SAID) {
            return anchor.map(this::dayNear);
        }
        Optional<Integer> known = knownYear(anchor);
        return known.isPresent()
                ? known.map(y -> LocalDate.of(y, month, day))
                : anchor.map(a -> pick(a, sameDayOfYears(a.getYear())));
    }

    private List<LocalDate> sameDayOfYears(int year) {
        return List.of(year - 1, year, year + 1).stream()
                .map(y -> YearMonth.of(y, month))
                .filter(m -> m.isValidDay(day))
                .map(m -> m.atDay(day))
                .toList();
    }

    private LocalDate dayNear(LocalDate anchor) {
        YearMonth current = YearMonth.from(anchor);
        if (relative != null && relative.unit() == ChronoUnit.MONTHS) {
            return current.plusMonths(relative.offset()).atDay(day);
        }
        List<LocalDate> candidates = List.of(-2L, -1L, 0L, 1L, 2L).stream()
                .map(current::plusMonths)
                .filter(m -> m.isValidDay(day))
                .map(m -> m.atDay(day))
                .toList();
        return pick(anchor, candidates);
    }

    private LocalDate weekdayNear(LocalDate anchor) {
        DayOfWeek wanted = Objects.requireNonNull(weekday);
        if (relative != null || direction == Direction.THIS) {
            return week(anchor).from().with(TemporalAdjusters.nextOrSame(wanted));
        }
        LocalDate before = anchor.with(TemporalAdjusters.previous(wanted));
        LocalDate onOrAfter = anchor.with(TemporalAdjusters.nextOrSame(wanted));
        return pick(anchor, List.of(before, onOrAfter, onOrAfter.plusWeeks(1)));
    }

    /** The one of ascending days that the direction asks for. */
    private LocalDate pick(LocalDate anchor, List<LocalDate> candidates) {
        return switch (direction) {
            case AHEAD -> unlessNear(anchor, pick(anchor, candidates, Direction.COMING), candidates);
            case BEHIND -> unlessNear(anchor, pick(anchor.plusDays(1), candidates, Direction.PAST), candidates);
            default -> pick(anchor, candidates, direction);
        };
    }

    /** The nearest day instead of the one asked for, if it is near. */
    private static LocalDate unlessNear(LocalDate anchor, LocalDate asked, List<LocalDate> candidates) {
        LocalDate nearest = pick(anchor, candidates, Direction.NEAREST);
        int near = asked.getYear() == anchor.getYear() ? NEAR : NEAR_IN_OTHER_YEAR;
        return Math.abs(ChronoUnit.DAYS.between(anchor, nearest)) <= near ? nearest : asked;
    }

    private static LocalDate pick(LocalDate anchor, List<LocalDate> candidates, Direction direction) {
        LocalDate best = candidates.get(0);
        for (LocalDate candidate : candidates) {
            long distance = ChronoUnit.DAYS.between(anchor, candidate);
            boolean better = switch (direction) {
                case NEAREST, THIS, EVERY, AHEAD, BEHIND ->
                    Math.abs(distance) < Math.abs(ChronoUnit.DAYS.between(anchor, best));
                case PAST -> distance < 0;
                case FUTURE -> distance > 0 && !best.isAfter(anchor);
                case COMING -> distance >= 0 && best.isBefore(anchor);
            };
            best = better ? candidate : best;
        }
        return best;
    }

    private Days narrow(Days days) {
        return switch (part) {
            case WHOLE -> days;
            case EARLY, MIDDLE, LATE -> grain == Grain.MONTH ? thirdOfMonth(days) : thirdOf(days);
            case FIRST_HALF -> months(days, 1, 6);
            case SECOND_HALF -> months(days, 7, 6);
            case FIRST_QUARTER -> months(days, 1, 3);
            case SECOND_QUARTER -> months(days, 4, 3);
            case THIRD_QUARTER -> months(days, 7, 3);
            case FOURTH_QUARTER -> months(days, 10, 3);
        };
    }

    private static Days months(Days year, int first, int count) {
        YearMonth month = YearMonth.of(year.from().getYear(), first);
        return new Days(month.atDay(1), month.plusMonths(count - 1L).atEndOfMonth());
    }

    private Days thirdOfMonth(Days month) {
        int first = part == Part.EARLY ? 1 : part == Part.MIDDLE ? 11 : 21;
        LocalDate from = month.from().withDayOfMonth(first);
        return new Days(from, part == Part.LATE ? month.to() : from.plusDays(9));
    }

    private Days thirdOf(Days days) {
        long length = ChronoUnit.DAYS.between(days.from(), days.to()) + 1;
        long third = part == Part.EARLY ? 0 : part == Part.MIDDLE ? 1 : 2;
        return new Days(days.from().plusDays(length * third / 3), days.from().plusDays(length * (third + 1) / 3 - 1));
    }
}
