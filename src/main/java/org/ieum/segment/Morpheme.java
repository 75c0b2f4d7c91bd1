package org.ieum.segment;

/**
 * What the Korean analyser says of one morpheme.
 *
 * @param form the morpheme, not always a substring of the text
 * @param tag its part of speech in the Sejong manner, as far as the analyser tells: NNG, VV, E, J
 * @param start of the word or part of a word that it was found in
 * @param end of the same
 */
record Morpheme(String form, String tag, int start, int end) {
    boolean is(String prefix) {
        return tag.startsWith(prefix);
    }

    /** True if that is what stands in the text. */
    boolean isSpelled(String text) {
        return form.length() == end - start && text.startsWith(form, start);
    }
}
