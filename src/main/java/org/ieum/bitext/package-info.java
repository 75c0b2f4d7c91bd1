/**
 * Two texts and what translates what in them: the values that an aligner makes and all others read, and the measures
 * that compare two of them. Nothing here computes an alignment.
 *
 * <p>A {@link org.ieum.bitext.Link} says that some consecutive sentences of the source and some of the target say the
 * same; its {@link org.ieum.bitext.Evidence} says why, and {@link org.ieum.bitext.Bitext#spans} which words of them
 * translate each other. A {@link org.ieum.bitext.Bitext} holds the links of two
 * documents and all unlinked sentences, each with its best {@link org.ieum.bitext.Rejected} candidate. A
 * {@link org.ieum.bitext.Bead} is a link by sentence numbers alone, the form in which gold alignments are kept;
 * {@link org.ieum.bitext.Evaluation} scores beads against beads.
 */
@NullMarked
package org.ieum.bitext;

import org.jspecify.annotations.NullMarked;
