package org.ieum.align;

import java.util.List;
import java.util.Locale;
import org.ieum.bitext.Evidence;
import org.ieum.text.Document;

/**
 * Two documents that seem to report the same matter.
 *
 * @param source the Korean one if the two are in different languages
 * @param target the other
 * @param score from 0 to 1: how much of what is telling in either is found again in the other, less if they were published
 *     far apart. It ranks pairs and is no probability
 * @param evidence what both say, the most telling first; its spans count in the documents' texts
 */
public record DocumentPair(Document source, Document target, double score, List<Evidence> evidence) {
    public DocumentPair {
        evidence = List.copyOf(evidence);
    }

    /** {@code a.ko.txt = a.en.txt, 0.71}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s = %s, %.2f", source.origin(), target.origin(), score);
    }
}
