package org.ieum.name;

import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * A place that names a person.
 *
 * @param name the name as written there, without titles: 기타자와 in 기타자와 방위상
 * @param title the words that tell a name by its neighbour, as written; empty if there are none
 * @param sentence where it stands
 * @param span of the name alone, in the document's text
 */
public record Mention(String name, String title, Sentence sentence, Span span) {
    @Override
    public String toString() {
        return name + span;
    }
}
