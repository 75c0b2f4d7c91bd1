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

/** Reads English dates for {@link EnglishFinder}. A method that finds nothing returns 0, or null. */
final class EnglishDates {
    private static final int NO_YEAR = -1;

    /** After these, May and March are months even without a day or a year. */
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "of", "last", "next", "this", "early", "mid", "late", "since", "by", "until", "till", "during",
            "before", "after", "from", "through", "between", "and", "to");

    /** Black Friday, Bloody Sunday: names of days, not days. */
    private static final Set<String> NAMED_DAYS =
            Set.of("black", "good", "bloody", "ash", "palm", "easter", "cyber", "super", "fat", "holy", "maundy");

    private static final Set<String> AFTER_DAY = Set.of(
            "", "of", "in", "at", "to", "and", "with", "for", "that", "as", "by", "but", "when", "after", "before");

    private static final Set<String> BEFORE_THE_DAY =
            Set.of("on", "until", "by", "since", "from", "before", "after", "to", "through", "between");

    /** In his 60s, in her early 60s. */
    private static final Set<String> BEFORE_TENS = Set.of("his", "her", "their", "early", "mid", "late");

    private static final Set<String> CENTURY = Set.of("century", "centuries");
    private static final Set<String> JOINS = Set.of("and", "or", "to");

    /** Before a year that might be a number as well. */
    private static final Set<String> BEFORE_YEAR = Set.of("in", "since", "until", "by");

    /** What may be joined to a year by a hyphen. */
    private static final Set<String> BEFORE_HYPHEN = Set.of("mid", "post", "pre", "early", "late", "to", "am", "pm");

    /** Before a weekday these say that it is still to come. */
    private static final Set<String> AHEAD = Set.of("will", "shall", "scheduled", "slated");

    /** How many words before a weekday its verb may stand. */
    private static final int AHEAD_BEFORE = 8;

    private record Found(Draft draft, int end) {}

    private final EnglishFinder finder;
    private final EnglishTimes times;
    private final Text text;

    EnglishDates(EnglishFinder finder) {
        this.finder = finder;
        this.times = new EnglishTimes(finder);
        this.text = finder.text;
    }

    private char at(int i) {
        return finder.at(i);
    }

    // --- dates that begin with a word

    int read(int i, int end, String word) {
        return switch (word) {
            case "yesterday" -> emit(i, end, Draft.relative(ChronoUnit.DAYS, -1));
            case "tonight" -> emit(i, end, Draft.relative(ChronoUnit.DAYS, 0));
            case "noon" -> times.emit(i, end, LocalTime.NOON);
            case "midnight" -> times.emit(i, end, LocalTime.MIDNIGHT);
            case "day" -> readDayBeside(i, end);
            case "night", "week", "month", "year" -> readBeside(i, end, word);
            case "q" -> readQuarter(i, end);
            case "half", "quarter" -> times.readPast(i, end, word);
            case "today" -> emit(i, end, Draft.relative(ChronoUnit.DAYS, 0));
            case "tomorrow" -> emit(i, end, Draft.relative(ChronoUnit.DAYS, 1));
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
        return offset == 0 ? 0 : emit(i, endOfBeside(end), Draft.relative(ChronoUnit.DAYS, offset));
    }

    /** The year before last, the week after next. */
    private int readBeside(int i, int end, String word) {
        int offset = isBeside(end, "before", "last") ? -2 : isBeside(end, "after", "next") ? 2 : 0;
        ChronoUnit unit = unit(word).orElse(ChronoUnit.DAYS);
        return offset == 0 ? 0 : emit(i, endOfBeside(end), Draft.relative(unit, offset));
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
        Found year = ofYear(end + 1);
        return year == null
                ? emit(i, end + 1, new Draft(Grain.YEAR).part(part))
                : emit(i, year.end(), year.draft().part(part));
    }

    /** Two weeks ago, two weeks ago today, two weeks ago Monday. */
    int emitAgo(int start, int end, ChronoUnit unit, int offset) {
        int next = text.gap(end);
        String word = text.word(next);
        DayOfWeek weekday = EnglishWords.weekday(word);
        if (unit == ChronoUnit.WEEKS && word.equals("today")) {
            return emit(start, next + word.length(), Draft.relative(ChronoUnit.DAYS, 7 * offset));
        }
        boolean day = unit == ChronoUnit.WEEKS && weekday != null && text.isCapital(next);
        return day && weekday != null
                ? emit(
                        start,
                        next + word.length(),
                        new Draft(Grain.DAY).weekday(weekday).relativeTo(unit, offset))
                : emit(start, end, Draft.relative(unit, offset));
    }

    /** Three o'clock, twenty past six. */
    int readHour(EnglishNumber number) {
        return times.readHour(number);
    }

    private int emit(int start, int end, Draft draft) {
        return finder.emit(start, end, draft);
    }

    private int emit(int start, @Nullable Found found) {
        return found == null ? 0 : emit(start, found.end(), found.draft());
    }

    int readMonth(int i, String word) {
        Found date = dateOfMonth(i);
        if (date != null) {
            int last = emit(i, date);
            return readSecondDay(date, last);
        }
        boolean ambiguous = word.equals("may") || word.equals("march");
        boolean range = ambiguous && isAfterMonth(i);
        return ambiguous && !range && !BEFORE_MONTH.contains(text.word(text.before(i))) && !hasYear(i)
                ? 0
                : emit(i, month(i));
    }

    /** True of March in January-March. */
    private boolean isAfterMonth(int i) {
        int end = at(i - 2) == '.' ? i - 2 : i - 1;
        int start = end;
        while (Chars.isLatin(at(start - 1)) && end - start < 10) {
            start--;
        }
        return Chars.isRange(at(i - 1)) && text.isCapital(start) && monthName(start) != null;
    }

    private boolean hasYear(int i) {
        Found month = month(i);
        return month != null && month.end() > i + text.word(i).length();
    }

    /** The twelfth in "Jan. 10-12". */
    private int readSecondDay(Found first, int end) {
        int start = finder.rangeEnd(end);
        if (start == 0 || !finder.isDigit(start)) {
            return end;
        }
        Digits digits = Digits.at(text, start);
        boolean day = digits.small() > 0
                && digits.count() < 3
                && !Chars.isLatin(at(digits.end()))
                && "%:/".indexOf(at(digits.end())) < 0
                && first.draft().hasDayBefore(digits.small())
                && !finder.isCounting(digits);
        Draft next = first.draft().day(digits.small());
        return day && next.isValid() ? emit(digits.start(), withYear(next, digits.end())) : end;
    }

    /** The month named at {@code i}, 1 to 12, with the end of its name; abbreviations need a point or a digit. */
    private @Nullable Found monthName(int i) {
        if (!text.isCapital(i) || Chars.isLatin(at(i - 1))) {
            return null;
        }
        String word = text.word(i);
        int end = i + word.length();
        int month = EnglishWords.month(word);
        if (month > 0) {
            return new Found(new Draft(Grain.MONTH).month(month), end);
        }
        month = EnglishWords.shortMonth(word);
        int after = at(end) == '.' ? end + 1 : end;
        boolean written = month > 0 && (after > end || finder.isDigit(text.gap(end)));
        return written ? new Found(new Draft(Grain.MONTH).month(month), after) : null;
    }

    private int monthNumber(int i) {
        String word = text.word(i);
        return Math.max(EnglishWords.month(word), EnglishWords.shortMonth(word));
    }

    /** January 10, Jan. 10, 2011. */
    private @Nullable Found dateOfMonth(int i) {
        Found name = monthName(i);
        int start = name == null ? i : text.gap(name.end());
        if (name == null || start == name.end() || !finder.isDigit(start)) {
            return null;
        }
        Digits digits = Digits.at(text, start);
        int day = finder.twoDigits(start);
        int ordinal = finder.ordinalEnd(digits);
        int end = ordinal > 0 ? ordinal : start + Math.min(2, digits.count());
        boolean whole = ordinal > 0 || (digits.end() == end && !Chars.isLatin(at(end)) && "%:".indexOf(at(end)) < 0);
        boolean listed = digits.end() > end && at(end) == ',' && !finder.isDigit(end + 5); // Jan. 10,2011
        if (day < 1 || (!whole && !listed) || (digits.plain() && digits.count() > 2)) {
            return null;
        }
        Draft draft = new Draft(Grain.DAY).month(monthNumber(i)).day(day);
        return draft.isValid() ? withYear(draft, end) : null;
    }

    /** January, January 2011, January last year. */
    private @Nullable Found month(int i) {
        Found name = monthName(i);
        return name == null ? null : withYear(name.draft(), name.end());
    }

    private Found withYear(Draft draft, int end) {
        int comma = at(end) == ',' ? end + 1 : end;
        int next = text.gap(comma);
        int of = text.isWord(next, "of") ? text.gap(next + 2) : next;
        int year = yearAt(of);
        if (year != NO_YEAR && (of > end)) {
            return new Found(draft.year(year), of + 4);
        }
        String word = text.word(of);
        int noun = text.gap(of + word.length());
        Optional<Integer> offset = offset(word);
        if (comma == end && offset.isPresent() && text.isWord(noun, "year")) {
            return new Found(draft.relativeTo(ChronoUnit.YEARS, offset.get()), noun + 4);
        }
        return new Found(draft, end);
    }

    private int yearAt(int i) {
        if (!finder.isDigit(i) || finder.isDigit(i - 1)) {
            return NO_YEAR;
        }
        Digits digits = Digits.at(text, i);
        return isYear(digits) && !Chars.isLatin(at(digits.end())) ? digits.small() : NO_YEAR;
    }

    int readWeekday(int i, int end, String word) {
        DayOfWeek weekday = EnglishWords.weekday(word);
        boolean named = NAMED_DAYS.contains(text.word(text.before(i)));
        return weekday == null || !text.isCapital(i) || named ? 0 : emit(i, weekday(i, end, weekday));
    }

    private @Nullable Found weekday(int i, int end, DayOfWeek weekday) {
        int comma = text.gap(at(end) == ',' ? end + 1 : end);
        Found date = comma == end ? null : dateOfMonth(comma);
        date = date == null && comma > end && finder.isDigit(comma) ? dayOfMonth(Digits.at(text, comma)) : date;
        if (date != null) {
            return new Found(date.draft().weekday(weekday), date.end());
        }
        Draft draft =
                new Draft(Grain.DAY).weekday(weekday).direction(isAhead(i) ? Direction.COMING : Direction.NEAREST);
        String word = text.word(text.gap(end));
        int of = word.equals("of") ? text.gap(text.gap(end) + 2) : text.gap(end);
        word = text.word(of);
        int noun = text.gap(of + word.length());
        Optional<Integer> offset = offset(word);
        return offset.isPresent() && text.isWord(noun, "week")
                ? new Found(draft.relativeTo(ChronoUnit.WEEKS, offset.get()), noun + 4)
                : new Found(draft, end);
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

    private static Optional<Integer> offset(String word) {
        return switch (word) {
            case "last" -> Optional.of(-1);
            case "this" -> Optional.of(0);
            case "next" -> Optional.of(1);
            default -> Optional.empty();
        };
    }

    /** Last year, next Monday, this January. */
    private int readDirected(int i, int end, String word) {
        return emit(i, directed(end, word));
    }

    private @Nullable Found directed(int end, String word) {
        int noun = text.gap(end);
        String name = text.word(noun);
        int last = noun + name.length();
        Optional<Integer> offset = offset(word);
        if (noun == end) {
            return null;
        }
        if (name.equals("night") && word.equals("last")) {
            return new Found(Draft.relative(ChronoUnit.DAYS, -1), last);
        }
        Optional<ChronoUnit> unit = unit(name);
        DayOfWeek within = name.equals("week") ? EnglishWords.weekday(text.word(text.gap(last))) : null;
        if (offset.isPresent() && within != null && text.isCapital(text.gap(last))) {
            int day = text.gap(last) + text.word(text.gap(last)).length();
            return new Found(new Draft(Grain.DAY).weekday(within).relativeTo(ChronoUnit.WEEKS, offset.get()), day);
        }
        if (unit.isPresent() && offset.isPresent()) {
            return new Found(Draft.relative(unit.get(), offset.get()), last);
        }
        Direction direction = direction(word);
        DayOfWeek weekday = EnglishWords.weekday(name);
        if (weekday != null && text.isCapital(noun)) {
            return new Found(new Draft(Grain.DAY).weekday(weekday).direction(direction), last);
        }
        Found month = dateOfMonth(noun);
        month = month == null ? month(noun) : month;
        return month == null ? null : new Found(month.draft().direction(direction), month.end());
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
        Found found = stretch(the ? text.gap(next + 3) : next, the && noun);
        return found == null ? 0 : emit(i, found.end(), found.draft().part(part));
    }

    /** A year, month, week, decade or century, without its parts; {@code bare}: "the month" is this one. */
    private @Nullable Found stretch(int i, boolean bare) {
        if ("'’‘".indexOf(at(i)) >= 0 && finder.isDigit(i + 1)) {
            Digits digits = Digits.at(text, i + 1);
            boolean decade = digits.count() == 2 && digits.small() % 10 == 0 && at(digits.end()) == 's';
            return decade ? new Found(new Draft(Grain.DECADE).year(1900 + digits.small()), digits.end() + 1) : null;
        }
        if (finder.isDigit(i)) {
            return stretchOfDigits(Digits.at(text, i));
        }
        String word = text.word(i);
        Optional<ChronoUnit> unit = unit(word);
        if (bare && unit.isPresent()) {
            return new Found(Draft.relative(unit.get(), 0), i + word.length());
        }
        if (offset(word).isPresent()) {
            Found directed = directed(i + word.length(), word);
            return directed == null ? month(i) : directed;
        }
        int ordinal = EnglishWords.ordinal(word);
        return ordinal > 0 ? century(i + word.length(), ordinal) : month(i);
    }

    private @Nullable Found stretchOfDigits(Digits digits) {
        int ordinal = finder.ordinalEnd(digits);
        if (ordinal > 0) {
            return century(ordinal, digits.small());
        }
        if (!isYear(digits)) {
            return null;
        }
        Found decade = decade(digits);
        boolean whole = !Chars.isLatin(at(digits.end()));
        return decade != null || !whole ? decade : new Found(new Draft(Grain.YEAR).year(digits.small()), digits.end());
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
        Found year = ofYear(last);
        if (year != null) {
            return emit(i, year.end(), year.draft().part(part));
        }
        boolean named =
                Chars.isHyphen(at(end)) || (!half && (text.before(i) == i || text.isWord(text.before(i), "the")));
        return named ? emit(i, last, new Draft(Grain.YEAR).part(part)) : 0;
    }

    private @Nullable Found ofYear(int i) {
        int next = text.gap(i);
        String word = text.word(next);
        int start = word.equals("of") || word.equals("in") ? text.gap(next + 2) : next;
        boolean the = text.isWord(start, "the");
        Found found = next == i ? null : stretch(the ? text.gap(start + 3) : start, the);
        boolean year = found != null && found.draft().isYear();
        return year ? found : null;
    }

    // --- dates that begin with digits

    int readDigits(Digits digits) {
        int time = times.readDigits(digits);
        if (time > 0) {
            return time;
        }
        int decade = readTens(digits);
        if (decade > 0) {
            return decade;
        }
        int ordinal = finder.ordinalEnd(digits);
        if (ordinal > 0) {
            Optional<Integer> century = century(digits.start(), ordinal, digits.small());
            if (century.isPresent()) {
                return century.get();
            }
        }
        int date = readDayMonth(digits, ordinal > 0 ? ordinal : digits.end());
        return date > 0 || ordinal == 0 ? date : readTheDay(digits, ordinal);
    }

    /** 1990s, '90s, in his 60s, aged 21. */
    private int readTens(Digits digits) {
        int s = "'’".indexOf(at(digits.end())) >= 0 ? digits.end() + 1 : digits.end();
        boolean plural = at(s) == 's' && !Chars.isLatin(at(s + 1));
        int value = digits.small();
        int before = text.before(digits.start());
        if (plural && digits.count() == 2 && value % 10 == 0) {
            boolean quoted = "'’‘".indexOf(at(digits.start() - 1)) >= 0;
            if (quoted) {
                return emit(digits.start() - 1, s + 1, new Draft(Grain.DECADE).year(1900 + value));
            }
            boolean person = BEFORE_TENS.contains(text.word(before)) || finder.isAfterAge(digits.start());
            return person ? finder.emitAge(digits.start(), s + 1, value) : 0;
        }
        if (value > 0 && value % 10 == 0 && text.startsWith("-something", digits.end())) {
            return finder.emitAge(digits.start(), digits.end() + 10, value);
        }
        return isAged(digits, before)
                ? finder.emitAgeInYears(digits.start(), digits.end(), digits.value())
                : emit(digits.start(), decade(digits));
    }

    /** Aged 21, age of 21; a name, a number and a comma: "Kim, 34, said". */
    private boolean isAged(Digits digits, int before) {
        int start = digits.start();
        boolean age = digits.count() < 4 && digits.small() > 0;
        boolean between = text.isWord(before, "between") && text.isWord(text.before(before), "aged");
        boolean ofAge = text.isWord(before, "of") && text.isWord(text.before(before), "age");
        boolean apposed = digits.count() == 2
                && at(start - 1) == ' '
                && at(start - 2) == ','
                && at(digits.end()) == ','
                && isName(start - 2);
        return age
                && (text.isWord(before, "aged")
                        || text.isWord(before, "age")
                        || text.isWord(before, "ages")
                        || between
                        || ofAge
                        || apposed);
    }

    private boolean isName(int end) {
        int name = end;
        while ((Chars.isLatin(at(name - 1)) || Chars.isHyphen(at(name - 1))) && end - name < 20) {
            name--;
        }
        return name < end && text.isCapital(name) && EnglishWords.weekday(text.word(name)) == null;
    }

    private @Nullable Found decade(Digits digits) {
        int apostrophe = "'’".indexOf(at(digits.end())) >= 0 ? 1 : 0;
        int end = digits.end() + apostrophe;
        if (!isYear(digits) || at(end) != 's' || Chars.isLatin(at(end + 1)) || digits.small() % 10 != 0) {
            return null;
        }
        boolean century = digits.small() % 100 == 0 && digits.small() < 2000;
        Grain grain = century ? Grain.CENTURY : Grain.DECADE;
        return apostrophe > 0 ? null : new Found(new Draft(grain).year(digits.small()), end + 1);
    }

    /** 10 January 2011, 10th of January. */
    private int readDayMonth(Digits digits, int end) {
        Found month = digits.count() > 2 ? null : monthAfter(end);
        Found later = month == null ? monthOfRange(digits, end) : null;
        Found found = month == null ? later : month;
        if (found == null || digits.small() < 1) {
            return 0;
        }
        Draft draft = found.draft().asDay(digits.small());
        return draft.isValid() ? emit(digits.start(), month == null ? end : month.end(), draft) : 0;
    }

    /** The Fourth of July. */
    int readOrdinalDay(int i, int end, int value) {
        Found month = text.isWord(text.gap(end), "of") ? monthAfter(end) : null;
        Draft draft = month == null ? new Draft(Grain.DAY) : month.draft().asDay(value);
        return month == null || !draft.isValid() ? 0 : emit(i, month.end(), draft);
    }

    private @Nullable Found monthAfter(int end) {
        int next = text.gap(end);
        next = text.isWord(next, "of") ? text.gap(next + 2) : next;
        return next == end ? null : month(next);
    }

    /** January of 10 in "10-12 January". */
    private @Nullable Found monthOfRange(Digits first, int end) {
        int range = first.count() > 2 ? 0 : finder.rangeEnd(end);
        Digits last = range > 0 && finder.isDigit(range) ? Digits.at(text, range) : null;
        if (last == null || last.count() > 2 || last.small() <= first.small()) {
            return null;
        }
        int ordinal = finder.ordinalEnd(last);
        return monthAfter(ordinal > 0 ? ordinal : last.end());
    }

    /** 14 January after a weekday. */
    private @Nullable Found dayOfMonth(Digits digits) {
        int ordinal = finder.ordinalEnd(digits);
        Found month = digits.count() > 2 ? null : monthAfter(ordinal > 0 ? ordinal : digits.end());
        Draft draft = month == null ? new Draft(Grain.DAY) : month.draft().asDay(digits.small());
        return month == null || !draft.isValid() ? null : new Found(draft, month.end());
    }

    /** On the 10th: the day of a month unless something is counted. */
    private int readTheDay(Digits digits, int end) {
        int the = text.before(digits.start());
        boolean dated = text.isWord(the, "the") && BEFORE_THE_DAY.contains(text.word(text.before(the)));
        boolean day = digits.small() > 0 && digits.small() < 32 && AFTER_DAY.contains(text.word(text.gapOrHyphen(end)));
        return dated && day ? emit(digits.start(), end, new Draft(Grain.DAY).day(digits.small())) : 0;
    }

    /** The 20th century; {@code end} is the end of the ordinal. */
    Optional<Integer> century(int start, int end, int number) {
        Found found = century(end, number);
        return found == null ? Optional.empty() : Optional.of(emit(start, found));
    }

    private @Nullable Found century(int end, int number) {
        int next = text.gapOrHyphen(end);
        boolean century = next > end && number > 0 && number < 31 && CENTURY.contains(text.word(next));
        if (text.startsWith("BC", text.gap(next + 7)) || text.startsWith("B.C.", text.gap(next + 7))) {
            return null;
        }
        boolean earlier = !century && number > 0 && number < 31 && isBeforeCenturies(end);
        int last = text.isWord(next, "centuries") ? next + 9 : next + 7;
        return century || earlier
                ? new Found(new Draft(Grain.CENTURY).year(number * 100 - 99), earlier ? end : last)
                : null;
    }

    /** 15th in "15th and 16th centuries". */
    private boolean isBeforeCenturies(int end) {
        int and = text.gap(end);
        int next = text.gap(and + text.word(and).length());
        Digits digits = finder.isDigit(next) ? Digits.at(text, next) : null;
        int last = digits == null ? next + text.word(next).length() : finder.ordinalEnd(digits);
        boolean ordinal = digits == null ? EnglishWords.ordinal(text.word(next)) > 0 : last > 0;
        return ordinal && JOINS.contains(text.word(and)) && text.isWord(text.gapOrHyphen(last), "centuries");
    }

    /** True of four plain digits from 1500 to 2099. */
    boolean isYear(Digits digits) {
        return digits.count() == 4 && digits.small() >= 1500 && digits.small() < 2100;
    }

    /** A bare year, 1914 or 1914-18; an earlier one after "in" or the like. */
    int readYear(Digits digits) {
        int before = text.before(digits.start());
        boolean early = digits.count() == 4
                && digits.small() >= 1000
                && digits.small() < 1500
                && BEFORE_YEAR.contains(text.word(before));
        boolean era = text.isWord(before, "ad") && digits.small() > 0;
        boolean year = (isYear(digits) || early || era) && !Chars.isLatin(at(digits.end()));
        Digits last = year && Chars.isRange(at(digits.end())) && finder.isDigit(digits.end() + 1)
                ? Digits.at(text, digits.end() + 1)
                : null;
        boolean years = last != null
                && last.plain()
                && last.count() == 2
                && last.small() > digits.small() % 100
                && !Chars.isLatin(at(last.end()))
                && !finder.isCounting(last);
        if (years && last != null) {
            emit(digits.start(), digits.end(), new Draft(Grain.YEAR).year(digits.small()));
            int second = digits.small() - digits.small() % 100 + last.small();
            return emit(last.start(), last.end(), new Draft(Grain.YEAR).year(second));
        }
        return year ? emit(digits.start(), digits.end(), new Draft(Grain.YEAR).year(digits.small())) : 0;
    }

    /** What may be joined to a year by a hyphen. */
    boolean isPrefix(String word) {
        return BEFORE_HYPHEN.contains(word);
    }
}
