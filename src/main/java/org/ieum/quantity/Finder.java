package org.ieum.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ieum.quantity.Amount.Type;
import org.ieum.quantity.Draft.Direction;
import org.ieum.quantity.Moment.Grain;
import org.ieum.quantity.Zones.Zone;
import org.ieum.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Walks a text once from left to right. At each position the language's {@link #read} emits what begins there and
 * returns where to go on; it may look a bounded number of words ahead or back, so the whole stays linear.
 */
abstract class Finder {
    static final BigDecimal HALF = new BigDecimal("0.5");

    final Text text;
    final Optional<LocalDate> anchor;
    private final List<Reference> references;
    private final List<Quantity> found = new ArrayList<>();

    Finder(String text, Optional<LocalDate> anchor) {
        this.text = new Text(text);
        this.anchor = anchor;
        this.references = References.find(text);
    }

    /** Emits what begins at {@code i}, if anything does; returns a position after {@code i}. */
    abstract int read(int i);

    /** The first position from {@code i} at which something may begin, or the text's length. */
    abstract int next(int i);

    /** Whether what is said around a date looks ahead or back from it. */
    abstract Direction outlook(int start, int end);

    /** The time zones that the text names. */
    abstract List<Zone> zones(List<Quantity> found);

    final List<Quantity> run() {
        int i = 0;
        for (Reference reference : references) {
            i = readTo(reference.span().start(), i);
            dropOverlapping(reference.span());
            found.add(reference);
            i = Math.max(i, reference.span().end());
        }
        readTo(text.length(), i);
        Zones.mark(text, zones(found), found);
        return List.copyOf(found);
    }

    private int readTo(int end, int from) {
        int i = from;
        int start = next(i);
        while (start < end) {
            i = read(start);
            start = next(i);
        }
        return i;
    }

    private void dropOverlapping(Span span) {
        while (!found.isEmpty() && found.get(found.size() - 1).span().end() > span.start()) {
            found.remove(found.size() - 1);
        }
    }

    /** The amount found last, if a range mark or such a word is all that stands between it and {@code i}; else null. */
    final @Nullable Amount rangeStart(int i, String... words) {
        Quantity last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (!(last instanceof Amount amount)) {
            return null;
        }
        int end = amount.span().end();
        boolean marked = end + 1 == i && Chars.isRange(at(end));
        return marked || isJoined(end, i, words) ? amount : null;
    }

    /** True right after a date or time, as in 16일오후 1시. */
    final boolean isAfterMoment(int i) {
        return !found.isEmpty()
                && found.get(found.size() - 1) instanceof Moment moment
                && moment.span().end() == i;
    }

    private boolean isJoined(int end, int i, String... words) {
        for (String word : words) {
            if (end + word.length() == i && text.startsWith(word, end)) {
                return true;
            }
        }
        return false;
    }

    /** What a reading emits first, if it emits anything; all of it is taken back. */
    final Optional<Quantity> tried(Runnable reading) {
        int size = found.size();
        reading.run();
        Optional<Quantity> first = found.size() > size ? Optional.of(found.get(size)) : Optional.empty();
        found.subList(size, found.size()).clear();
        return first;
    }

    final int emit(Quantity quantity) {
        found.add(quantity);
        return quantity.span().end();
    }

    final int emit(int start, int end, Type type, BigDecimal value, String unit, Precision precision) {
        return emit(new Amount(new Span(start, end), text.substring(start, end), type, value, unit, precision));
    }

    /** Emits a moment; a day that no calendar has is passed over. */
    final int emit(int start, int end, Draft draft) {
        if (anchor.isPresent() && draft.isOfAnyYear()) {
            draft.direction(outlook(start, end));
        }
        return draft.isValid() ? emit(draft.build(new Span(start, end), text.substring(start, end), anchor)) : end;
    }

    /** Emits a date, if there is one; else returns 0. */
    final int emit(int start, @Nullable Dated dated) {
        return dated == null ? 0 : emit(start, dated.end(), dated.draft());
    }

    final char at(int i) {
        return text.at(i);
    }

    final boolean isDigit(int i) {
        return text.isDigit(i);
    }

    /** The position after one blank at {@code i}, or {@code i}. */
    final int gap(int i) {
        return text.gap(i);
    }

