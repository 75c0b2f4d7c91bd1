package org.ieum.quantity;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.ieum.quantity.Amount.Type;
import org.ieum.quantity.UnitWords.Word;

/** Reads what follows an English number and says what it counts, for {@link EnglishFinder}. A method that finds nothing returns 0. */
final class EnglishUnits {
    /** What is older has no age that anybody would be called by: 110 million years old is how long something has been. */
    private static final BigDecimal OLDEST = BigDecimal.valueOf(130);

    private static final Set<String> POWERS = EnglishWords.set("square cubic");

    /** What tons may be. */
    private static final Set<String> GROSS = EnglishWords.set("gross metric net deadweight");

    private static final Set<String> HOURS = EnglishWords.set("hour minute second");

    /** What a speed is per. */
    private static final Set<String> TIMES = EnglishWords.set("hour second");

    private static final BigDecimal BASIS_POINT = new BigDecimal("0.01");

    private static final Word POUND = new Word(Type.MEASURE, "lb");

    private static final Word PERSON = new Word(Type.COUNT, "person");

    private static final Set<String> CASUALTIES =
            EnglishWords.set("dead injured wounded hurt killed missing hospitalized hospitalised unaccounted");

    /** What may stand behind the injured, where a noun would be what is injured. */
    private static final Set<String> AFTER_CASUALTIES = EnglishWords.set(
            "and or in on at by after when while since as with from "
                    + "but so during near for including among seriously critically across before was were are have has");

    /** May stand between a number and what it counts. */
    private static final Set<String> ADJECTIVES =
            EnglishWords.set("other more new different additional separate defense defence military major big large "
                    + "small young foreign local civic asian european african american korean japanese chinese "
                    + "russian neighboring south north armed army navy political member great public private");

    private static final Set<String> STRETCHED =
            EnglishWords.set("consecutive straight more full whole long additional extra successive short");

    /** What has a day before it in its own name: six day care centers, 40 day laborers. */
    private static final Set<String> OF_DAYS =
            EnglishWords.set("care laborer laborers labourer labourers worker workers "
                    + "school schools nursery nurseries camp camps trip trips tripper trippers trader traders");

    /** May stand between "first time in" and its number. */
    static final Set<String> EXACTNESS =
            EnglishWords.set("about around nearly almost some more than over roughly at least");

    private static final Set<String> WEIGHING = EnglishWords.set("weigh weighs weighed weighing weight");

    private final EnglishFinder finder;
    private final EnglishDates dates;
    private final EnglishYears years;
    private final Text text;

    EnglishUnits(EnglishFinder finder, EnglishDates dates, EnglishYears years) {
        this.finder = finder;
        this.dates = dates;
        this.years = years;
        this.text = finder.text;
    }

    boolean isAbbreviated(int i) {
        String word = text.word(i);
        Word unit = word.length() == 1 && text.isCapital(i) ? null : UnitWords.ENGLISH.get(word); // 5G
        return unit != null
                && (unit.type() == Type.MEASURE
                        || unit.type() == Type.PERCENT_POINT
                        || word.equals("hr")
                        || word.equals("hrs"));
    }

    int readUnit(EnglishNumber number) {
        int next = text.gapOrHyphen(number.end());
        String word = text.word(next);
        if (next == number.end() && !isAbbreviated(next)) {
            return 0;
        }
        Word unit = UnitWords.ENGLISH.get(word);
        int end = next + word.length();
        if (unit == null) {
            return isCasualty(number, word, end) ? readCount(number, PERSON, end) : readQualified(number, next, word);
        }
        return switch (unit.type()) {
            case DURATION -> isOfName(number, next, word) ? 0 : readDuration(number, end, unit);
            case COUNT -> readCount(number, unit, end);
            case MEASURE -> isMeasure(number, next, word) ? readMeasure(number, end, unit) : 0;
            case MONEY ->
                isWeight(number, word, end)
                        ? emitWith(number, end, POUND)
                        : isMoney(number, word) ? emitWith(number, end, unit) : 0;
            case PERCENT_POINT -> emitWith(number, end, unit);
            default -> 0;
        };
    }

    /** Of people who are not named again: four people dead and 19 injured. */
    private boolean isCasualty(EnglishNumber number, String word, int end) {
        int behind = text.gap(end);
        boolean isEnd = ".,;:)".indexOf(text.at(behind)) >= 0 || behind == text.length();
        return CASUALTIES.contains(word)
                && Chars.isBlank(text.at(number.end()))
                && !(number.digits() != null && years.isYear(number.digits()))
                && (isEnd || AFTER_CASUALTIES.contains(text.word(behind)));
    }

    /** With a hyphen it is a length: six-day trips. */
    private boolean isOfName(EnglishNumber number, int next, String word) {
        return word.equals("day")
                && text.gap(number.end()) == next
                && OF_DAYS.contains(text.word(text.gap(next + word.length())));
    }

