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
 *
 * <h2>The way of a paragraph</h2>
 *
 * <ol>
 *   <li>The shield finds what is never cut ({@code QuantityShield} is the default, {@code Shields} puts in order what it finds).
 *   <li>{@code Paragraph} holds what the rules of both languages look at: {@code Marks} are the few characters that they look
 *       for, {@code Enclosures} the quotations and brackets, and a {@code Stop} is a place where a sentence may end.
 *   <li>The {@code Grammar} of the language says where sentences end, and {@code Cutter} makes spans of these places.
 *   <li>The grammar cuts each sentence into tokens.
 * </ol>
 *
 * <p>{@code LongText} does this piece by piece for a text that memory does not hold.
 *
 * <h2>Where a change belongs</h2>
 *
 * <ul>
 *   <li><b>English sentences</b>: {@code EnglishSentences} judges each stop, with the tables {@code Abbreviations} ({@code
 *       abbreviations.txt}) and {@code SentenceWords} ({@code sentence-words.txt}). {@code UnmarkedEnds} finds ends without
 *       punctuation, {@code MailLines} those of letters, {@code Addresses} URLs and the like; {@code EnglishStyle} tells whether a text was
 *       edited.
 *   <li><b>Korean sentences</b>: {@code KoreanSentences} judges each stop. {@code FinalEndings} finds ends without punctuation
 *       and {@code Ending} judges each. {@code SpeakerLabels} and {@code Asides} see to dialogues and to brackets between
 *       sentences.
 *   <li><b>Both</b>: {@code ListItems} and {@code Bullets} find the items of lists, {@code Ornaments} what hangs on the end of a
 *       sentence.
 *   <li><b>English words</b>: {@code EnglishWords} cuts them, {@code WordEnds} as Unicode does. {@code EnglishForms} tells what a
 *       word is by its form, {@code EnglishLemmas} its base form ({@code irregular.txt}), {@code Acronyms} that of U.S. and US.
 *   <li><b>Korean words</b>: {@code Nori} is the analyser, known to others as {@code Morphology}. {@code KoreanWords} lays over its
 *       morphemes what it does not decide ({@code Countries}, {@code SignRuns}), {@code Stems} mends them, and {@code
 *       LetterSpacing} reads titles set with a space after every letter.
 *   <li><b>Characters</b>: {@code Signs} are the classes that sentence ends are made of, {@code Characters} what Unicode says,
 *       {@code Jamo} the letters of a syllable. {@code Spaces} steps from word to word.
 * </ul>
 *
 * <p>Segmentation is written for speed: texts are looked at by position and copied late, a cheap look comes before a pattern,
 * and {@code Memo} remembers what was found out about a word.
 */
@NullMarked
package org.ieum.segment;

import org.jspecify.annotations.NullMarked;
