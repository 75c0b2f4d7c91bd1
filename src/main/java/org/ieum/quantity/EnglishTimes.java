package org.ieum.quantity;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.ieum.quantity.Moment.Grain;
import org.jspecify.annotations.Nullable;

/** Reads English times of day for {@link EnglishDates}. A method that finds nothing returns 0, or null. */
final class EnglishTimes {
    /** Before an hour that only "in the morning" and the like make one. */
    private static final Set<String> BEFORE_TIME =
            Set.of("at", "by", "until", "till", "around", "about", "after", "before", "from", "is", "was", "s");

    /** After four digits these make them a time of day. */
    private static final Set<String> ZONES = Set.of("gmt", "utc", "kst", "jst", "est", "edt", "pst", "pdt", "cet");

    private static final List<String> PARTS_OF_DAY =
            List.of("in the morning", "in the afternoon", "in the evening", "at night");

    private final EnglishFinder finder;
    private final Text text;

    EnglishTimes(EnglishFinder finder) {
        this.finder = finder;
        this.text = finder.text;
    }

    private char at(int i) {
        return finder.at(i);
    }

    /** The time that begins with digits. */
    int readDigits(Digits digits) {
        int time = readTime(digits);
        return time > 0 ? time : readPointedTime(digits);
    }

    /** 10.30 a.m.; 0330 GMT. */
    private int readPointedTime(Digits digits) {
        int half = text.gap(digits.end());
        int hour = finder.twoDigits(digits.start());
        int point = digits.start() + finder.width(digits.start());
        int minute = finder.twoDigits(at(point) == '.' ? point + 1 : point);
        boolean pointed = at(point) == '.' && digits.end() == point + 3 && hour < 13 && halfDayEnd(half) > 0;
        boolean zoned = digits.plain() && digits.count() == 4 && ZONES.contains(text.word(half)) && half > digits.end();
        if (!(pointed || zoned) || hour < 0 || hour > 24 || minute > 59) {
            return 0;
        }
        return pointed
                ? emit(digits.start(), halfDayEnd(half), Finder.time(hour % 12, minute, isAfternoon(half, half + 1)))
                : emit(digits.start(), digits.end(), Finder.time(hour, minute, false));
    }

    /** 10 a.m., 10:30 p.m., 10:30. */
    private int readTime(Digits digits) {
        int clock = finder.clockEnd(digits);
        boolean hour = digits.count() < 3 && digits.small() >= 0 && digits.small() < 25;
        if (!hour || at(digits.start() - 1) == ':') {
            return 0;
        }
        if (clock > 0 && at(clock) == '.' && finder.isDigit(clock + 1)) {
            return readTaken(digits);
        }
        int end = clock > 0 ? clock : digits.end();
        int minute = clock > 0 ? finder.twoDigits(digits.end() + 1) : 0;
        int half = text.gap(end);
        int last = halfDayEnd(half);
        if (last > 0 && digits.small() >= 1 && digits.small() <= 12) {
            boolean afternoon = at(half) == 'p' || at(half) == 'P';
            int hourOfDay = digits.small() % 12;
            return emit(digits.start(), last, Finder.time(hourOfDay, minute, afternoon));
        }
        if (digits.small() == 12 && (text.isWord(half, "noon") || text.isWord(half, "midnight"))) {
            boolean noon = text.isWord(half, "noon");
            return emit(digits.start(), half + text.word(half).length(), noon ? LocalTime.NOON : LocalTime.MIDNIGHT);
        }
        int named = half == end || digits.small() > 12 ? 0 : halfDayOrClockEnd(digits.start(), half);
        if (named > 0) {
            return emit(digits.start(), named, Finder.time(digits.small(), minute, isAfternoon(half, named)));
        }
        int range = readHourOfRange(digits, end, minute);
        if (range > 0) {
            return range;
        }
        return clock > 0 ? emit(digits.start(), clock, Finder.time(digits.small(), minute, false)) : 0;
    }

    /** How long something took, to a part of a second: 1:44.61. */
    private int readTaken(Digits minutes) {
        Digits seconds = Digits.at(text, minutes.end() + 1);
        return Units.joined(minutes.value(), "minute", seconds.value())
                .map(value -> finder.emit(
                        minutes.start(), seconds.end(), Amount.Type.DURATION, value, "second", Precision.EXACT))
                .orElse(0);
    }

