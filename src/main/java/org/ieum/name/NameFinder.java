package org.ieum.name;

import java.util.List;
import org.ieum.text.Sentence;

/** Finds the persons that a document names. */
public final class NameFinder {
    private NameFinder() {}

    /**
     * The persons named in a document, in the order of their first mention.
     *
     * @param sentences of one document, in order, in Korean or English; other languages give nothing
     */
    public static List<NameChain> find(List<Sentence> sentences) {
        return List.of();
    }
}
