package org.ieum.io;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Figures as files have them: four decimals of the exact binary value, halves to the even digit. */
final class Decimals {
    private static final int DECIMALS = 4;

    private Decimals() {}

    static BigDecimal of(double value) {
        return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    static String text(double value) {
        return of(value).toPlainString();
    }

    /** A cell of a table, which is a number, so that a minus sign does not make it look like a formula; empty if it is not known. */
    static Object cell(double value) {
        return Double.isNaN(value) ? "" : of(value);
    }

    /** The same of a figure that there may not be. */
    static Object cell(OptionalDouble value) {
        return cell(value.orElse(Double.NaN));
    }
}
