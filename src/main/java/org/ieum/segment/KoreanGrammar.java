package org.ieum.segment;

import java.util.List;
import org.ieum.text.Token;

/** Korean, by one analysis for both its sentences and its words. */
record KoreanGrammar(KoreanSentences sentences, KoreanWords words, Morphology morphology) implements Grammar {
    @Override
    public List<Integer> cuts(Paragraph paragraph) {
        return sentences.cuts(paragraph, morphology);
    }

    @Override
    public List<Token> tokens(String text, List<Shielded> shielded, int offset) {
        return words.tokens(text, shielded, offset, morphology);
    }
}
