package org.ieum.study;

import java.util.List;

/**
 * Whether outlets differ in how they name a concept, and how much.
 *
 * @param outlets which are compared: those that name it in three documents or more; at least two
 * @param betweenShare the share of the entropy of all their mentions that lies between them, {@code (E - Σ w E(outlet)) /
 *     E}: 1 if each has one form of its own, 0 if each varies by itself as much as all do, or if there is but one form
 * @param interval of the share
 * @param chance the share that one would find on average if the same documents were dealt out to these outlets at random.
 *     It is never nought: few documents always differ a little
 * @param p how often dealing out at random gives this share or more: a permutation test over documents
 * @param adjustedP the same, corrected for the number of concepts and languages that the study compares (Holm 1979)
 * @param distances between every two of them
 */
public record OutletDifference(
        List<String> outlets,
        double betweenShare,
        Interval interval,
        double chance,
        double p,
        double adjustedP,
        List<Distance> distances) {

    /** The greatest {@link #adjustedP()} that is called a difference. */
    public static final double LEVEL = 0.05;

    /**
     * How far apart two outlets are.
     *
     * @param a an outlet
     * @param b a later one
     * @param value the square root of the Jensen-Shannon divergence of their forms, in bits: 0 if they use the same forms
     *     as often, 1 if they share none
     * @param interval of the value
     */
    public record Distance(String a, String b, double value, Interval interval) {}

    public OutletDifference {
        outlets = List.copyOf(outlets);
        distances = List.copyOf(distances);
    }

    /** True if chance is no good explanation. False does not say that the outlets are alike. */
    public boolean isShown() {
        return adjustedP <= LEVEL;
    }

    OutletDifference withAdjustedP(double adjusted) {
        return new OutletDifference(outlets, betweenShare, interval, chance, p, adjusted, distances);
    }
}
