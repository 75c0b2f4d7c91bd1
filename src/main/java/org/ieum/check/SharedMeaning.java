package org.ieum.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Token;

/** How much of what two sentences say is said in both, whole sentences and not only what stands around their figures. */
final class SharedMeaning {
    private final FigureWords a;
    private final FigureWords b;
    private final Meanings meanings;
    private final Map<Ends, Double> shares = new HashMap<>();

    SharedMeaning(FigureWords a, FigureWords b, Meanings meanings) {
        this.a = a;
        this.b = b;
        this.meanings = meanings;
    }

    /** The weight of the words of either sentence that the other has as well, by their meaning or sound, as a share of all, 0 to 1. */
    double of(Sentence sentenceA, Sentence sentenceB) {
        return shares.computeIfAbsent(
                new Ends(sentenceA, sentenceB),
                ends -> new Weighed()
                        .add(a, ends.a(), ends.b())
                        .add(b, ends.b(), ends.a())
                        .share());
    }

    /** Words that were weighed. */
    private final class Weighed {
        private double all;
        private double shared;

        Weighed add(FigureWords words, Sentence sentence, Sentence other) {
            Set<String> lemmas = Words.lemmas(other.tokens());
            for (Token token : sentence.tokens()) {
                if (words.isWord(token)) {
                    double weight = words.weight(token);
                    all += weight;
                    shared += isShared(token, sentence.lang(), other, lemmas) ? weight : 0;
                }
            }
            return this;
        }

        double share() {
            return all > 0 ? shared / all : 0;
        }
    }

    private boolean isShared(Token token, Lang from, Sentence other, Set<String> lemmas) {
        return meanings.isMeantAmong(lemmas, other.lang(), token.lemma(), from)
                || (!from.equals(other.lang()) && isHeard(token, from, other));
    }

    private static boolean isHeard(Token token, Lang from, Sentence other) {
        return from.equals(Lang.KO)
                ? isName(token) && other.tokens().stream().anyMatch(name -> WordMatcher.soundAlike(token, name))
                : other.tokens().stream().anyMatch(name -> isName(name) && WordMatcher.soundAlike(name, token));
    }

    private static boolean isName(Token token) {
        return token.partOfSpeech() == PartOfSpeech.PROPER_NOUN;
    }
}
