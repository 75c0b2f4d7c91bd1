package org.ieum.bitext;

/**
 * Hits counted from both ends: of what was predicted, and of what the gold holds. Tallies of several documents add up
 * before they are divided (micro average).
 *
 * @param predictedHits predicted items that are right
 * @param predicted predicted items
 * @param goldHits gold items that were found
 * @param gold gold items
 */
public record Tally(long predictedHits, long predicted, long goldHits, long gold) {
    static final Tally ZERO = new Tally(0, 0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(
                predictedHits + other.predictedHits,
                predicted + other.predicted,
                goldHits + other.goldHits,
                gold + other.gold);
    }

    /** Share of the predicted that is right, 0 to 1; {@code NaN} if nothing was predicted. */
    public double precision() {
        return (double) predictedHits / predicted;
    }

    /** Share of the gold that was found, 0 to 1; {@code NaN} if the gold is empty. */
    public double recall() {
        return (double) goldHits / gold;
    }

    /** Harmonic mean of the two, an undefined one counted as 0; {@code NaN} if both are undefined. */
    public double f1() {
        if (predicted == 0 && gold == 0) {
            return Double.NaN;
        }
        double p = predicted == 0 ? 0 : precision();
        double r = gold == 0 ? 0 : recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
}
