package org.ieum.quantity;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number in Korean: digits with 십, 백, 천, 만, 억, 조, or Sino-Korean or native numerals.
 *
 * @param start its first character
 * @param end after its last
 * @param value what it says
 * @param digits the digits alone, if nothing else belongs to it
 * @param orSo true for 10여, 1만여
 */
record KoreanNumber(
        int start, int end, BigDecimal value, @Nullable Digits digits, boolean orSo) {
    private static final String SINO = "일이삼사오육칠팔구";
    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("한", 1),
            Map.entry("두", 2),
            Map.entry("세", 3),
            Map.entry("네", 4),
            Map.entry("다섯", 5),
            Map.entry("여섯", 6),
            Map.entry("일곱", 7),
            Map.entry("여덟", 8),
            Map.entry("아홉", 9));
    private static final Map<String, Integer> TENS = Map.ofEntries(
            Map.entry("열", 10),
            Map.entry("스물", 20),
            Map.entry("스무", 20),
            Map.entry("서른", 30),
            Map.entry("마흔", 40),
            Map.entry("쉰", 50),
            Map.entry("예순", 60),
            Map.entry("일흔", 70),
            Map.entry("여든", 80),
            Map.entry("아흔", 90));

    /** The number that begins with digits; the digits must be a number. */
    static KoreanNumber ofDigits(Text text, Digits digits) {
        return new Composer(text, digits).read();
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
            return new KoreanNumber(first.start(), end, total, scaled ? null : first, orSo);
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
            while (small > 0 && small < room && !isCounter(i)) {
                section = section.add(value.multiply(BigDecimal.valueOf(small)));
                value = BigDecimal.ZERO;
                room = small;
                i++;
                Digits more = digitsAt(i);
                if (more != null
                        && more.plain()
                        && more.count() < 5
                        && more.value().intValue() < small) {
                    value = more.value();
                    i = more.end();
                }
                small = smallScale(text.at(i));
            }
            section = section.add(value);
            return close(digits, section, i, some);
        }

        private boolean close(Digits digits, BigDecimal section, int at, boolean some) {
            int i = at;
            boolean inner = text.at(i) == '여' && bigScale(text.at(i + 1)) > 0;
            i = inner ? i + 1 : i;
            int power = isCounter(i) ? 0 : bigScale(text.at(i));
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

        /** 조 may be an article of a law, 천 a stream: a scale only before more digits or money. 만 may be "only". */
        private boolean isCounter(int i) {
            if (text.at(i) != '조') {
                return false;
            }
            int next = text.at(i + 1) == ' ' ? i + 2 : i + 1;
            char c = text.at(next);
            return !(Chars.isDigit(c) || "원달엔위유여".indexOf(c) >= 0);
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
            if (!Chars.isDigit(text.at(i))) {
                return null;
            }
            Digits digits = Digits.at(text, i);
            return digits.isNumber() && digits.count() <= 8 && !digits.isPadded(text) ? digits : null;
        }
    }

    /** Sino-Korean numerals with at least one scale: 이십일, 백만, 삼천오백; null if there is none. */
    static @Nullable KoreanNumber ofSino(Text text, int start) {
        long total = 0;
        long section = 0;
        int unit = 0;
        int room = 10_000;
        int lastPower = 16;
        boolean scaled = false;
        int i = start;
        for (; i - start < 20; i++) {
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
                scaled = true;
            } else if (power > 0 && power < lastPower && power < 12 && (section + unit > 0 || i == start)) {
                total += Math.max(section + unit, 1) * (long) Math.pow(10, power);
                section = 0;
                unit = 0;
                room = 10_000;
                lastPower = power;
                scaled = true;
            } else {
                break;
            }
        }
        boolean number = scaled && i - start >= 2;
        return number ? new KoreanNumber(start, i, BigDecimal.valueOf(total + section + unit), null, false) : null;
    }

    /** Native numerals as they stand before a counter: 한, 스물한, 열두; null if there is none. */
    static @Nullable KoreanNumber ofNative(Text text, int start) {
        int tens = valueAt(TENS, text, start);
        int i = start + (tens > 0 ? length(TENS, text, start) : 0);
        int units = valueAt(UNITS, text, i);
        i += units > 0 ? length(UNITS, text, i) : 0;
        return i == start
                ? null
                : new KoreanNumber(start, i, BigDecimal.valueOf(Math.max(tens, 0) + Math.max(units, 0)), null, false);
    }

    private static int length(Map<String, Integer> table, Text text, int i) {
        return i + 2 <= text.length() && table.containsKey(text.substring(i, i + 2)) ? 2 : 1;
    }

    private static int valueAt(Map<String, Integer> table, Text text, int i) {
        if (i >= text.length()) {
            return -1;
        }
        return table.getOrDefault(text.substring(i, Math.min(text.length(), i + length(table, text, i))), -1);
    }
}
