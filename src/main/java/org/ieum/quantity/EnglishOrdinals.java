package org.ieum.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.ieum.quantity.Amount.Type;
import org.ieum.quantity.EnglishShares.Articled;
import org.ieum.quantity.UnitWords.Word;

/** Reads English ordinals, and "first in five years", for {@link EnglishFinder}. A method that finds nothing returns 0. */
final class EnglishOrdinals {
    private static final Set<String> DETERMINERS =
            EnglishWords.set("the its his her their our my your this that s a for every each");

    private static final Set<String> NOT_RANKED =
            EnglishWords.set("lady ladies lieutenant of name names aid hand class and person thing party");

    private static final Set<String> SECOND_OF =
            EnglishWords.set("time term phase round day week month year quarter half place consecutive straight world "
                    + "largest biggest highest most session visit meeting test floor stage step generation "
                    + "attempt child son daughter summit");

    private final EnglishFinder finder;
    private final EnglishMonths months;
    private final EnglishYears years;
    private final EnglishShares shares;
    private final Text text;

    EnglishOrdinals(EnglishFinder finder, EnglishMonths months, EnglishYears years, EnglishShares shares) {
        this.finder = finder;
        this.months = months;
        this.years = years;
        this.shares = shares;
        this.text = finder.text;
    }

    int readOrdinal(int i, int end, String word) {
        int value = EnglishWords.ordinal(word);
        boolean name = text.isCapital(i) && text.isCapital(text.gap(end)); // Third World
        if (value < 0 || name) {
            return 0;
        }
        int first = value == 1 ? readFirstIn(i, end) : 0;
        if (first > 0) {
            return first;
        }
        int day = months.readOrdinalDay(i, end, value);
        if (day > 0) {
            return day;
        }
        Optional<Integer> century = years.century(i, end, value);
        return century.orElseGet(() -> isRank(i, end, value) ? emitOrdinal(i, end, BigDecimal.valueOf(value), "") : 0);
    }

    private boolean isRank(int i, int end, int value) {
        if (value > 2) {
            boolean part = text.isWord(text.before(i), "a") && text.isWord(text.gap(end), "of");
            boolean compound = Chars.isHyphen(text.at(end)) && NOT_RANKED.contains(text.word(end + 1));
            boolean adverb = text.at(end) == ',' && text.isCapital(i) && text.before(i) == i; // Third, ...
            return !part && !compound && !adverb;
        }
        String next = text.word(text.gapOrHyphen(end));
        boolean determined = text.before(i) < i && DETERMINERS.contains(text.word(text.before(i)));
        boolean plain = !next.isEmpty() && !NOT_RANKED.contains(next);
        if (value == 1 && next.equals("place")) {
            return true;
        }
        return value == 1 ? determined && plain : SECOND_OF.contains(next) || (determined && plain && !isArticle(i));
    }

    private boolean isArticle(int i) {
        String before = text.word(text.before(i));
        return before.equals("a") || before.equals("each") || before.equals("every") || before.equals("for");
    }

    int emitOrdinal(int start, int end, BigDecimal value, String unit) {
        return finder.emit(start, end, Type.ORDINAL, value, unit, Precision.EXACT);
    }

    /** First time in five years. */
    private int readFirstIn(int i, int end) {
        int time = text.gap(end);
        int in = text.gap(time + (text.isWord(time, "time") ? 4 : 0));
        if (!text.isWord(in, "in")) {
            return 0;
        }
        int start = text.gap(in + 2);
        start = exactnessEnd(start);
        Articled articled = shares.articledAt(start);
        if (articled != null && articled.unit().type() == Type.DURATION) {
            return finder.emit(
                    i,
                    articled.end(),
                    Type.FIRST_IN,
                    articled.unit().times(articled.number().value()),
                    articled.unit().unit(),
                    finder.precision(start, articled.end(), Type.DURATION));
        }
        EnglishNumber number = text.isDigit(start)
                ? EnglishNumber.ofDigits(text, Digits.at(text, start), false)
                : EnglishNumber.ofWords(text, start);
        number = number == null ? null : number.withHalf(text);
        if (number == null || text.gapOrHyphen(number.end()) == number.end()) {
            return 0;
        }
        Word unit = UnitWords.ENGLISH.get(text.word(number.end() + 1));
        if (unit == null || unit.type() != Type.DURATION || number.value().signum() < 0) {
            return 0;
        }
        int last = number.end() + 1 + text.word(number.end() + 1).length();
        return finder.emit(
                i,
                last,
                Type.FIRST_IN,
                number.value(),
                unit.unit(),
                finder.precision(number.start(), last, Type.DURATION));
    }

    /** Steps over "more than", "nearly" and the like before a number. */
    private int exactnessEnd(int start) {
        int i = start;
        for (int k = 0; k < 3 && !text.isDigit(i); k++) {
            String word = text.word(i);
            if (!EnglishUnits.EXACTNESS.contains(word)) {
                return i;
            }
            i = text.gap(i + word.length());
        }
        return i;
    }

    /** No. 1, Article 9. */
    int readNumbered(int i, int end, String word) {
        boolean article = word.equals("article");
        if (!text.isCapital(i) || !(article || (word.equals("no") && text.at(end) == '.'))) {
            return 0;
        }
        int start = text.gap(article ? end : end + 1);
        if (!text.isDigit(start)) {
            return 0;
        }
        Digits digits = Digits.at(text, start);
        return digits.plain() && digits.isNumber()
                ? emitOrdinal(i, digits.end(), digits.value(), article ? "article" : "")
                : 0;
    }
}
