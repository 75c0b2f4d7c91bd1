package org.ieum.finding;

import java.util.Collection;
import java.util.stream.Collectors;
import org.ieum.term.Concept;
import org.ieum.text.Lang;

/**
 * A term that should not be used, that outlets render differently, or that a translation lacks.
 *
 * @param claim what is said; where outlets differ, each form is a side
 */
public record TermFinding(Claim claim) implements Finding {
    /**
     * What to say instead, in some languages, as the end of a message: {@code ; the glossary prefers "x"}; empty if the concept
     * prefers nothing there.
     */
    public static String remedy(Concept concept, Collection<Lang> langs) {
        String preferred = langs.stream()
                .flatMap(lang -> concept.preferred(lang).stream())
                .map(term -> "\"" + term.text() + "\"")
                .collect(Collectors.joining(" / "));
        return preferred.isEmpty() ? "" : "; the glossary prefers " + preferred;
    }

    /** {@code severity kind: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
