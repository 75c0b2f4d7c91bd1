package org.ieum.quantity;

import java.util.Set;
import org.ieum.quantity.Moment.Grain;

/** Reads ages that stand without a unit, and decades, which look like them. */
final class EnglishAges {
    /** In his 60s, in her early 60s. */
    private static final Set<String> BEFORE_TENS = Set.of("his", "her", "their", "early", "mid", "late");

    private static final int LONGEST_NAME = 20;

    private final EnglishFinder finder;
    private final EnglishYears years;
    private final Text text;

    EnglishAges(EnglishFinder finder, EnglishYears years) {
        this.finder = finder;
        this.years = years;
        this.text = finder.text;
    }

    private char at(int i) {
        return finder.at(i);
    }

    /** 1990s, '90s, in his 60s, aged 21. */
    int read(Digits digits) {
        int s = "'’".indexOf(at(digits.end())) >= 0 ? digits.end() + 1 : digits.end();
        boolean plural = at(s) == 's' && !Chars.isLatin(at(s + 1));
        int value = digits.small();
        int before = text.before(digits.start());
        if (plural && digits.count() == 2 && value % 10 == 0) {
            boolean quoted = "'’‘".indexOf(at(digits.start() - 1)) >= 0;
            if (quoted) {
                return finder.emit(digits.start() - 1, s + 1, new Draft(Grain.DECADE).year(1900 + value));
            }
            boolean person = BEFORE_TENS.contains(text.word(before)) || finder.isAfterAge(digits.start());
            return person ? finder.emitAge(digits.start(), s + 1, value) : 0;
        }
        if (value > 0 && value % 10 == 0 && text.startsWith("-something", digits.end())) {
            return finder.emitAge(digits.start(), digits.end() + 10, value);
        }
        return isAged(digits, before)
                ? finder.emitAgeInYears(digits.start(), digits.end(), digits.value())
                : finder.emit(digits.start(), years.decade(digits));
    }

    /** Aged 21, age of 21; a name, a number and a comma: "Kim, 34, said"; or a full name, a number and a stop: "said Kim Min-ji, 34." */
    private boolean isAged(Digits digits, int before) {
        int start = digits.start();
        boolean age = digits.count() < 4 && digits.small() > 0;
        boolean between = text.isWord(before, "between") && text.isWord(text.before(before), "aged");
        boolean ofAge = text.isWord(before, "of") && text.isWord(text.before(before), "age");
        boolean apposed = digits.count() == 2
                && at(start - 1) == ' '
                && at(start - 2) == ','
                && isName(start - 2)
                && (at(digits.end()) == ',' || (endsClause(digits.end()) && isName(nameStart(start - 2) - 1)));
        return age
                && (text.isWord(before, "aged")
                        || text.isWord(before, "age")
                        || text.isWord(before, "ages")
                        || between
                        || ofAge
                        || apposed);
    }

    /** A stop with nothing of the number behind it: not "34.5" and "34.com". */
    private boolean endsClause(int i) {
        return ".;)”\"".indexOf(at(i)) >= 0 && !Chars.isLatin(at(i + 1)) && !text.isDigit(i + 1);
    }

    private boolean isName(int end) {
        int name = nameStart(end);
        return name < end && text.isCapital(name) && EnglishWords.weekday(text.word(name)) == null;
    }

    private int nameStart(int end) {
        int name = end;
        while ((Chars.isLatin(at(name - 1)) || Chars.isHyphen(at(name - 1))) && end - name < LONGEST_NAME) {
            name--;
        }
        return name;
    }
}
