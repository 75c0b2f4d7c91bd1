package org.ieum.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ieum.quantity.Amount.Type;

/** Reads Korean fractions for {@link KoreanFinder}: 삼분의 일, 3분의 1. A method that finds nothing returns 0. */
final class KoreanShares {
    private final KoreanFinder finder;
    private final Text text;
    private final KoreanPrecision exactness;

    KoreanShares(KoreanFinder finder, KoreanPrecision exactness) {
        this.finder = finder;
        this.text = finder.text;
        this.exactness = exactness;
    }

    /** 삼분의 일, 백분의 일. */
    int readSpelled(int i) {
        KoreanNumber below = KoreanNumber.ofSino(text, i);
        int start = below == null || !text.startsWith("분의", below.end()) ? 0 : text.gap(below.end() + 2);
        KoreanNumber above = start == 0 ? null : KoreanNumber.ofSino(text, start);
        boolean fits = above != null
                && below != null
                && above.value().compareTo(below.value()) < 0
                && isEndOfFraction(above.end());
        return fits && above != null && below != null ? emit(i, above.end(), above.value(), below.value()) : 0;
    }

    private boolean isEndOfFraction(int i) {
        return !Chars.isHangul(text.at(i)) || "이가은는을를로에도의만다정가쯤".indexOf(text.at(i)) >= 0;
    }

    /** 3분의 1. */
    int read(KoreanNumber number) {
        int start = text.gap(number.end() + 2);
        boolean of = text.startsWith("분의", number.end())
                && text.isDigit(start)
                && number.value().signum() > 0;
        if (!of) {
            return 0;
        }
        Digits above = Digits.at(text, start);
        if (!above.isNumber()) {
            return 0;
        }
        return emit(number.start(), above.end(), above.value(), number.value());
    }

    int emit(int start, int end, BigDecimal above, BigDecimal below) {
        BigDecimal value = above.divide(below, 10, RoundingMode.HALF_EVEN);
        return finder.emit(start, end, Type.FRACTION, value, "", exactness.of(start, end));
    }
}
