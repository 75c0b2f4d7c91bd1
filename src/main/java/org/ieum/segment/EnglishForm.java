package org.ieum.segment;

import org.ieum.text.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * What a stretch of English letters or signs tells by itself, wherever it stands.
 *
 * @param form its characters; of a contraction those of the first word
 * @param lemma the base form
 * @param partOfSpeech where nothing around it tells more
 * @param isNameInside true if it is a name unless it begins a sentence
 * @param fullStop what a full stop behind it is
 * @param rest the second word of a contraction; null if it is none
 */
record EnglishForm(
        String form,
        String lemma,
        PartOfSpeech partOfSpeech,
        boolean isNameInside,
        FullStop fullStop,
        @Nullable EnglishForm rest) {

    /** Whether a full stop belongs to the word before it. */
    enum FullStop {
        ENDS,
        BELONGS,
        /** Unless it is the last of the text. */
        BELONGS_INSIDE,
        BELONGS_BEFORE_NUMBER
    }

    static EnglishForm of(String form, String lemma, PartOfSpeech partOfSpeech) {
        return new EnglishForm(form, lemma, partOfSpeech, false, FullStop.ENDS, null);
    }

    /** This form, with what a full stop behind it is. */
    EnglishForm with(FullStop fullStop) {
        return new EnglishForm(form, lemma, partOfSpeech, isNameInside, fullStop, rest);
    }

    /** This form and the word that is contracted with it. */
    EnglishForm with(EnglishForm last) {
        EnglishForm more = rest == null ? last : rest.with(last);
        return new EnglishForm(form, lemma, partOfSpeech, isNameInside, fullStop, more);
    }
}
