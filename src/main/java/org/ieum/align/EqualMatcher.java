package org.ieum.align;

import org.ieum.bitext.Evidence;
import org.ieum.text.PartOfSpeech;

/**
 * Relates what is the same on both sides: concepts of the glossary, full names, quantities, marks, and words written alike,
 * such as NATO inside Korean text.
 */
final class EqualMatcher implements Matcher {
    @Override
    public void relate(Side source, Side target, Relations relations) {
        for (int type = 0; type < source.types().size(); type++) {
            Word word = source.types().get(type);
            int same = target.type(word.key());
            if (same >= 0) {
                relations.put(type, same, 1, kind(word));
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
