package org.ieum.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ieum.bitext.Bead;

/**
 * Finds the best monotone path that keeps pinned links. These cut the two texts into regions, and each region is searched by
 * itself: whole if it is short, else in a band around anchors.
 */
final class PathSearch {
    /** An empty link before the first sentences. */
    private static final Block START = new Block(0, 0, 0, 0, 0);

    private final Weights weights;
    private final Constraints constraints;

    PathSearch(Weights weights, Constraints constraints) {
        this.weights = weights;
        this.constraints = constraints;
    }

    /** The same with a further pinned link. */
    PathSearch with(Bead link) {
        return new PathSearch(weights, constraints.with(link));
    }

    /** True if so many pairs of sentences are not all looked at. */
    static boolean isLong(Weights weights, int sourceSize, int targetSize) {
        return (double) sourceSize * targetSize > weights.number("band.cells");
    }

    /**
     * @param corridor where long texts are searched
     * @param most the largest number of sentences that a link may have on one side, unless it is pinned
     * @return the links in order, the pinned ones among them
     */
    List<Block> search(Scoring scoring, Corridor corridor, int most) {
        MonotoneSearch search = new MonotoneSearch(weights, most);
        Scoring allowed = constraints.on(scoring);
        Corridor guided = new Corridor(guides(corridor.anchors()), corridor.width());
        List<Block> path = new ArrayList<>();
        Block before = START;
        for (Block pinned : constraints.chain()) {
            path.addAll(new Region(before, pinned).search(search, allowed, guided));
            path.add(pinned.scoredBy(scoring));
            before = pinned;
        }
        path.addAll(new Region(before, end()).search(search, allowed, guided));
        return path;
    }

    /** An empty link behind the last sentences. */
    private Block end() {
        int sourceSize = constraints.sourceSize();
        int targetSize = constraints.targetSize();
        return new Block(sourceSize, sourceSize, targetSize, targetSize, 0);
    }

    private List<Block> guides(List<Block> anchors) {
        List<Block> guides = new ArrayList<>(constraints.meetings());
        if (guides.isEmpty()) {
            return anchors;
        }
        anchors.stream()
                .filter(a -> !constraints.areForbidden(a.sourceFrom(), a.targetFrom()))
                .forEach(guides::add);
        guides.sort(Comparator.comparingInt(Block::sourceFrom)
                .thenComparing(Comparator.comparingInt(Block::targetFrom).reversed()));
        return MonotoneChain.longest(guides);
    }

    /** The sentences between two links, or between a link and an end of the texts, which is an empty one. */
    private final class Region {
        private final Block before;
        private final Block after;
        private final int source;
        private final int target;
        private final int height;
        private final int breadth;

        Region(Block before, Block after) {
            this.before = before;
            this.after = after;
            source = before.sourceTo();
            target = before.targetTo();
            height = after.sourceFrom() - source;
            breadth = after.targetFrom() - target;
        }

        List<Block> search(MonotoneSearch search, Scoring scoring, Corridor corridor) {
            return search
                    .search(
                            PartScoring.of(scoring, source, target),
                            height,
                            breadth,
                            band(corridor),
                            before.sourceSize() > 0,
                            after.sourceSize() > 0)
                    .stream()
                    .map(block -> block.moved(source, target))
                    .toList();
        }

        private Band band(Corridor corridor) {
            if (!isLong(weights, height, breadth)) {
                return Band.full(height, breadth);
            }
            List<Block> inside = corridor.anchors().stream()
                    .map(anchor -> anchor.moved(-source, -target))
                    .filter(anchor -> anchor.sourceFrom() >= 0
                            && anchor.sourceFrom() < height
                            && anchor.targetFrom() >= 0
                            && anchor.targetFrom() < breadth)
                    .toList();
            return Band.around(height, breadth, inside, corridor.width());
        }
    }

    /** What a path is worth: the scores of its links, less what unlinked sentences cost. */
    double worth(List<Block> path) {
        double worth = 0;
        Block before = START;
        for (Block block : path) {
            boolean gap = block.sourceFrom() > before.sourceTo() || block.targetFrom() > before.targetTo();
            worth += block.score()
                    - (gap ? weights.closeNull() : 0)
                    - (gap && before.sourceSize() > 0 ? weights.openNull() : 0);
            before = block;
        }
        boolean gap = constraints.sourceSize() > before.sourceTo() || constraints.targetSize() > before.targetTo();
        return worth - (gap && before.sourceSize() > 0 ? weights.openNull() : 0);
    }
}
