package org.ieum.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ieum.quantity.Amount.Type;
import org.ieum.quantity.Draft.Direction;
import org.ieum.quantity.EnglishWords.Starter;
import org.ieum.quantity.UnitWords.Word;
import org.ieum.quantity.Zones.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Finds quantities in English: walks the words, and asks of each what may begin there. Dates are left to {@link EnglishDates},
 * sums of money to {@link EnglishMoney}, fractions to {@link EnglishShares}, ordinals to {@link EnglishOrdinals}, what a number counts to {@link EnglishUnits}.
 */
final class EnglishFinder extends Finder {
    /** "One town" may be "a town"; these are counted. */
    private static final Set<String> COUNTED_BY_ONE = EnglishWords.set("person country nation vote seat point missile");

    /** What has a number rather than being counted: Route 66. */
    private static final Set<String> NUMBERED_THINGS =
            EnglishWords.set("route highway interstate flight room suite gate exit channel page box unit area "
                    + "camp office bureau boeing airbus apollo windows iphone galaxy note");

    /** What has its number as an ordinal; four digits after it are no year. */
    private static final Set<String> RESOLUTIONS = EnglishWords.set("resolution resolutions");

    /** Before a telephone number. */
    private static final Set<String> CALLED =
            EnglishWords.set("call calls called calling dial dials dialed dialled dialing");

    /** What the first number of a range may share with the second. */
    private static final Set<Type> SHARED =
            EnumSet.of(Type.MONEY, Type.PERCENT, Type.PERCENT_POINT, Type.DURATION, Type.AGE, Type.MEASURE, Type.COUNT);

    /** Where digits, sums of money and the words begin that readers know. */
    private static final WordStarts STARTS = new WordStarts(EnglishWords.starters(), signs());

    private final EnglishYears years;
    private final EnglishMonths months;
    private final EnglishDates dates;
    private final EnglishUnits units;
    private final EnglishMoney money;
    private final EnglishShares shares;
    private final EnglishOrdinals ordinals;
    private final EnglishPrecision exactness;
    private final EnglishZones zones;

    /** True while the end of a range is read for the sake of its start, which must not begin another range. */
    private boolean looking;

    EnglishFinder(String text, Optional<LocalDate> anchor) {
        super(text, anchor);
        this.years = new EnglishYears(this);
        this.months = new EnglishMonths(this, years);
        this.dates = new EnglishDates(this, years, months);
        this.units = new EnglishUnits(this, dates, years);
        this.money = new EnglishMoney(this);
        this.shares = new EnglishShares(this, units);
        this.ordinals = new EnglishOrdinals(this, months, years, shares);
        this.exactness = new EnglishPrecision(this.text);
        this.zones = new EnglishZones(this.text);
    }

    @Override
    Direction outlook(int start, int end) {
        return EnglishOutlook.of(text, start, end);
    }

    @Override
    List<Zone> zones(List<Quantity> found) {
        return zones.found();
    }

