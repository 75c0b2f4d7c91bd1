package org.ieum.text;

/**
 * A part of a document that has one role.
 *
 * @param kind its role
 * @param span where it stands in the document's text
 */
public record Block(Kind kind, Span span) {

    /** The roles of a block. */
    public enum Kind implements Labelled {
        /** Running text. */
        PARAGRAPH(true),
        /** The title or a heading inside the text; a unit of its own, read as sentences. */
        HEADING(true),
        /** Place, date and agency before the first sentence: {@code SEOUL, Jan. 10 (Yonhap) --}. */
        DATELINE(false),
        /** Who wrote it. */
        BYLINE(false),
        /** The words under a picture. */
        CAPTION(false);

        private final boolean text;

        Kind(boolean text) {
            this.text = text;
        }

        /** True if the block holds sentences; false for furniture, which is kept but never a sentence. */
        public boolean isText() {
            return text;
        }
    }
}
