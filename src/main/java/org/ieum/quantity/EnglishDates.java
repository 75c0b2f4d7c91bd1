package org.ieum.quantity;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.ieum.quantity.Draft.Direction;
import org.ieum.quantity.Moment.Grain;
import org.ieum.quantity.Moment.Part;
import org.jspecify.annotations.Nullable;

/**
 * Reads English dates for {@link EnglishFinder}: what is told by its distance from today, weekdays, and parts of years. Months
 * and years are left to {@link EnglishMonths} and {@link EnglishYears}. A method that finds nothing returns 0, or null.
 */
final class EnglishDates {
    /** Black Friday, Bloody Sunday: names of days, not days. */
    private static final Set<String> NAMED_DAYS =
            Set.of("black", "good", "bloody", "ash", "palm", "easter", "cyber", "super", "fat", "holy", "maundy");

    /** What may be joined to a year by a hyphen. */
    private static final Set<String> BEFORE_HYPHEN = Set.of("mid", "post", "pre", "early", "late", "to", "am", "pm");

    /** Before a weekday these say that it is still to come. */
    private static final Set<String> AHEAD = Set.of("will", "shall", "scheduled", "slated");

    /** How many words before a weekday its verb may stand. */
    private static final int AHEAD_BEFORE = 8;

    private final EnglishFinder finder;
    private final EnglishYears years;
    private final EnglishMonths months;
    private final EnglishTimes times;
    private final EnglishAges ages;
    private final Text text;

    EnglishDates(EnglishFinder finder, EnglishYears years, EnglishMonths months) {
        this.finder = finder;
        this.years = years;
        this.months = months;
        this.times = new EnglishTimes(finder);
        this.ages = new EnglishAges(finder, years);
        this.text = finder.text;
    }

    private char at(int i) {
        return finder.at(i);
    }

    int read(int i, int end, String word) {
        return switch (word) {
            case "yesterday" -> finder.emit(i, end, Draft.relative(ChronoUnit.DAYS, -1));
            case "tonight" -> finder.emit(i, end, Draft.relative(ChronoUnit.DAYS, 0));
            case "noon" -> times.emit(i, end, LocalTime.NOON);
            case "midnight" -> times.emit(i, end, LocalTime.MIDNIGHT);
            case "day" -> readDayBeside(i, end);
            case "night", "week", "month", "year" -> readBeside(i, end, word);
            case "q" -> readQuarter(i, end);
            case "half", "quarter" -> times.readPast(i, end, word);
            case "today" -> finder.emit(i, end, Draft.relative(ChronoUnit.DAYS, 0));
            case "tomorrow" -> finder.emit(i, end, Draft.relative(ChronoUnit.DAYS, 1));
            case "early", "beginning", "start" -> readThird(i, end, word, Part.EARLY);
            case "mid", "middle" -> readThird(i, end, word, Part.MIDDLE);
            case "late", "end" -> readThird(i, end, word, Part.LATE);
            case "last", "past", "this", "next" -> readDirected(i, end, word);
            case "first", "second", "third", "fourth" -> readHalfOrQuarter(i, end, EnglishWords.ordinal(word));
            default -> 0;
        };
    }

    /** The day before yesterday, the day after tomorrow. */
    private int readDayBeside(int i, int end) {
        int offset = isBeside(end, "before", "yesterday") ? -2 : isBeside(end, "after", "tomorrow") ? 2 : 0;
        return offset == 0 ? 0 : finder.emit(i, endOfBeside(end), Draft.relative(ChronoUnit.DAYS, offset));
    }

    /** The year before last, the week after next. */
    private int readBeside(int i, int end, String word) {
        int offset = isBeside(end, "before", "last") ? -2 : isBeside(end, "after", "next") ? 2 : 0;
        ChronoUnit unit = unit(word).orElse(ChronoUnit.DAYS);
        return offset == 0 ? 0 : finder.emit(i, endOfBeside(end), Draft.relative(unit, offset));
    }

    private boolean isBeside(int i, String beside, String day) {
        int start = text.gap(i);
        return text.isWord(start, beside) && text.isWord(text.gap(start + beside.length()), day);
    }

    private int endOfBeside(int i) {
        return text.endOfLetters(text.gap(text.endOfLetters(text.gap(i))));
    }

    /** Q3, Q3 2015. */
    private int readQuarter(int i, int end) {
        int quarter = finder.twoDigits(end);
        boolean named = text.isCapital(i) && quarter > 0 && quarter < 5 && !Chars.isLatin(at(end + 1));
        if (!named || finder.isDigit(end + 1)) {
            return 0;
        }
        Part part = Draft.quarter(quarter);
        Dated year = ofYear(end + 1);
        return year == null
                ? finder.emit(i, end + 1, new Draft(Grain.YEAR).part(part))
                : finder.emit(i, year.end(), year.draft().part(part));
    }

