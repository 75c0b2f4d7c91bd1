package org.ieum.term;

import org.ieum.term.TermCandidate.Kind;

/**
 * How likely a pair is to be a term or name that is rightly paired, if it was seen in texts without links only, where sound,
 * the lexicon and its shape are all there is to weigh: a logistic model as {@link TermScore}, fitted on the same documents.
 */
final class UnlinkedScore {
    private static final double PRIOR = -2.23;

    /** They sound alike. */
    private static final double NAME = 1.04;
    /** The lexicon makes them of each other. */
    private static final double COMPOSED = 0.51;
    /** Times the logarithm of the number of pairs of texts. */
    private static final double OFTEN = 0.62;
    /** Times the share of places inside a longer pair. */
    private static final double NESTED = -1.89;
    /** Several written words of Korean. */
    private static final double LONG_KOREAN = 0.20;
    /** Several words of English. */
    private static final double LONG_ENGLISH = 1.66;
    /** Times the share of places where the English has capitals. */
    private static final double CAPITAL = 0.95;

    private UnlinkedScore() {}

    /** The probability, 0 to 1. */
    static double of(Draft draft) {
        double nats = PRIOR
                + NAME * Math.min(1, draft.count(Kind.NAME))
                + COMPOSED * Math.min(1, draft.count(Kind.LEXICON))
                + OFTEN * StrictMath.log(draft.count())
                + NESTED * draft.nested()
                + LONG_KOREAN * (draft.korean().indexOf(' ') >= 0 ? 1 : 0)
                + LONG_ENGLISH * (draft.english().indexOf(' ') >= 0 ? 1 : 0)
                + CAPITAL * draft.capital();
        return 1 / (1 + StrictMath.exp(-nats));
    }
}
