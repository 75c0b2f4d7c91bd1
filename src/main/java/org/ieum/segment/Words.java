package org.ieum.segment;

import java.util.List;
import org.ieum.text.Token;

/** Cuts a text into the words or morphemes of one language. */
interface Words {
    /**
     * The tokens of a text, in order.
     *
     * @param shielded ascending and disjoint spans that become one token each
     */
    List<Token> tokens(String text, List<Shielded> shielded);
}
