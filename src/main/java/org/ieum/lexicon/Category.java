package org.ieum.lexicon;

import org.ieum.text.Labelled;

/**
 * Where a translation comes from, and so how far to trust it: 가나 is Ghana among {@link #NAME names}, a Japanese
 * syllabary among {@link #LANGUAGE scripts}, and the start of "go" in running text.
 */
public enum Category implements Labelled {
    /** An ordinary word or term of the built-in tables. */
    CORE,
    /** A pronoun, connective, negation or the like, frequent in every sentence: 그러나 "but". */
    FUNCTION_WORD,
    /** A country, city, organisation or person. */
    NAME,
    /** A country or people in all its English shapes: 미국 "United States", "U.S.", "American". */
    DEMONYM,
    /** A unit of measure. */
    UNIT,
    /** A month or a day of the week. */
    CALENDAR,
    /** A language or a script. */
    LANGUAGE,
    /** A currency. */
    CURRENCY,
    /** Given by the user. */
    USER
}
