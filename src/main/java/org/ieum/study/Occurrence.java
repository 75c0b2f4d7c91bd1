package org.ieum.study;

import org.ieum.term.Hit;
import org.ieum.text.Document;

/**
 * One place where a document names a concept.
 *
 * @param document the document
 * @param hit the words
 * @param isFirst true if the document names the concept here for the first time, be it in the headline
 * @param isQuoted true if it stands between quotation marks together with other words, so that somebody else is speaking;
 *     a term that is all that the marks hold is only set off
 * @param quotedFrom the outlet whose words the quotation gives, if the sentence names another outlet of the corpus; else
 *     empty
 * @param isReprinted true if the sentence is {@linkplain org.ieum.event.AgencyCopy copy} that another document of the corpus printed first
 */
public record Occurrence(
        Document document, Hit hit, boolean isFirst, boolean isQuoted, String quotedFrom, boolean isReprinted) {
    /** True unless the words are another outlet's: only such words count in what is said about outlets. */
    public boolean isOwn() {
        return quotedFrom.isEmpty() && !isReprinted;
    }

    /** {@code page.txt "군수협정" (first)}. */
    @Override
    public String toString() {
        return document.origin() + " \"" + hit.surface() + "\" (" + (isFirst ? "first" : "later")
                + (isQuoted ? ", quoted" : "") + (quotedFrom.isEmpty() ? "" : " from " + quotedFrom)
                + (isReprinted ? ", reprinted" : "") + ")";
    }
}
