package org.ieum.align;

import java.util.Arrays;

/**
 * What it says that a type of one side is met again on the other, or is not, given how common it is. Tabulated by type
 * and by the length of the other side's stretch.
 */
final class Chances {
    /** Lengths are told apart by quarters of the mean; {@code set} takes two square roots for it. */
    private static final int STEPS = 4;

    private static final int MOST_STEPS = 4 * STEPS;
    /** Nothing is met again for certain. */
    private static final double MOST_LIKELY = .98;

    private final double[] absentInStep;
    private final double[] rate;
    private final double[] likely;
    private final float[][] tables;
    private final double meanLength;
    private final double mostChance;
    private final double mostNats;

    private Chances(Weights weights, int types, double meanLength) {
        absentInStep = new double[types];
        rate = new double[types];
        likely = new double[types];
        tables = new float[types][];
        this.meanLength = meanLength;
        mostChance = weights.number("chance.most");
        mostNats = weights.number("match.most");
    }

    /**
     * Of the source's types against target sentences.
     *
     * @param faithfulness how much of what is usually met again in a true pair is met in pairs of these texts
     */
    static Chances ofSource(Weights weights, Vocabularies words, double faithfulness) {
        Chances chances = new Chances(weights, words.source().types().size(), meanLength(words.target()));
        double[] masses = new double[words.source().types().size()];
        Relations relations = words.relations();
        for (int type = 0; type < masses.length; type++) {
            for (int k = 0; k < relations.size(type); k++) {
                masses[type] += relations.strength(type, k)
                        * words.target().frequency(relations.targets(type)[k]);
            }
        }
        for (int type = 0; type < masses.length; type++) {
            WordClass wordClass = words.sourceClasses()[type];
            if (wordClass != null) {
                Weights.Rates rates =
                        weights.rates(wordClass, words.source().types().get(type));
                chances.set(
                        type,
                        rates.source() * faithfulness,
                        rates.chance(),
                        masses[type],
                        words.target().size(),
                        weights);
            }
        }
        return chances;
    }

    /** Of the target's types against source sentences, likewise. */
    static Chances ofTarget(Weights weights, Vocabularies words, double faithfulness) {
        Chances chances = new Chances(weights, words.target().types().size(), meanLength(words.source()));
        double[] masses = new double[words.target().types().size()];
        Relations relations = words.relations();
        for (int type = 0; type < words.source().types().size(); type++) {
            for (int k = 0; k < relations.size(type); k++) {
                masses[relations.targets(type)[k]] +=
                        relations.strength(type, k) * words.source().frequency(type);
            }
        }
        for (int type = 0; type < masses.length; type++) {
            WordClass wordClass = words.targetClasses()[type];
            if (wordClass != null) {
                Weights.Rates rates =
                        weights.rates(wordClass, words.target().types().get(type));
                chances.set(
                        type,
                        rates.target() * faithfulness,
                        rates.chance(),
                        masses[type],
                        words.source().size(),
                        weights);
            }
        }
        return chances;
    }

    private static double meanLength(Side side) {
        double sum = 0;
        for (int sentence = 0; sentence < side.size(); sentence++) {
            sum += side.typesOf(sentence).length;
        }
        return Math.max(1, sum / Math.max(1, side.size()));
    }

    private void set(int type, double likely, double background, double mass, int sentences, Weights weights) {
        double prior = weights.number("chance.sentences");
        double chance = (Math.max(0, mass - 1) + prior * background) / (Math.max(1, sentences) - 1 + prior);
        this.likely[type] = Math.min(MOST_LIKELY, likely);
        rate[type] = chance;
        absentInStep[type] = Math.sqrt(Math.sqrt(1 - Math.min(.99, chance)));
    }

    /**
     * What a type says.
     *
     * @param strength how strongly it was met, 0 to 1
     * @param otherLength number of types in the other side's stretch
     */
    double nats(int type, double strength, double otherLength) {
        if (likely[type] == 0) {
            return 0;
        }
        int step = Math.max(1, Math.min(MOST_STEPS, (int) Math.round(otherLength / meanLength * STEPS)));
        float[] table = tables[type];
        if (table == null) {
            table = tables[type] = new float[2 * (MOST_STEPS + 1)];
            Arrays.fill(table, Float.NaN);
        }
        if (Float.isNaN(table[2 * step])) {
            fill(table, type, step);
        }
        return strength * table[2 * step] + (1 - strength) * table[2 * step + 1];
    }

    private void fill(float[] table, int type, int step) {
        double absent = 1;
        for (int k = 0; k < step; k++) {
            absent *= absentInStep[type];
        }
        double chance = Math.min(mostChance, 1 - absent);
        double known = likely[type];
        table[2 * step] = (float) Math.min(mostNats, StrictMath.log(known / chance));
        table[2 * step + 1] = (float) StrictMath.log((1 - known) / (1 - chance));
    }

    /** How often a type is met again in a true pair, 0 if nothing is known of it. */
    double likely(int type) {
        return likely[type];
    }

    /** How often a type is met by chance in one sentence. */
    double rate(int type) {
        return rate[type];
    }
}
