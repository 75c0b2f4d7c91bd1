package org.ieum.quantity;

import java.util.Optional;
import java.util.Set;
import org.ieum.quantity.Moment.Grain;
import org.jspecify.annotations.Nullable;

/** Reads English years, decades and centuries. A method that finds nothing returns 0, or null. */
final class EnglishYears {
    static final int NO_YEAR = -1;

    private static final Set<String> CENTURY = Set.of("century", "centuries");
    private static final Set<String> JOINS = Set.of("and", "or", "to");

    /** Before a year that might be a number as well. */
    private static final Set<String> BEFORE_YEAR = Set.of("in", "since", "until", "by");

    private final EnglishFinder finder;
    private final Text text;

    EnglishYears(EnglishFinder finder) {
        this.finder = finder;
        this.text = finder.text;
    }

    private char at(int i) {
        return finder.at(i);
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
            finder.emit(digits.start(), digits.end(), new Draft(Grain.YEAR).year(digits.small()));
            int second = digits.small() - digits.small() % 100 + last.small();
            return finder.emit(last.start(), last.end(), new Draft(Grain.YEAR).year(second));
        }
        return year ? finder.emit(digits.start(), digits.end(), new Draft(Grain.YEAR).year(digits.small())) : 0;
    }

    /** The year whose four digits stand at {@code i}, or {@link #NO_YEAR}. */
    int yearAt(int i) {
        if (!finder.isDigit(i) || finder.isDigit(i - 1)) {
            return NO_YEAR;
        }
        Digits digits = Digits.at(text, i);
        return isYear(digits) && !Chars.isLatin(at(digits.end())) ? digits.small() : NO_YEAR;
    }

    /** 2011, 1990s, 20th century. */
    @Nullable
    Dated ofDigits(Digits digits) {
        int ordinal = finder.ordinalEnd(digits);
        if (ordinal > 0) {
            return century(ordinal, digits.small());
        }
        if (!isYear(digits)) {
            return null;
        }
        Dated decade = decade(digits);
        boolean whole = !Chars.isLatin(at(digits.end()));
        return decade != null || !whole ? decade : new Dated(new Draft(Grain.YEAR).year(digits.small()), digits.end());
    }

    /** 1990s; 1900s is the century. */
    @Nullable
    Dated decade(Digits digits) {
        int apostrophe = "'’".indexOf(at(digits.end())) >= 0 ? 1 : 0;
        int end = digits.end() + apostrophe;
        if (!isYear(digits) || at(end) != 's' || Chars.isLatin(at(end + 1)) || digits.small() % 10 != 0) {
            return null;
        }
        boolean century = digits.small() % 100 == 0 && digits.small() < 2000;
        Grain grain = century ? Grain.CENTURY : Grain.DECADE;
        return apostrophe > 0 ? null : new Dated(new Draft(grain).year(digits.small()), end + 1);
    }

    /** The 20th century; {@code end} is the end of the ordinal. */
    Optional<Integer> century(int start, int end, int number) {
        Dated found = century(end, number);
        return found == null ? Optional.empty() : Optional.of(finder.emit(start, found));
    }

    /** The century whose ordinal ends at {@code end}. */
    @Nullable
    Dated century(int end, int number) {
        int next = text.gapOrHyphen(end);
        boolean century = next > end && number > 0 && number < 31 && CENTURY.contains(text.word(next));
        if (text.startsWith("BC", text.gap(next + 7)) || text.startsWith("B.C.", text.gap(next + 7))) {
            return null;
        }
        boolean earlier = !century && number > 0 && number < 31 && isBeforeCenturies(end);
        int last = text.isWord(next, "centuries") ? next + 9 : next + 7;
        return century || earlier
                ? new Dated(new Draft(Grain.CENTURY).year(number * 100 - 99), earlier ? end : last)
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
}