    private static String signs() {
        return IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(c -> c == '.'
                        || Chars.isDigit((char) c)
                        || !currency((char) c).isEmpty())
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Override
    int next(int i) {
        return STARTS.next(text, i);
    }

    @Override
    int read(int i) {
        char c = at(i);
        if (Chars.isLatin(c)) {
            return readWord(i);
        }
        if (Chars.isDigit(c)) {
            return readDigits(i);
        }
        if (c == '.' && isDigit(i + 1) && Chars.isBlank(at(i - 1))) {
            return Math.max(i + 1, readDigits(i)); // .5 percent
        }
        return c >= 0x80 || c == '$' ? money.readSign(i, currency(c)) : i + 1;
    }

    // --- words

    private int readWord(int i) {
        long letters = text.letters(i);
        int end = letters == Letters.OTHER ? text.endOfLetters(i) : i + Letters.count(letters);
        Starter starter = EnglishWords.starter(letters);
        return starter == null || isDigit(i - 1) ? end : Math.max(end, readStarter(i, end, starter));
    }

    /** Returns 0 if nothing begins here. */
    private int readStarter(int i, int end, Starter starter) {
        String word = starter.word();
        return switch (starter.start()) {
            case ARTICLE -> shares.isCountedByArticle(text.gap(end)) ? shares.readShare(i, word) : 0;
            case PART -> {
                int time = dates.read(i, end, word);
                yield time > 0 ? time : shares.readShare(i, word);
            }
            case NUMBER -> readSpelled(i);
            case ORDINAL -> {
                int part = dates.read(i, end, word);
                yield part > 0 ? part : ordinals.readOrdinal(i, end, word);
            }
            case MULTIPLE -> readMultiple(i, end, word);
            case WEEKDAY -> dates.readWeekday(i, end, word);
            case MONTH -> months.readMonth(i, word);
            case TIME -> dates.read(i, end, word);
            case NUMBERED -> ordinals.readNumbered(i, end, word);
            case WON -> money.readWon(i);
            case ZONE -> {
                zones.read(i, end);
                yield 0;
            }
        };
    }

    int readSpelled(int i) {
        EnglishNumber plain = EnglishNumber.ofWords(text, i);
        if (plain == null || isPartOfName(i)) {
            return 0;
        }
        EnglishNumber number = plain.withHalf(text);
        int ordinal = Chars.isHyphen(at(number.end())) ? EnglishWords.ordinal(text.word(number.end() + 1)) : -1;
        if (ordinal > 0 && ordinal < 10 && isTens(number)) {
            int end = number.end() + 1 + text.word(number.end() + 1).length();
            return years.century(i, end, number.value().intValue() + ordinal)
                    .orElseGet(() -> ordinals.emitOrdinal(i, end, number.value().add(BigDecimal.valueOf(ordinal)), ""));
        }
        int hour = number.one() ? 0 : dates.readHour(number);
        return hour > 0 ? hour : number.one() ? readOne(number) : readTyped(number);
    }

    private static boolean isTens(EnglishNumber number) {
        return number.value().intValue() >= 20
                && number.value().remainder(BigDecimal.TEN).signum() == 0;
    }

    /** World War Two, Five Eyes: a capital inside a sentence makes a number part of a name. */
    private boolean isPartOfName(int i) {
        int before = text.before(i);
        return before < i && text.isCapital(i) && (text.isCapital(before) || at(i - 1) == ' ');
    }

    /** "One" counts only before a unit; one official, one of them and one day do not. */
    private int readOne(EnglishNumber one) {
        int fraction = shares.readFraction(one);
        fraction = fraction > 0 ? fraction : dates.readHour(one);
        if (fraction > 0) {
            return fraction;
        }
        int range = rangeEnd(one.end()) > 0 || joinedEnd(one.start(), one.end()) > 0 ? readRangeStart(one) : 0;
        if (range > 0) {
            return range;
        }
        int next = text.gapOrHyphen(one.end());
        String noun = text.word(next);
        Word unit = UnitWords.ENGLISH.get(noun);
        boolean ago = noun.equals("day") && text.isWord(text.gap(next + 3), "ago");
        boolean idiom = (noun.equals("day") && !ago)
                || (noun.equals("point") && isAfter("at", one.start()))
                || noun.equals("second")
                || noun.equals("m")
                || noun.equals("time");
        boolean loose = unit != null && unit.type() == Type.COUNT && !COUNTED_BY_ONE.contains(noun);
        boolean counts = percentEnd(one.end()) > 0 || (unit != null && next > one.end() && !idiom && !loose);
        return counts ? readTyped(one) : 0;
    }

    boolean isAfter(String word, int i) {
        return text.word(text.before(i)).equals(word);
    }

    /** Twice, threefold. */
    private int readMultiple(int i, int end, String word) {
        int value = EnglishWords.multiple(word);
        return value < 0
                ? 0
                : emit(i, end, Type.COUNT, BigDecimal.valueOf(value), "time", precision(i, end, Type.COUNT));
    }

    // --- digits

    private int readDigits(int i) {
        Digits digits = Digits.at(text, i);
        int date = isoDate(digits);
        if (date > 0) {
            return date;
        }
        if (isAttached(i) || !digits.isNumber() || isChain(digits) || isTelephone(digits)) {
            return skipCode(i);
        }
        int moment = dates.readDigits(digits);
        if (moment > 0) {
            return moment;
        }
        if (digits.isPadded(text)) {
            return skipCode(i);
        }
        return at(digits.end()) == '/' || at(i - 1) == '/' ? shares.readSlashed(digits) : readPlain(digits);
    }

    /** Part of a code or a name: G20, F-15, COVID-19. */
    private boolean isAttached(int i) {
        if (Chars.isLatin(at(i - 1)) || at(i - 1) == '_') {
            return true;
        }
        return Chars.isHyphen(at(i - 1)) && Chars.isLatin(at(i - 2)) && !dates.isPrefix(text.word(text.before(i)));
    }

    private int readPlain(Digits digits) {
        int ordinal = ordinalEnd(digits);
        if (ordinal > 0) {
            return ordinals.emitOrdinal(digits.start(), ordinal, digits.value(), "");
        }
        int before = text.before(digits.start());
        if (digits.plain() && RESOLUTIONS.contains(text.word(before))) {
            return ordinals.emitOrdinal(digits.start(), digits.end(), digits.value(), ""); // 결의 1718호
        }
        if (text.isCapital(before) && NUMBERED_THINGS.contains(text.word(before))) {
            return skipCode(digits.start());
        }
        if (isCalled(digits, before)) {
            return digits.end();
        }
        EnglishNumber number = EnglishNumber.ofDigits(text, digits, false);
        if (number.digits() != null && Chars.isLatin(at(digits.end())) && !units.isAbbreviated(digits.end())) {
            return skipCode(digits.start());
        }
        return readTyped(number.withHalf(text));
    }

    /** Call 911; 57 BC, which no moment can hold. */
    private boolean isCalled(Digits digits, int before) {
        boolean short3 = digits.plain() && (digits.count() == 3 || digits.count() == 4);
        boolean called = short3 && CALLED.contains(text.word(before)) && !isCounting(digits);
        int era = text.gap(digits.end());
        return called || (era > digits.end() && (text.startsWith("BC", era) || text.startsWith("B.C.", era)));
    }

    /** After 1st, 22nd, 10th; 0 if there is none. */
    final int ordinalEnd(Digits digits) {
        int end = digits.end();
        boolean ordinal =
                text.isWord(end, "th") || text.isWord(end, "st") || text.isWord(end, "nd") || text.isWord(end, "rd");
        return ordinal && digits.plain() ? end + 2 : 0;
    }

    // --- ranges

    /** After a range mark or "to"; 0 if there is none. */
    final int rangeEnd(int i) {
        boolean mark = Chars.isRange(at(i));
        int to = mark ? text.gap(i + 1) : text.gap(i);
        int word = text.isWord(to, "to") ? 2 : text.isWord(to, "through") ? 7 : 0;
        if (to > i && word > 0) {
            int end = to + word;
            return Chars.isHyphen(at(end)) ? end + 1 : text.gap(end);
        }
        return mark ? i + 1 : 0;
    }

    // --- what follows a number

    int readTyped(EnglishNumber number) {
        int start = number.start();
        int percent = percentEnd(number.end());
        if (percent > 0) {
            return readPercent(number, percent);
        }
        int fraction = number.digits() == null ? shares.readFraction(number) : 0;
        if (fraction > 0) {
            return fraction;
        }
        int unit = units.readUnit(number);
        if (unit > 0) {
            return unit;
        }
        int degrees = degreesEnd(number.end());
        if (degrees > 0) {
            String degree = at(degrees - 1) == 'F' ? "degF" : "degree";
            return units.emitWith(number, degrees, new Word(Type.MEASURE, degree));
        }
        int year = number.digits() == null ? 0 : years.readYear(number.digits());
        if (year > 0) {
            return year;
        }
        int range = readRangeStart(number);
        return range > 0 ? range : readBare(number);
    }

    /** A number without a unit has that of a sum of money or an age that it ends the range of. */
    private int readBare(EnglishNumber number) {
        int start = number.start();
        Amount first = rangeStart(start, " to ", " and ");
        boolean typed = first != null
                && (first.type() == Type.MONEY
                        || (first.type() == Type.AGE && first.unit().equals("year")))
                && first.value().compareTo(number.value()) < 0
                && (at(start - 2) != 'd' || isBetween(first.span().start()));
        Type type = typed ? first.type() : Type.NUMBER;
        String unit = typed ? first.unit() : "";
        return emit(start, number.end(), type, number.value(), unit, precision(start, number.end(), type));
    }

    private boolean isBetween(int i) {
        return text.isWord(text.before(i), "between");
    }

    int readPercent(EnglishNumber number, int end) {
        int point = text.gapOrHyphen(end);
        String word = text.word(point);
        boolean points = word.equals("point") || word.equals("points");
        int last = points && point > end ? point + word.length() : end;
        Type type = points && point > end ? Type.PERCENT_POINT : Type.PERCENT;
        return emit(number.start(), last, type, number.value(), "", precision(number.start(), last, type));
    }

    /** After %, percent, per cent or percentage (point); 0 if there is none. */
    int percentEnd(int i) {
        int next = text.gapOrHyphen(i);
        if (at(i) == '%' || at(next) == '%') {
            return (at(i) == '%' ? i : next) + 1;
        }
        if ((at(next) | 0x20) != 'p') {
            return 0;
        }
        String word = text.word(next);
        int end = next + word.length();
        int second = text.gapOrHyphen(end);
        return switch (word) {
            case "percent", "pct" -> end;
            case "per" -> text.isWord(second, "cent") ? second + 4 : 0;
            case "percentage" -> text.word(second).startsWith("point") ? end : 0;
            default -> 0;
        };
    }

    /** After °, °C or ℃; 0 if there is none. */
    private int degreesEnd(int i) {
        if (at(i) == '℃') {
            return i + 1;
        }
        boolean scale = at(i + 1) == 'C' || at(i + 1) == 'F';
        return at(i) != '°' ? 0 : scale && !Chars.isLatin(at(i + 2)) ? i + 2 : i + 1;
    }

    /** Ten in "10-12 people", "10 to 12 people", "ten or twelve people" counts people too; 0 if it starts no range. */
    private int readRangeStart(EnglishNumber number) {
        int next = rangeEnd(number.end());
        next = next > 0 ? next : joinedEnd(number.start(), number.end());
        EnglishNumber last = next == 0
                ? null
                : isDigit(next)
                        ? EnglishNumber.ofDigits(text, Digits.at(text, next), false)
                        : EnglishNumber.ofWords(text, next);
        if (last == null || looking || last.value().compareTo(number.value()) < 0) {
            return 0;
        }
        Word unit = unitOf(last);
        BigDecimal value = last.lendScale(text, number);
        if (unit == null && value.compareTo(number.value()) > 0) {
            unit = new Word(Type.NUMBER, ""); // 1.2 to 1.5 million
        }
        if (unit == null) {
            return 0;
        }
        Precision precision = precision(number.start(), number.end(), unit.type());
        return emit(number.start(), number.end(), unit.type(), unit.times(value), unit.unit(), precision);
    }

    /** What the end of a range counts; null if it counts nothing. */
    private @Nullable Word unitOf(EnglishNumber last) {
        looking = true;
        Optional<Quantity> quantity = tried(() -> readTyped(last));
        looking = false;
        boolean typed = quantity.isPresent()
                && quantity.get() instanceof Amount amount
                && SHARED.contains(amount.type())
                && amount.span().start() == last.start();
        if (!typed || last.value().signum() == 0) {
            return plainUnit(last);
        }
        Amount amount = (Amount) quantity.get();
        BigDecimal factor = amount.value().divide(last.value(), MathContext.DECIMAL64);
        return new Word(amount.type(), amount.unit(), false, factor);
    }

    /** After "or", or after "and" if "between" stands before; 0 if there is none. */
    final int joinedEnd(int start, int end) {
        int next = text.gap(end);
        boolean or = text.isWord(next, "or");
        boolean joins = or || (text.isWord(next, "and") && isBetween(start));
        return joins && next > end ? text.gap(next + (or ? 2 : 3)) : 0;
    }

    private @Nullable Word plainUnit(EnglishNumber number) {
        int next = text.gapOrHyphen(number.end());
        String word = text.word(next);
        boolean usable = next > number.end() && word.length() > 2 && (!word.equals("won") || number.digits() == null);
        return usable ? UnitWords.ENGLISH.get(word) : null;
    }

    Precision precision(int start, int end, Type type) {
        return exactness.of(start, end, type);
    }

    /** By the words before a number alone. */
    Precision precisionBefore(int start, Type type) {
        return exactness.before(start, type);
    }

    // --- for the dates

    /** True if what the digits count stands after them. */
    final boolean isCounting(Digits digits) {
        return plainUnit(EnglishNumber.ofDigits(text, digits, false)) != null;
    }

    /** True after "20s and": 30s is an age as well. */
    final boolean isAfterAge(int start) {
        Amount last = rangeStart(start, " and ", " or ", " to ");
        return last != null && last.type() == Type.AGE && last.unit().equals("decade");
    }

    final int emitAge(int start, int end, int value) {
        return emit(start, end, Type.AGE, BigDecimal.valueOf(value), "decade", Precision.EXACT);
    }

    final int emitAgeInYears(int start, int end, BigDecimal value) {
        return emit(start, end, Type.AGE, value, "year", Precision.EXACT);
    }
}
