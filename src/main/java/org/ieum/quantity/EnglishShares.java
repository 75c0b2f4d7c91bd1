package org.ieum.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.quantity.Amount.Type;
import org.ieum.quantity.UnitWords.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads English fractions, and lengths and measures whose number is an article or a half, for {@link EnglishFinder}: a third of, a
 * decade, half a kilogram. A method that finds nothing returns 0, or null.
 */
final class EnglishShares {
    private static final MathContext FRACTION = new MathContext(10, RoundingMode.HALF_EVEN);

    /** What half may stand before without "of". */
    private static final Set<String> WHOLES = EnglishWords.set("the its his her their our my your that this");

    /** "A year" is mostly "every year"; nothing is done every fortnight. */
    private static final Set<String> LONG = EnglishWords.set("decade century fortnight");

    /** What goes on after "for a year". */
    private static final Set<String> AFTER_STRETCH = EnglishWords.set(
            "in on at from after before until while and or but to by under with without because as when if since starting beginning");

    /** What an article may count: a decade, a kilogram, a third, a million. */
    private static final WordMap<Boolean> AFTER_ARTICLE = new WordMap<>(countedByArticle());

    /** A length or measure whose number is an article or a half: a decade, an hour and a half, half a kilogram. */
    record Articled(EnglishNumber number, int end, Word unit) {}

    private final EnglishFinder finder;
    private final EnglishUnits units;
    private final Text text;

    EnglishShares(EnglishFinder finder, EnglishUnits units) {
        this.finder = finder;
        this.units = units;
        this.text = finder.text;
    }

    private static Map<String, Boolean> countedByArticle() {
        Set<String> words = EnglishWords.partsAndScales();
        words.addAll(UnitWords.ENGLISH.of(Type.DURATION, Type.MEASURE));
        return words.stream().collect(Collectors.toMap(word -> word, word -> true));
    }

    /** What begins with an article, half or quarter. */
    int readShare(int i, String word) {
        int next = readArticled(i);
        next = next > 0 ? next : readPart(i, word);
        return next > 0 ? next : finder.readSpelled(i);
    }

    boolean isCountedByArticle(int noun) {
        return AFTER_ARTICLE.contains(text.letters(noun));
    }

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
                ? units.readDuration(articled.number(), articled.end(), articled.unit())
                : units.emitWith(articled.number(), articled.end(), articled.unit());
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
        return finder.percentEnd(noun) > 0 ? finder.readPercent(number, finder.percentEnd(noun)) : 0;
    }

    @Nullable
    Articled articledAt(int i) {
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
        boolean lasting = LONG.contains(text.word(noun)) || isFirstTime(i) || (isFor(i) && isEndOfStretch(end));
        boolean ago = text.isWord(text.gap(end), "ago");
        return lasting || ago ? new Articled(one, end, unit) : null;
    }

    /** For a year, for up to a month. */
    private boolean isFor(int article) {
        int before = text.before(article);
        if (text.isWord(before, "to") && text.isWord(text.before(before), "up")) {
            before = text.before(text.before(before));
        }
        return text.isWord(units.beforeExactness(before), "for");
    }

    /** False before a noun, and of a second: for a day trip, for a week of talks, for a second time. */
    private boolean isEndOfStretch(int end) {
        String next = text.word(text.gap(end));
        return !text.startsWith("-", end)
                && text.at(end - 1) != 'd'
                && (next.isEmpty() || AFTER_STRETCH.contains(next));
    }

    /** For the first time in a year. */
    private boolean isFirstTime(int i) {
        int in = text.before(i);
        int time = text.before(in);
        return text.isWord(in, "in") && text.isWord(time, "time") && finder.isAfter("first", time);
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
                || (article && start == i + 1 && text.at(i + 1) != ' ')) {
            return 0;
        }
        return partOfScale(i, end, BigDecimal.ONE, part).orElseGet(() -> emitFraction(i, end, 1, part));
    }

    private boolean isHyphened(int i) {
        return Chars.isHyphen(text.at(i));
    }

    /** More than half, nearly half: said of a share even if nothing says of what. */
    private boolean isStated(int i) {
        return finder.precisionBefore(i, Type.FRACTION) != Precision.EXACT;
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
        if (finder.percentEnd(noun) > 0 || (measured && !isIdiom(text.word(text.gap(noun))))) {
            return Optional.of(finder.readTyped(new EnglishNumber(start, noun, part, null, false)));
        }
        BigDecimal value = EnglishWords.scale(text.word(scale));
        if (value == null || !name.equals("a")) {
            return Optional.empty();
        }
        BigDecimal share = value.multiply(above).divide(BigDecimal.valueOf(below), 10, RoundingMode.HALF_EVEN);
        int last = scale + text.word(scale).length();
        return Optional.of(finder.readTyped(new EnglishNumber(start, last, share, null, false)));
    }

    /** One-third, two thirds, three-quarters. */
    int readFraction(EnglishNumber number) {
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
        if (finder.percentEnd(end) > 0) {
            BigDecimal share = number.value().divide(BigDecimal.valueOf(part), FRACTION);
            return finder.readPercent(
                    new EnglishNumber(number.start(), end, share, null, false), finder.percentEnd(end));
        }
        return partOfScale(number.start(), end, number.value(), part)
                .orElseGet(
                        () -> emitFraction(number.start(), end, number.value().intValue(), part));
    }

    private int emitFraction(int start, int end, int numerator, int denominator) {
        BigDecimal value =
                BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 10, RoundingMode.HALF_EVEN);
        return finder.emit(
                start, end, Type.FRACTION, value.round(FRACTION), "", finder.precision(start, end, Type.FRACTION));
    }

    int readSlashed(Digits digits) {
        if (!finder.isSlashedFraction(digits)) {
            return finder.skipCode(digits.start());
        }
        Digits below = Digits.at(text, digits.end() + 1);
        return emitFraction(digits.start(), below.end(), digits.small(), below.small());
    }
}