    /** Nine in "9-11 a.m.", "9 to 11 a.m."; of 11-1 p.m. the first is in the morning. */
    private int readHourOfRange(Digits first, int end, int minute) {
        int range = finder.rangeEnd(end);
        int next = range > 0 ? range : finder.joinedEnd(first.start(), end);
        Digits last = next > 0 && finder.isDigit(next) ? Digits.at(text, next) : null;
        if (last == null || last.small() < 1 || last.small() > 12 || first.small() < 1 || first.small() > 12) {
            return 0;
        }
        int clock = finder.clockEnd(last);
        int half = text.gap(clock > 0 ? clock : last.end());
        boolean afternoon = (at(half) == 'p' || at(half) == 'P') && first.small() % 12 < last.small() % 12;
        return halfDayEnd(half) > 0 ? emit(first.start(), end, Finder.time(first.small() % 12, minute, afternoon)) : 0;
    }

    private int halfDayEnd(int i) {
        char c = at(i);
        if (c != 'a' && c != 'p' && c != 'A' && c != 'P') {
            return 0;
        }
        if (at(i + 1) == '.' && (at(i + 2) == 'm' || at(i + 2) == 'M') && at(i + 3) == '.') {
            return i + 4;
        }
        boolean am = text.isWord(i, "am") && (at(i - 1) != ' ' || finder.isDigit(i - 2) || text.startsWith("AM", i));
        return am || text.isWord(i, "pm") ? i + 2 : 0;
    }

    /** Three o'clock, ten p.m., twenty past six, ten minutes to nine. */
    int readHour(EnglishNumber number) {
        int value = number.value().scale() > 0 ? 0 : number.value().intValue();
        int next = text.gap(number.end());
        if (value < 1 || value > 30 || next == number.end()) {
            return 0;
        }
        int end = value > 12 ? 0 : halfDayOrClockEnd(number.start(), next);
        if (end > 0) {
            return emit(number.start(), end, Finder.time(value % 12, 0, isAfternoon(next, end)));
        }
        return readMinutes(number.start(), value, next);
    }

    private int readMinutes(int start, int value, int next) {
        boolean minutes = text.isWord(next, "minutes");
        int past = minutes ? text.gap(next + 7) : next;
        String word = text.word(past);
        EnglishNumber hour =
                word.equals("past") || (minutes && word.equals("to")) ? hourAt(text.gap(past + word.length())) : null;
        if (hour == null
                || hour.value().intValue() > 12
                || UnitWords.ENGLISH.get(text.word(text.gap(hour.end()))) != null) {
            return 0;
        }
        LocalTime time = LocalTime.of(hour.value().intValue() % 24, 0);
        return emit(start, hour.end(), time.plusMinutes(word.equals("to") ? -value : value));
    }

    /** After "o'clock", "p.m.", "in the morning", "o'clock in the afternoon"; 0 if there is none. */
    private int halfDayOrClockEnd(int start, int i) {
        int half = halfDayEnd(i);
        if (half > 0) {
            return half;
        }
        boolean clock = text.startsWith("o'clock", i) || text.startsWith("o’clock", i);
        int part = partOfDayEnd(clock ? text.gap(i + 7) : i);
        boolean timed = part > 0 && (clock || BEFORE_TIME.contains(text.word(text.before(start))));
        return timed ? part : clock ? i + 7 : 0;
    }

    private int partOfDayEnd(int i) {
        if (at(i) != 'i' && at(i) != 'a') {
            return 0;
        }
        for (String part : PARTS_OF_DAY) {
            if (text.startsWith(part, i)) {
                return i + part.length();
            }
        }
        return 0;
    }

    private boolean isAfternoon(int i, int end) {
        String words = text.substring(i, end);
        return at(i) == 'p'
                || at(i) == 'P'
                || words.endsWith("afternoon")
                || words.endsWith("evening")
                || words.endsWith("night");
    }

    /** Half past six, quarter to seven. */
    int readPast(int i, int end, String word) {
        int past = text.gap(end);
        boolean to = text.isWord(past, "to");
        int start = text.gap(past + (to ? 2 : 4));
        EnglishNumber hour = to || text.isWord(past, "past") ? hourAt(start) : null;
        if (hour == null || hour.value().intValue() > 12 || (to && word.equals("half"))) {
            return 0;
        }
        int minutes = (word.equals("half") ? 30 : 15) * (to ? -1 : 1);
        return emit(i, hour.end(), LocalTime.of(hour.value().intValue() % 24, 0).plusMinutes(minutes));
    }

    private @Nullable EnglishNumber hourAt(int i) {
        EnglishNumber number = finder.isDigit(i)
                ? EnglishNumber.ofDigits(text, Digits.at(text, i), false)
                : EnglishNumber.ofWords(text, i);
        return number == null || number.value().signum() <= 0 || number.value().scale() > 0 ? null : number;
    }

    int emit(int start, int end, LocalTime time) {
        return finder.emit(start, end, new Draft(Grain.TIME).time(time));
    }
}