    /** Two weeks ago, two weeks ago today, two weeks ago Monday. */
    int emitAgo(int start, int end, ChronoUnit unit, int offset) {
        int next = text.gap(end);
        String word = text.word(next);
        DayOfWeek weekday = EnglishWords.weekday(word);
        if (unit == ChronoUnit.WEEKS && word.equals("today")) {
            return finder.emit(start, next + word.length(), Draft.relative(ChronoUnit.DAYS, 7 * offset));
        }
        boolean day = unit == ChronoUnit.WEEKS && weekday != null && text.isCapital(next);
        return day && weekday != null
                ? finder.emit(
                        start,
                        next + word.length(),
                        new Draft(Grain.DAY).weekday(weekday).relativeTo(unit, offset))
                : finder.emit(start, end, Draft.relative(unit, offset));
    }

    /** Three o'clock, twenty past six. */
    int readHour(EnglishNumber number) {
        return times.readHour(number);
    }

    int readWeekday(int i, int end, String word) {
        DayOfWeek weekday = EnglishWords.weekday(word);
        boolean named = NAMED_DAYS.contains(text.word(text.before(i)));
        return weekday == null || !text.isCapital(i) || named ? 0 : finder.emit(i, weekday(i, end, weekday));
    }

    private @Nullable Dated weekday(int i, int end, DayOfWeek weekday) {
        int comma = text.gap(at(end) == ',' ? end + 1 : end);
        Dated date = comma == end ? null : months.dateOfMonth(comma);
        date = date == null && comma > end && finder.isDigit(comma) ? months.dayOfMonth(Digits.at(text, comma)) : date;
        if (date != null) {
            return new Dated(date.draft().weekday(weekday), date.end());
        }
        Direction direction = at(end - 1) == 's' ? Direction.EVERY : isAhead(i) ? Direction.COMING : Direction.NEAREST;
        Draft draft = new Draft(Grain.DAY).weekday(weekday).direction(direction);
        String word = text.word(text.gap(end));
        int of = word.equals("of") ? text.gap(text.gap(end) + 2) : text.gap(end);
        word = text.word(of);
        int noun = text.gap(of + word.length());
        Optional<Integer> offset = offset(word);
        return offset.isPresent() && text.isWord(noun, "week")
                ? new Dated(draft.relativeTo(ChronoUnit.WEEKS, offset.get()), noun + 4)
                : new Dated(draft, end);
    }

    /** The two will meet on Monday, are to meet on Monday, talks scheduled for Monday. */
    private boolean isAhead(int weekday) {
        int i = weekday;
        String after = "";
        for (int k = 0; k < AHEAD_BEFORE; k++) {
            int before = text.before(i);
            String word = text.word(before);
            if (before == i || word.equals("said")) {
                return false;
            }
            boolean to = after.equals("to") && (word.equals("is") || word.equals("are"));
            if (to || AHEAD.contains(word)) {
                return true;
            }
            after = word;
            i = before;
        }
        return false;
    }

    static Optional<Integer> offset(String word) {
        return switch (word) {
            case "last" -> Optional.of(-1);
            case "this" -> Optional.of(0);
            case "next" -> Optional.of(1);
            default -> Optional.empty();
        };
    }

    /** Last year, next Monday, this January. */
    private int readDirected(int i, int end, String word) {
        return finder.emit(i, directed(end, word));
    }

    private @Nullable Dated directed(int end, String word) {
        int noun = text.gap(end);
        String name = text.word(noun);
        int last = noun + name.length();
        Optional<Integer> offset = offset(word);
        if (noun == end) {
            return null;
        }
        if (name.equals("night") && word.equals("last")) {
            return new Dated(Draft.relative(ChronoUnit.DAYS, -1), last);
        }
        Optional<ChronoUnit> unit = unit(name);
        DayOfWeek within = name.equals("week") ? EnglishWords.weekday(text.word(text.gap(last))) : null;
        if (offset.isPresent() && within != null && text.isCapital(text.gap(last))) {
            int day = text.gap(last) + text.word(text.gap(last)).length();
            return new Dated(new Draft(Grain.DAY).weekday(within).relativeTo(ChronoUnit.WEEKS, offset.get()), day);
        }
        if (unit.isPresent() && offset.isPresent()) {
            return new Dated(Draft.relative(unit.get(), offset.get()), last);
        }
        Direction direction = direction(word);
        DayOfWeek weekday = EnglishWords.weekday(name);
        if (weekday != null && text.isCapital(noun)) {
            return new Dated(new Draft(Grain.DAY).weekday(weekday).direction(direction), last);
        }
        Dated month = months.dateOfMonth(noun);
        month = month == null ? months.month(noun) : month;
        return month == null ? null : new Dated(month.draft().direction(direction), month.end());
    }

