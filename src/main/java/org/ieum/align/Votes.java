package org.ieum.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the target sentences that share telling words with a source sentence, without comparing every pair: each of its
 * words votes for the target sentences that hold one of its counterparts, unless these are many. For one thread at a time.
 */
final class Votes {
    /** Words that more sentences hold tell nothing, and to follow them would take time that grows with the square. */
    private static final int MOST_POSTINGS = 64;

    /** @param weight how telling what a target sentence shares is, in nats */
    record Vote(int target, double weight) {}

    private final LexicalScoring scoring;
    private final Vocabularies words;
    private final int[][] postings;
    private final double[] weights;
    /** The targets that were voted for, in order. */
    private final int[] voted;

    private int count;

    Votes(LexicalScoring scoring) {
        this.scoring = scoring;
        words = scoring.words();
        postings = words.target().postings();
        weights = new double[words.target().size()];
        voted = new int[weights.length];
    }

    /** The target sentences that share telling words with a source sentence, in the order of those words. */
    List<Vote> of(int source) {
        count = 0;
        for (int type : words.source().typesOf(source)) {
            double weight = scoring.sourceSurprise(type);
            if (weight > 0) {
                vote(type, weight);
            }
        }
        List<Vote> votes = new ArrayList<>(count);
        for (int k = 0; k < count; k++) {
            votes.add(new Vote(voted[k], weights[voted[k]]));
            weights[voted[k]] = 0;
        }
        return votes;
    }

    private void vote(int type, double weight) {
        Relations relations = words.relations();
        int[] targets = relations.targets(type);
        for (int k = 0; k < relations.size(type); k++) {
            if (postings[targets[k]].length <= MOST_POSTINGS) {
                for (int target : postings[targets[k]]) {
                    if (weights[target] == 0) {
                        voted[count++] = target;
                    }
                    weights[target] += weight * relations.strength(type, k);
                }
            }
        }
    }
}
