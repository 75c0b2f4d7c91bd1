/**
 * Finds out which sentences of two texts say the same, and why.
 *
 * <p>The words used here:
 *
 * <ul>
 *   <li>A <i>block</i> is one or more consecutive sentences of the source against one or more of the target. A <i>link</i>
 *       is a block that an alignment takes; links that keep the order of both texts form a <i>path</i>. A sentence in no
 *       link is <i>unlinked</i>, a null of the literature.
 *   <li>A <i>score</i> is a log likelihood ratio in nats: how much likelier are these words, numbers, names and lengths if
 *       the block is a translation than if its sentences had met by chance? 0 is no opinion, and an unlinked sentence
 *       scores 0.
 *   <li>The <i>types</i> of a text are its distinct words. A word is <i>met</i> in a block if the other side of the block
 *       has a counterpart of it; it is <i>telling</i> if that would rarely happen by chance.
 *   <li>Texts are <i>faithful</i> if as many words are met in safe links as in translations, and <i>free</i> if fewer are.
 * </ul>
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link org.ieum.align.Aligner} is the way in: two documents, or two lists of sentences, make a
 *       {@link org.ieum.bitext.Bitext}. {@code Alignment} does the work on one pair of texts.
 *   <li>A {@link org.ieum.align.Scorer} prepares for a pair of texts; its {@link org.ieum.align.Scoring} scores blocks.
 *       The most important one is the {@code LexicalScorer}: each {@code Matcher} relates words of the two sides (equal
 *       numbers, Latin words, names by sound, the lexicon, the glossary, a table learned from the texts themselves), and
 *       {@code Chances} weighs each word by how often words of its class are met in true pairs and how often it would be
 *       met by chance in these very texts.
 *   <li>{@code PathSearch} finds the best path, in a band around safe anchors if the texts are long; for texts that merely
 *       report the same event, {@code CrossingSearch} finds links that may cross.
 *   <li>{@code Confidence} turns scores into probabilities, by curves fitted to gold alignments, and {@code BitextMaker}
 *       makes the bitext.
 *   <li>{@code WordAligner} aligns the words inside a link, when {@link org.ieum.bitext.Bitext#spans} is asked for them.
 *   <li>{@code PairScorer} judges two sentences without their context.
 *   <li>{@link org.ieum.align.DocumentPairer} comes before all that where nobody knows which documents belong together: it
 *       treats documents as sentences, and compares those that share telling words.
 * </ol>
 *
 * <p>What was measured, and on which data, is in {@code docs/evaluation.md}.
 */
@NullMarked
package org.ieum.align;

import org.jspecify.annotations.NullMarked;
