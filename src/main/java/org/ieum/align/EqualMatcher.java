package org.ieum.align;

import org.ieum.bitext.Evidence;
import org.ieum.text.PartOfSpeech;

/**
 * Relates what is the same on both sides: concepts of the glossary, persons, quantities, marks, and words written alike,
 * such as NATO inside Korean text.
 */
final class EqualMatcher implements Matcher {
    /** The strength of a family name alone, which may be somebody else's. */
    private static final double FAMILY = .8;

    @Override
    public void relate(Side source, Side target, Relations relations) {
        for (int type = 0; type < source.types().size(); type++) {
            Word word = source.types().get(type);
            int same = target.type(word.key());
            if (same >= 0) {
                relations.put(type, same, 1, kind(word));
            }
            if (word.isName()) {
                relateFamily(type, word, target, relations);
            }
        }
    }

    private static void relateFamily(int type, Word name, Side target, Relations relations) {
        for (int other = 0; other < target.types().size(); other++) {
            Word found = target.types().get(other);
            if (found.isFamilyOf(name) || name.isFamilyOf(found)) {
                relations.put(type, other, FAMILY, Evidence.Kind.NAME);
            }
        }
    }

    private static Evidence.Kind kind(Word word) {
        if (word.isConcept()) {
            return Evidence.Kind.GLOSSARY;
        }
        if (word.isName()) {
            return Evidence.Kind.NAME;
        }
        if (word.isQuantity()) {
            return Evidence.Kind.QUANTITY;
        }
        if (word.isMark()) {
            return Evidence.Kind.PUNCTUATION;
        }
        return word.partOfSpeech() == PartOfSpeech.LATIN ? Evidence.Kind.LATIN : Evidence.Kind.LEXICON;
    }
}
