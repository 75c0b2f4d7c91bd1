/**
 * Ieum (이음, "joint"): Korean-English bilingual alignment and translation study.
 *
 * <p>{@link org.ieum.Ieum} does everything with good defaults. A guided tour, each step a value that can be printed,
 * compared and saved:
 *
 * <ol>
 *   <li>{@code ieum.read(path)} makes a {@link org.ieum.text.Page}: its clean {@linkplain org.ieum.text.Document
 *       documents}, one for each language, and what was removed by which rule.
 *   <li>{@code ieum.sentences(document)} cuts it into {@linkplain org.ieum.text.Sentence sentences} with their words;
 *       every span leads back to the raw page.
 *   <li>{@code ieum.align(korean, english)} makes a {@link org.ieum.bitext.Bitext}: {@linkplain org.ieum.bitext.Link
 *       links} with probability and reasons, and the sentences that have no counterpart.
 *   <li>{@code ieum.candidates(bitexts)} proposes terms; a person approves them into a {@link
 *       org.ieum.term.Glossary}; {@code ieum.find(document)} finds them again, whatever their particles and spacing.
 *   <li>{@code ieum.study(ieum.corpus(folder))} compares outlets: who renders which concept how, which numbers, dates and
 *       names differ, what was left out.
 *   <li>Package {@link org.ieum.io} writes all of it to files and reads it back.
 * </ol>
 */
@NullMarked
package org.ieum;

import org.jspecify.annotations.NullMarked;
