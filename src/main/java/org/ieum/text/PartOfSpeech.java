package org.ieum.text;

/** What kind of word a token is. Korean tokens have all of these, English ones only those that its form shows. */
public enum PartOfSpeech implements Labelled {
    /** A common noun, or the noun or root before 하다, 되다. */
    NOUN,
    /** A name. */
    PROPER_NOUN,
    /** A noun that cannot stand alone: 것, 수, 명. */
    BOUND_NOUN,
    PRONOUN,
    /** A number in words: 셋, 백, two. */
    NUMERAL,
    VERB,
    ADJECTIVE,
    /** 있다, 않다 after another verb. */
    AUXILIARY,
    /** 이다, 아니다. */
    COPULA,
    ADVERB,
    DETERMINER,
    INTERJECTION,
    /** 은, 는, 이, 가, 에서. */
    PARTICLE,
    /** 다, 고, 며, 었. */
    ENDING,
    PREFIX,
    SUFFIX,
    /** An English word of any kind that its form does not tell. */
    WORD,
    /** A number, date, amount of money or other quantity, shielded as one token. */
    QUANTITY,
    /** A URL, an e-mail address, shielded as one token. */
    REFERENCE,
    /** Latin letters inside Korean text. */
    LATIN,
    /** Chinese characters. */
    HANJA,
    PUNCTUATION,
    SYMBOL,
    /** Anything else. */
    OTHER;

    /** True for words that carry meaning of their own: not particles, endings, affixes, punctuation or symbols. */
    public boolean isContent() {
        return switch (this) {
            case PARTICLE, ENDING, PREFIX, SUFFIX, AUXILIARY, COPULA, PUNCTUATION, SYMBOL, OTHER -> false;
            default -> true;
        };
    }

    /** True for what may be part of a compound noun or a name. */
    public boolean isNominal() {
        return switch (this) {
            case NOUN, PROPER_NOUN, BOUND_NOUN, NUMERAL, PREFIX, SUFFIX, HANJA, DETERMINER -> true;
            default -> false;
        };
    }

    /** True for the Korean particles, endings and the copula, which are written onto the word before them. */
    public boolean isGrammatical() {
        return this == PARTICLE || this == ENDING || this == COPULA;
    }
}
