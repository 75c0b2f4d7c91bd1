package org.ieum.align;

import java.util.List;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Explanation;
import org.ieum.bitext.Explanation.Verdict;
import org.ieum.text.IeumException;

/** Says why sentences are or are not a link, and how much more or less they would have to score for it. */
final class Explainer {
    private final Constraints constraints;
    private final Decision decision;
    private final PathSearch paths;
    private final Corridor corridor;
    private final Scoring scoring;

    /**
     * @param corridor where the path was searched
     * @param scoring what it was searched by
     */
    Explainer(Constraints constraints, Decision decision, PathSearch paths, Corridor corridor, Scoring scoring) {
        this.constraints = constraints;
        this.decision = decision;
        this.paths = paths;
        this.corridor = corridor;
        this.scoring = scoring;
    }

    /** @throws IeumException if there are no such sentences, or they are not consecutive */
    Explanation explain(Bead asked, BitextMaker maker) {
        Block block = block(asked);
        List<Block> holding = decision.blocks().stream().filter(block::overlaps).toList();
        boolean allowed = allow(block, asked);
        Verdict verdict = verdict(block, allowed, holding);
        double needed = allowed ? needed(block, asked, verdict == Verdict.LINKED) : Double.NaN;
        return maker.explain(block, verdict, needed, holding);
    }

    private Block block(Bead asked) {
        int sourceSize = constraints.sourceSize();
        int targetSize = constraints.targetSize();
        if (!asked.isLink() || !asked.isConsecutive() || !asked.isWithin(sourceSize, targetSize)) {
            throw new IeumException("sentences " + asked + ": expected one or more consecutive ones of each text, of "
                    + sourceSize + " and " + targetSize + ", numbered from 0");
        }
        return Block.of(asked).scoredBy(scoring);
    }

    /** True if no pin rules a link out. */
    private boolean allow(Block block, Bead asked) {
        return constraints.allow(block)
                && (!decision.isParallel() || !constraints.with(asked).areCrossing());
    }

    private Verdict verdict(Block block, boolean allowed, List<Block> holding) {
        if (constraints.isPinned(block)) {
            return Verdict.PINNED;
        }
        if (holding.stream().anyMatch(block::isSamePlace)) {
            return Verdict.LINKED;
        }
        if (holding.stream().anyMatch(block::isWithin)) {
            return Verdict.WITHIN;
        }
        return allowed ? Verdict.UNLINKED : Verdict.FORBIDDEN;
    }

    private double needed(Block block, Bead asked, boolean linked) {
        if (!decision.isParallel()) {
            double needed = decision.ranking().needed(block);
            return linked ? Math.min(needed, block.score()) : needed;
        }
        double worth = paths.worth(decision.blocks());
        return linked
                ? block.score() - worth + paths.worth(pathWithout(block))
                : block.score() + worth - paths.worth(pathWith(asked));
    }

    private List<Block> pathWithout(Block link) {
        Scoring others = new GuardedScoring(scoring, block -> !link.isSamePlace(block));
        return paths.search(others, corridor, Weights.LARGEST_SIDE);
    }

    private List<Block> pathWith(Bead link) {
        return paths.with(link).search(scoring, corridor, Weights.LARGEST_SIDE);
    }
}
