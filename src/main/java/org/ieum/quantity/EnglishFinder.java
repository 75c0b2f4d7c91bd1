package org.ieum.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.quantity.Amount.Type;
import org.ieum.quantity.EnglishWords.Starter;
import org.ieum.quantity.UnitWords.Word;
import org.ieum.quantity.Zones.Zone;
import org.jspecify.annotations.Nullable;

/** Finds quantities in English. Dates are left to {@link EnglishDates}. */
final class EnglishFinder extends Finder {
    /** Words from "first" to "in five years": the first visit to Seoul by a Japanese defense minister in five years. */
    private static final int FIRST_BEFORE = 12;

    /** What is older has no age that anybody would be called by: 110 million years old is how long something has been. */
    private static final BigDecimal OLDEST = BigDecimal.valueOf(130);

    /** What a speed is per. */
    private static final Set<String> TIMES = EnglishWords.set("hour second");

    private static final BigDecimal BASIS_POINT = new BigDecimal("0.01");

    private static final MathContext FRACTION = new MathContext(10, RoundingMode.HALF_EVEN);

    /** May stand between a number and what it counts. */
    private static final Set<String> ADJECTIVES =
            EnglishWords.set("other more new different additional separate defense defence military major big large "
                    + "small young foreign local civic asian european african american korean japanese chinese "
                    + "russian neighboring south north armed army navy political member great public private");

    /** "One town" may be "a town"; these are counted. */
    private static final Set<String> COUNTED_BY_ONE = EnglishWords.set("person country nation vote seat point missile");

    private static final Set<String> DETERMINERS =
            EnglishWords.set("the its his her their our my your this that s a for every each");

    /** What half may stand before without "of". */
    private static final Set<String> WHOLES = EnglishWords.set("the its his her their our my your that this");

    /** What has a number rather than being counted: Route 66. */
    private static final Set<String> NUMBERED_THINGS =
            EnglishWords.set("route highway interstate flight room suite gate exit channel page box unit area "
                    + "camp office bureau boeing airbus apollo windows iphone galaxy note");

    /** What has its number as an ordinal; four digits after it are no year. */
    private static final Set<String> RESOLUTIONS = EnglishWords.set("resolution resolutions");

    /** Before a telephone number. */
    private static final Set<String> CALLED =
            EnglishWords.set("call calls called calling dial dials dialed dialled dialing");

    private static final Set<String> STRETCHED =
            EnglishWords.set("consecutive straight more full whole long additional extra successive short");

    private static final Set<String> NOT_RANKED =
            EnglishWords.set("lady ladies lieutenant of name names aid hand class and person thing party");

    private static final Set<String> SECOND_OF =
            EnglishWords.set("time term phase round day week month year quarter half place consecutive straight world "
                    + "largest biggest highest most session visit meeting test floor stage step generation "
                    + "attempt child son daughter summit");

    /** "A year" is mostly "every year"; nothing is done every fortnight. */
    private static final Set<String> LONG = EnglishWords.set("decade century fortnight");

    /** May stand between "first time in" and its number. */
    private static final Set<String> EXACTNESS =
            EnglishWords.set("about around nearly almost some more than over roughly at least");

    /** What the first number of a range may share with the second. */
    private static final Set<Type> SHARED =
            EnumSet.of(Type.MONEY, Type.PERCENT, Type.PERCENT_POINT, Type.DURATION, Type.AGE, Type.MEASURE, Type.COUNT);

    /** What an article may count: a decade, a kilogram, a third, a million. */
    private static final WordMap<Boolean> AFTER_ARTICLE = new WordMap<>(countedByArticle());

    private final EnglishDates dates;
    private final EnglishPrecision exactness;
    private final EnglishZones zones;

    /** True while the end of a range is read for the sake of its start, which must not begin another range. */
    private boolean looking;

    EnglishFinder(String text, Optional<LocalDate> anchor) {
        super(text, anchor);
        this.dates = new EnglishDates(this);
        this.exactness = new EnglishPrecision(this.text);
        this.zones = new EnglishZones(this.text);
    }

    private static Map<String, Boolean> countedByArticle() {
        Set<String> words = EnglishWords.partsAndScales();
        words.addAll(UnitWords.ENGLISH.of(Type.DURATION, Type.MEASURE));
        return words.stream().collect(Collectors.toMap(word -> word, word -> true));
    }

