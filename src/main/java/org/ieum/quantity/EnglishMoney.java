package org.ieum.quantity;

import java.math.BigDecimal;
import org.ieum.quantity.Amount.Type;

/** Reads English sums of money that begin with their currency, for {@link EnglishFinder}. */
final class EnglishMoney {
    private final EnglishFinder finder;
    private final Text text;

    EnglishMoney(EnglishFinder finder) {
        this.finder = finder;
        this.text = finder.text;
    }

    /** W3 billion, W50,000: won, as newspapers in Seoul write it. Returns 0 if it is none. */
    int readWon(int i) {
        Digits digits = finder.isDigit(i + 1) && text.isCapital(i) ? Digits.at(text, i + 1) : null;
        if (digits == null || !digits.isNumber()) {
            return 0;
        }
        EnglishNumber number = EnglishNumber.ofDigits(text, digits, true);
        boolean large = number.digits() == null || !digits.plain();
        return large ? emit(i, number, number.value(), "KRW") : 0;
    }

    private int emit(int start, EnglishNumber number, BigDecimal value, String currency) {
        Precision precision = finder.precision(start, number.end(), Type.MONEY);
        return finder.emit(start, number.end(), Type.MONEY, value, currency, precision);
    }

    /**
     * $5, £3 million, HK$20.
     *
     * @param i of a sign
     * @param currency that it means; empty if it is no sign of one
     * @return where to go on, after the sum or the sign
     */
    int readSign(int i, String currency) {
        int start = finder.gap(i + 1);
        if (currency.isEmpty() || !finder.isDigit(start)) {
            return i + 1;
        }
        Digits digits = Digits.at(text, start);
        if (!digits.isNumber()) {
            return finder.skipCode(start);
        }
        int from = prefixStart(i);
        EnglishNumber number = EnglishNumber.ofDigits(text, digits, true);
        String code = from == i ? currency : prefixed(text.substring(from, i), currency);
        BigDecimal value = number.digits() == null ? number.value() : scaledToRange(from, number);
        return emit(from, number, value, code);
    }

    /** $1.2-1.5 billion, $2 to $3 million: the first leaves the scale to the second. */
    private BigDecimal scaledToRange(int from, EnglishNumber number) {
        int range = finder.rangeEnd(number.end());
        int next = range > 0 ? range : finder.joinedEnd(from, number.end());
        int start = next > 0 && !Finder.currency(finder.at(next)).isEmpty() ? next + 1 : next;
        Digits digits = start > 0 && finder.isDigit(start) ? Digits.at(text, start) : null;
        return digits == null || !digits.isNumber()
                ? number.value()
                : Finder.scaledLike(
                        number.value(),
                        digits,
                        EnglishNumber.ofDigits(text, digits, true).value());
    }

    /** Where HK in HK$ begins, or the sign itself. */
    private int prefixStart(int sign) {
        int start = sign;
        while (sign - start < 3 && Chars.isUpper(finder.at(start - 1))) {
            start--;
        }
        return Chars.isLatin(finder.at(start - 1)) ? sign : start;
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
}
