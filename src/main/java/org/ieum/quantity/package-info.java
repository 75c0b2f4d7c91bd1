/**
 * Numbers, dates and addresses as raw characters say them: found, typed, and compared across languages.
 *
 * <p>{@link org.ieum.quantity.Quantities#find(String, org.ieum.text.Lang) Quantities.find} reads a text and returns what
 * it counts, measures, dates or points to, in order: an {@link org.ieum.quantity.Amount} (3억 5천만, $3.5 billion,
 * 21개국, 6년 만, one-third), a {@link org.ieum.quantity.Moment} (10일, Jan. 10, yesterday, early 1900s) or a {@link
 * org.ieum.quantity.Reference} (a URL or an e-mail address). Precision comes before recall: 일본, 이 사람, "one of the" and
 * the verb "may" are no quantities.
 *
 * <p>{@link org.ieum.quantity.Quantities#agree Quantities.agree} says whether two of them can be one and the same fact,
 * and why. Values are compared, never surfaces: units are neutral codes, large Korean numerals are plain decimals, and
 * dates are days once the text's own date is known. {@link org.ieum.quantity.Quantity#keys()} gives strings that equal
 * quantities share, so that many can be joined by hash.
 *
 * <p>Nothing here knows of sentences or tokens, and all work is linear in the length of the text.
 */
@NullMarked
package org.ieum.quantity;

import org.jspecify.annotations.NullMarked;
