package org.ieum.align;

import java.util.List;
import org.ieum.bitext.Bitext;

/**
 * Whether two texts are parallel, why, and which links they have.
 *
 * @param blocks the links, by their first source sentence
 * @param ranking how likely blocks are: by what they score if the texts are parallel, else by their prospects
 */
record Decision(Bitext.Mode mode, String reason, List<Block> blocks, Ranking ranking) {
    boolean isParallel() {
        return mode == Bitext.Mode.PARALLEL;
    }
}
