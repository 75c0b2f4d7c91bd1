package org.ieum.check;

import org.ieum.check.SharedWords.Likeness;
import org.ieum.quantity.Amount;

/**
 * Two figures of sentences that are not safely linked, and what tells that both are of one thing.
 *
 * @param ties what ties them to each other
 */
record FarPair(Figure a, Figure b, Relation relation, Ties ties) {
    private static final int TWO = 2;
    private static final int FEW = 3;
    private static final double FEW_SHARE = 0.3;
    private static final int MANY = 4;
    private static final double MANY_SHARE = 0.4;
    private static final double HALF = 0.5;

    /**
     * What ties two figures to each other.
     *
     * @param likeness of the words around them
     * @param areSingle true if either text has no other figure of the sort
     * @param countOneThing true if they count what one noun names
     */
    record Ties(Likeness likeness, boolean areSingle, boolean countOneThing) {}

    /** How many words must be shared at least around a figure, for any pair with a relation to be of interest. */
    static int leastWords(Figure figure, Relation relation) {
        return switch (relation) {
            case MISTYPED, PARTS, DATED -> 1;
            case ALIKE, UNLIKE, OPPOSITE -> isDuration(figure) ? 1 : figure.isOf(Amount.Type.FIRST_IN) ? TWO : FEW;
        };
    }

    boolean isFact() {
        return relation == Relation.ALIKE && shares(FEW, FEW_SHARE);
    }

    boolean isConflict() {
        return isLikely() && (!hasHeading() || isMistypedHeading());
    }

    boolean areExchanged() {
        return Slip.areExchanged(a, b);
    }

    /** True of two pairs that tell the same in different sentences. */
    boolean saysSame(FarPair other) {
        return FigureAgreement.agree(a, other.a) && FigureAgreement.agree(b, other.b);
    }

    private boolean hasHeading() {
        return Headings.isHeading(a.sentence()) || Headings.isHeading(b.sentence());
    }

    /** A headline may round, but exchanges no digits. */
    private boolean isMistypedHeading() {
        return relation == Relation.MISTYPED
                && (areExchanged() || isLikelyUnlike())
                && !(Headings.isHeading(a.sentence()) && Headings.isHeading(b.sentence()));
    }

    private boolean isLikely() {
        return switch (relation) {
            case ALIKE -> false;
            case UNLIKE -> isLikelyUnlike();
            case MISTYPED -> isLikelyUnlike() || isLikelyMistyped();
            case DATED -> isBeside() && shares(1, HALF);
            case PARTS -> isBeside() && shares(TWO, 0);
            case OPPOSITE -> isBeside() && shares(FEW, MANY_SHARE);
        };
    }

    /** "In about four years" may be three and a half. */
    private boolean isLikelyUnlike() {
        boolean isFirst = a.isOf(Amount.Type.FIRST_IN);
        return (!isFirst || (a.isExact() && b.isExact()))
                && (shares(ties.areSingle() ? FEW : MANY, MANY_SHARE)
                        || (ties.areSingle() && isDuration(a) && isBeside())
                        || (ties.areSingle() && isFirst && shares(TWO, FEW_SHARE) && isBeside()));
    }

    /** By chance digits of a long number hardly ever change places, where a nought more or less is common. */
    private boolean isLikelyMistyped() {
        return areExchanged()
                || ties.countOneThing()
                || (isBeside() && (shares(FEW, FEW_SHARE) || shares(ties.areSingle() ? 1 : TWO, MANY_SHARE)));
    }

    private boolean isBeside() {
        return ties.likeness().isBeside();
    }

    private boolean shares(int words, double share) {
        return ties.likeness().words() >= words && ties.likeness().share() >= share;
    }

    private static boolean isDuration(Figure figure) {
        return figure.isOf(Amount.Type.DURATION);
    }
}