    /** "in" and "m" and the like are words; as abbreviations they touch their number. */
    private boolean isMeasure(EnglishNumber number, int next, String word) {
        boolean symbol = !word.equals("in") && number.digits() != null && !text.isCapital(next);
        return word.length() > 2 || symbol || (next == number.end() && (word.length() > 1 || !text.isCapital(next)));
    }

    /** Where the hour or second of a speed stands, {@code per hour} or {@code an hour}; the place itself if there is none. */
    private int timeAfter(int per) {
        String word = text.word(per);
        int time = text.gapOrHyphen(per + word.length());
        boolean isSpeed = (word.equals("per") || EnglishWords.isArticle(word)) && TIMES.contains(text.word(time));
        return isSpeed ? time : per;
    }

    /** "Won" is a verb as well. */
    private boolean isMoney(EnglishNumber number, String word) {
        boolean year = number.digits() != null && years.isYear(number.digits());
        return !word.equals("won")
                || (number.value().intValue() >= 100 && !year)
                || number.value().scale() > 0
                || number.digits() == null;
    }

    /** Pounds that something weighs, or that stand before as many kilograms in brackets; all others are money. */
    private boolean isWeight(EnglishNumber number, String word, int end) {
        return word.startsWith("pound") && (isWeighed(number.start()) || isBeforeKilograms(end));
    }

    private boolean isWeighed(int start) {
        int before = beforeExactness(text.before(start));
        int verb = text.isWord(before, "of") ? beforeExactness(text.before(before)) : before;
        return WEIGHING.contains(text.word(verb));
    }

    /** Steps back from a word over "more than", "nearly" and the like, to the word before them if there is one. */
    int beforeExactness(int word) {
        int before = word;
        while (EXACTNESS.contains(text.word(before)) && text.before(before) < before) {
            before = text.before(before);
        }
        return before;
    }

    private boolean isBeforeKilograms(int end) {
        int bracket = text.gap(end);
        int start = bracket + 1;
        if (text.at(bracket) != '(' || !text.isDigit(start)) {
            return false;
        }
        Word metric = UnitWords.ENGLISH.get(
                text.word(text.gapOrHyphen(Digits.at(text, start).end())));
        return metric != null && (metric.unit().equals("kg") || metric.unit().equals("g"));
    }

    private int readMeasure(EnglishNumber number, int end, Word unit) {
        boolean linear = unit.isLength();
        int per = text.gapOrHyphen(end);
        String symbol = text.word(end + 1);
        if (linear && text.at(end) == '/' && (symbol.equals("h") || symbol.equals("s"))) {
            return emitWith(number, end + 2, new Word(Type.MEASURE, unit.unit() + "/" + symbol));
        }
        int time = linear ? timeAfter(per) : per;
        if (time > per) {
            String hour = text.word(time);
            return emitWith(number, time + hour.length(), new Word(Type.MEASURE, unit.unit() + "/" + hour.charAt(0)));
        }
        boolean fahrenheit = unit.unit().equals("degree") && text.isWord(per, "fahrenheit");
        return fahrenheit
                ? emitWith(number, per + "fahrenheit".length(), new Word(Type.MEASURE, "degF"))
                : emitWith(number, end, unit);
    }

    /** 5 square kilometers, 21 other countries, 500 U.S. dollars. */
    private int readQualified(EnglishNumber number, int next, String word) {
        if (word.equals("basis") && text.word(text.gapOrHyphen(next + 5)).startsWith("point")) {
            int points = text.gapOrHyphen(next + 5);
            int end = points + text.word(points).length();
            return emitWith(number, end, new Word(Type.PERCENT_POINT, "", false, BASIS_POINT));
        }
        if (text.startsWith("U.S. ", next) || text.startsWith("US ", next)) {
            int dollars = next + (text.at(next + 1) == '.' ? 5 : 3);
            return text.isWord(dollars, "dollars") ? emitWith(number, dollars + 7, new Word(Type.MONEY, "USD")) : 0;
        }
        int money = readNational(number, next);
        if (money > 0) {
            return money;
        }
        boolean isHyphened = next > number.end() && Chars.isHyphen(text.at(next - 1));
        int second = isHyphened || POWERS.contains(word)
                ? text.gapOrHyphen(next + word.length())
                : text.gap(next + word.length());
        Word unit = word.isEmpty() ? null : UnitWords.ENGLISH.get(text.word(second));
        if (unit == null || second == next + word.length()) {
            return 0;
        }
        int end = second + text.word(second).length();
        if (unit.type() == Type.MEASURE && POWERS.contains(word)) {
            String power = word.equals("square") ? "2" : "3";
            return emitWith(number, end, new Word(Type.MEASURE, unit.unit() + power));
        }
        if (unit.type() == Type.MEASURE && unit.unit().equals("t") && GROSS.contains(word)) {
            return emitWith(number, end, unit);
        }
        if (word.equals("nautical") && unit.unit().equals("mi")) {
            return emitWith(number, end, new Word(Type.MEASURE, "nmi"));
        }
        if (unit.type() == Type.DURATION && STRETCHED.contains(word)) {
            return readDuration(number, end, unit);
        }
        return unit.type() == Type.COUNT && ADJECTIVES.contains(word) ? readCount(number, unit, end) : 0;
    }

