package org.ieum.study;

/**
 * Where a figure would mostly lie if other documents of the same outlets had been collected: a 95 % interval.
 *
 * @param low its lower end
 * @param high its upper end, not less
 */
public record Interval(double low, double high) {
    /** Of a figure for which there are too few documents; both ends are {@code NaN}. */
    public static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

    /** False if there were too few documents. */
    public boolean isKnown() {
        return low <= high;
    }

    /** {@code [0.25, 0.5]}. */
    @Override
    public String toString() {
        return "[" + low + ", " + high + "]";
    }
}
