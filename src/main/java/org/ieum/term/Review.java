package org.ieum.term;

import java.util.List;
import org.ieum.text.IeumException;
import org.ieum.text.Labelled;

/**
 * What a person decided about a proposed pair of expressions.
 *
 * @param korean the Korean side as it was proposed
 * @param english the English side as it was proposed
 * @param decision whether the pair goes into the glossary
 * @param concept the id of the concept that it belongs to; empty to leave this to {@link Reviews#applyTo}
 * @param useKorean what to take instead of the Korean side; empty to take it as proposed
 * @param useEnglish what to take instead of the English side; empty to take it as proposed
 * @param comment anything to remember, which becomes the note of a new concept; empty if nothing
 * @param evidence places that show the Korean side as it was proposed beside the English one
 */
public record Review(
        String korean,
        String english,
        Decision decision,
        String concept,
        String useKorean,
        String useEnglish,
        String comment,
        List<TermEvidence> evidence) {

    /** Whether a pair goes into the glossary. */
    public enum Decision implements Labelled {
        /** It does. */
        ACCEPT,
        /** It does not, and is not to be proposed again. */
        REJECT
    }

    public Review {
        evidence = List.copyOf(evidence);
        if (korean.isBlank() || english.isBlank()) {
            throw new IeumException("a review of \"" + korean + "\" = \"" + english + "\": both sides are needed");
        }
    }

    /** The pair goes into the glossary as proposed. */
    public static Review accept(String korean, String english) {
        return new Review(korean, english, Decision.ACCEPT, "", "", "", "", List.of());
    }

    /** The pair goes into the glossary in other words. */
    public static Review edit(String korean, String english, String useKorean, String useEnglish) {
        return new Review(korean, english, Decision.ACCEPT, "", useKorean, useEnglish, "", List.of());
    }

    /** The pair is no term, or its sides are not the same thing. */
    public static Review reject(String korean, String english) {
        return new Review(korean, english, Decision.REJECT, "", "", "", "", List.of());
    }

    /** The same, as part of a concept. */
    public Review in(String concept) {
        return new Review(korean, english, decision, concept, useKorean, useEnglish, comment, evidence);
    }

    /** The same, with places that show the Korean side as it was proposed. */
    public Review with(List<TermEvidence> evidence) {
        return new Review(korean, english, decision, concept, useKorean, useEnglish, comment, evidence);
    }

    /** The Korean term to use. */
    public String koreanTerm() {
        return useKorean.isBlank() ? korean : useKorean;
    }

    /** The English term to use. */
    public String englishTerm() {
        return useEnglish.isBlank() ? english : useEnglish;
    }
}
