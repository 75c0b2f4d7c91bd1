package org.ieum.align;

/**
 * How much of a sentence the other text has anywhere: the share of its words with an opinion that are met in some sentence, each
 * weighed by how telling it is.
 */
final class Echoes {
    private final Vocabularies words;
    private final Chances sourceChances;
    private final Chances targetChances;
    /** By type, how strongly it is met where it is met best, 0 to 1. */
    private final float[] sourceMet;

    private final float[] targetMet;

    Echoes(Vocabularies words, Chances sourceChances, Chances targetChances) {
        this.words = words;
        this.sourceChances = sourceChances;
        this.targetChances = targetChances;
        sourceMet = new float[words.source().types().size()];
        targetMet = new float[words.target().types().size()];
        Relations relations = words.relations();
        for (int type = 0; type < sourceMet.length; type++) {
            for (int k = 0; k < relations.size(type); k++) {
                int other = relations.targets(type)[k];
                float strength = relations.strength(type, k);
                sourceMet[type] = Math.max(sourceMet[type], strength);
                targetMet[other] = Math.max(targetMet[other], strength);
            }
        }
    }

    /** Of a source sentence, 0 to 1. */
    double ofSource(int sentence) {
        return share(words.source().typesOf(sentence), sourceMet, sourceChances);
    }

    double ofTarget(int sentence) {
        return share(words.target().typesOf(sentence), targetMet, targetChances);
    }

    private static double share(int[] types, float[] met, Chances chances) {
        double sum = 0;
        double all = 0;
        for (int type : types) {
            double telling = chances.telling(type);
            sum += telling * met[type];
            all += telling;
        }
        return all == 0 ? 0 : sum / all;
    }
}
