package org.ieum.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.ieum.bitext.Evidence;
import org.ieum.text.IeumException;
import org.ieum.text.Resources;
import org.ieum.text.Sentence;

/**
 * Tells whether two sentences translate each other, by themselves. A link only has to be better than its neighbours; a
 * pair has to be whole and unaltered. So beside how well words and lengths fit, which cannot make good what is wrong, it
 * asks for what one side has and the other lacks: figures, names, denials, a whole stretch. Each such {@link Clue} has a
 * weight in {@code pair.properties}; the sum of what they weigh is the log odds.
 */
final class PairScorer {
    private static final String NUMBERS = "pair.properties";
    private static final Properties MODEL = Resources.properties(PairScorer.class, NUMBERS);
    private static final Map<String, Double> CLUES = numbers(MODEL);
    static final Calibration CALIBRATION = Calibration.parse(MODEL.getProperty("calibration"));

    private static final double LEAST_WORDS = -6;
    /** However many words more are met, the pair may still lack something. */
    private static final double MOST_WORDS = 2;

    private static final double LEAST_LENGTH = -15;

    private final Weights weights;
    private final LexicalScorer lexical;
    private final LengthScorer lengths;
    private final List<Scorer> further;

    /** @param further opinions whose nats are added as they are */
    PairScorer(Weights weights, LexicalScorer lexical, List<Scorer> further) {
        this.weights = weights;
        this.lexical = lexical;
        this.lengths = new LengthScorer(weights);
        this.further = List.copyOf(further);
    }

    private static Map<String, Double> numbers(Properties model) {
        Map<String, Double> numbers = new HashMap<>();
        for (String name : model.stringPropertyNames()) {
            if (!name.equals("calibration")) {
                numbers.put(name, Double.valueOf(model.getProperty(name)));
            }
        }
        return numbers;
    }

    private static double weight(String clue) {
        Double weight = CLUES.get(clue);
        if (weight == null) {
            throw new IeumException(NUMBERS + ": no value for " + clue);
        }
        return weight;
    }

    /** Scores two passages of one sentence each. */
    PairScore score(Passage source, Passage target) {
        List<Evidence> reasons = new ArrayList<>();
        reasons.add(new Evidence(Evidence.Kind.SHAPE, weight("pair"), List.of(), List.of(), "a pair as it comes"));
        List<PairWords> words = PairWords.of(lexical.words(source, target), weights);
        reasons.addAll(explain(words.get(0), words.get(1)));
        for (Clue clue : clues(source, target, words)) {
            reasons.add(clue.evidence(weight(clue.name())));
        }
        for (Scorer scorer : further) {
            reasons.addAll(scorer.open(source, target).explain(0, 1, 0, 1));
        }
        reasons.removeIf(reason -> reason.nats() == 0);
        reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.nats())));
        double score = reasons.stream().mapToDouble(Evidence::nats).sum();
        return new PairScore(CALIBRATION.probability(score), score, reasons);
    }

    private List<Evidence> explain(PairWords source, PairWords target) {
        double nats = source.nats() + target.nats();
        double scale = nats == 0 ? 0 : weight("words") * fit(source, target) / nats;
        return PairWords.explain(source, target, scale);
    }

    /** All clues of a pair, for those who learn the weights; {@code words} is one of them. */
    List<Clue> clues(Passage source, Passage target) {
        List<PairWords> words = PairWords.of(lexical.words(source, target), weights);
        List<Clue> clues = new ArrayList<>(clues(source, target, words));
        clues.add(Clue.of("words", fit(words.get(0), words.get(1)), Evidence.Kind.LEXICON, "words"));
        return clues;
    }

    private List<Clue> clues(Passage source, Passage target, List<PairWords> words) {
        List<Clue> clues = new ArrayList<>();
        clues.add(length(source, target));
        clues.addAll(QuantityClues.of(words.get(0), words.get(1)));
        clues.addAll(NameClues.of(words.get(0), words.get(1)));
        clues.addAll(denials(source.sentences().get(0), target.sentences().get(0)));
        clues.addAll(ShapeClues.of(words.get(0), words.get(1)));
        return clues;
    }

    /** What denies the opposite of the other side may say the same. */
    private static List<Clue> denials(Sentence source, Sentence target) {
        List<Clue> negations = NegationClues.of(source, target);
        return negations.isEmpty() ? OppositeClues.of(source, target) : negations;
    }

    /** How well the words fit: what they say, which grows with their number, to the noise of it, which grows with its root. */
    private static double fit(PairWords source, PairWords target) {
        double nats = source.nats() + target.nats();
        double fit = nats / Math.sqrt(source.known() + target.known() + 1);
        return Math.max(LEAST_WORDS, Math.min(MOST_WORDS, fit));
    }

    private Clue length(Passage source, Passage target) {
        double nats = Math.max(LEAST_LENGTH, lengths.open(source, target).score(0, 1, 0, 1));
        String words = length(source) + " to " + length(target) + " characters";
        return Clue.of("length", nats, Evidence.Kind.LENGTH, words);
    }

    private static int length(Passage passage) {
        return passage.sentences().get(0).text().length();
    }
}
