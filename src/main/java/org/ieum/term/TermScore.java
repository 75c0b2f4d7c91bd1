package org.ieum.term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ieum.term.TermCandidate.Kind;

/**
 * How likely each pair is to be a term or name that is rightly paired: a logistic model, in which each {@link Reason} adds its
 * nats. The pairs are scored twice: by themselves, and then in view of the {@link Rivals} that are likelier. {@code
 * docs/evaluation.md} has how right the probabilities are.
 */
final class TermScore {
    private final LexiconFit fit;
    private final Termhood termhood;
    private final TermWeights weights;
    private final Map<String, Integer> placesOfKorean = new HashMap<>();
    private final Map<Draft, Map<Reason, Double>> reasons = new LinkedHashMap<>();
    private final Map<Draft, Double> scores;

    TermScore(LexiconFit fit, Termhood termhood, TermWeights weights, Collection<Draft> drafts) {
        this.fit = fit;
        this.termhood = termhood;
        this.weights = weights;
        drafts.forEach(draft -> placesOfKorean.merge(draft.key().korean(), draft.count(), Integer::sum));
        drafts.forEach(draft -> reasons.put(draft, alone(draft)));
        Rivals rivals = new Rivals(List.copyOf(ranked().keySet()));
        drafts.forEach(draft -> addRivals(rivals, draft));
        this.scores = ranked();
    }

    /** The probabilities, 0 to 1, the best first; of equals those that are seen more often. */
    Map<Draft, Double> scores() {
        return scores;
    }

    /** What speaks for and against a pair. */
    Map<Reason, Double> reasons(Draft draft) {
        return reasons.get(draft);
    }

    /** What the lexicon says of a pair. */
    LexiconFit.Fit fit(Draft draft) {
        return fit.fit(draft.koreanWords(), draft.korean(), draft.englishWords());
    }

    private Map<Draft, Double> ranked() {
        Map<Draft, Double> all = new HashMap<>();
        reasons.forEach((draft, values) -> all.put(draft, weights.probability(draft.isLinked(), values)));
        List<Draft> sorted = new ArrayList<>(reasons.keySet());
        sorted.sort(Comparator.comparingDouble((Draft draft) -> -all.get(draft))
                .thenComparing(draft -> -draft.count())
                .thenComparing(Draft::key));
        Map<Draft, Double> ranked = new LinkedHashMap<>();
        sorted.forEach(draft -> ranked.put(draft, all.get(draft)));
        return ranked;
    }

    private Map<Reason, Double> alone(Draft draft) {
        Map<Reason, Double> values = new EnumMap<>(Reason.class);
        values.put(Reason.PAIR, 1.0);
        addEvidence(draft, values);
        addLexicon(draft, values);
        addShape(draft, values);
        addEdges(draft, values);
        return values;
    }

    private void addEvidence(Draft draft, Map<Reason, Double> values) {
        values.put(Reason.BRACKET, is(draft.has(Kind.BRACKET)));
        values.put(Reason.ACRONYM, is(draft.has(Kind.ACRONYM)));
        values.put(Reason.SOUND, is(draft.has(Kind.NAME)));
        values.put(Reason.ALIGNED, draft.strength(Kind.ALIGNMENT));
        values.put(Reason.LEFT, draft.left());
        values.put(Reason.ASSOCIATED, draft.strength(Kind.ASSOCIATION));
        values.put(Reason.OFTEN, StrictMath.log(draft.frequency()));
        values.put(
                Reason.PREFERRED,
                (double) draft.count() / placesOfKorean.get(draft.key().korean()));
    }

    private void addLexicon(Draft draft, Map<Reason, Double> values) {
        LexiconFit.Fit opinion = fit(draft);
        values.put(Reason.LISTED, opinion.whole() ? opinion.matched() : 0);
        values.put(Reason.PARTLY_LISTED, is(opinion.isPart()));
        values.put(Reason.CONTRADICTED, Math.max(0, opinion.known() - opinion.matched()));
        values.put(Reason.UNBACKED, is(draft.isOnly(Kind.ASSOCIATION) && opinion.matched() == 0));
        values.put(Reason.KNOWN_PARTS, termhood.knownParts(draft));
        values.put(Reason.BROAD, termhood.broad(draft));
        values.put(Reason.VERB, termhood.verb(draft));
        values.put(Reason.HEAD, termhood.broadHead(draft));
        values.put(Reason.OF_PLACE, termhood.isOfPlace(draft) ? ofPlace(draft) : 0);
    }

    /** Capitals may be those of a name that begins with a place, unless it says whose the rest is: China's Foreign Ministry. */
    private double ofPlace(Draft draft) {
        return isPossessive(draft.english()) ? 1 : 1 - termhood.capital(draft);
    }

    private void addShape(Draft draft, Map<Reason, Double> values) {
        boolean longKorean = draft.korean().indexOf(' ') >= 0;
        boolean longEnglish = draft.english().indexOf(' ') >= 0;
        values.put(Reason.SINGLE, is(!longKorean && !longEnglish && termhood.capital(draft) < 0.5));
        values.put(Reason.SEVERAL, is(longKorean && longEnglish));
        values.put(Reason.LONG_ENGLISH, is(longEnglish));
        values.put(Reason.CAPITAL, termhood.capital(draft));
        values.put(Reason.POSSESSIVE, is(isPossessive(draft.english())));
    }

    private static boolean isPossessive(String english) {
        for (int i = 0; i < english.length() - 2; i++) {
            if (TermKey.isApostrophe(english.charAt(i)) && english.startsWith("s ", i + 1)) {
                return true;
            }
        }
        return false;
    }

    private void addEdges(Draft draft, Map<Reason, Double> values) {
        boolean name = draft.has(Kind.NAME);
        double cut = draft.share(place -> Cuts.isCut(place.english(), word -> !name || !termhood.isCommon(word)));
        values.put(Reason.CUT, name ? 0 : cut);
        values.put(Reason.CUT_NAME, name ? cut : 0);
        values.put(Reason.WHOLE, draft.whole());
        values.put(Reason.WRITTEN, draft.share(place -> WrittenWords.isWhole(place.korean())));
    }

    private void addRivals(Rivals rivals, Draft draft) {
        Map<Reason, Double> values = reasons.get(draft);
        values.put(Reason.INSIDE, rivals.share(draft, Sighting::isInside));
        values.put(Reason.SHARED, rivals.share(draft, Sighting::shares));
        values.put(Reason.CROSSED, rivals.share(draft, Sighting::crosses));
        values.put(Reason.SOUND_PARTS, is(draft.has(Kind.NAME)) * rivals.shareHolding(draft, Kind.NAME));
    }

    private static double is(boolean condition) {
        return condition ? 1 : 0;
    }
}
