/**
 * From a document to its sentences and their words.
 *
 * <p>{@link org.ieum.segment.Segmenter} is the one door. It cuts a {@link org.ieum.text.Document} into {@link
 * org.ieum.text.Sentence}s, of which only white space is left outside, and each sentence into {@link
 * org.ieum.text.Token}s: morphemes in Korean, words in English, each with the lemma that lexicons list.
 *
 * <p>What must never be cut is told by two plugs of plain types: a {@link org.ieum.segment.Shield} finds spans that are
 * one token whatever the analysers say (by default numbers, dates, URLs and e-mail addresses), and {@link
 * org.ieum.segment.UserWords} are words that the Korean dictionary lacks. Two settings answer questions on which
 * people differ: {@link org.ieum.segment.Quotations}, whether the sentences inside a quotation are sentences of the
 * text, and {@link org.ieum.segment.Style}, whether the end of a sentence can be trusted to carry punctuation.
 *
 * <p>No type of an analyser shows in a signature.
 */
@NullMarked
package org.ieum.segment;

import org.jspecify.annotations.NullMarked;
