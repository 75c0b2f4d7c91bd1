package org.ieum.finding;

import org.ieum.term.Concept;
import org.ieum.text.Lang;

/**
 * A term that should not be used, that outlets render differently, or that a translation lacks.
 *
 * @param claim what is said; where outlets differ, each form is a side
 */
public record TermFinding(Claim claim) implements Finding {
    /** What to say instead, as the end of a message: {@code ; the glossary prefers "x"}; empty if the concept prefers nothing. */
    public static String remedy(Concept concept, Lang lang) {
        return concept.preferred(lang)
                .map(term -> "; the glossary prefers \"" + term.text() + "\"")
                .orElse("");
    }

    /** {@code severity kind: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
