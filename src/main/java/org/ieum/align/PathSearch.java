package org.ieum.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the best monotone path that keeps pinned links. These cut the two texts into regions, each of which is searched by
 * itself: whole if it is short, else in a band around anchors.
 */
final class PathSearch {
    private final Weights weights;
    private final Constraints constraints;
    private final int sourceSize;
    private final int targetSize;

    PathSearch(Weights weights, Constraints constraints, int sourceSize, int targetSize) {
        this.weights = weights;
        this.constraints = constraints;
        this.sourceSize = sourceSize;
        this.targetSize = targetSize;
    }

    /** True if so many pairs of sentences are not all looked at. */
    static boolean isLong(Weights weights, int sourceSize, int targetSize) {
        return (double) sourceSize * targetSize > weights.number("band.cells");
    }

    /**
     * @param anchors links that are safe, ascending on both sides; they guide the search of long texts
     * @param width how many sentences to either side of them long texts are searched
     * @param most the largest number of sentences that a link may have on one side, unless it is pinned
     * @return the links in order, the pinned ones among them
     */
    List<Block> search(Scoring scoring, List<Block> anchors, int width, int most) {
        MonotoneSearch search = new MonotoneSearch(weights, most);
        Scoring allowed = constraints.on(scoring);
        List<Block> guides = guides(anchors);
        List<Block> path = new ArrayList<>();
        Block before = new Block(0, 0, 0, 0, 0);
        for (Block pinned : constraints.chain()) {
            path.addAll(new Region(before, pinned).search(search, allowed, guides, width));
            path.add(pinned.scoredBy(scoring));
            before = pinned;
        }
        Block end = new Block(sourceSize, sourceSize, targetSize, targetSize, 0);
        path.addAll(new Region(before, end).search(search, allowed, guides, width));
        return path;
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
        return Ascent.longest(guides);
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

        List<Block> search(MonotoneSearch search, Scoring scoring, List<Block> guides, int width) {
            return search
                    .search(
                            PartScoring.of(scoring, source, target),
                            height,
                            breadth,
                            band(guides, width),
                            before.sourceSize() > 0,
                            after.sourceSize() > 0)
                    .stream()
                    .map(block -> block.moved(source, target))
                    .toList();
        }

        private Band band(List<Block> guides, int width) {
            if (!isLong(weights, height, breadth)) {
                return Band.full(height, breadth);
            }
            List<Block> inside = guides.stream()
                    .map(guide -> guide.moved(-source, -target))
                    .filter(guide -> guide.sourceFrom() >= 0
                            && guide.sourceFrom() < height
                            && guide.targetFrom() >= 0
                            && guide.targetFrom() < breadth)
                    .toList();
            return Band.around(height, breadth, inside, width);
        }
    }

    /** What a path is worth: the scores of its links, less what the sentences left alone cost. */
    double worth(List<Block> path) {
        double worth = 0;
        Block before = new Block(0, 0, 0, 0, 0);
        for (Block block : path) {
            boolean gap = block.sourceFrom() > before.sourceTo() || block.targetFrom() > before.targetTo();
            worth += block.score()
                    - (gap ? weights.closeNull() : 0)
                    - (gap && before.sourceSize() > 0 ? weights.openNull() : 0);
            before = block;
        }
        boolean gap = sourceSize > before.sourceTo() || targetSize > before.targetTo();
        return worth - (gap && before.sourceSize() > 0 ? weights.openNull() : 0);
    }
}
