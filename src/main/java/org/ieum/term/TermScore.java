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
    private final Map<SeenPair, Map<Reason, Double>> reasons = new LinkedHashMap<>();
    private final Map<SeenPair, Double> scores;

    TermScore(LexiconFit fit, Termhood termhood, TermWeights weights, Collection<SeenPair> pairs) {
        this.fit = fit;
        this.termhood = termhood;
        this.weights = weights;
        pairs.forEach(pair -> placesOfKorean.merge(pair.key().korean(), pair.count(), Integer::sum));
        pairs.forEach(pair -> reasons.put(pair, alone(pair)));
        Rivals rivals = new Rivals(List.copyOf(ranked().keySet()));
        pairs.forEach(pair -> addRivals(rivals, pair));
        this.scores = ranked();
    }

    /** The probabilities, 0 to 1, the best first; of equals those that are seen more often. */
    Map<SeenPair, Double> scores() {
        return scores;
    }

    /** What speaks for and against a pair. */
    Map<Reason, Double> reasons(SeenPair pair) {
        return reasons.get(pair);
    }

    /** What the lexicon says of a pair. */
    LexiconFit.Fit fit(SeenPair pair) {
        return fit.fit(pair.koreanWords(), pair.korean(), pair.englishWords());
    }

    private Map<SeenPair, Double> ranked() {
        Map<SeenPair, Double> all = new HashMap<>();
        reasons.forEach((pair, values) -> all.put(pair, weights.probability(pair.isLinked(), values)));
        List<SeenPair> sorted = new ArrayList<>(reasons.keySet());
        sorted.sort(Comparator.comparingDouble((SeenPair pair) -> -all.get(pair))
                .thenComparing(pair -> -pair.count())
                .thenComparing(SeenPair::key));
        Map<SeenPair, Double> ranked = new LinkedHashMap<>();
        sorted.forEach(pair -> ranked.put(pair, all.get(pair)));
        return ranked;
    }

    private Map<Reason, Double> alone(SeenPair pair) {
        Map<Reason, Double> values = new EnumMap<>(Reason.class);
        values.put(Reason.PAIR, 1.0);
        addEvidence(pair, values);
        addLexicon(pair, values);
        addShape(pair, values);
        addEdges(pair, values);
        return values;
    }

    private void addEvidence(SeenPair pair, Map<Reason, Double> values) {
        values.put(Reason.BRACKET, is(pair.has(Kind.BRACKET)));
        values.put(Reason.ACRONYM, is(pair.has(Kind.ACRONYM)));
        values.put(Reason.SOUND, is(pair.has(Kind.NAME)));
        values.put(Reason.ALIGNED, pair.strength(Kind.ALIGNMENT));
        values.put(Reason.LEFT, pair.left());
        values.put(Reason.ASSOCIATED, pair.strength(Kind.ASSOCIATION));
        values.put(Reason.OFTEN, StrictMath.log(pair.frequency()));
        values.put(
                Reason.PREFERRED,
                (double) pair.count() / placesOfKorean.get(pair.key().korean()));
    }

    private void addLexicon(SeenPair pair, Map<Reason, Double> values) {
        LexiconFit.Fit opinion = fit(pair);
        values.put(Reason.LISTED, opinion.whole() ? opinion.matched() : 0);
        values.put(Reason.PARTLY_LISTED, is(opinion.isPart()));
        values.put(Reason.CONTRADICTED, Math.max(0, opinion.known() - opinion.matched()));
        values.put(Reason.UNBACKED, is(pair.isOnly(Kind.ASSOCIATION) && opinion.matched() == 0));
        values.put(Reason.KNOWN_PARTS, termhood.knownParts(pair));
        values.put(Reason.BROAD, termhood.broad(pair));
        values.put(Reason.VERB, termhood.verb(pair));
        values.put(Reason.HEAD, termhood.broadHead(pair));
        values.put(Reason.OF_PLACE, termhood.isOfPlace(pair) ? ofPlace(pair) : 0);
    }

    /** Capitals may be those of a name that begins with a place, unless it says whose the rest is: China's Foreign Ministry. */
    private double ofPlace(SeenPair pair) {
        return isPossessive(pair.english()) ? 1 : 1 - termhood.capital(pair);
    }

    private void addShape(SeenPair pair, Map<Reason, Double> values) {
        boolean longKorean = pair.korean().indexOf(' ') >= 0;
        boolean longEnglish = pair.english().indexOf(' ') >= 0;
        values.put(Reason.SINGLE, is(!longKorean && !longEnglish && termhood.capital(pair) < 0.5));
        values.put(Reason.SEVERAL, is(longKorean && longEnglish));
        values.put(Reason.LONG_ENGLISH, is(longEnglish));
        values.put(Reason.CAPITAL, termhood.capital(pair));
        values.put(Reason.POSSESSIVE, is(isPossessive(pair.english())));
    }

    private static boolean isPossessive(String english) {
        for (int i = 0; i < english.length() - 2; i++) {
            if (TermKey.isApostrophe(english.charAt(i)) && english.startsWith("s ", i + 1)) {
                return true;
            }
        }
        return false;
    }

    private void addEdges(SeenPair pair, Map<Reason, Double> values) {
        boolean name = pair.has(Kind.NAME);
        double cut = pair.share(place -> Capitals.isCut(place.english(), word -> !name || !termhood.isCommon(word)));
        values.put(Reason.CUT, name ? 0 : cut);
        values.put(Reason.CUT_NAME, name ? cut : 0);
        values.put(Reason.WHOLE, pair.whole());
        values.put(Reason.WRITTEN, pair.share(place -> WrittenWords.isWhole(place.korean())));
    }

    private void addRivals(Rivals rivals, SeenPair pair) {
        Map<Reason, Double> values = reasons.get(pair);
        values.put(Reason.INSIDE, rivals.share(pair, Sighting::isInside));
        values.put(Reason.SHARED, rivals.share(pair, Sighting::shares));
        values.put(Reason.CROSSED, rivals.share(pair, Sighting::crosses));
        values.put(Reason.SOUND_PARTS, is(pair.has(Kind.NAME)) * rivals.shareHolding(pair, Kind.NAME));
    }

    private static double is(boolean condition) {
        return condition ? 1 : 0;
    }
}