    private static Direction direction(String word) {
        return switch (word) {
            case "last", "past" -> Direction.PAST;
            case "next" -> Direction.FUTURE;
            case "this" -> Direction.THIS;
            default -> Direction.COMING;
        };
    }

    private static Optional<ChronoUnit> unit(String word) {
        return switch (word) {
            case "year" -> Optional.of(ChronoUnit.YEARS);
            case "month" -> Optional.of(ChronoUnit.MONTHS);
            case "week" -> Optional.of(ChronoUnit.WEEKS);
            default -> Optional.empty();
        };
    }

    /** Early 1900s, mid-2011, late November, end of this month. */
    private int readThird(int i, int end, String word, Part part) {
        boolean noun = !(word.equals("early") || word.equals("mid") || word.equals("late"));
        int next = text.gap(end);
        next = next == end && Chars.isHyphen(at(end)) ? end + 1 : next;
        if (noun || text.isWord(next, "in")) {
            boolean joined = text.word(next).equals(noun ? "of" : "in");
            next = joined && next > end ? text.gap(next + 2) : end;
        }
        if (next == end) {
            return 0;
        }
        boolean the = text.isWord(next, "the");
        Dated found = stretch(the ? text.gap(next + 3) : next, the && noun);
        return found == null ? 0 : finder.emit(i, found.end(), found.draft().part(part));
    }

    /** A year, month, week, decade or century, without its parts; {@code bare}: "the month" is this one. */
    private @Nullable Dated stretch(int i, boolean bare) {
        if ("'’‘".indexOf(at(i)) >= 0 && finder.isDigit(i + 1)) {
            Digits digits = Digits.at(text, i + 1);
            boolean decade = digits.count() == 2 && digits.small() % 10 == 0 && at(digits.end()) == 's';
            return decade ? new Dated(new Draft(Grain.DECADE).year(1900 + digits.small()), digits.end() + 1) : null;
        }
        if (finder.isDigit(i)) {
            return years.ofDigits(Digits.at(text, i));
        }
        String word = text.word(i);
        Optional<ChronoUnit> unit = unit(word);
        if (bare && unit.isPresent()) {
            return new Dated(Draft.relative(unit.get(), 0), i + word.length());
        }
        if (offset(word).isPresent()) {
            Dated directed = directed(i + word.length(), word);
            return directed == null ? months.month(i) : directed;
        }
        int ordinal = EnglishWords.ordinal(word);
        return ordinal > 0 ? years.century(i + word.length(), ordinal) : months.month(i);
    }

    /** First half of this year, first-half, the fourth quarter of 2010. */
    private int readHalfOrQuarter(int i, int end, int number) {
        int next = text.gapOrHyphen(end);
        String word = text.word(next);
        boolean half = word.equals("half") && number < 3;
        if (next == end || !(half || word.equals("quarter"))) {
            return 0;
        }
        int last = next + word.length();
        Part part = half ? Draft.half(number) : Draft.quarter(number);
        Dated year = ofYear(last);
        if (year != null) {
            return finder.emit(i, year.end(), year.draft().part(part));
        }
        boolean named =
                Chars.isHyphen(at(end)) || (!half && (text.before(i) == i || text.isWord(text.before(i), "the")));
        return named ? finder.emit(i, last, new Draft(Grain.YEAR).part(part)) : 0;
    }

    private @Nullable Dated ofYear(int i) {
        int next = text.gap(i);
        String word = text.word(next);
        int start = word.equals("of") || word.equals("in") ? text.gap(next + 2) : next;
        boolean the = text.isWord(start, "the");
        Dated found = next == i ? null : stretch(the ? text.gap(start + 3) : start, the);
        boolean year = found != null && found.draft().isYear();
        return year ? found : null;
    }

    int readDigits(Digits digits) {
        int time = times.readDigits(digits);
        if (time > 0) {
            return time;
        }
        int decade = ages.read(digits);
        if (decade > 0) {
            return decade;
        }
        int ordinal = finder.ordinalEnd(digits);
        if (ordinal > 0) {
            Optional<Integer> century = years.century(digits.start(), ordinal, digits.small());
            if (century.isPresent()) {
                return century.get();
            }
        }
        int date = months.readDayMonth(digits, ordinal > 0 ? ordinal : digits.end());
        return date > 0 || ordinal == 0 ? date : months.readTheDay(digits, ordinal);
    }

    /** What may be joined to a year by a hyphen. */
    boolean isPrefix(String word) {
        return BEFORE_HYPHEN.contains(word);
    }
}
