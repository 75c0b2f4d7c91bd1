/**
 * Finds out which sentences of two texts say the same, and why.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link org.ieum.align.Aligner} is the way in: two documents, or two lists of sentences, make a
 *       {@link org.ieum.bitext.Bitext}.
 *   <li>A {@link org.ieum.align.Scorer} prepares for a pair of texts, its {@link org.ieum.align.Scoring} gives each block
 *       of sentences a log likelihood ratio: how much likelier are these words, numbers, names and lengths if the block
 *       is a translation than if the sentences met by chance? 0 is no opinion, and an unlinked sentence scores 0.
 *   <li>The lexical scorer relates the words of one side to those of the other (equal numbers, Latin words, names by
 *       sound, the lexicon, the glossary, a table learned from the texts themselves) and weighs each word once, by how
 *       often its kind is met in true pairs and how often it would be met by chance in these very texts.
 *   <li>The search takes the best monotone path through a band around safe anchors; for texts that merely report the
 *       same event, links may cross afterwards.
 *   <li>Scores become probabilities by a table measured on gold alignments, one for each mode.
 *   <li>Inside a link, words compete for each other; {@link org.ieum.bitext.Bitext#spans} gives the pairs when asked for.
 *   <li>{@link org.ieum.align.DocumentPairer} comes before all that where nobody knows which documents belong together: it
 *       takes documents for sentences, and compares those that share telling words.
 * </ol>
 *
 * <p>What was measured, on which data, stands in {@code docs/evaluation.md}.
 */
@NullMarked
package org.ieum.align;

import org.jspecify.annotations.NullMarked;
