package org.ieum.align;

import java.util.List;

/**
 * Where long texts are searched.
 *
 * @param anchors links that are safe, ascending on both sides
 * @param width how many sentences to either side of the lines between them
 */
record Corridor(List<Block> anchors, int width) {}
