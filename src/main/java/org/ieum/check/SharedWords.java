package org.ieum.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Token;

/**
 * What stands around two figures in common: words that are the same or translate each other, and names that sound alike. A
 * word counts the less, the more sentences of its document have it.
 */
final class SharedWords {
    /** So many words nearest to a figure say what it measures. */
    private static final int BESIDE = 4;

    /** A word near so many figures of a text tells none of them from the others. */
    private static final int OFTEN = 20;

    private final FigureWords a;
    private final FigureWords b;
    private final WordMatcher matcher;
    private final CountedNouns nouns;
    private final SharedMeaning meaning;
    /** The lemmas of the words of b that sound like a name of a, by the name. */
    private final Map<String, List<String>> alike = new HashMap<>();

    /**
     * Takes a few words of each figure as keys, so that all that follows costs time in proportion to the figures.
     *
     * @param as the figures of the pair's first document that will be asked for
     * @param bs those of the second
     */
    SharedWords(Check.Pair pair, List<Figure> as, List<Figure> bs, Lexicon lexicon) {
        a = new FigureWords(pair.a(), as, lexicon);
        b = new FigureWords(pair.b(), bs, lexicon);
        matcher = new WordMatcher(a, b, lexicon);
        nouns = new CountedNouns(a, b, matcher);
        meaning = new SharedMeaning(a, b, new Meanings(lexicon));
    }

    /** The figures of b, in order, that have a word in common with one of a, and that not with many others. */
    List<Figure> near(Figure figureA) {
        TreeSet<Integer> near = new TreeSet<>();
        for (Token token : a.around(figureA)) {
            for (String key : keys(token)) {
                List<Integer> places = b.places(key);
                near.addAll(places.size() <= OFTEN ? places : List.of());
            }
        }
        return near.stream().map(b::figure).toList();
    }

    /** The lemmas with which a word of b may be the same as one of a. */
    private Set<String> keys(Token token) {
        if (matcher.areOfOneLanguage()) {
            return Set.of(Spelling.american(token.lemma()));
        }
        Set<String> keys = new HashSet<>();
        matcher.translations(token).forEach(translation -> keys.add(translation.get(0)));
        if (token.partOfSpeech() == PartOfSpeech.PROPER_NOUN) {
            keys.addAll(alike.computeIfAbsent(token.form(), form -> alike(token)));
        }
        return keys;
    }

    private List<String> alike(Token name) {
        return b.words().stream()
                .filter(other -> WordMatcher.soundAlike(name, other))
                .map(Token::lemma)
                .toList();
    }

    /**
     * How much the words around two figures have in common.
     *
     * @param words how many words are shared
     * @param share the weight of the shared words, as a share of the lesser weight of all, 0 to 1
     * @param isBeside true if one of the words nearest to either figure is shared
     */
    record Likeness(int words, double share, boolean isBeside) {}

    Likeness of(Figure figureA, Figure figureB) {
        List<Token> as = a.around(figureA);
        List<Token> bs = b.around(figureB);
        List<Token> open = new ArrayList<>(bs);
        double shared = 0;
        int words = 0;
        for (Token token : as) {
            Optional<Token> same = open.stream()
                    .filter(other -> matcher.isSame(token, other, bs))
                    .findFirst();
            if (same.isPresent()) {
                open.remove(same.get());
                shared += Math.min(a.weight(token), b.weight(same.get()));
                words++;
            }
        }
        double least = Math.min(a.weight(as), b.weight(bs));
        return new Likeness(words, least > 0 ? shared / least : 0, isBeside(as, bs));
    }

    private boolean isBeside(List<Token> as, List<Token> bs) {
        List<Token> nearB = bs.subList(0, Math.min(BESIDE, bs.size()));
        return as.stream()
                .limit(BESIDE)
                .anyMatch(token -> nearB.stream().anyMatch(other -> matcher.isSame(token, other, nearB)));
    }

    /** How much of what two sentences say is said in both: {@link SharedMeaning}. */
    double ofSentences(Sentence sentenceA, Sentence sentenceB) {
        return meaning.of(sentenceA, sentenceB);
    }

    /** True if two figures count what one noun names: {@link CountedNouns}. */
    boolean countOneThing(Figure figureA, Figure figureB) {
        return nouns.countOneThing(figureA, figureB);
    }
}
