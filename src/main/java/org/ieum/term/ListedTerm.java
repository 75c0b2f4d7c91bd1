package org.ieum.term;

import java.util.List;
import java.util.Locale;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;

/**
 * An expression of one language that is probably a term; for a person to approve.
 *
 * @param rank from 1
 * @param cValue how much of a term it is, above 0: how often it is used by itself, more for longer ones (Frantzi, Ananiadou
 *     &amp; Mima 2000); no probability, and not to be compared between collections of different size
 * @param text as most often written
 * @param count how often it is seen
 * @param documents in how many documents
 * @param examples the first of the sentences, five at most; never empty
 */
public record ListedTerm(
        int rank, double cValue, Lang lang, String text, int count, int documents, List<Sentence> examples) {
    public ListedTerm {
        examples = List.copyOf(examples);
        if (examples.isEmpty()) {
            throw new IeumException("term \"" + text + "\": listed without a sentence that has it");
        }
    }

    /** {@code 1. 해상초계기 (C-value 6.3, 4 times)}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d. %s (C-value %.1f, %d times)", rank, text, cValue, count);
    }
}
