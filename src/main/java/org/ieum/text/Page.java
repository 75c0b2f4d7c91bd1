package org.ieum.text;

import java.util.List;

/**
 * A page as it was read. Nothing is lost: the raw spans of the documents' characters and {@code removed} together
 * leave only white space of {@code raw}.
 *
 * @param origin where it comes from
 * @param raw its decoded characters, without a byte order mark
 * @param charset the name of the encoding that was decided on
 * @param documents its texts, one per language or article, in order of appearance; empty if it has none
 * @param removed what is in no document, ascending and disjoint
 */
public record Page(Origin origin, String raw, String charset, List<Document> documents, List<Removed> removed) {
    public Page {
        documents = List.copyOf(documents);
        removed = List.copyOf(removed);
    }

    @Override
    public String toString() {
        return origin + " (" + charset + ", " + documents.size() + " documents)";
    }
}
