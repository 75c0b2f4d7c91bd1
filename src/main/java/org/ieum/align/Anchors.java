package org.ieum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds pairs of sentences that surely belong together, without comparing every pair:
 *
 * <ol>
 *   <li>Each source sentence collects votes for target sentences from its telling words (those that few sentences hold),
 *       through an index of the target.
 *   <li>A pair whose votes clearly beat the second best is a candidate.
 *   <li>The heaviest chain of candidates that ascends on both sides is kept.
 * </ol>
 */
final class Anchors {
    private static final Votes.Vote NONE = new Votes.Vote(-1, 0);
    private static final double CLEAR = 1.25;
    private static final double LEAST = 6;

    private final LexicalScoring scoring;

    Anchors(LexicalScoring scoring) {
        this.scoring = scoring;
    }

    private record Candidate(int source, int target, double votes) {}

    /** The pairs, strictly ascending on both sides. */
    List<Block> find() {
        return heaviestChain(candidates()).stream()
                .map(candidate -> Block.pair(candidate.source(), candidate.target()))
                .toList();
    }

    private List<Candidate> candidates() {
        Votes votes = new Votes(scoring);
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < scoring.words().source().size(); i++) {
            addBest(i, votes.of(i), found);
        }
        return found;
    }

    private static void addBest(int sentence, List<Votes.Vote> votes, List<Candidate> found) {
        Votes.Vote best = NONE;
        double second = 0;
        for (Votes.Vote vote : votes) {
            if (vote.weight() > best.weight()) {
                second = best.weight();
                best = vote;
            } else {
                second = Math.max(second, vote.weight());
            }
        }
        if (best.weight() >= LEAST && best.weight() > CLEAR * second) {
            found.add(new Candidate(sentence, best.target(), best.weight()));
        }
    }

    /** Weighted longest increasing subsequence, by a tree of prefix maxima over target positions. */
    private static List<Candidate> heaviestChain(List<Candidate> candidates) {
        int targets = candidates.stream().mapToInt(Candidate::target).max().orElse(-1) + 1;
        int[] tree = new int[targets + 1];
        Arrays.fill(tree, -1);
        double[] weight = new double[candidates.size()];
        int[] before = new int[candidates.size()];
        int last = -1;
        for (int k = 0; k < candidates.size(); k++) {
            Candidate candidate = candidates.get(k);
            int previous = -1;
            for (int at = candidate.target(); at > 0; at -= at & -at) {
                previous = heavier(previous, tree[at], weight);
            }
            before[k] = previous;
            weight[k] = candidate.votes() + (previous < 0 ? 0 : weight[previous]);
            for (int at = candidate.target() + 1; at <= targets; at += at & -at) {
                tree[at] = heavier(tree[at], k, weight);
            }
            last = heavier(last, k, weight);
        }
        List<Candidate> chain = new ArrayList<>();
        for (int k = last; k >= 0; k = before[k]) {
            chain.add(candidates.get(k));
        }
        Collections.reverse(chain);
        return chain;
    }

    private static int heavier(int a, int b, double[] weight) {
        return a < 0 ? b : b < 0 || weight[a] >= weight[b] ? a : b;
    }
}
