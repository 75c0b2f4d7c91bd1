package org.ieum.read;

import java.util.List;
import org.ieum.text.Block;
import org.ieum.text.Span;

/**
 * A block of a document to be, still in the traced text of the page.
 *
 * @param kind its role
 * @param parts its stretches; more than one where a paragraph was broken into lines
 * @param leads true if it belongs to the block after it: a dateline, a run-in heading
 */
record Piece(Block.Kind kind, List<Span> parts, boolean leads) {
    static Piece of(Block.Kind kind, Span span) {
        return new Piece(kind, List.of(span), false);
    }

    static Piece leading(Block.Kind kind, Span span) {
        return new Piece(kind, List.of(span), true);
    }

    Scripts.Counts counts(String text) {
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(text, part.start(), part.end()));
        return Scripts.Counts.of(all);
    }
}