    /** Hong Kong dollars, Swiss francs: a currency with one or two capitalised words of whose it is. */
    private int readNational(EnglishNumber number, int next) {
        String country = "";
        int noun = next;
        for (int k = 0; k < 2 && text.isCapital(noun); k++) {
            country = country.isEmpty() ? text.word(noun) : country + " " + text.word(noun);
            noun = text.gap(noun + text.word(noun).length());
            Word unit = UnitWords.ENGLISH.get(text.word(noun));
            if (unit != null && unit.type() == Type.MONEY && isMoney(number, text.word(noun))) {
                String code = unit.unit().equals("USD") ? EnglishWords.dollar(country) : unit.unit();
                return emitWith(number, noun + text.word(noun).length(), new Word(Type.MONEY, code));
            }
        }
        return 0;
    }

    private int readCount(EnglishNumber number, Word unit, int nounEnd) {
        if (isModel(number, nounEnd)) {
            return number.end();
        }
        Precision precision = finder.precision(number.start(), nounEnd, Type.COUNT);
        return finder.emit(number.start(), number.end(), Type.COUNT, number.value(), unit.unit(), precision);
    }

    /** The Unha 3 rocket: a capital before, and one thing after. */
    private boolean isModel(EnglishNumber number, int nounEnd) {
        int before = text.before(number.start());
        boolean named = number.digits() != null && before < number.start() && text.isCapital(before);
        return named
                && Chars.isBlank(text.at(number.end()))
                && text.at(nounEnd - 1) != 's'
                && number.value().compareTo(BigDecimal.ONE) > 0
                && number.value().compareTo(BigDecimal.TEN) < 0
                && UnitWords.ENGLISH.get(text.word(number.end() + 1) + "s") != null;
    }

    int emitWith(EnglishNumber number, int end, Word unit) {
        Precision precision = finder.precision(number.start(), end, unit.type());
        return finder.emit(number.start(), end, unit.type(), unit.times(number.value()), unit.unit(), precision);
    }

    int readDuration(EnglishNumber number, int end, Word unit) {
        int more = readMore(number, end, unit);
        return more > 0 ? more : readPlainDuration(number, end, unit);
    }

    /** 2 hours and 30 minutes, three years, six months; 0 if the duration does not go on. */
    private int readMore(EnglishNumber number, int end, Word unit) {
        int next = text.gap(text.at(end) == ',' ? end + 1 : end);
        next = text.isWord(next, "and") ? text.gap(next + 3) : next;
        EnglishNumber finer = text.isDigit(next)
                ? EnglishNumber.ofDigits(text, Digits.at(text, next), false)
                : EnglishNumber.ofWords(text, next);
        if (next == end || finer == null) {
            return 0;
        }
        int noun = text.gapOrHyphen(finer.end());
        Word second = noun == finer.end() ? null : UnitWords.ENGLISH.get(text.word(noun));
        int last = noun + text.word(noun).length();
        boolean fits = second != null
                && Units.finer(unit.unit()).equals(Optional.of(second.unit()))
                && !text.isWord(text.gap(last), "ago");
        if (!fits || second == null) {
            return 0;
        }
        return Units.joined(number.value(), unit.unit(), finer.value())
                .map(value ->
                        readDuration(new EnglishNumber(number.start(), finer.end(), value, null, false), last, second))
                .orElse(0);
    }

    private int readPlainDuration(EnglishNumber number, int end, Word unit) {
        int age = ageEnd(end);
        if (age > 0 && !unit.unit().equals("decade") && number.value().compareTo(OLDEST) <= 0) {
            return emitWith(number, age, new Word(Type.AGE, unit.unit()));
        }
        Optional<ChronoUnit> ago = Finder.agoUnit(unit.unit());
        Precision precision = finder.precision(number.start(), end, Type.DURATION);
        boolean exact = precision == Precision.EXACT
                && number.value().scale() <= 0
                && number.value().precision() < 5;
        if (ago.isPresent() && exact && text.isWord(text.gap(end), "ago")) {
            int offset = -unit.times(number.value()).intValue();
            return dates.emitAgo(number.start(), text.gap(end) + 3, ago.get(), offset);
        }
        boolean isOfDays = !HOURS.contains(unit.unit());
        Type type = EnglishFirsts.isFirstIn(text, number.start(), end, isOfDays) ? Type.FIRST_IN : Type.DURATION;
        return finder.emit(number.start(), end, type, unit.times(number.value()), unit.unit(), precision);
    }

    /** After "-old", " old" or " of age"; 0 if there is none. */
    private int ageEnd(int i) {
        int next = text.gapOrHyphen(i);
        if (next == i) {
            return 0;
        }
        if (text.isWord(next, "old") || text.isWord(next, "olds")) {
            return next + text.word(next).length();
        }
        boolean ofAge = text.isWord(next, "of") && text.isWord(text.gap(next + 2), "age");
        return ofAge ? text.gap(next + 2) + 3 : 0;
    }
}
