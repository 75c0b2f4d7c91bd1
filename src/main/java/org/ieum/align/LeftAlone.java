package org.ieum.align;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each of the sentences that a search left alone could be linked with. */
final class LeftAlone {
    private final Alternatives alternatives;
    private final Scoring scoring;
    private final Ranking ranking;
    private final int reach;
    private final @Nullable Chance[] ofSource;
    private final @Nullable Chance[] ofTarget;

    /** What one sentence could be linked with. */
    static final class Chance {
        private final boolean first;
        private final int linkedBeside;
        private @Nullable Block best;
        private double rank = Double.NEGATIVE_INFINITY;

        private Chance(boolean first, int linkedBeside) {
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

    LeftAlone(Alternatives alternatives, Scoring scoring, Ranking ranking) {
        this.alternatives = alternatives;
        this.scoring = scoring;
        this.ranking = ranking;
        reach = alternatives.reach();
        ofSource = new Chance[alternatives.sourceSize()];
        ofTarget = new Chance[alternatives.targetSize()];
        for (int j = 0; j < ofTarget.length; j++) {
            ofTarget[j] = alternatives.ofTarget(j) > 0 ? null : new Chance(j == 0, alternatives.linkedBesideTarget(j));
        }
        lookAtPairs();
    }

    /** All pairs of one source sentence together, for an opinion that remembers what it knows of the last one. */
    private void lookAtPairs() {
        int firstInReach = 0;
        for (int i = 0; i < ofSource.length; i++) {
            if (alternatives.ofSource(i) == 0) {
                ofSource[i] = chanceOfSource(i);
            }
            while (firstInReach < ofTarget.length && alternatives.expectedSource(firstInReach) + reach <= i) {
                firstInReach++;
            }
            for (int j = firstInReach; j < ofTarget.length && alternatives.expectedSource(j) - reach <= i; j++) {
                Chance chance = ofTarget[j];
                if (chance != null) {
                    chance.add(pair(i, j), ranking);
                }
            }
        }
    }

    private Chance chanceOfSource(int i) {
        Chance chance = new Chance(i == 0, alternatives.linkedBesideSource(i));
        alternatives.targetsNear(i).forEach(j -> chance.add(pair(i, j), ranking));
        return chance;
    }

    private Block pair(int i, int j) {
        return Block.pair(i, j).scoredBy(scoring);
    }

    /** Of a source sentence that has no link. */
    Chance ofSource(int sentence) {
        return Objects.requireNonNull(ofSource[sentence]);
    }

    /** Of a target sentence that has no link. */
    Chance ofTarget(int sentence) {
        return Objects.requireNonNull(ofTarget[sentence]);
    }
}
