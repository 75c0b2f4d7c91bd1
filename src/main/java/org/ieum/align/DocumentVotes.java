package org.ieum.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the documents that share telling words, without comparing every pair: each word of a source document votes for the
 * target documents that hold one of its counterparts, unless these are many.
 */
final class DocumentVotes {
    /** Words that more documents hold tell nothing, and to follow them would take time that grows with the square. */
    private static final int MOST_POSTINGS = 64;

    private final LexicalScoring scoring;
    private final int[][] postings;
    private final double[] votes;

    DocumentVotes(LexicalScoring scoring) {
        this.scoring = scoring;
        postings = scoring.words().target().postings();
        votes = new double[scoring.words().target().size()];
    }

    /** The target documents that a source document shares telling words with, those with the most votes first. */
    List<Integer> of(int source) {
        List<Integer> voted = new ArrayList<>();
        for (int type : scoring.words().source().typesOf(source)) {
            vote(type, voted);
        }
        voted.sort(Comparator.comparingDouble((Integer target) -> -votes[target])
                .thenComparing(Comparator.naturalOrder()));
        voted.forEach(target -> votes[target] = 0);
        return voted;
    }

    private void vote(int type, List<Integer> voted) {
        Relations relations = scoring.words().relations();
        double weight = scoring.sourceSurprise(type);
        int[] targets = relations.targets(type);
        for (int k = 0; k < relations.size(type); k++) {
            if (weight > 0 && postings[targets[k]].length <= MOST_POSTINGS) {
                for (int target : postings[targets[k]]) {
                    if (votes[target] == 0) {
                        voted.add(target);
                    }
                    votes[target] += weight * relations.strength(type, k);
                }
            }
        }
    }
}
