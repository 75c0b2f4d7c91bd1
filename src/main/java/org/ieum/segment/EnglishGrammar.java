package org.ieum.segment;

import java.util.List;
import org.ieum.text.Token;

/** English, and any other language that writes spaces between its words. */
record EnglishGrammar(EnglishSentences sentences, EnglishWords words) implements Grammar {
    @Override
    public List<Integer> cuts(Paragraph paragraph) {
        return sentences.cuts(paragraph);
    }

    @Override
    public List<Token> tokens(String text, List<Shielded> shielded, int offset) {
        return words.tokens(text, shielded, offset);
    }
}
