package org.ieum.check;

import java.util.regex.MatchResult;
import org.ieum.quantity.Quantity;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/** A quantity where it stands: an amount, a date or a time, and the sentence that its span counts in. */
record Figure(Quantity quantity, Sentence sentence) {
    /** Where it stands in the document. */
    Span span() {
        return quantity.span().shift(sentence.span().start());
    }

    /** The text of its sentence before it. */
    String before() {
        return sentence.text().substring(0, quantity.span().start());
    }

    /** The text of its sentence behind it. */
    String behind() {
        return sentence.text().substring(quantity.span().end());
    }

    /** How many characters lie between it and what was found in the text of its sentence; negative if they overlap. */
    int distance(MatchResult found) {
        Span span = quantity.span();
        return Math.max(span.start() - found.end(), found.start() - span.end());
    }
}
