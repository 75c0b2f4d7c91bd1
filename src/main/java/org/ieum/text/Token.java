package org.ieum.text;

/**
 * A word or morpheme.
 *
 * @param form as the analyser gives it; inside inflected Korean words this is not always a substring of the text
 * @param lemma the form that lexicons list: a Korean verb or adjective stem without 다 (밝히, 크), a name in full for an
 *     abbreviated country (한 in 한·미 is 한국), an English base form in lower case (sign for signed)
 * @param partOfSpeech what kind of word it is
 * @param span where it stands in the document's text; the morphemes of one inflected word may share a span
 */
public record Token(String form, String lemma, PartOfSpeech partOfSpeech, Span span) {
    /** The same word at another place. */
    public Token at(Span place) {
        return new Token(form, lemma, partOfSpeech, place);
    }

    @Override
    public String toString() {
        return form + "/" + partOfSpeech;
    }
}
