package org.ieum.align;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sentences that a search left without a link, and the best that each of them could be linked with. */
final class UnlinkedSentences {
    private final Alternatives alternatives;
    private final Scoring scoring;
    private final Ranking ranking;
    private final int reach;
    private final @Nullable Unlinked[] ofSource;
    private final @Nullable Unlinked[] ofTarget;

    /** One of them. */
    static final class Unlinked {
        private final boolean first;
        private final int linkedBeside;
        private @Nullable Block best;
        private double rank = Double.NEGATIVE_INFINITY;

        private Unlinked(boolean first, int linkedBeside) {
            this.first = first;
            this.linkedBeside = linkedBeside;
        }

        /** True of the first sentence of its text. */
        boolean isFirst() {
            return first;
        }

        /** How many of the two sentences beside it have a link. */
        int linkedBeside() {
            return linkedBeside;
        }

        /** The first of the best pairs with a sentence within reach. */
        Optional<Block> best() {
            return Optional.ofNullable(best);
        }

        /** What that scores, less than anything if there is none. */
        double score() {
            return best == null ? Double.NEGATIVE_INFINITY : best.score();
        }

        /** How it ranks, less than anything if there is none. */
        double rank() {
            return rank;
        }

        private void add(Block pair, Ranking ranking) {
            double other = ranking.of(pair, rank);
            if (other > rank) {
                best = pair;
                rank = other;
            }
        }
    }

    UnlinkedSentences(Alternatives alternatives, Scoring scoring, Ranking ranking) {
        this.alternatives = alternatives;
        this.scoring = scoring;
        this.ranking = ranking;
        reach = alternatives.reach();
        ofSource = new Unlinked[alternatives.source().size()];
        ofTarget = new Unlinked[alternatives.target().size()];
        LinkedSentences target = alternatives.target();
        for (int j = 0; j < ofTarget.length; j++) {
            ofTarget[j] = target.isLinked(j) ? null : new Unlinked(j == 0, target.linkedBeside(j));
        }
        lookAtPairs();
    }

    /**
     * Looks at all pairs of one source sentence together, for a scoring that remembers what it knows of the last one.
     */
    private void lookAtPairs() {
        int firstInReach = 0;
        for (int i = 0; i < ofSource.length; i++) {
            if (!alternatives.source().isLinked(i)) {
                ofSource[i] = unlinkedSource(i);
            }
            while (firstInReach < ofTarget.length && alternatives.expectedSource(firstInReach) + reach <= i) {
                firstInReach++;
            }
            for (int j = firstInReach; j < ofTarget.length && alternatives.expectedSource(j) - reach <= i; j++) {
                Unlinked unlinked = ofTarget[j];
                if (unlinked != null) {
                    unlinked.add(pair(i, j), ranking);
                }
            }
        }
    }

    private Unlinked unlinkedSource(int i) {
        Unlinked unlinked = new Unlinked(i == 0, alternatives.source().linkedBeside(i));
        alternatives.targetsNear(i).forEach(j -> unlinked.add(pair(i, j), ranking));
        return unlinked;
    }

    private Block pair(int i, int j) {
        return Block.pair(i, j).scoredBy(scoring);
    }

    /** Of a source sentence that has no link. */
    Unlinked ofSource(int sentence) {
        return Objects.requireNonNull(ofSource[sentence]);
    }

    /** Of a target sentence that has no link. */
    Unlinked ofTarget(int sentence) {
        return Objects.requireNonNull(ofTarget[sentence]);
    }
}
