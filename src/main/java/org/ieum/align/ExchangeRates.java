package org.ieum.align;

import java.util.Map;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Quantity;

/**
 * Whether sums of two currencies can be one sum, converted. What the rate was on the day is not known, so any rate will do
 * between the lowest and the highest year's mean to the dollar since 2005, rounded outwards.
 */
final class ExchangeRates {
    /** How many units of a currency were one dollar. */
    private record Range(double low, double high) {
        double middle() {
            return Math.sqrt(low * high);
        }
    }

    private static final Map<String, Range> PER_DOLLAR = Map.of(
            "USD", new Range(1, 1),
            "KRW", new Range(900, 1500),
            "JPY", new Range(79, 155),
            "EUR", new Range(.68, .96),
            "CNY", new Range(6.1, 8.2),
            "GBP", new Range(.5, .82));

    private static final Range UNKNOWN = new Range(1, 1);

    private ExchangeRates() {}

    /**
     * Whether two quantities may be one sum in two currencies. False if they have the same number, which no conversion
     * leaves as it is.
     */
    static boolean mayBeOne(Quantity a, Quantity b) {
        if (!(a instanceof Amount x) || !(b instanceof Amount y) || x.unit().equals(y.unit())) {
            return false;
        }
        Range from = PER_DOLLAR.get(x.unit());
        Range to = PER_DOLLAR.get(y.unit());
        if (from == null || to == null) {
            return false;
        }
        if (x.value().equals(y.value())) {
            return false;
        }
        double ratio = x.value().doubleValue() / y.value().doubleValue();
        return ratio >= from.low() / to.high() && ratio <= from.high() / to.low();
    }

    /** About how many dollars a sum is; of an unknown currency, how many of its own. */
    static double inDollars(Amount sum) {
        return sum.value().doubleValue()
                / PER_DOLLAR.getOrDefault(sum.unit(), UNKNOWN).middle();
    }
}
