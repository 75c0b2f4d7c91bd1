package org.ieum.term;

import org.ieum.text.IeumException;
import org.ieum.text.Span;

/**
 * One place that shows a term in use, or two that show it beside its translation. It names its documents and does not
 * hold them, since a glossary outlives the texts it was made from.
 *
 * @param document the file, as {@code documents.csv} or a person names it; never blank
 * @param span where in it, in Unicode code points of the decoded file, as in every file that Ieum writes
 * @param otherDocument the file with the other sentence of the pair; empty if there is none
 * @param otherSpan where in that one; {@code [0,0)} if there is none
 * @param method how it was found: {@code bracket}, {@code association}, {@code by hand}; empty if not known
 * @param score how sure the method was, on its own scale; any finite number
 */
public record TermEvidence(
        String document, Span span, String otherDocument, Span otherSpan, String method, double score) {
    private static final Span NOWHERE = new Span(0, 0);

    public TermEvidence {
        document = document.strip();
        otherDocument = otherDocument.strip();
        method = method.strip();
        if (document.isEmpty()) {
            throw new IeumException("evidence without a document; name the file in which the term stands");
        }
        if (otherDocument.isEmpty() && !otherSpan.equals(NOWHERE)) {
            throw new IeumException("evidence from " + document + ": a place " + otherSpan + " in no other document");
        }
        if (!Double.isFinite(score)) {
            throw new IeumException("evidence from " + document + ": score " + score + "; expected a finite number");
        }
    }

    /** A term in use in one document. */
    public static TermEvidence of(String document, Span span, String method, double score) {
        return new TermEvidence(document, span, "", NOWHERE, method, score);
    }

    /** The same beside the other sentence of the pair. */
    public TermEvidence with(String otherDocument, Span otherSpan) {
        return new TermEvidence(document, span, otherDocument, otherSpan, method, score);
    }

    /** The same for the term of the other document; itself if there is no other. */
    public TermEvidence mirrored() {
        return otherDocument.isEmpty()
                ? this
                : new TermEvidence(otherDocument, otherSpan, document, span, method, score);
    }

    /** {@code a.txt[3,7) = b.txt[10,14) (bracket 0.9)}. */
    @Override
    public String toString() {
        return document + span + (otherDocument.isEmpty() ? "" : " = " + otherDocument + otherSpan) + " ("
                + (method + " " + score).strip() + ")";
    }
}
