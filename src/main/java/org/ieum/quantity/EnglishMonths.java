package org.ieum.quantity;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.ieum.quantity.Moment.Grain;
import org.jspecify.annotations.Nullable;

/** Reads English months and the days of them. A method that finds nothing returns 0, or null. */
final class EnglishMonths {
    /** After these, May and March are months even without a day or a year. */
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "of", "last", "next", "this", "early", "mid", "late", "since", "by", "until", "till", "during",
            "before", "after", "from", "through", "between", "and", "to");

    private static final Set<String> AFTER_DAY = Set.of(
            "", "of", "in", "at", "to", "and", "with", "for", "that", "as", "by", "but", "when", "after", "before",
            "was", "were", "is", "are", "will", "has", "had");

    private static final Set<String> BEFORE_THE_DAY =
            Set.of("on", "until", "by", "since", "from", "before", "after", "to", "through", "between");

    private final EnglishFinder finder;
    private final EnglishYears years;
    private final Text text;

    EnglishMonths(EnglishFinder finder, EnglishYears years) {
        this.finder = finder;
        this.years = years;
        this.text = finder.text;
    }

    private char at(int i) {
        return finder.at(i);
    }

    int readMonth(int i, String word) {
        Dated quarter = quarter(i);
        if (quarter != null) {
            return finder.emit(i, quarter);
        }
        Dated date = dateOfMonth(i);
        if (date != null) {
            int last = finder.emit(i, date);
            return readSecondDay(date, last);
        }
        boolean ambiguous = word.equals("may") || word.equals("march");
        boolean range = ambiguous && isAfterMonth(i);
        return ambiguous && !range && !BEFORE_MONTH.contains(text.word(text.before(i))) && !hasYear(i)
                ? 0
                : finder.emit(i, month(i));
    }

    /** The July-September quarter, the April-June period of 2030. */
    private @Nullable Dated quarter(int i) {
        Dated first = monthName(i);
        int next = first == null ? 0 : finder.rangeEnd(first.end());
        Dated last = next == 0 ? null : monthName(next);
        int noun = last == null ? 0 : text.gap(last.end());
        String word = text.word(noun);
        int quarter = last == null ? 0 : Draft.quarterOf(monthNumber(i), monthNumber(next));
        return quarter > 0 && (word.equals("quarter") || word.equals("period"))
                ? withYear(new Draft(Grain.YEAR).part(Draft.quarter(quarter)), noun + word.length())
                : null;
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
        Dated month = month(i);
        return month != null && month.end() > i + text.word(i).length();
    }

    /** The twelfth in "Jan. 10-12". */
    private int readSecondDay(Dated first, int end) {
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
        return day && next.isValid() ? finder.emit(digits.start(), withYear(next, digits.end())) : end;
    }

    /** The month named at {@code i}, 1 to 12, with the end of its name; abbreviations need a point or a digit. */
    private @Nullable Dated monthName(int i) {
        if (!text.isCapital(i) || Chars.isLatin(at(i - 1))) {
            return null;
        }
        String word = text.word(i);
        int end = i + word.length();
        int month = EnglishWords.month(word);
        if (month > 0) {
            return new Dated(new Draft(Grain.MONTH).month(month), end);
        }
        month = EnglishWords.shortMonth(word);
        int after = at(end) == '.' ? end + 1 : end;
        boolean written = month > 0 && (after > end || finder.isDigit(text.gap(end)));
        return written ? new Dated(new Draft(Grain.MONTH).month(month), after) : null;
    }

    private int monthNumber(int i) {
        String word = text.word(i);
        return Math.max(EnglishWords.month(word), EnglishWords.shortMonth(word));
    }

    /** January 10, Jan. 10, 2011. */
    @Nullable
    Dated dateOfMonth(int i) {
        Dated name = monthName(i);
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
    @Nullable
    Dated month(int i) {
        Dated name = monthName(i);
        return name == null ? null : withYear(name.draft(), name.end());
    }

    private Dated withYear(Draft draft, int end) {
        int comma = at(end) == ',' ? end + 1 : end;
        int next = text.gap(comma);
        int of = text.isWord(next, "of") ? text.gap(next + 2) : next;
        int year = years.yearAt(of);
        if (year != EnglishYears.NO_YEAR && (of > end)) {
            return new Dated(draft.year(year), of + 4);
        }
        String word = text.word(of);
        int noun = text.gap(of + word.length());
        Optional<Integer> offset = EnglishDates.offset(word);
        if (comma == end && offset.isPresent() && text.isWord(noun, "year")) {
            return new Dated(draft.relativeTo(ChronoUnit.YEARS, offset.get()), noun + 4);
        }
        return new Dated(draft, end);
    }

    /** 10 January 2011, 10th of January. */
    int readDayMonth(Digits digits, int end) {
        Dated month = digits.count() > 2 ? null : monthAfter(end);
        Dated later = month == null ? monthOfRange(digits, end) : null;
        Dated found = month == null ? later : month;
        if (found == null || digits.small() < 1) {
            return 0;
        }
        Draft draft = found.draft().asDay(digits.small());
        return draft.isValid() ? finder.emit(digits.start(), month == null ? end : month.end(), draft) : 0;
    }

    /** The Fourth of July. */
    int readOrdinalDay(int i, int end, int value) {
        Dated month = text.isWord(text.gap(end), "of") ? monthAfter(end) : null;
        Draft draft = month == null ? new Draft(Grain.DAY) : month.draft().asDay(value);
        return month == null || !draft.isValid() ? 0 : finder.emit(i, month.end(), draft);
    }

    private @Nullable Dated monthAfter(int end) {
        int next = text.gap(end);
        next = text.isWord(next, "of") ? text.gap(next + 2) : next;
        return next == end ? null : month(next);
    }

    /** January of 10 in "10-12 January". */
    private @Nullable Dated monthOfRange(Digits first, int end) {
        int range = first.count() > 2 ? 0 : finder.rangeEnd(end);
        Digits last = range > 0 && finder.isDigit(range) ? Digits.at(text, range) : null;
        if (last == null || last.count() > 2 || last.small() <= first.small()) {
            return null;
        }
        int ordinal = finder.ordinalEnd(last);
        return monthAfter(ordinal > 0 ? ordinal : last.end());
    }

    /** 14 January after a weekday. */
    @Nullable
    Dated dayOfMonth(Digits digits) {
        int ordinal = finder.ordinalEnd(digits);
        Dated month = digits.count() > 2 ? null : monthAfter(ordinal > 0 ? ordinal : digits.end());
        Draft draft = month == null ? new Draft(Grain.DAY) : month.draft().asDay(digits.small());
        return month == null || !draft.isValid() ? null : new Dated(draft, month.end());
    }

    /** On the 10th: the day of a month unless something is counted. */
    int readTheDay(Digits digits, int end) {
        int the = text.before(digits.start());
        boolean dated = text.isWord(the, "the") && BEFORE_THE_DAY.contains(text.word(text.before(the)));
        boolean day = digits.small() > 0 && digits.small() < 32 && AFTER_DAY.contains(text.word(text.gapOrHyphen(end)));
        return dated && day ? finder.emit(digits.start(), end, new Draft(Grain.DAY).day(digits.small())) : 0;
    }
}
