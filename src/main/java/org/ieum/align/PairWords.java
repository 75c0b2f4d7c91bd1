package org.ieum.align;

import java.util.ArrayList;
import java.util.List;
import org.ieum.bitext.Evidence;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words of one of two sentences: which of them are met in the other one, and what that tells, in nats. Chance rates
 * are those of a word's class, since a sentence without its text does not show how common its words are.
 */
final class PairWords {
    /** A sentence of so many words holds a word of a class as often as the rates of chance say. */
    private static final double TYPICAL = 20;

    private final Side side;
    private final @Nullable WordClass[] classes;
    private final float[] strengths;
    private final int[] partners;
    private final Evidence.Kind[] kinds;
    private final double[] nats;

    private PairWords(Side side, @Nullable WordClass[] classes) {
        this.side = side;
        this.classes = classes;
        int size = side.types().size();
        strengths = new float[size];
        partners = new int[size];
        kinds = new Evidence.Kind[size];
        nats = new double[size];
    }

    /** The words of two passages of one sentence each, the source's first. */
    static List<PairWords> of(Vocabularies words, Weights weights) {
        PairWords source = new PairWords(words.source(), words.sourceClasses());
        PairWords target = new PairWords(words.target(), words.targetClasses());
        words.relations().forEach((from, to, strength, kind) -> {
            source.meet(from, to, strength, kind);
            target.meet(to, from, strength, kind);
        });
        source.weigh(weights, true, target.size());
        target.weigh(weights, false, source.size());
        return List.of(source, target);
    }

    private void meet(int type, int partner, float strength, Evidence.Kind kind) {
        if (strength > strengths[type]) {
            strengths[type] = strength;
            partners[type] = partner;
            kinds[type] = kind;
        }
    }

    private void weigh(Weights weights, boolean isSource, int others) {
        double mostNats = weights.number("match.most");
        double mostChance = weights.number("chance.most");
        for (int type = 0; type < size(); type++) {
            WordClass wordClass = classes[type];
            if (wordClass != null) {
                Weights.Rates rates = weights.rates(wordClass, side.types().get(type));
                double known = isSource ? rates.source() : rates.target();
                double chance = Math.min(mostChance, 1 - StrictMath.pow(1 - rates.chance(), others / TYPICAL));
                double met = Math.min(mostNats, StrictMath.log(known / chance));
                nats[type] = strengths[type] * met + (1 - strengths[type]) * StrictMath.log((1 - known) / (1 - chance));
            }
        }
    }

    /** Number of distinct words. */
    int size() {
        return strengths.length;
    }

    /** Number of distinct words of which something is known. */
    int known() {
        int known = 0;
        for (WordClass wordClass : classes) {
            known += wordClass == null ? 0 : 1;
        }
        return known;
    }

    Sentence sentence() {
        return side.sentences().get(0);
    }

    /** The distinct words in order of appearance; their index is their type. */
    List<Word> words() {
        return side.types();
    }

    boolean isKnown(int type) {
        return classes[type] != null;
    }

    /** True for a word that the lexicon knows as a name. */
    boolean isKnownName(int type) {
        return classes[type] == WordClass.NAME;
    }

    /** True if the other sentence has a counterpart of it. */
    boolean isMet(int type) {
        return strengths[type] > 0;
    }

    /** What a word says. */
    double nats(int type) {
        return nats[type];
    }

    /** What all words say. */
    double nats() {
        double sum = 0;
        for (double one : nats) {
            sum += one;
        }
        return sum;
    }

    /**
     * What the words of two sides say, as reasons whose nats sum up to that.
     *
     * @param scale of their nats
     */
    static List<Evidence> explain(PairWords source, PairWords target, double scale) {
        List<Evidence> reasons = new ArrayList<>();
        double[] shares = source.nats.clone();
        List<UnmetWord> missing = new ArrayList<>();
        for (int type = 0; type < target.size(); type++) {
            if (target.isMet(type)) {
                shares[target.partners[type]] += target.nats[type];
            } else if (target.nats[type] != 0) {
                missing.add(target.missing(type, scale));
            }
        }
        for (int type = 0; type < source.size(); type++) {
            if (source.isMet(type)) {
                reasons.add(source.met(type, target, scale * shares[type]));
            } else if (shares[type] != 0) {
                missing.add(source.missing(type, scale));
            }
        }
        if (!missing.isEmpty()) {
            reasons.add(UnmetWord.evidence(missing));
        }
        return reasons;
    }

    private Evidence met(int type, PairWords target, double share) {
        Word from = words().get(type);
        Word to = target.words().get(partners[type]);
        List<Span> there = List.of(to.span());
        return new Evidence(kinds[type], share, List.of(from.span()), there, from.surface() + " = " + to.surface());
    }

    private UnmetWord missing(int type, double scale) {
        return new UnmetWord(words().get(type).surface(), scale * nats[type]);
    }
}