    @Override
    List<Zone> zones(List<Quantity> found) {
        return zones.found();
    }

    @Override
    int read(int i) {
        char c = at(i);
        if (c == ' ') {
            return i + 1;
        }
        if (Chars.isLatin(c)) {
            return readWord(i);
        }
        if (Chars.isDigit(c)) {
            return readDigits(i);
        }
        if (c == '.' && isDigit(i + 1) && Chars.isBlank(at(i - 1))) {
            return Math.max(i + 1, readDigits(i)); // .5 percent
        }
        return c >= 0x80 || c == '$' ? readSign(i, currency(c)) : i + 1;
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
            case ARTICLE -> isCountedByArticle(text.gap(end)) ? readShare(i, word) : 0;
            case PART -> {
                int time = dates.read(i, end, word);
                yield time > 0 ? time : readShare(i, word);
            }
            case NUMBER -> readSpelled(i);
            case ORDINAL -> {
                int part = dates.read(i, end, word);
                yield part > 0 ? part : readOrdinal(i, end, word);
            }
            case MULTIPLE -> readMultiple(i, end, word);
            case WEEKDAY -> dates.readWeekday(i, end, word);
            case MONTH -> dates.readMonth(i, word);
            case TIME -> dates.read(i, end, word);
            case NUMBERED -> readNumbered(i, end, word);
            case WON -> readWon(i);
            case ZONE -> {
                zones.read(i, end);
                yield 0;
            }
        };
    }

    /** What begins with an article, half or quarter. */
    private int readShare(int i, String word) {
        int next = readArticled(i);
        next = next > 0 ? next : readPart(i, word);
        return next > 0 ? next : readSpelled(i);
    }

    private boolean isCountedByArticle(int noun) {
        return AFTER_ARTICLE.contains(text.letters(noun));
    }

    private int readSpelled(int i) {
        EnglishNumber plain = EnglishNumber.ofWords(text, i);
        if (plain == null || isPartOfName(i)) {
            return 0;
        }
        EnglishNumber number = plain.withHalf(text);
        int ordinal = Chars.isHyphen(at(number.end())) ? EnglishWords.ordinal(text.word(number.end() + 1)) : -1;
        if (ordinal > 0 && ordinal < 10 && isTens(number)) {
            int end = number.end() + 1 + text.word(number.end() + 1).length();
            return dates.century(i, end, number.value().intValue() + ordinal)
                    .orElseGet(() -> emitOrdinal(i, end, number.value().add(BigDecimal.valueOf(ordinal)), ""));
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
        int fraction = readFraction(one);
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

    private boolean isAfter(String word, int i) {
        return text.word(text.before(i)).equals(word);
    }

    /** Twice, threefold. */
    private int readMultiple(int i, int end, String word) {
        int value = EnglishWords.multiple(word);
        return value < 0
                ? 0
                : emit(i, end, Type.COUNT, BigDecimal.valueOf(value), "time", precision(i, end, Type.COUNT));
    }

    /** W3 billion, W50,000: won, as newspapers in Seoul write it. */
    private int readWon(int i) {
        Digits digits = isDigit(i + 1) && text.isCapital(i) ? Digits.at(text, i + 1) : null;
        if (digits == null || !digits.isNumber()) {
            return 0;
        }
        EnglishNumber number = EnglishNumber.ofDigits(text, digits, true);
        boolean large = number.digits() == null || !digits.plain();
        return large
                ? emit(i, number.end(), Type.MONEY, number.value(), "KRW", precision(i, number.end(), Type.MONEY))
                : 0;
    }

    // --- lengths with an article

    /** A length or measure whose number is an article or a half: a decade, an hour and a half, half a kilogram. */
    private record Articled(EnglishNumber number, int end, Word unit) {}

    private int readArticled(int i) {
        int percent = readHalfPercent(i);
        if (percent > 0) {
            return percent;
        }
        Articled articled = articledAt(i);
        if (articled == null) {
            return 0;
        }
        return articled.unit().type() == Type.DURATION
                ? readDuration(articled.number(), articled.end(), articled.unit())
                : emitWith(articled.number(), articled.end(), articled.unit());
    }

    /** Half a percent, a quarter percentage point, half-point. */
    private int readHalfPercent(int i) {
        BigDecimal value = EnglishWords.halfOrQuarter(text.word(i));
        int end = i + text.word(i).length();
        int article = text.gap(end);
        int noun = text.isWord(article, "a") ? article + 1 : end;
        if (value.signum() == 0 || noun == i) {
            return 0;
        }
        EnglishNumber number = new EnglishNumber(i, noun, value, null, false);
        return percentEnd(noun) > 0 ? readPercent(number, percentEnd(noun)) : 0;
    }

    private @Nullable Articled articledAt(int i) {
        String word = text.word(i);
        BigDecimal part = EnglishWords.halfOrQuarter(word);
        boolean half = part.signum() > 0;
        int article = half ? text.gapOrHyphen(i + word.length()) : i;
        String name = text.word(article);
        boolean articled = EnglishWords.isArticle(name);
        int noun = articled ? text.gap(article + name.length()) : article;
        Word unit = noun == i || !(half || articled) ? null : UnitWords.ENGLISH.get(text.word(noun));
        if (unit == null
                || !(unit.type() == Type.DURATION || unit.type() == Type.MEASURE)
                || isIdiom(text.word(noun))) {
            return null;
        }
        int end = noun + text.word(noun).length();
        if (half) {
            return new Articled(new EnglishNumber(i, noun, part, null, false), end, unit);
        }
        EnglishNumber one = new EnglishNumber(i, noun, BigDecimal.ONE, null, false);
        int more = halfEnd(end);
        if (more > 0) {
            return new Articled(new EnglishNumber(i, noun, new BigDecimal("1.5"), null, false), more, unit);
        }
        boolean lasting = LONG.contains(text.word(noun)) || isFirstTime(i);
        boolean ago = text.isWord(text.gap(end), "ago");
        return lasting || ago ? new Articled(one, end, unit) : null;
    }

    /** For the first time in a year. */
    private boolean isFirstTime(int i) {
        int in = text.before(i);
        int time = text.before(in);
        return text.isWord(in, "in") && text.isWord(time, "time") && isAfter("first", time);
    }

    private static boolean isIdiom(String noun) {
        return noun.equals("second") || noun.equals("m") || noun.equals("in");
    }

    /** After "and a half"; 0 if there is none. */
    private int halfEnd(int i) {
        int and = text.gap(i);
        int article = text.gap(and + 3);
        int half = text.gap(article + 1);
        boolean follows = text.isWord(and, "and") && text.isWord(article, "a") && text.isWord(half, "half");
        return follows ? half + 4 : 0;
    }

    // --- ordinals

    private int readOrdinal(int i, int end, String word) {
        int value = EnglishWords.ordinal(word);
        boolean name = text.isCapital(i) && text.isCapital(text.gap(end)); // Third World
        if (value < 0 || name) {
            return 0;
        }
        int first = value == 1 ? readFirstIn(i, end) : 0;
        if (first > 0) {
            return first;
        }
        int day = dates.readOrdinalDay(i, end, value);
        if (day > 0) {
            return day;
        }
        Optional<Integer> century = dates.century(i, end, value);
        return century.orElseGet(() -> isRank(i, end, value) ? emitOrdinal(i, end, BigDecimal.valueOf(value), "") : 0);
    }

    private boolean isRank(int i, int end, int value) {
        if (value > 2) {
            boolean part = text.isWord(text.before(i), "a") && text.isWord(text.gap(end), "of");
            boolean compound = Chars.isHyphen(at(end)) && NOT_RANKED.contains(text.word(end + 1));
            boolean adverb = at(end) == ',' && text.isCapital(i) && text.before(i) == i; // Third, ...
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

    private int emitOrdinal(int start, int end, BigDecimal value, String unit) {
        return emit(start, end, Type.ORDINAL, value, unit, Precision.EXACT);
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
        Articled articled = articledAt(start);
        if (articled != null && articled.unit().type() == Type.DURATION) {
            return emit(
                    i,
                    articled.end(),
                    Type.FIRST_IN,
                    articled.unit().times(articled.number().value()),
                    articled.unit().unit(),
                    precision(start, articled.end(), Type.DURATION));
        }
        EnglishNumber number = isDigit(start)
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
        return emit(
                i, last, Type.FIRST_IN, number.value(), unit.unit(), precision(number.start(), last, Type.DURATION));
    }

    /** Steps over "more than", "nearly" and the like before a number. */
    private int exactnessEnd(int start) {
        int i = start;
        for (int k = 0; k < 3 && !isDigit(i); k++) {
            String word = text.word(i);
            if (!EXACTNESS.contains(word)) {
                return i;
            }
            i = text.gap(i + word.length());
        }
        return i;
    }

    /** No. 1, Article 9. */
    private int readNumbered(int i, int end, String word) {
        boolean article = word.equals("article");
        if (!text.isCapital(i) || !(article || (word.equals("no") && at(end) == '.'))) {
            return 0;
        }
        int start = text.gap(article ? end : end + 1);
        if (!isDigit(start)) {
            return 0;
        }
        Digits digits = Digits.at(text, start);
        return digits.plain() && digits.isNumber()
                ? emitOrdinal(i, digits.end(), digits.value(), article ? "article" : "")
                : 0;
    }

    // --- fractions

    /** A third of, a quarter of, half of, half the. */
    private int readPart(int i, String word) {
        boolean article = word.equals("a");
        int start = article ? text.gap(i + 1) : i;
        String name = text.word(start);
        int end = start + name.length();
        int part = article || name.equals("half") ? EnglishWords.part(name) : -1;
        if (part < 2) {
            return 0;
        }
        String next = text.word(text.gap(end));
        boolean whole = name.equals("half") && WHOLES.contains(next);
        boolean stated = isStated(i) && !next.equals("a") && !isHyphened(end);
        if (!(next.equals("of") || whole || stated)
                || name.endsWith("s")
                || (article && start == i + 1 && at(i + 1) != ' ')) {
            return 0;
        }
        return partOfScale(i, end, BigDecimal.ONE, part).orElseGet(() -> emitFraction(i, end, 1, part));
    }

    private boolean isHyphened(int i) {
        return Chars.isHyphen(at(i));
    }

    /** More than half, nearly half: said of a share even if nothing says of what. */
    private boolean isStated(int i) {
        return exactness.before(i, Type.FRACTION) != Precision.EXACT;
    }

    /** A quarter of a million, three-quarters of a billion dollars. */
    private Optional<Integer> partOfScale(int start, int end, BigDecimal above, int below) {
        int of = text.gap(end);
        int article = text.gap(of + 2);
        int scale = text.gap(article + 1);
        String name = text.word(article);
        if (!text.isWord(of, "of") || !(EnglishWords.isArticle(name) || name.equals("one"))) {
            return Optional.empty();
        }
        int noun = article + name.length();
        BigDecimal part = above.divide(BigDecimal.valueOf(below), 10, RoundingMode.HALF_EVEN);
        Word unit = UnitWords.ENGLISH.get(text.word(text.gap(noun)));
        boolean measured = unit != null && (unit.type() == Type.DURATION || unit.type() == Type.MEASURE);
        if (percentEnd(noun) > 0 || (measured && !isIdiom(text.word(text.gap(noun))))) {
            return Optional.of(readTyped(new EnglishNumber(start, noun, part, null, false)));
        }
        BigDecimal value = EnglishWords.scale(text.word(scale));
        if (value == null || !name.equals("a")) {
            return Optional.empty();
        }
        BigDecimal share = value.multiply(above).divide(BigDecimal.valueOf(below), 10, RoundingMode.HALF_EVEN);
        int last = scale + text.word(scale).length();
        return Optional.of(readTyped(new EnglishNumber(start, last, share, null, false)));
    }

    /** One-third, two thirds, three-quarters. */
    private int readFraction(EnglishNumber number) {
        int start = text.gapOrHyphen(number.end());
        String name = text.word(start);
        int part = start == number.end() ? -1 : EnglishWords.part(name);
        boolean plural = name.endsWith("s");
        boolean fits = part > 1 && number.value().compareTo(BigDecimal.valueOf(part)) < 0;
        if (!fits || plural == number.one() || (part == 2 && !number.one())) {
            return 0;
        }
        int end = start + name.length();
        boolean reduced =
                number.value().toBigInteger().gcd(BigInteger.valueOf(part)).intValue() == 1;
        if (!reduced) {
            return 0; // two quarters of growth
        }
        if (percentEnd(end) > 0) {
            BigDecimal share = number.value().divide(BigDecimal.valueOf(part), FRACTION);
            return readPercent(new EnglishNumber(number.start(), end, share, null, false), percentEnd(end));
        }
        return partOfScale(number.start(), end, number.value(), part)
                .orElseGet(
                        () -> emitFraction(number.start(), end, number.value().intValue(), part));
    }

    private int emitFraction(int start, int end, int numerator, int denominator) {
        BigDecimal value =
                BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 10, RoundingMode.HALF_EVEN);
        return emit(start, end, Type.FRACTION, value.round(FRACTION), "", precision(start, end, Type.FRACTION));
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
        return at(digits.end()) == '/' || at(i - 1) == '/' ? readSlashed(digits) : readPlain(digits);
    }

    /** Part of a code or a name: G20, F-15, COVID-19. */
    private boolean isAttached(int i) {
        if (Chars.isLatin(at(i - 1)) || at(i - 1) == '_') {
            return true;
        }
        return Chars.isHyphen(at(i - 1)) && Chars.isLatin(at(i - 2)) && !dates.isPrefix(text.word(text.before(i)));
    }

    private int readSlashed(Digits digits) {
        if (!isSlashedFraction(digits)) {
            return skipCode(digits.start());
        }
        Digits below = Digits.at(text, digits.end() + 1);
        return emitFraction(digits.start(), below.end(), digits.small(), below.small());
    }

    private int readPlain(Digits digits) {
        int ordinal = ordinalEnd(digits);
        if (ordinal > 0) {
            return emitOrdinal(digits.start(), ordinal, digits.value(), "");
        }
        int before = text.before(digits.start());
        if (digits.plain() && RESOLUTIONS.contains(text.word(before))) {
            return emitOrdinal(digits.start(), digits.end(), digits.value(), ""); // 결의 1718호
        }
        if (text.isCapital(before) && NUMBERED_THINGS.contains(text.word(before))) {
            return skipCode(digits.start());
        }
        if (isCalled(digits, before)) {
            return digits.end();
        }
        EnglishNumber number = EnglishNumber.ofDigits(text, digits, false);
        if (number.digits() != null && Chars.isLatin(at(digits.end())) && !isAbbreviated(digits.end())) {
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

    private boolean isAbbreviated(int i) {
        String word = text.word(i);
        Word unit = word.length() == 1 && text.isCapital(i) ? null : UnitWords.ENGLISH.get(word); // 5G
        return unit != null
                && (unit.type() == Type.MEASURE
                        || unit.type() == Type.PERCENT_POINT
                        || word.equals("hr")
                        || word.equals("hrs"));
    }

    // --- money

    private int readSign(int i, String currency) {
        int start = gap(i + 1);
        if (currency.isEmpty() || !isDigit(start)) {
            return i + 1;
        }
        Digits digits = Digits.at(text, start);
        if (!digits.isNumber()) {
            return skipCode(start);
        }
        int from = prefixStart(i);
        EnglishNumber number = EnglishNumber.ofDigits(text, digits, true);
        String code = from == i ? currency : prefixed(text.substring(from, i), currency);
        BigDecimal value = number.digits() == null ? number.value() : scaledToRange(from, number);
        return emit(from, number.end(), Type.MONEY, value, code, precision(from, number.end(), Type.MONEY));
    }

    /** $1.2-1.5 billion, $2 to $3 million: the first leaves the scale to the second. */
    private BigDecimal scaledToRange(int from, EnglishNumber number) {
        int range = rangeEnd(number.end());
        int next = range > 0 ? range : joinedEnd(from, number.end());
        int start = next > 0 && !currency(at(next)).isEmpty() ? next + 1 : next;
        Digits digits = start > 0 && isDigit(start) ? Digits.at(text, start) : null;
        return digits == null || !digits.isNumber()
                ? number.value()
                : scaledLike(
                        number.value(),
                        digits,
                        EnglishNumber.ofDigits(text, digits, true).value());
    }

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

    private int prefixStart(int sign) {
        int start = sign;
        while (sign - start < 3 && Chars.isUpper(at(start - 1))) {
            start--;
        }
        return Chars.isLatin(at(start - 1)) ? sign : start;
    }

    private static String prefixed(String prefix, String currency) {
        return switch (prefix) {
            case "A", "AU" -> "AUD";
            case "C", "CA" -> "CAD";
            case "HK" -> "HKD";
            case "NT" -> "TWD";
            case "S" -> "SGD";
            case "NZ" -> "NZD";
            default -> currency;
        };
    }

    // --- what follows a number

    private int readTyped(EnglishNumber number) {
        int start = number.start();
        int percent = percentEnd(number.end());
        if (percent > 0) {
            return readPercent(number, percent);
        }
        int fraction = number.digits() == null ? readFraction(number) : 0;
        if (fraction > 0) {
            return fraction;
        }
        int unit = readUnit(number);
        if (unit > 0) {
            return unit;
        }
        int degrees = degreesEnd(number.end());
        if (degrees > 0) {
            return emitWith(number, degrees, new Word(Type.MEASURE, "degree"));
        }
        int year = number.digits() == null ? 0 : dates.readYear(number.digits());
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

    private int readPercent(EnglishNumber number, int end) {
        int point = text.gapOrHyphen(end);
        String word = text.word(point);
        boolean points = word.equals("point") || word.equals("points");
        int last = points && point > end ? point + word.length() : end;
        Type type = points && point > end ? Type.PERCENT_POINT : Type.PERCENT;
        return emit(number.start(), last, type, number.value(), "", precision(number.start(), last, type));
    }

    /** After %, percent, per cent or percentage (point); 0 if there is none. */
    private int percentEnd(int i) {
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

    private int readUnit(EnglishNumber number) {
        int next = text.gapOrHyphen(number.end());
        String word = text.word(next);
        if (next == number.end() && !isAbbreviated(next)) {
            return 0;
        }
        Word unit = UnitWords.ENGLISH.get(word);
        if (unit == null) {
            return readQualified(number, next, word);
        }
        int end = next + word.length();
        return switch (unit.type()) {
            case DURATION -> readDuration(number, end, unit);
            case COUNT -> readCount(number, unit, end);
            case MEASURE -> isMeasure(number, next, word) ? readMeasure(number, end, unit) : 0;
            case MONEY -> isMoney(number, word) ? emitWith(number, end, unit) : 0;
            case PERCENT_POINT -> emitWith(number, end, unit);
            default -> 0;
        };
    }

    /** "in" and "m" and the like are words; as abbreviations they touch their number. */
    private boolean isMeasure(EnglishNumber number, int next, String word) {
        boolean symbol = !word.equals("in") && number.digits() != null && !text.isCapital(next);
        return word.length() > 2 || symbol || (next == number.end() && (word.length() > 1 || !text.isCapital(next)));
    }

    /** Where the hour or second of a speed stands, {@code per hour} or {@code an hour}; the place itself if there is none. */
    private int timeAfter(int per) {
        String word = text.word(per);
        int time = text.gap(per + word.length());
        boolean isSpeed = (word.equals("per") || EnglishWords.isArticle(word)) && TIMES.contains(text.word(time));
        return isSpeed ? time : per;
    }

    /** "Won" is a verb as well. */
    private boolean isMoney(EnglishNumber number, String word) {
        boolean year = number.digits() != null && dates.isYear(number.digits());
        return !word.equals("won") || (number.value().intValue() >= 100 && !year) || number.digits() == null;
    }

    private int readMeasure(EnglishNumber number, int end, Word unit) {
        boolean linear = unit.isLength();
        int per = text.gap(end);
        String symbol = text.word(end + 1);
        if (linear && at(end) == '/' && (symbol.equals("h") || symbol.equals("s"))) {
            return emitWith(number, end + 2, new Word(Type.MEASURE, unit.unit() + "/" + symbol));
        }
        int time = linear ? timeAfter(per) : per;
        if (time > per) {
            String hour = text.word(time);
            return emitWith(number, time + hour.length(), new Word(Type.MEASURE, unit.unit() + "/" + hour.charAt(0)));
        }
        return emitWith(number, end, unit);
    }

    /** 5 square kilometers, 21 other countries, 500 U.S. dollars. */
    private int readQualified(EnglishNumber number, int next, String word) {
        if (word.equals("basis") && text.word(text.gapOrHyphen(next + 5)).startsWith("point")) {
            int points = text.gapOrHyphen(next + 5);
            int end = points + text.word(points).length();
            return emitWith(number, end, new Word(Type.PERCENT_POINT, "", false, BASIS_POINT));
        }
        if (text.startsWith("U.S. ", next) || text.startsWith("US ", next)) {
            int dollars = next + (at(next + 1) == '.' ? 5 : 3);
            return text.isWord(dollars, "dollars") ? emitWith(number, dollars + 7, new Word(Type.MONEY, "USD")) : 0;
        }
        int money = readNational(number, next);
        if (money > 0) {
            return money;
        }
        int second = text.gap(next + word.length());
        Word unit = word.isEmpty() ? null : UnitWords.ENGLISH.get(text.word(second));
        if (unit == null || second == next + word.length()) {
            return 0;
        }
        int end = second + text.word(second).length();
        if (unit.type() == Type.MEASURE && (word.equals("square") || word.equals("cubic"))) {
            String power = word.equals("square") ? "2" : "3";
            return emitWith(number, end, new Word(Type.MEASURE, unit.unit() + power));
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
        Precision precision = precision(number.start(), nounEnd, Type.COUNT);
        return emit(number.start(), number.end(), Type.COUNT, number.value(), unit.unit(), precision);
    }

    /** The Unha 3 rocket: a capital before, and one thing after. */
    private boolean isModel(EnglishNumber number, int nounEnd) {
        int before = text.before(number.start());
        boolean named = number.digits() != null && before < number.start() && text.isCapital(before);
        return named
                && Chars.isBlank(at(number.end()))
                && at(nounEnd - 1) != 's'
                && number.value().compareTo(BigDecimal.ONE) > 0
                && number.value().compareTo(BigDecimal.TEN) < 0
                && UnitWords.ENGLISH.get(text.word(number.end() + 1) + "s") != null;
    }

    private int emitWith(EnglishNumber number, int end, Word unit) {
        Precision precision = precision(number.start(), end, unit.type());
        return emit(number.start(), end, unit.type(), unit.times(number.value()), unit.unit(), precision);
    }

    private int readDuration(EnglishNumber number, int end, Word unit) {
        int more = readMore(number, end, unit);
        return more > 0 ? more : readPlainDuration(number, end, unit);
    }

    /** 2 hours and 30 minutes, three years, six months; 0 if the duration does not go on. */
    private int readMore(EnglishNumber number, int end, Word unit) {
        int next = text.gap(at(end) == ',' ? end + 1 : end);
        next = text.isWord(next, "and") ? text.gap(next + 3) : next;
        EnglishNumber finer = isDigit(next)
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
        Optional<ChronoUnit> ago = agoUnit(unit.unit());
        Precision precision = precision(number.start(), end, Type.DURATION);
        boolean exact = precision == Precision.EXACT
                && number.value().scale() <= 0
                && number.value().precision() < 5;
        if (ago.isPresent() && exact && text.isWord(text.gap(end), "ago")) {
            int offset = -unit.times(number.value()).intValue();
            return dates.emitAgo(number.start(), text.gap(end) + 3, ago.get(), offset);
        }
        Type type = isFirstIn(number.start()) ? Type.FIRST_IN : Type.DURATION;
        return emit(number.start(), end, type, unit.times(number.value()), unit.unit(), precision);
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

    /** The first visit in six years: "in" before the number and "first" shortly before that. */
    private boolean isFirstIn(int start) {
        int i = text.before(start);
        while (i < start && EXACTNESS.contains(text.word(i)) && text.before(i) < i) {
            i = text.before(i);
        }
        if (i == start || !text.isWord(i, "in")) {
            return false;
        }
        for (int k = 0; k < FIRST_BEFORE; k++) {
            int before = text.before(i);
            if (before == i) {
                return false;
            }
            i = before;
            if (text.isWord(i, "first")) {
                return true;
            }
        }
        return false;
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

    private Precision precision(int start, int end, Type type) {
        return exactness.of(start, end, type);
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
