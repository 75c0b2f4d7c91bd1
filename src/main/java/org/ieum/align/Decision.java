package org.ieum.align;

import java.util.List;
import org.ieum.bitext.Bitext;

/**
 * Whether two texts are parallel, why, and which links they have.
 *
 * @param blocks the links, by their first source sentence
 */
record Decision(Bitext.Mode mode, String reason, List<Block> blocks) {

    /** The median score of the links, 0 if there are none. */
    double usualScore() {
        double[] scores = blocks.stream().mapToDouble(Block::score).sorted().toArray();
        int middle = scores.length / 2;
        if (scores.length == 0) {
            return 0;
        }
        return scores.length % 2 == 1 ? scores[middle] : (scores[middle - 1] + scores[middle]) / 2;
    }
}
