package org.ieum.align;

import java.util.List;
import org.ieum.bitext.Evidence;
import org.ieum.text.Span;

/**
 * Something about a pair of sentences that tells whether they translate each other.
 *
 * @param name of its weight in {@code pair.properties}
 * @param value how much of it there is; 0 is none
 * @param kind of the reason that it makes
 * @param source the places in the source that it rests on
 * @param target the places in the target that it rests on
 * @param words the reason
 */
record Clue(String name, double value, Evidence.Kind kind, List<Span> source, List<Span> target, String words) {

    /** One that rests on the sentences as wholes. */
    static Clue of(String name, double value, Evidence.Kind kind, String words) {
        return new Clue(name, value, kind, List.of(), List.of(), words);
    }

    /** One that rests on places in one side alone. */
    static Clue on(boolean isSource, String name, double value, Evidence.Kind kind, List<Span> places, String words) {
        return new Clue(name, value, kind, isSource ? places : List.of(), isSource ? List.of() : places, words);
    }

    /** The reason it makes. */
    Evidence evidence(double weight) {
        return new Evidence(kind, weight * value, source, target, words);
    }
}
