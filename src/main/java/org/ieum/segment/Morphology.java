package org.ieum.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What cuts Korean into morphemes. */
@FunctionalInterface
interface Morphology {
    /** The morphemes of a text, punctuation included, in order. */
    List<Morpheme> morphemes(String text);

    /**
     * The same, but each text is analysed once: sentence ends without punctuation are found by looking at the morphemes of
     * what mostly turns out to be a sentence. Not thread-safe; make one for each paragraph.
     */
    default Morphology remembering() {
        Map<String, List<Morpheme>> known = new HashMap<>();
        return text -> known.computeIfAbsent(text, this::morphemes);
    }
}
