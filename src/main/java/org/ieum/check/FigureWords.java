package org.ieum.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/** The words around the figures of one document, and how often each word stands in it. */
final class FigureWords {
    /** Words on either side of a figure that may say what it is about. */
    private static final int REACH = 8;

    private final Lexicon lexicon;
    private final Lang lang;
    private final int sentences;
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final Map<String, Boolean> functions = new HashMap<>();
    private final List<Figure> figures;
    private final Map<Figure, List<Token>> around = new HashMap<>();
    /** The words around figures by their forms. */
    private final Map<String, Token> words = new LinkedHashMap<>();
    /** The numbers of the figures that a word is around, by its lemma. */
    private final Map<String, List<Integer>> places = new HashMap<>();
    /** Two nouns written as one word, by the second. */
    private final Map<Token, String> compounds = new HashMap<>();

    FigureWords(Reading reading, List<Figure> figures, Lexicon lexicon) {
        this.lexicon = lexicon;
        lang = reading.lang();
        sentences = reading.sentences().size();
        for (Sentence sentence : reading.sentences()) {
            Set<String> lemmas = new HashSet<>();
            sentence.tokens().forEach(token -> lemmas.add(token.lemma()));
            lemmas.forEach(lemma -> frequencies.merge(lemma, 1, Integer::sum));
            join(sentence.tokens());
        }
        this.figures = figures;
        for (int i = 0; i < figures.size(); i++) {
            index(i, figures.get(i));
        }
    }

    private void join(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            Token first = tokens.get(i - 1);
            Token second = tokens.get(i);
            if (first.partOfSpeech() == PartOfSpeech.NOUN
                    && second.partOfSpeech() == PartOfSpeech.NOUN
                    && first.span().end() == second.span().start()) {
                compounds.put(second, first.lemma() + second.lemma());
            }
        }
    }

    /** The compound of two nouns written as one word that a noun ends; empty if it ends none. */
    Optional<String> compound(Token token) {
        return Optional.ofNullable(compounds.get(token));
    }

    private void index(int number, Figure figure) {
        List<Token> near = find(figure);
        around.put(figure, near);
        near.forEach(token -> words.putIfAbsent(token.form(), token));
        near.stream()
                .flatMap(token -> Stream.of(token.lemma(), Spelling.american(token.lemma())))
                .distinct()
                .forEach(lemma ->
                        places.computeIfAbsent(lemma, l -> new ArrayList<>()).add(number));
    }

    Lang lang() {
        return lang;
    }

    /** One of the figures, by its number. */
    Figure figure(int number) {
        return figures.get(number);
    }

    /** The words around figures, each form once. */
    Collection<Token> words() {
        return words.values();
    }

    /** The numbers of the figures that a word is around. */
    List<Integer> places(String lemma) {
        return places.getOrDefault(lemma, List.of());
    }

    /** The words near a figure, the nearest first; none for a figure that was not given. */
    List<Token> around(Figure figure) {
        return around.getOrDefault(figure, List.of());
    }

    private List<Token> find(Figure figure) {
        Span span = figure.span();
        Span sentence = figure.sentence().span();
        List<Token> before = figure.sentence().tokens(new Span(sentence.start(), span.start()));
        List<Token> behind = figure.sentence().tokens(new Span(span.end(), sentence.end()));
        return Stream.concat(
                        last(before, span).stream(),
                        behind.stream().filter(this::isWord).limit(2L * REACH))
                .filter(token -> !token.span().overlaps(span))
                .sorted(Comparator.comparing(token -> distance(token.span(), span)))
                .limit(2L * REACH)
                .toList();
    }

    /** The last words of some before a figure, in order: so many, and those that are as near as the first of them. */
    private List<Token> last(List<Token> before, Span figure) {
        Deque<Token> last = new ArrayDeque<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            Token token = before.get(i);
            if (isWord(token)) {
                boolean further = !last.isEmpty()
                        && distance(token.span(), figure)
                                > distance(last.getFirst().span(), figure);
                if (last.size() >= 2 * REACH && further) {
                    break;
                }
                last.addFirst(token);
            }
        }
        return List.copyOf(last);
    }

    private static int distance(Span one, Span other) {
        return one.start() < other.start() ? other.start() - one.end() : one.start() - other.end();
    }

    /** True of a word that may say what a sentence is about. */
    boolean isWord(Token token) {
        return switch (token.partOfSpeech()) {
            case QUANTITY, NUMERAL, BOUND_NOUN, PRONOUN, DETERMINER, INTERJECTION -> false;
            default -> token.partOfSpeech().isContent() && !isFunctionWord(token.lemma());
        };
    }

    private boolean isFunctionWord(String lemma) {
        return functions.computeIfAbsent(lemma, word -> new Meanings(lexicon).isFunctionWord(word, lang));
    }

    /** From 1 for a word of one sentence down to about 0 for one of all. */
    double weight(Token token) {
        double all = StrictMath.log(sentences + 1.0);
        return (all - StrictMath.log(frequencies.getOrDefault(token.lemma(), 1))) / all;
    }

    /** The weights of some words together. */
    double weight(List<Token> tokens) {
        return tokens.stream().mapToDouble(this::weight).sum();
    }
}
