package org.ieum.segment;

/** What becomes of several sentences inside one quotation. */
public enum Quotations {
    /** A quotation and the clause that attributes it are one sentence, however many the speaker said. */
    KEEP,
    /** Each sentence inside a quotation is a sentence; the last one keeps the attribution. */
    SPLIT
}
