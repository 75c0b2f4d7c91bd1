package org.ieum.align;

import java.util.Locale;

/** Kinds of words that differ in how often they are met in a true translation. */
enum WordClass {
    GLOSSARY,
    QUANTITY,
    /** What two quantities say together: a share, a duration. */
    IMPLIED,
    /** Latin letters inside the other script, and the words that stand for them on the other side. */
    LATIN,
    /** Countries, peoples, months, currencies and other names that the lexicon knows. */
    NAME,
    /** A name or loan word that only its sound tells. */
    PHONETIC,
    NOUN,
    /** A noun of one syllable: often a fragment. */
    SHORT_NOUN,
    VERB,
    MODIFIER,
    FUNCTION,
    PUNCTUATION;

    /** As it is named in the resource of weights. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
