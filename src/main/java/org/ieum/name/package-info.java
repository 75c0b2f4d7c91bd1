/**
 * Names and loan words across Hangul, Latin letters and Chinese characters.
 *
 * <p>Four questions are answered here:
 *
 * <ul>
 *   <li>How is a Korean word written in Latin letters? {@link org.ieum.name.Romanizer}, by four official systems and by
 *       the habits of the press.
 *   <li>Do two names name one person? {@link org.ieum.name.Names#compare} for Hangul against Latin,
 *       {@link org.ieum.name.Names#compareLatin} for two Latin spellings; both answer with a
 *       {@link org.ieum.name.NameMatch}.
 *   <li>Does this Hangul word sound like that Latin word? {@link org.ieum.name.Names#similarity}, fast enough to be asked
 *       for every likely pair of a document, with {@link org.ieum.name.Names#keys} to find the likely pairs. It knows
 *       nothing of meaning: 미사일 and missile, 기타자와 and Kitazawa, 김 and Kim are the same kind of pair to it.
 *   <li>Which persons does a document mention, and where again? {@link org.ieum.name.NameFinder} gives
 *       {@link org.ieum.name.NameChain}s.
 * </ul>
 *
 * <p>All that is known about spellings lies in the tables beside this package ({@code spellings.tsv}, {@code
 * surnames.tsv}, {@code hanja.tsv}, {@code mandarin.tsv}, {@code japanese.tsv} and others), not in code.
 *
 * <p>A name is read by the language it belongs to as far as that can be told. Korean, Japanese and Chinese names are made
 * of a closed set of syllables, and each either can be read as the letters are or it cannot; likeness of sound is left for
 * names from elsewhere.
 *
 * <p>Limits. Japanese names in characters are not read (北澤 is not known to be Kitazawa), nor are Chinese names by their
 * Cantonese sound. Two persons whose names are spelled alike are one person to this package.
 */
@NullMarked
package org.ieum.name;

import org.jspecify.annotations.NullMarked;
