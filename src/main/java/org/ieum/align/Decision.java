package org.ieum.align;

import java.util.List;
import org.ieum.bitext.Bitext;

/**
 * Whether two texts are parallel, why, and which links they have.
 *
 * @param explained the share of what the texts say that links in order account for, 0 to 1
 * @param blocks the links, by their first source sentence
 */
record Decision(Bitext.Mode mode, String reason, double explained, List<Block> blocks) {}
