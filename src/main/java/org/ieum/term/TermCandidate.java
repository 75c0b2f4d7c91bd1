package org.ieum.term;

import java.util.List;
import java.util.Locale;
import org.ieum.text.Labelled;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * Two expressions that seem to name one concept in two languages; for a person to approve.
 *
 * @param rank from 1
 * @param score the probability, 0 to 1, that both are a term or name and rightly paired; measured on news whose terms people
 *     marked, so that other texts may have others
 * @param sourceLang the language of {@code source}
 * @param source as most often written in the texts
 * @param targetLang the language of {@code target}
 * @param target as most often written in the texts
 * @param kind the strongest reason
 * @param count in how many links, or brackets, the pair was seen
 * @param documents in how many pairs of documents it was seen
 * @param evidence some of the places, the most telling first
 */
public record TermCandidate(
        int rank,
        double score,
        Lang sourceLang,
        String source,
        Lang targetLang,
        String target,
        Kind kind,
        int count,
        int documents,
        List<Example> evidence) {

    /** The reasons for a candidate, the surest first. */
    public enum Kind implements Labelled {
        /** One stands in brackets after the other: 대량살상무기(WMD). */
        BRACKET,
        /** One stands for the full form of the acronym that is in brackets after the other. */
        ACRONYM,
        /** They sound alike: 기타자와 = Kitazawa. */
        NAME,
        /** A lexicon pairs their words. */
        LEXICON,
        /** Their words are aligned with each other and with nothing else. */
        ALIGNMENT,
        /** They are seen in linked sentences far more often than chance would have it. */
        ASSOCIATION
    }

    /**
     * One place where the pair is seen. For a bracket both spans are in one sentence.
     *
     * @param sourceSentence where the source stands
     * @param source its span in its document
     * @param targetSentence where the target stands
     * @param target its span in its document
     * @param reason why this is evidence, in words
     * @param place the same for a glossary: documents by name and places in their files, the source's first
     */
    public record Example(
            Sentence sourceSentence,
            Span source,
            Sentence targetSentence,
            Span target,
            String reason,
            TermEvidence place) {}

    public TermCandidate {
        evidence = List.copyOf(evidence);
    }

    /** The side that is in a language; empty if neither is. */
    public String text(Lang lang) {
        return lang.equals(sourceLang) ? source : lang.equals(targetLang) ? target : "";
    }

    /** Its places as evidence for the term that is in a language; empty if neither side is. */
    public List<TermEvidence> places(Lang lang) {
        return text(lang).isEmpty()
                ? List.of()
                : evidence.stream()
                        .map(Example::place)
                        .map(place -> lang.equals(sourceLang) ? place : place.mirrored())
                        .toList();
    }

    /** {@code 1. 대량살상무기 = WMD (bracket, 0.98)}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d. %s = %s (%s, %.2f)", rank, source, target, kind.label(), score);
    }
}
