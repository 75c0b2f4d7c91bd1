package org.ieum.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A number in Korean: digits with 십, 백, 천, 만, 억, 조, or Sino-Korean or native numerals.
 *
 * @param start its first character
 * @param end after its last
 * @param value what it says
 * @param digits the digits alone, if nothing else belongs to it
 * @param orSo true for 10여, 1만여, 십여
 * @param last how it ends, which decides the counters it may have
 */
record KoreanNumber(
        int start, int end, BigDecimal value, @Nullable Digits digits, boolean orSo, Script last) {

    /** How the last part of a number is written. */
    enum Script {
        DIGITS,
        /** 이십일, 백만. */
        SINO,
        /** 한, 스물한, 백스물네. */
        NATIVE
    }

    private static final String SINO = "일이삼사오육칠팔구";

    /** A native numeral; none begins with another of its table. */
    private record Numeral(String word, int value) {}

    /** Before a counter; 석, 넉 and the like before some. */
    private static final List<Numeral> UNITS = numerals("한 1 두 2 세 3 석 3 네 4 넉 4 다섯 5 여섯 6 일곱 7 여덟 8 아홉 9");

    /** Before 째. */
    private static final List<Numeral> ORDINAL_UNITS = numerals("둘 2 셋 3 넷 4");

    private static final List<Numeral> TENS = numerals("열 10 스물 20 스무 20 서른 30 마흔 40 쉰 50 예순 60 일흔 70 여든 80 아흔 90");

    /** More than a whole text of numerals is ever worth. */
    private static final int LONGEST_NUMERAL = 20;

    /** The number that begins with digits; the digits must be a number. */
    static KoreanNumber ofDigits(Text text, Digits digits) {
        return new Composer(text, digits).read();
    }

    /** The same with another end and value. */
    KoreanNumber upTo(int newEnd, BigDecimal newValue) {
        return new KoreanNumber(start, newEnd, newValue, null, orSo, last);
    }

    /** Days and weeks that are words: 사흘. */
    static KoreanNumber word(int start, int end, int value) {
        return ofNative(start, end, value);
    }

    /**
     * The value of the number before this one in a range, with the scale it leaves to this one: 2백 in 2백~3백만 is two
     * million, but 8천 in 8천~1만 is 8,000.
     */
    BigDecimal lendScale(Text text, KoreanNumber lower) {
        BigDecimal scaled = lower.value().scaleByPowerOfTen(bigScale(text.at(end - 1)));
        boolean small = smallScale(text.at(lower.end() - 1)) > 0;
        return small && scaled.compareTo(value) < 0 ? scaled : lower.value();
    }

    private static int smallScale(char c) {
        return switch (c) {
            case '십' -> 10;
            case '백' -> 100;
            case '천' -> 1000;
            default -> 0;
        };
    }

    /** The power of ten of 만, 억, 조; else 0. */
    private static int bigScale(char c) {
        return switch (c) {
            case '만' -> 4;
            case '억' -> 8;
            case '조' -> 12;
            default -> 0;
        };
    }

    /** Adds up 3억 5천만: sections below 만, each with its big scale, in falling order. */
    private static final class Composer {
        private final Text text;
        private final Digits first;
        private int end;
        private BigDecimal total = BigDecimal.ZERO;
        private int lastPower = 16;
        private boolean scaled;
        private boolean orSo;

        Composer(Text text, Digits first) {
            this.text = text;
            this.first = first;
            this.end = first.end();
        }

        KoreanNumber read() {
            Digits digits = first;
            while (digits != null && section(digits)) {
                digits = next();
            }
            if (text.at(end) == '여' && !orSo) {
                orSo = true;
                end++;
            }
            return new KoreanNumber(first.start(), end, total, scaled ? null : first, orSo, Script.DIGITS);
        }

        /** Reads digits and their scales; false if they cannot follow, or if nothing can follow them. */
        private boolean section(Digits digits) {
            BigDecimal section = BigDecimal.ZERO;
            BigDecimal value = digits.value();
            int i = digits.end();
            int room = 10_000;
            boolean some = text.at(i) == '여' && isScale(i + 1);
            i = some ? i + 1 : i;
            int small = smallScale(text.at(i));
            while (small > 0 && small < room) {
                section = section.add(value.multiply(BigDecimal.valueOf(small)));
                value = BigDecimal.ZERO;
                room = small;
                i++;
                Digits more = lower(i, small);
                if (more != null) {
                    value = more.value();
                    i = more.end();
                }
                small = smallScale(text.at(i));
            }
            section = section.add(value);
            return close(digits, section, i, some);
        }

        /** The digits below a scale: 1만2천500, 1천 5백. */
        private @Nullable Digits lower(int i, int scale) {
            Digits more = digitsAt(i);
            if (more == null && text.at(i) == ' ') {
                Digits apart = digitsAt(i + 1);
                int small = apart == null ? 0 : smallScale(text.at(apart.end()));
                more = small > 0 && small < scale ? apart : null;
            }
            boolean fits = more != null
                    && more.plain()
                    && more.count() < 5
                    && more.value().intValue() < scale;
            return fits ? more : null;
        }

        private boolean close(Digits digits, BigDecimal section, int at, boolean some) {
            int i = at;
            boolean inner = text.at(i) == '여' && bigScale(text.at(i + 1)) > 0;
            i = inner ? i + 1 : i;
            int power = isArticle(i) ? 0 : bigScale(text.at(i));
            boolean follows = digits != first;
            boolean fits = power < lastPower && (!follows || section.precision() - section.scale() <= lastPower);
            if (!fits) {
                return false;
            }
            total = total.add(section.scaleByPowerOfTen(power));
            scaled |= at > digits.end() || power > 0;
            orSo |= some || inner;
            lastPower = power;
            end = power > 0 ? i + 1 : i - (inner ? 1 : 0);
            return power > 0;
        }

        private boolean isScale(int i) {
            return smallScale(text.at(i)) > 0 || bigScale(text.at(i)) > 0;
        }

        /** 조 may be an article of a law, 1조 2항: a scale only before more digits or money. */
        private boolean isArticle(int i) {
            if (text.at(i) != '조') {
                return false;
            }
            int next = text.gap(i + 1);
            return text.isDigit(next)
                    ? "항호".indexOf(text.at(Digits.at(text, next).end())) >= 0
                    : "원달엔위유여".indexOf(text.at(next)) < 0;
        }

        /** The digits that go on, if they may: 3만5000, 3억 5천만. */
        private @Nullable Digits next() {
            Digits adjacent = digitsAt(end);
            if (adjacent != null || text.at(end) != ' ') {
                return adjacent;
            }
            Digits spaced = digitsAt(end + 1);
            boolean goesOn = spaced != null
                    && (isScale(spaced.end()) || (spaced.count() <= 4 && KoreanUnit.at(text, spaced.end()) != null));
            return goesOn && text.at(spaced.end()) != '년' ? spaced : null;
        }

        private @Nullable Digits digitsAt(int i) {
            if (!text.isDigit(i)) {
                return null;
            }
            Digits digits = Digits.at(text, i);
            return digits.isNumber() && digits.count() <= 8 && !digits.isPadded(text) ? digits : null;
        }
    }

    /**
     * The numeral in words at {@code start}: 이십일, 백만, 스물한, 백스물네, 십여; null if there is none. A Sino-Korean one
     * has a scale, since 이, 일, 오 and the like are words of their own.
     */
    static @Nullable KoreanNumber ofWords(Text text, int start) {
        KoreanNumber sino = ofScaled(text, start);
        int i = sino == null ? start : sino.end();
        boolean room = sino == null || text.at(i - 1) == '백' || text.at(i - 1) == '천';
        KoreanNumber small = room ? ofNative(text, i, UNITS) : null;
        if (small != null) {
            return sino == null
                    ? small
                    : new KoreanNumber(start, small.end(), sino.value().add(small.value()), null, false, Script.NATIVE);
        }
        boolean some = sino != null && text.at(i) == '여' && "섯덟든".indexOf(text.at(i + 1)) < 0;
        return some ? new KoreanNumber(start, i + 1, sino.value(), null, true, Script.SINO) : sino;
    }

    /** The number of 둘째, 열두째, 스물셋째; 째 is the character after it. */
    static @Nullable KoreanNumber ofOrdinal(Text text, int start) {
        KoreanNumber number = ofNative(text, start, ORDINAL_UNITS);
        number = number == null || text.at(number.end()) != '째' ? ofNative(text, start, UNITS) : number;
        boolean ordinal =
                number != null && text.at(number.end()) == '째' && number.value().intValue() > 1;
        return ordinal ? number : null;
    }

    /** The Sino-Korean numeral at {@code start} if it has a scale. */
    private static @Nullable KoreanNumber ofScaled(Text text, int start) {
        KoreanNumber number = ofSino(text, start);
        boolean scaled = number != null && (number.end() - start > 1 || SINO.indexOf(text.at(start)) < 0);
        return scaled ? number : null;
    }

    /** The Sino-Korean numeral at {@code start}, be it a mere 이 or 오; null if there is none. */
    static @Nullable KoreanNumber ofSino(Text text, int start) {
        long total = 0;
        long section = 0;
        int unit = 0;
        int room = 10_000;
        int lastPower = 16;
        int i = start;
        for (; i - start < LONGEST_NUMERAL; i++) {
            char c = text.at(i);
            int digit = SINO.indexOf(c) + 1;
            int small = smallScale(c);
            int power = bigScale(c);
            if (digit > 0 && unit == 0 && room > 1) {
                unit = digit;
            } else if (small > 0 && small < room) {
                section += (long) Math.max(unit, 1) * small;
                unit = 0;
                room = small;
            } else if (power > 0 && power < lastPower && power < 12 && (section + unit > 0 || i == start)) {
                total += Math.max(section + unit, 1) * (long) Math.pow(10, power);
                section = 0;
                unit = 0;
                room = 10_000;
                lastPower = power;
            } else {
                break;
            }
        }
        BigDecimal value = BigDecimal.valueOf(total + section + unit);
        return i > start ? new KoreanNumber(start, i, value, null, false, Script.SINO) : null;
    }

    /** Native numerals with such units: 한, 스물한, 열두, also in two words, 열 다섯. */
    private static @Nullable KoreanNumber ofNative(Text text, int start, List<Numeral> unitWords) {
        Numeral tens = numeral(TENS, text, start);
        int from = tens == null ? start : start + tens.word().length();
        boolean apart = tens != null && text.at(from) == ' ';
        Numeral units = numeral(unitWords, text, apart ? from + 1 : from);
        if (units != null) {
            int end = (apart ? from + 1 : from) + units.word().length();
            return ofNative(start, end, units.value() + (tens == null ? 0 : tens.value()));
        }
        return tens == null ? null : ofNative(start, from, tens.value());
    }

    private static KoreanNumber ofNative(int start, int end, int value) {
        return new KoreanNumber(start, end, BigDecimal.valueOf(value), null, false, Script.NATIVE);
    }

    private static @Nullable Numeral numeral(List<Numeral> table, Text text, int i) {
        for (Numeral numeral : table) {
            if (text.startsWith(numeral.word(), i)) {
                return numeral;
            }
        }
        return null;
    }

    private static List<Numeral> numerals(String table) {
        String[] words = table.split(" ");
        return IntStream.range(0, words.length / 2)
                .mapToObj(i -> new Numeral(words[2 * i], Integer.parseInt(words[2 * i + 1])))
                .toList();
    }
}
