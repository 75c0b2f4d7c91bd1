package org.ieum.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Picks as many blocks as possible that keep the order of both texts: a longest increasing subsequence. */
final class MonotoneChain {
    private MonotoneChain() {}

    /**
     * @param blocks by ascending source sentence; at most one is taken of those with the same source sentence if they
     *     come by descending target sentence
     */
    static List<Block> longest(List<Block> blocks) {
        int[] tails = new int[blocks.size()];
        int[] before = new int[blocks.size()];
        int length = 0;
        for (int k = 0; k < blocks.size(); k++) {
            int at = place(blocks, tails, length, blocks.get(k).targetFrom());
            before[k] = at == 0 ? -1 : tails[at - 1];
            tails[at] = k;
            length = Math.max(length, at + 1);
        }
        List<Block> longest = new ArrayList<>();
        for (int k = length == 0 ? -1 : tails[length - 1]; k >= 0; k = before[k]) {
            longest.add(blocks.get(k));
        }
        Collections.reverse(longest);
        return longest;
    }

    /** How many chains end below a target sentence. */
    private static int place(List<Block> blocks, int[] tails, int length, int target) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(tails[middle]).targetFrom() < target) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
