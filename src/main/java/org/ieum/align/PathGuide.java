package org.ieum.align;

import java.util.Arrays;
import java.util.List;

/** The best monotone path as a guide to where counterparts stand, for links that may leave it. */
final class PathGuide {
    private final List<Block> path;
    /** Of each source sentence, the number of its link on the path, from 1; 0 if it has none. */
    private final int[] linkOfSource;

    private final double[] expected;

    PathGuide(List<Block> path, int sourceSize, int targetSize) {
        this.path = path;
        linkOfSource = new int[sourceSize];
        for (int k = 0; k < path.size(); k++) {
            Arrays.fill(linkOfSource, path.get(k).sourceFrom(), path.get(k).sourceTo(), k + 1);
        }
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
        int link = linkOfSource[block.sourceFrom()];
        return link > 0 && block.isWithin(path.get(link - 1));
    }

    /** True if a block is a link of the path. */
    boolean has(Block block) {
        return path.stream().anyMatch(block::isSamePlace);
    }
}
