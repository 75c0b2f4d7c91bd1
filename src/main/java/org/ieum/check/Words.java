package org.ieum.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Token;

/** The words of sentences, and those that two of one language have in common. */
final class Words {
    private static final int LEAST = 8;
    private static final double NEARLY_ALL = 0.8;

    private Words() {}

    /** How many different words, by lemma; grammar and figures do not count. */
    static int shared(Sentence a, Sentence b) {
        Set<String> words = content(a);
        words.retainAll(content(b));
        return words.size();
    }

    /** True if nearly all words of either sentence are in the other. */
    static boolean areCopies(Sentence a, Sentence b) {
        int most = Math.max(content(a).size(), content(b).size());
        return most >= LEAST && shared(a, b) >= NEARLY_ALL * most;
    }

    /** The lemmas of all tokens. */
    static Set<String> lemmas(List<Token> tokens) {
        return tokens.stream().map(Token::lemma).collect(Collectors.toSet());
    }

    private static Set<String> content(Sentence sentence) {
        Set<String> lemmas = new HashSet<>();
        for (Token token : sentence.tokens()) {
            if (token.partOfSpeech().isContent() && token.partOfSpeech() != PartOfSpeech.QUANTITY) {
                lemmas.add(token.lemma());
            }
        }
        return lemmas;
    }
}
