package org.ieum.term;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.ieum.term.TermCandidate.Kind;

/**
 * How likely a pair is to be a term or name that is rightly paired: a logistic model, in which each reason adds its nats. The
 * weights were fitted on the documents for choosing of {@code ExtractionEvaluation}; {@code docs/evaluation.md} has how right
 * the probabilities are.
 */
final class TermScore {
    private static final double PRIOR = -3.52;

    /** One stands in brackets after the other. */
    private static final double BRACKET = 2.43;
    /** One stands for the acronym in brackets after the other. */
    private static final double ACRONYM = 0.79;
    /** They sound alike. */
    private static final double NAME = 1.23;
    /** Times the strength of the alignment of their words. */
    private static final double ALIGNED = 0.91;
    /** Times the strength of their association. */
    private static final double ASSOCIATED = 0.38;
    /** Times the share of the words that the lexicon's translation of the whole expression has. */
    private static final double LEXICON = 1.38;
    /** Times the share of the Korean words that the lexicon knows and translates otherwise. */
    private static final double CONTRADICTED = -0.39;
    /** Times the logarithm of the number of places. */
    private static final double OFTEN = 0.66;
    /** Times the share of places inside a longer pair. */
    private static final double NESTED = -1.39;
    /** Times the share of places where the Korean is a whole noun phrase. */
    private static final double WHOLE = 0.71;
    /** Two single words, without a capital: mostly everyday words. */
    private static final double SINGLE = -1.07;
    /** Several written words on both sides. */
    private static final double SEVERAL = 1.09;
    /** Times the share of the places of the Korean that have this English. */
    private static final double PREFERRED = 0.98;

    private final LexiconFit lexicon;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * @param drafts all pairs: one is likelier if the others with its Korean are rare
     */
    TermScore(LexiconFit lexicon, Collection<Draft> drafts) {
        this.lexicon = lexicon;
        drafts.forEach(draft -> places.merge(draft.key().korean(), draft.count(), Integer::sum));
    }

    /** What the lexicon says of a pair. */
    LexiconFit.Fit fit(Draft draft) {
        return lexicon.fit(draft.koreanWords(), draft.korean(), draft.englishWords());
    }

    /** The probability, 0 to 1. */
    double of(Draft draft) {
        LexiconFit.Fit fit = fit(draft);
        double nats = PRIOR
                + evidence(draft)
                + shape(draft)
                + LEXICON * (fit.whole() ? fit.matched() : 0)
                + CONTRADICTED * Math.max(0, fit.known() - fit.matched())
                + PREFERRED * draft.count() / places.get(draft.key().korean());
        return 1 / (1 + StrictMath.exp(-nats));
    }

    private static double evidence(Draft draft) {
        return BRACKET * Math.min(1, draft.count(Kind.BRACKET))
                + ACRONYM * Math.min(1, draft.count(Kind.ACRONYM))
                + NAME * Math.min(1, draft.count(Kind.NAME))
                + ALIGNED * draft.strength(Kind.ALIGNMENT)
                + ASSOCIATED * draft.strength(Kind.ASSOCIATION)
                + OFTEN * StrictMath.log(draft.count());
    }

    private static double shape(Draft draft) {
        boolean longKorean = draft.korean().indexOf(' ') >= 0;
        boolean longEnglish = draft.english().indexOf(' ') >= 0;
        boolean single = !longKorean && !longEnglish && draft.capital() < 0.5;
        return NESTED * draft.nested()
                + WHOLE * draft.whole()
                + (single ? SINGLE : 0)
                + (longKorean && longEnglish ? SEVERAL : 0);
    }
}
