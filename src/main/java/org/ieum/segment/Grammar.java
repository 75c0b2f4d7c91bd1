package org.ieum.segment;

import java.util.List;
import org.ieum.text.Token;

/** How one language is cut into sentences and words. */
interface Grammar {
    /** Where the sentences of a paragraph end, in order; its own end may be missing. */
    List<Integer> cuts(Paragraph paragraph);

    /**
     * The tokens of a text, in order.
     *
     * @param shielded ascending and disjoint spans that become one token each
     * @param offset where the text begins in the document that the tokens' spans count in
     */
    List<Token> tokens(String text, List<Shielded> shielded, int offset);
}