    /** Skips a run of digits with all that ties it to further ones: a telephone number, a score, a version, a code. */
    final int skipCode(int i) {
        int end = i;
        while (isDigit(end) || (isDigit(end + 1) && end > i && ".,:/-".indexOf(at(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /** True if digits and hyphens go on for three groups or more, as in a telephone number. */
    final boolean isChain(Digits first) {
        int end = first.end();
        int groups = 1;
        while (Chars.isHyphen(at(end)) && isDigit(end + 1) && groups < 3) {
            end = Digits.at(text, end + 1).end();
            groups++;
        }
        return groups > 2;
    }

    /** True of 1588-1234, 555-0134: two groups that are no range, since the second is smaller or begins with 0. */
    final boolean isTelephone(Digits first) {
        boolean joined = first.plain() && (first.count() == 3 || first.count() == 4) && Chars.isHyphen(at(first.end()));
        Digits second = joined && isDigit(first.end() + 1) ? Digits.at(text, first.end() + 1) : null;
        return second != null
                && second.plain()
                && second.count() == 4
                && (second.isPadded(text) || second.value().compareTo(first.value()) <= 0);
    }

    /** 1/3 but neither 24/7 nor 9/11. */
    final boolean isSlashedFraction(Digits digits) {
        int next = digits.end() + 1;
        Digits below = isDigit(next) ? Digits.at(text, next) : digits;
        return at(digits.end()) == '/'
                && at(digits.start() - 1) != '/'
                && digits.small() >= 1
                && below.small() > digits.small()
                && below.small() <= 10
                && at(below.end()) != '/'
                && !Chars.isLatin(at(below.end()))
                && !"월일분".contains(String.valueOf(at(below.end())));
    }

    /** Reads 2011-01-10, 2011.1.10, 2011. 1. 10. and 2011/01/10; returns -1 if there is none. */
    final int isoDate(Digits first) {
        int year = fourDigits(first.start());
        if (year < 1000 || year > 2999) {
            return -1;
        }
        char mark = at(first.start() + 4);
        int m = markEnd(first.start() + 4, mark);
        int month = m < 0 ? -1 : twoDigits(m);
        int d = month < 0 ? -1 : markEnd(m + width(m), mark);
        int day = d < 0 ? -1 : twoDigits(d);
        Draft draft = new Draft(Grain.DAY).year(year).month(month).day(day);
        if (month < 1 || day < 1 || !draft.isValid() || isDigit(d + width(d))) {
            return -1;
        }
        return emit(first.start(), d + width(d), draft);
    }

    private int markEnd(int i, char mark) {
        boolean dotted = mark == '.' && at(i) == '.' && at(i + 1) == ' ';
        return at(i) != mark || ".-/".indexOf(mark) < 0 ? -1 : dotted ? i + 2 : i + 1;
    }

    private int fourDigits(int i) {
        int value = 0;
        for (int k = 0; k < 4; k++) {
            if (!isDigit(i + k)) {
                return -1;
            }
            value = value * 10 + Chars.digit(at(i + k));
        }
        return isDigit(i + 4) ? -1 : value;
    }

    /** How many digits stand at {@code i}; 2 if there are more. */
    final int width(int i) {
        return isDigit(i) ? isDigit(i + 1) ? 2 : 1 : 0;
    }

    /** One or two digits at {@code i}, or -1. */
    final int twoDigits(int i) {
        return switch (width(i)) {
            case 1 -> Chars.digit(at(i));
            case 2 -> Chars.digit(at(i)) * 10 + Chars.digit(at(i + 1));
            default -> -1;
        };
    }

    /** The end of a time such as 10:30 whose hour is {@code hour}, or -1. */
    final int clockEnd(Digits hour) {
        int end = hour.end() + 3;
        boolean clock = hour.small() >= 0
                && hour.small() < 25
                && hour.count() <= 2
                && at(hour.end()) == ':'
                && isDigit(hour.end() + 1)
                && isDigit(hour.end() + 2)
                && twoDigits(hour.end() + 1) < 60
                && !isDigit(end)
                && at(end) != ':';
        return clock ? end : -1;
    }

    /**
     * A value that leaves its scale to the value of other digits after it: 2 in 2~3만 is 20,000, in "2-3 million" two
     * million, but 500 in 500~1만 is 500.
     */
    static BigDecimal scaledLike(BigDecimal lower, Digits digits, BigDecimal value) {
        if (digits.value().signum() == 0) {
            return lower;
        }
        BigDecimal scaled = lower.multiply(value.divide(digits.value(), MathContext.DECIMAL64));
        return scaled.compareTo(value) < 0 ? scaled : lower;
    }

    /** What "ago" counts in; empty if a moment cannot be told by it, as by hours. */
    static Optional<ChronoUnit> agoUnit(String unit) {
        return switch (unit) {
            case "day" -> Optional.of(ChronoUnit.DAYS);
            case "week" -> Optional.of(ChronoUnit.WEEKS);
            case "month" -> Optional.of(ChronoUnit.MONTHS);
            case "year" -> Optional.of(ChronoUnit.YEARS);
            default -> Optional.empty();
        };
    }

    static LocalTime time(int hour, int minute, boolean afternoon) {
        return LocalTime.of((afternoon && hour < 12 ? hour + 12 : hour) % 24, minute);
    }

    /** The ISO code of a currency sign, or the empty string. */
    static String currency(char c) {
        return switch (c) {
            case '$', '＄' -> "USD";
            case '€' -> "EUR";
            case '£' -> "GBP";
            case '¥', '￥' -> "JPY";
            case '₩', '￦' -> "KRW";
            default -> "";
        };
    }
}
