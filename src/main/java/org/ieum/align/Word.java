package org.ieum.align;

import java.util.Optional;
import org.ieum.quantity.Quantity;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * A stretch of text that is matched as one word.
 *
 * @param key what makes two of them one type: kind and lemma
 * @param lemma as lexicons list it; empty for quantities, full names and glossary terms
 * @param surface as printed
 * @param partOfSpeech of its head
 * @param span in the document
 * @param quantity what it counts or dates; empty if it is no quantity
 */
record Word(
        String key, String lemma, String surface, PartOfSpeech partOfSpeech, Span span, Optional<Quantity> quantity) {

    static final String CONCEPT = "concept:";
    /** A person that both texts name. */
    static final String NAME = "name:";

    static final String QUANTITY = "quantity:";
    /** What two quantities imply together; its span covers both. */
    static final String IMPLIED = "implied:";

    static final String MARK = "mark:";
    /** 나 after a noun, "or", is not 나, "I". */
    static final String MORPHEME = "-";

    /** A quantity of a sentence, or what it implies. */
    static Word of(String kind, Quantity quantity, Sentence sentence) {
        return new Word(
                kind + String.join(" ", quantity.keys()),
                "",
                quantity.surface(),
                PartOfSpeech.QUANTITY,
                quantity.span().shift(sentence.span().start()),
                Optional.of(quantity));
    }

    boolean isConcept() {
        return key.startsWith(CONCEPT);
    }

    boolean isName() {
        return key.startsWith(NAME);
    }

    /** True for the family name alone of a full name. */
    boolean isFamilyOf(Word name) {
        return isName() && key.length() < name.key.length() && name.key.startsWith(key);
    }

    boolean isQuantity() {
        return quantity.isPresent();
    }

    boolean isImplied() {
        return key.startsWith(IMPLIED);
    }

    boolean isMark() {
        return key.startsWith(MARK);
    }

    /** True for an ordinary word, one that has a lemma. */
    boolean isLexical() {
        return !lemma.isEmpty();
    }
}
