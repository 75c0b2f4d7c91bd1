package org.ieum.term;

import java.util.List;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * An expression in a text that could be a term.
 *
 * @param key the same for all its spellings and inflections
 * @param sentence where it stands
 * @param span its place in the document
 * @param length in words or morphemes
 * @param name true if it looks like a name
 * @param words the lemmas of its words or morphemes
 */
record Mention(String key, Sentence sentence, Span span, int length, boolean name, List<String> words) {
    /** A place that was found without the analyser, which is asked only for the lemmas of a sentence in English. */
    static Mention of(Sentence sentence, Span span) {
        String surface = sentence.text(span);
        boolean name = surface.chars().anyMatch(Character::isUpperCase);
        List<String> words = List.of(surface.split(" "));
        List<String> lemmas = sentence.lang().equals(Lang.EN) ? lemmas(sentence, span) : List.of();
        return new Mention(TermKey.of(surface), sentence, span, words.size(), name, lemmas.isEmpty() ? words : lemmas);
    }

    private static List<String> lemmas(Sentence sentence, Span span) {
        return sentence.tokens(span).stream()
                .filter(token -> span.contains(token.span()))
                .filter(token -> Letters.isLetter(token.form().codePointAt(0)))
                .map(token -> TermKey.isAcronym(token.form()) ? token.form() : token.lemma())
                .toList();
    }

    String surface() {
        return sentence.text(span);
    }

    /** True if both have characters in common. */
    boolean overlaps(Mention other) {
        return span.overlaps(other.span) && sentence.equals(other.sentence);
    }

    /** True if both are in the same place. */
    boolean isAt(Mention other) {
        return span.equals(other.span) && sentence.equals(other.sentence);
    }

    /** True if another goes beyond this one. */
    boolean isWithin(Mention other) {
        return other.span.contains(span) && !isAt(other) && sentence.equals(other.sentence);
    }
}
