package org.ieum.align;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How much it tells, in nats, that a type of one side is met on the other side of a block, or that it is not. That
 * depends on how common its counterparts are and on how long the other side is. It is tabulated by that length; most
 * types are rare and share one of a few tables.
 */
final class Chances {
    /** Lengths are rounded to quarters of the mean; {@link #table} takes two square roots because of that. */
    private static final int STEPS_OF_MEAN = 4;

    private static final int MOST_STEPS = 4 * STEPS_OF_MEAN;
    /** Steps are numbered from 1 and less than this. */
    static final int STEPS = MOST_STEPS + 1;
    /** No type is met in every true pair. */
    private static final double MOST_LIKELY = .98;
    /** No type is met in every sentence by chance: the logarithm of what is left must be finite. */
    private static final double MOST_BY_CHANCE = .99;

    /** How likely a type is to be met in a true pair, and in one sentence by chance. */
    private record Odds(double likely, double chance) {}

    private final Weights weights;
    private final double[] rate;
    private final double[] likely;
    private final @Nullable float[][] tables;
    private final Map<Odds, float[]> known = new HashMap<>();
    private final int sentences;
    private final double meanLength;
    private final double mostChance;
    private final double mostNats;

    /** @param other the side on which types are met */
    private Chances(Weights weights, int types, Side other) {
        this.weights = weights;
        rate = new double[types];
        likely = new double[types];
        tables = new float[types][];
        sentences = other.size();
        meanLength = meanLength(other);
        mostChance = weights.number("chance.most");
        mostNats = weights.number("match.most");
    }

    /**
     * Of the source's types against target sentences.
     *
     * @param faithfulness how much of what is usually met in a true pair is met in pairs of these texts
     */
    static Chances ofSource(Weights weights, Vocabularies words, double faithfulness) {
        double[] masses = new double[words.source().types().size()];
        words.relations()
                .forEach((source, target, strength, kind) ->
                        masses[source] += strength * words.target().frequency(target));
        Chances chances = new Chances(weights, masses.length, words.target());
        chances.set(words.source(), words.sourceClasses(), masses, rates -> rates.source() * faithfulness);
        return chances;
    }

    /** Of the target's types against source sentences, likewise. */
    static Chances ofTarget(Weights weights, Vocabularies words, double faithfulness) {
        double[] masses = new double[words.target().types().size()];
        words.relations()
                .forEach((source, target, strength, kind) ->
                        masses[target] += strength * words.source().frequency(source));
        Chances chances = new Chances(weights, masses.length, words.source());
        chances.set(words.target(), words.targetClasses(), masses, rates -> rates.target() * faithfulness);
        return chances;
    }

    private static double meanLength(Side side) {
        double sum = 0;
        for (int sentence = 0; sentence < side.size(); sentence++) {
            sum += side.typesOf(sentence).length;
        }
        return Math.max(1, sum / Math.max(1, side.size()));
    }

    /**
     * @param masses how often the types to which each is related are met on the other side
     * @param likely how often a type of a class is met in a true pair
     */
    private void set(Side own, WordClass[] classes, double[] masses, ToDoubleFunction<Weights.Rates> likely) {
        for (int type = 0; type < masses.length; type++) {
            WordClass wordClass = classes[type];
            if (wordClass != null) {
                Weights.Rates rates = weights.rates(wordClass, own.types().get(type));
                set(type, likely.applyAsDouble(rates), rates.chance(), masses[type]);
            }
        }
    }

    private void set(int type, double likely, double background, double mass) {
        double prior = weights.number("chance.sentences");
        double chance = (Math.max(0, mass - 1) + prior * background) / (Math.max(1, sentences) - 1 + prior);
        this.likely[type] = Math.min(MOST_LIKELY, likely);
        rate[type] = chance;
        if (likely != 0) {
            tables[type] = known.computeIfAbsent(new Odds(this.likely[type], chance), this::table);
        }
    }

    /** For each step, the nats of being met and of not being met. */
    private float[] table(Odds odds) {
        double absentInStep = Math.sqrt(Math.sqrt(1 - Math.min(MOST_BY_CHANCE, odds.chance())));
        float[] table = new float[2 * STEPS];
        double absent = 1;
        for (int step = 1; step <= MOST_STEPS; step++) {
            absent *= absentInStep;
            double chance = Math.min(mostChance, 1 - absent);
            table[2 * step] = (float) Math.min(mostNats, StrictMath.log(odds.likely() / chance));
            table[2 * step + 1] = (float) StrictMath.log((1 - odds.likely()) / (1 - chance));
        }
        return table;
    }

    /**
     * What a type tells, in nats.
     *
     * @param strength how strongly it was met, 0 to 1
     * @param step of the number of types in the other side's stretch
     */
    double nats(int type, double strength, int step) {
        float[] table = tables[type];
        return table == null ? 0 : strength * table[2 * step] + (1 - strength) * table[2 * step + 1];
    }

    /** How many nats more a type tells if it is met than if it is not. */
    double gain(int type, int step) {
        float[] table = tables[type];
        return table == null ? 0 : (double) table[2 * step] - table[2 * step + 1];
    }

    /** The step of a length: a number of types in quarters of the mean, from 1 and less than {@link #STEPS}. */
    int step(int length) {
        return Math.max(1, Math.min(MOST_STEPS, (int) Math.round(length / meanLength * STEPS_OF_MEAN)));
    }

    /** How often a type is met in a true pair, 0 if nothing is known of it. */
    double likely(int type) {
        return likely[type];
    }

    /** How often a type is met by chance in one sentence. */
    double rate(int type) {
        return rate[type];
    }
}
