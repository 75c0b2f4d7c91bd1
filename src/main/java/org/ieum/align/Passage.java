package org.ieum.align;

import java.util.List;
import org.ieum.text.Document;
import org.ieum.text.Sentence;

/**
 * One of two texts to be aligned.
 *
 * @param document with its language and, if known, its date
 * @param sentences of that document, in order
 */
public record Passage(Document document, List<Sentence> sentences) {
    public Passage {
        sentences = List.copyOf(sentences);
    }

    /** Number of sentences. */
    public int size() {
        return sentences.size();
    }
}
