package org.ieum.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in English, in digits or in words, with its scale.
 *
 * @param start its first character
 * @param end after its last
 * @param value what it says
 * @param digits the digits alone, if it has neither words nor a scale
 * @param one true for a bare "one", which is mostly a pronoun
 */
record EnglishNumber(
        int start, int end, BigDecimal value, @Nullable Digits digits, boolean one) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_DECIMAL = 20;
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

    /** The number in digits at {@code start}, with a scale word after it; {@code money} allows bn, m and k. */
    static EnglishNumber ofDigits(Text text, Digits digits, boolean money) {
        EnglishNumber pointed = digits.plain() ? pointed(text, digits.start(), digits.end(), digits.value()) : null;
        if (pointed != null) {
            return pointed;
        }
        int gap = text.gapOrHyphen(digits.end());
        String word = text.word(gap);
        BigDecimal scale = EnglishWords.scale(word);
        if (scale == null && gap == digits.end() && money) {
            scale = shortScale(word);
        }
        if (scale == null && word.equals("dozen")) {
            scale = DOZEN;
        }
        if (scale == null) {
            return mixed(text, digits);
        }
        return new EnglishNumber(
                digits.start(), gap + word.length(), digits.value().multiply(scale), null, false);
    }

    /** Digits with a fraction after them, 2 1/2 or 2½; or the digits alone. */
    private static EnglishNumber mixed(Text text, Digits digits) {
        BigDecimal vulgar = Chars.fraction(text.at(digits.end()));
        if (vulgar.signum() > 0) {
            return new EnglishNumber(
                    digits.start(), digits.end() + 1, digits.value().add(vulgar), null, false);
        }
        int above = text.gap(digits.end());
        BigDecimal part = above > digits.end() && digits.plain() ? slashed(text, above) : BigDecimal.ZERO;
        return part.signum() > 0
                ? new EnglishNumber(digits.start(), above + 3, digits.value().add(part), null, false)
                : new EnglishNumber(digits.start(), digits.end(), digits.value(), digits, false);
    }

    /** The value of 1/2, 1/4, 3/4 and the like at {@code i}; 0 if there is none. */
    private static BigDecimal slashed(Text text, int i) {
        int above = Chars.digit(text.at(i));
        int below = Chars.digit(text.at(i + 2));
        boolean fraction =
                text.at(i + 1) == '/' && (below == 2 || below == 4 || below == 8) && above > 0 && above < below;
        return fraction && !text.isDigit(i + 3)
                ? BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below))
                : BigDecimal.ZERO;
    }

    private static @Nullable BigDecimal shortScale(String word) {
        return switch (word) {
            case "k" -> BigDecimal.TEN.pow(3);
            case "m", "mn" -> BigDecimal.TEN.pow(6);
            case "b", "bn" -> BigDecimal.TEN.pow(9);
            case "tn" -> BigDecimal.TEN.pow(12);
            default -> null;
        };
    }

    /** The number in words that begins at {@code start}, or null. */
    static @Nullable EnglishNumber ofWords(Text text, int start) {
        String first = text.word(start);
        if (EnglishWords.isArticle(first)) {
            return withArticle(text, start, text.gap(start + first.length()));
        }
        if (first.equals("half")) {
            return halfOf(text, start);
        }
        if (first.equals("zero")) {
            return pointed(text, start, start + first.length(), BigDecimal.ZERO);
        }
        return EnglishWords.number(first) < 0 ? null : withPoint(text, new Composer(text, start).read());
    }

    /** "At one point two men left" has no decimal. */
    private static EnglishNumber withPoint(Text text, EnglishNumber number) {
        boolean idiom = number.one() && text.isWord(text.before(number.start()), "at");
        EnglishNumber pointed = idiom ? null : pointed(text, number.start(), number.end(), number.value());
        return pointed == null ? number : pointed;
    }

    /**
     * The decimal that a whole number begins, with a scale after it: 22-point-three, two point five million; its parts are joined
     * by hyphens or by blanks, not by both. Null if it begins none.
     */
    private static @Nullable EnglishNumber pointed(Text text, int start, int end, BigDecimal whole) {
        boolean hyphened = Chars.isHyphen(text.at(end));
        int point = afterJoint(text, end, hyphened);
        if (point == end || !text.isWord(point, "point")) {
            return null;
        }
        StringBuilder decimal = new StringBuilder(whole.toPlainString()).append('.');
        int last = point + 5;
        int next = afterJoint(text, last, hyphened);
        int digitEnd = decimalEnd(text, next);
        while (next > last && digitEnd > next && decimal.length() < LONGEST_DECIMAL) {
            decimal.append(decimalDigits(text, next));
            last = digitEnd;
            next = afterJoint(text, last, hyphened);
            digitEnd = decimalEnd(text, next);
        }
        return last == point + 5 ? null : scaled(text, start, last, new BigDecimal(decimal.toString()));
    }

    private static int afterJoint(Text text, int i, boolean hyphened) {
        return hyphened ? (Chars.isHyphen(text.at(i)) ? i + 1 : i) : text.gap(i);
    }

    /** After a digit in words, or plain digits; {@code i} if there are none. */
    private static int decimalEnd(Text text, int i) {
        if (text.isDigit(i)) {
            Digits digits = Digits.at(text, i);
            return digits.plain() ? digits.end() : i;
        }
        return decimalDigit(text.word(i)) < 0 ? i : i + text.word(i).length();
    }

    private static String decimalDigits(Text text, int i) {
        return text.isDigit(i)
                ? Digits.at(text, i).value().toPlainString()
                : String.valueOf(decimalDigit(text.word(i)));
    }

    /** 0 to 9; -1 if the word is no digit. */
    private static int decimalDigit(String word) {
        int value = word.equals("zero") || word.equals("oh") ? 0 : EnglishWords.number(word);
        return value < 10 ? value : -1;
    }

    private static EnglishNumber scaled(Text text, int start, int end, BigDecimal value) {
        int next = text.gapOrHyphen(end);
        BigDecimal scale = next == end ? null : EnglishWords.scale(text.word(next));
        return scale == null
                ? new EnglishNumber(start, end, value, null, false)
                : new EnglishNumber(start, next + text.word(next).length(), value.multiply(scale), null, false);
    }

    private static @Nullable EnglishNumber withArticle(Text text, int start, int next) {
        String word = text.word(next);
        boolean scaled = word.equals("hundred") || word.equals("dozen") || EnglishWords.scale(word) != null;
        return scaled ? new Composer(text, start).read() : null;
    }

    /** Half a million, half a dozen. */
    private static @Nullable EnglishNumber halfOf(Text text, int start) {
        int article = text.gap(start + 4);
        if (!text.isWord(article, "a")) {
            return halfScale(text, start, text.gapOrHyphen(start + 4));
        }
        EnglishNumber whole = withArticle(text, article, text.gap(article + 1));
        return whole == null || whole.value().intValue() == 100
                ? null
                : new EnglishNumber(start, whole.end(), whole.value().multiply(Finder.HALF), null, false);
    }

    /** A half-dozen, half million. */
    private static @Nullable EnglishNumber halfScale(Text text, int start, int next) {
        String word = text.word(next);
        BigDecimal scale = word.equals("dozen") ? DOZEN : EnglishWords.scale(word);
        boolean scaled = scale != null && next > start + 4;
        return scaled && scale != null
                ? new EnglishNumber(start, next + word.length(), scale.multiply(Finder.HALF), null, false)
                : null;
    }

    /** The same with "and a half" or "and a quarter" and a scale after it, if they follow: two and a half million. */
    EnglishNumber withHalf(Text text) {
        int and = text.gapOrHyphen(end);
        if (and == end || !text.isWord(and, "and") || value.scale() > 0) {
            return this;
        }
        int article = text.gapOrHyphen(and + 3);
        int half = text.gapOrHyphen(article + 1);
        BigDecimal part = EnglishWords.halfOrQuarter(text.word(half));
        if (!text.isWord(article, "a") || part.signum() == 0) {
            return this;
        }
        BigDecimal more = value.add(part);
        int last = half + text.word(half).length();
        int next = text.gapOrHyphen(last);
        BigDecimal scale = EnglishWords.scale(text.word(next));
        return scale == null
                ? new EnglishNumber(start, last, more, null, false)
                : new EnglishNumber(start, next + text.word(next).length(), more.multiply(scale), null, false);
    }

    /**
     * The value of the number before this one in a range, with the scale it leaves to this one: two in "two to three
     * million" is two million, but 500 in "500 to one thousand" is 500.
     */
    BigDecimal lendScale(Text text, EnglishNumber lower) {
        int word = end;
        while (Chars.isLatin(text.at(word - 1)) && word > start) {
            word--;
        }
        String name = text.word(word);
        BigDecimal scale = EnglishWords.scale(name);
        BigDecimal more = scale != null
                ? scale
                : name.equals("hundred") ? HUNDRED : name.equals("dozen") ? DOZEN : BigDecimal.ONE;
        BigDecimal scaled = lower.value().multiply(more);
        return scaled.compareTo(value) < 0 ? scaled : lower.value();
    }

    /** Puts words together: two hundred and fifty-one thousand. */
    private static final class Composer {
        private final Text text;
        private final int start;
        private int end;
        private int words;
        private BigDecimal total = BigDecimal.ZERO;
        private @Nullable BigDecimal lastScale;
        private int group;
        /** 100 after a hundred, 10 after a ten, 1 after a unit: only something smaller may follow. */
        private int room = 1000;

        Composer(Text text, int start) {
            this.text = text;
            this.start = start;
        }

        EnglishNumber read() {
            int next = start;
            if (EnglishWords.isArticle(text.word(start))) {
                take("one"); // a hundred and twenty
                words = 1;
                next = text.gap(start + text.word(start).length());
            }
            while (take(text.word(next))) {
                end = next + text.word(next).length();
                words++;
                next = afterAnd(text.gapOrHyphen(end));
            }
            boolean one = words == 1 && group == 1 && total.signum() == 0;
            return new EnglishNumber(start, end, total.add(BigDecimal.valueOf(group)), null, one);
        }

        private int afterAnd(int next) {
            boolean and = room >= 100 && words > 1 && text.isWord(next, "and");
            return and ? text.gap(next + 3) : next;
        }

        private boolean take(String word) {
            int number = EnglishWords.number(word);
            if (number > 0) {
                return takeNumber(number);
            }
            if (word.equals("hundred") && room < 100 && group > 0) {
                group *= 100;
                room = 100;
                return true;
            }
            return word.equals("dozen") ? takeDozen() : takeScale(EnglishWords.scale(word));
        }

        private boolean takeNumber(int number) {
            int needed = number >= 10 ? 100 : 10;
            if (room < needed) {
                return false;
            }
            group += number;
            room = number >= 20 ? 10 : 1;
            return true;
        }

        private boolean takeDozen() {
            boolean fits = words == 1 && group < 10 && total.signum() == 0;
            group = fits ? group * 12 : group;
            room = fits ? 0 : room;
            return fits;
        }

        private boolean takeScale(@Nullable BigDecimal scale) {
            if (scale == null || group == 0 || (lastScale != null && lastScale.compareTo(scale) <= 0)) {
                return false;
            }
            total = total.add(scale.multiply(BigDecimal.valueOf(group)));
            lastScale = scale;
            group = 0;
            room = 1000;
            return true;
        }
    }
}
