package org.ieum.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How far the digits of an amount go: 1,001 km to the kilometer, 0.64 trillion to ten billion, 61조8593억 to 억. */
final class Written {
    /** Digits with the commas and the point between them. */
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]++(?:,[0-9０-９]++)*+(?:\\.[0-9０-９]++)?+");

    /** 만, 억 and 조 each stand for four more digits. */
    private static final int MYRIAD = 4;

    private Written() {}

    /** What one more in the last written digit would add, in the unit of the amount. */
    static BigDecimal step(Amount amount) {
        List<String> runs = DIGITS.matcher(amount.surface())
                .results()
                .map(MatchResult::group)
                .toList();
        return switch (runs.size()) {
            case 0 -> stepOfValue(amount.value(), 1);
            case 1 -> stepOf(new BigDecimal(runs.get(0).replace(",", "")), amount.value());
            default -> stepOfValue(amount.value(), MYRIAD);
        };
    }

    /** Of one run of digits: what its scale makes of its last one. */
    private static BigDecimal stepOf(BigDecimal written, BigDecimal value) {
        if (written.signum() == 0) {
            return written.ulp();
        }
        BigDecimal scale = value.divide(written, MathContext.DECIMAL64);
        return isPowerOfTen(scale) ? scale.multiply(written.ulp()) : stepOfValue(value, 1);
    }

    private static boolean isPowerOfTen(BigDecimal number) {
        return number.stripTrailingZeros().unscaledValue().bitLength() == 1;
    }

    /** The last digit of the value; of a whole one the last group of so many digits that are not all zero. */
    private static BigDecimal stepOfValue(BigDecimal value, int group) {
        BigDecimal stripped = value.stripTrailingZeros();
        int zeros = Math.max(0, -stripped.scale());
        return group == 1 || stripped.scale() > 0
                ? BigDecimal.ONE.movePointLeft(Math.max(0, stripped.scale()))
                : BigDecimal.TEN.pow(zeros - zeros % group);
    }
}
