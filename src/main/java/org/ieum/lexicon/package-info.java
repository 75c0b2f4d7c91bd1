/**
 * Which Korean and English words translate each other.
 *
 * <p>A {@link org.ieum.lexicon.Lexicon} answers one question, in both directions: what are the translations of this
 * headword, best first? Three are built in:
 *
 * <ul>
 *   <li>{@link org.ieum.lexicon.Lexicon#core()}: the words of the language, function words and the names of peoples and
 *       countries, from tables written for this project;
 *   <li>{@link org.ieum.lexicon.Lexicon#cldr()}: countries, languages, currencies, cities, months and units, from the
 *       Unicode locale data (CLDR);
 *   <li>{@link org.ieum.lexicon.Lexicon#standard()}: both.
 * </ul>
 *
 * <p>A user's own dictionary is a list of {@link org.ieum.lexicon.Entry entries} or a table in a file, put before a
 * built-in lexicon:
 *
 * <pre>{@code
 * Lexicon mine = Lexicon.of(Entry.of("지소미아", "GSOMIA"));
 * Lexicon lexicon = Lexicon.join(mine, Lexicon.standard()).without("원", "want");
 * }</pre>
 *
 * <p>A Korean <b>headword</b> is the lemma that {@link org.ieum.segment.Segmenter} gives: a verb or adjective stem
 * without 다 (밝히), and for X하다 and X되다 the X (발표). Headwords are in Unicode NFC and hold no spaces: 공동 성명 and
 * 공동성명 are one. An English headword is a sequence of lemmas in lower case, joined by single spaces (prime minister).
 */
@NullMarked
package org.ieum.lexicon;

import org.jspecify.annotations.NullMarked;
