package org.ieum.segment;

import java.util.List;

/**
 * One paragraph as the rules for sentence ends see it.
 *
 * @param text its characters
 * @param shielded stretches in which no sentence ends, ascending and disjoint
 * @param quotations whether a sentence may end inside a quotation
 * @param marks its stops, quotation marks and brackets
 * @param enclosures its quotations and brackets
 * @param stops its punctuation marks that may end a sentence
 */
record Paragraph(
        String text,
        List<Shielded> shielded,
        Quotations quotations,
        Marks marks,
        Enclosures enclosures,
        List<Stop> stops) {

    static Paragraph of(String text, List<Shielded> shielded, Quotations quotations) {
        Marks marks = Marks.find(text);
        Enclosures enclosures = Enclosures.find(text, marks);
        return new Paragraph(text, shielded, quotations, marks, enclosures, Stop.find(text, marks, enclosures));
    }

    /** True if a cut here would divide brackets, a kept quotation or a shielded stretch. */
    boolean isForbidden(int cut) {
        return enclosures.inBrackets(cut)
                || (quotations == Quotations.KEEP && enclosures.inQuotation(cut))
                || isShielded(cut);
    }

    /** True if a cut here would divide a shielded stretch. */
    boolean isShielded(int cut) {
        int first = Shields.firstEndingAfter(shielded, cut);
        return first < shielded.size() && shielded.get(first).span().start() < cut;
    }
}
