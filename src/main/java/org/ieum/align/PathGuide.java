package org.ieum.align;

import java.util.List;

/** The best monotone path as a guide to where counterparts stand, for links that may leave it. */
final class PathGuide {
    private final List<Block> path;
    private final LinkedSentences source;
    private final double[] expected;

    PathGuide(List<Block> path, int sourceSize, int targetSize) {
        this.path = path;
        source = LinkedSentences.ofSource(path, sourceSize);
        expected = expectedTargets(path, sourceSize, targetSize);
    }

    /** Where each source sentence would stand on the target, read off the path. */
    private static double[] expectedTargets(List<Block> path, int sourceSize, int targetSize) {
        double[] expected = new double[sourceSize];
        int fromSource = -1;
        int fromTarget = -1;
        for (int k = 0; k <= path.size(); k++) {
            int toSource = k < path.size() ? path.get(k).sourceFrom() : sourceSize;
            int toTarget = k < path.size() ? path.get(k).targetFrom() : targetSize;
            for (int i = Math.max(0, fromSource); i < toSource; i++) {
                double share = (double) (i - fromSource) / (toSource - fromSource);
                expected[i] = Math.max(0, fromTarget + share * (toTarget - fromTarget));
            }
            fromSource = toSource;
            fromTarget = toTarget;
        }
        return expected;
    }

    /** Where each source sentence would stand on the target, by the links around it. The array is the guide's own. */
    double[] expectedTargets() {
        return expected;
    }

    /** How many sentences a block begins away from where its first source sentence would stand. */
    double distance(Block block) {
        return Math.abs(block.targetFrom() - expected[block.sourceFrom()]);
    }

    /** True if a block is a link of the path or a part of one. */
    boolean isWithinLink(Block block) {
        int link = source.link(block.sourceFrom());
        return link > 0 && block.isWithin(path.get(link - 1));
    }

    /** True if a block is a link of the path. */
    boolean has(Block block) {
        return path.stream().anyMatch(block::isSamePlace);
    }
}
