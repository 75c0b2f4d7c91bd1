package org.ieum.term;

/**
 * What speaks for or against the claim that a pair is a term or name and rightly paired. Each reason has a value for a
 * pair, mostly 0 to 1, and a weight in {@code weights.properties}; the weighted values add up to the log odds.
 */
enum Reason {
    /** Every pair has it. */
    PAIR,
    /** One stands in brackets after the other. */
    BRACKET,
    /** One stands for the acronym in brackets after the other. */
    ACRONYM,
    /** They sound alike. */
    SOUND,
    /** The same, and the share of places where parts of both do so too: first name and family name. */
    SOUND_PARTS,
    /** The strength of the alignment of their words. */
    ALIGNED,
    /** How many more words of one side than of the other nothing explains: 여객선 운임 = fares. */
    LEFT,
    /** The strength of their association. */
    ASSOCIATED,
    /** Nothing but association speaks for them. */
    UNBACKED,
    /** The share of the words that the lexicon's translation of the whole expression has. */
    LISTED,
    /** The lexicon's translation of the whole expression has more words, or fewer: Monetary Policy of a Monetary Policy Board. */
    PARTLY_LISTED,
    /** The share of the Korean words that the lexicon knows and translates otherwise. */
    CONTRADICTED,
    /** How many translations the lexicon has for the parts of a Korean compound: the mean of the logarithms. */
    KNOWN_PARTS,
    /** How many translations it has for two single words, either way: everyday words have many. */
    BROAD,
    /** How many it has for the last of several English words. */
    HEAD,
    /** The share of the translations of an English word at an edge that are verbs: improve nutrition. */
    VERB,
    /** The logarithm of the number of places, or, without links, of how often the rarer side is written. */
    OFTEN,
    /** The share of the places of the Korean that have this English. */
    PREFERRED,
    /** The share of places where the Korean is a whole noun phrase. */
    WHOLE,
    /** The share of places where the Korean is one or more whole written words. */
    WRITTEN,
    /** Two single words, without a capital. */
    SINGLE,
    /** Several written words on both sides. */
    SEVERAL,
    /** Several words of English. */
    LONG_ENGLISH,
    /** The share of places where the English has capitals that are more than those of a headline. */
    CAPITAL,
    /** A place or a people and something of it, in small letters or its possessive: Japanese factory, China's Foreign Ministry. */
    OF_PLACE,
    /** A possessive inside: China's Foreign Ministry. */
    POSSESSIVE,
    /** The share of places where the English is cut out of a longer run of capitals, if they do not sound alike. */
    CUT,
    /** The same for names that sound alike; a title before a name is no part of it. */
    CUT_NAME,
    /** The share of places inside a likelier pair. */
    INSIDE,
    /** The share of places that have one side in common with a likelier pair and something of the other side. */
    SHARED,
    /** The share of places that overlap with a likelier pair otherwise. */
    CROSSED
}
