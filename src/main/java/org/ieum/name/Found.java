package org.ieum.name;

import java.util.List;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * A place that may name a person.
 *
 * @param words of the name, in the order of the text
 * @param title that goes with it, or empty
 * @param foreign the form in brackets after it, or empty
 * @param certain true if it names a person whatever else the document says
 * @param sentence where it stands
 * @param span in the document
 */
record Found(List<String> words, String title, String foreign, boolean certain, Sentence sentence, Span span) {
    /** Places are found from left to right, so that only the last few can be in the way. */
    private static final int NEAR = 4;

    /** True if no place found so far overlaps a span. */
    static boolean isFree(Span span, List<Found> found) {
        return found.subList(Math.max(0, found.size() - NEAR), found.size()).stream()
                .noneMatch(f -> f.span().overlaps(span));
    }

    /** As the text has it. */
    String name() {
        return sentence.text(span);
    }

    Mention mention() {
        return new Mention(name(), title, sentence, span);
    }
}
