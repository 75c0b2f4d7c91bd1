package org.ieum.quantity;

import java.math.BigDecimal;
import org.ieum.text.Hangul;

/** Classes of characters, fixed here so that they are the same on every JDK. */
final class Chars {
    private Chars() {}

    /** 0 to 9 for an ASCII or full-width digit, else -1. */
    static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }

    static boolean isDigit(char c) {
        return digit(c) >= 0;
    }

    /** A composed Hangul syllable. */
    static boolean isHangul(char c) {
        return Hangul.isSyllable(c);
    }

    static boolean isAsciiLetter(char c) {
        char small = (char) (c | 0x20);
        return small >= 'a' && small <= 'z';
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** A letter of the Latin script, with or without accents. */
    static boolean isLatin(char c) {
        return isAsciiLetter(c) || (c >= 'À' && c < 'ɐ' && c != '×' && c != '÷');
    }

    /** One blank inside a phrase: space, no-break space, or a single line break of wrapped text. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\n' || c == '\u202f' || c == '\u2009' || c == '\u3000';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    /** The value of ¼, ½ or ¾; 0 of any other character. */
    static BigDecimal fraction(char c) {
        return switch (c) {
            case '¼' -> new BigDecimal("0.25");
            case '½' -> new BigDecimal("0.5");
            case '¾' -> new BigDecimal("0.75");
            default -> BigDecimal.ZERO;
        };
    }

    /** What stands between the ends of a range. */
    static boolean isRange(char c) {
        return c == '~' || c == '∼' || c == '〜' || c == '～' || c == '–' || c == '-';
    }
}
