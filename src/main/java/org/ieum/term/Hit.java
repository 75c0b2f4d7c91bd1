package org.ieum.term;

import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * A place where a term stands.
 *
 * @param concept what is named there
 * @param term by which of its terms
 * @param sentence in which sentence
 * @param span where in the document's text: the term alone, without its particle or ending
 * @param boundary why the term ends where it does: {@code 협정 + 에/PARTICLE}
 * @param style true if the text differs from the term in spacing, hyphens, middle dots or case; capitals that begin a
 *     sentence or make a headline do not count
 */
public record Hit(Concept concept, Term term, Sentence sentence, Span span, String boundary, boolean style) {

    /** The characters of the text. */
    public String surface() {
        return sentence.text(span);
    }

    /** True if it is the last part of a longer written word, as 협정 is in 평화협정. */
    public boolean isHeadOfWord() {
        int start = sentence.local(span).start();
        return start > 0
                && Letters.isHangul(sentence.text().charAt(start - 1))
                && Letters.isHangul(sentence.text().charAt(start));
    }

    /** {@code acsa [12,20) 상호군수지원협정 + 에/PARTICLE}. */
    @Override
    public String toString() {
        return concept.id() + " " + span + " " + boundary;
    }
}
