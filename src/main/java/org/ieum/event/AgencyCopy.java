package org.ieum.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.text.Sentence;

/**
 * A sentence that several outlets print all but letter for letter, as they do with what an agency or one of them wrote;
 * spaces, punctuation and quotation marks apart.
 *
 * @param sentences two or more, of two outlets or more, by the dates of their documents as far as they are known, then in
 *     the order of the corpus
 */
public record AgencyCopy(List<Sentence> sentences) {
    public AgencyCopy {
        sentences = List.copyOf(sentences);
    }

    /** All sentences of some copies but those that were printed first. */
    public static Set<Sentence> reprints(List<AgencyCopy> copies) {
        return copies.stream()
                .flatMap(copy -> copy.sentences().stream().skip(1))
                .collect(Collectors.toSet());
    }

    /** The one that was printed first, which stands for all where copies are not to count. */
    public Sentence first() {
        return sentences.get(0);
    }
}
