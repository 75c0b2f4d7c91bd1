package org.ieum.align;

import java.util.List;
import org.ieum.bitext.Bitext;

/**
 * Whether two texts are parallel, why, and which links they have.
 *
 * @param blocks the links, by their first source sentence
 */
record Decision(Bitext.Mode mode, String reason, List<Block> blocks) {
    /**
     * The share of the sentences that the links hold, 0 to 1.
     *
     * @param sentences of both texts
     */
    double linkedShare(int sentences) {
        int linked = blocks.stream()
                .mapToInt(block -> block.sourceSize() + block.targetSize())
                .sum();
        return (double) linked / Math.max(1, sentences);
    }
}
