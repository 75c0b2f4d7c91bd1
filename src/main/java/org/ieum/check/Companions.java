package org.ieum.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.lexicon.Lexicon;
import org.ieum.quantity.Moment;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * Tells several figures of one sort apart by the words that each stands with: in "7 clubs send runners and 5 send swimmers" the
 * runners are of the 7. A figure's words reach to the last comma or "and" before the next figure of the sort.
 */
final class Companions {
    private static final Set<String> BREAKS =
            Set.of(",", ";", "、", "and", "but", "while", "whereas", "및", "과", "와", "고", "며", "으며", "지만", "면서", "반면");

    /** Characters between a figure and the name that it is of, at the most. */
    private static final int BESIDE = 12;

    private final Meanings meanings;
    private final Lang langA;
    private final Lang langB;

    Companions(Lexicon lexicon, Lang langA, Lang langB) {
        this.meanings = new Meanings(lexicon);
        this.langA = langA;
        this.langB = langB;
    }

    /**
     * Matches each figure of one text with its counterpart, of as many figures on either side; empty if that cannot be told of all.
     * Two match if they share a word that stands with no other figure of their text; the last two also if they share any word.
     */
    Map<Figure, Figure> match(List<Figure> as, List<Figure> bs) {
        Map<Figure, List<Token>> wordsA = words(as);
        Map<Figure, List<Token>> wordsB = words(bs);
        return as.size() == bs.size() ? completed(matchByOwnWords(wordsA, wordsB), wordsA, wordsB) : Map.of();
    }

    /**
     * Matches only the figures that share a word that stands with no other figure of their text; empty if one of them shares such
     * words with two.
     */
    Map<Figure, Figure> matchByOwnWords(List<Figure> as, List<Figure> bs) {
        return matchByOwnWords(words(as), words(bs));
    }

    private Map<Figure, Figure> matchByOwnWords(Map<Figure, List<Token>> wordsA, Map<Figure, List<Token>> wordsB) {
        Map<Figure, Figure> matched = matchByNames(wordsA, wordsB);
        Set<Figure> named = Set.copyOf(matched.values());
        for (Figure a : wordsA.keySet()) {
            List<Figure> same = wordsB.keySet().stream()
                    .filter(b -> !matched.containsKey(a) && !named.contains(b))
                    .filter(b -> isShared(own(a, wordsA), own(b, wordsB)))
                    .toList();
            if (same.size() == 1) {
                matched.put(a, same.get(0));
            } else if (same.size() > 1) {
                return Map.of();
            }
        }
        return matched;
    }

    /** A name right beside an amount tells more than other words. A name further off, or beside a date, may be that of the source. */
    private Map<Figure, Figure> matchByNames(Map<Figure, List<Token>> wordsA, Map<Figure, List<Token>> wordsB) {
        Map<Figure, Figure> matched = new LinkedHashMap<>();
        for (Figure a : wordsA.keySet()) {
            List<Figure> same = wordsB.keySet().stream()
                    .filter(b -> isNameShared(beside(a, wordsA), beside(b, wordsB)))
                    .toList();
            if (same.size() == 1) {
                matched.put(a, same.get(0));
            }
        }
        return matched;
    }

    /** With the last ones, if only these are left; empty if more are left, or two have one counterpart. */
    private Map<Figure, Figure> completed(
            Map<Figure, Figure> matched, Map<Figure, List<Token>> wordsA, Map<Figure, List<Token>> wordsB) {
        Set<Figure> taken = new HashSet<>(matched.values());
        if (taken.size() < matched.size() || matched.size() < wordsA.size() - 1) {
            return Map.of();
        }
        if (matched.size() == wordsA.size()) {
            return matched;
        }
        Figure lastA = first(wordsA, a -> !matched.containsKey(a));
        Figure lastB = first(wordsB, b -> !taken.contains(b));
        if (!isShared(wordsA.get(lastA), wordsB.get(lastB))) {
            return Map.of();
        }
        matched.put(lastA, lastB);
        return matched;
    }

    private static Figure first(Map<Figure, List<Token>> words, Predicate<Figure> which) {
        return words.keySet().stream().filter(which).findFirst().orElseThrow();
    }

    /** The words of each figure. */
    private static Map<Figure, List<Token>> words(List<Figure> figures) {
        Map<Figure, List<Token>> words = new LinkedHashMap<>();
        for (Figure figure : figures) {
            List<Span> spans = figures.stream()
                    .filter(other -> other.sentence().equals(figure.sentence()))
                    .map(Figure::span)
                    .toList();
            Span reach = reach(figure.sentence(), spans, spans.indexOf(figure.span()));
            List<Token> tokens = figure.sentence().tokens(reach);
            words.put(
                    figure,
                    IntStream.range(0, tokens.size())
                            .filter(i -> reach.contains(tokens.get(i).span()) && isWord(tokens, i))
                            .mapToObj(tokens::get)
                            .toList());
        }
        return words;
    }

    /** False if no word stands between two figures of a sentence: 12~15명. */
    static boolean areApart(Figure one, Figure other) {
        int start = Math.min(one.span().end(), other.span().end());
        int end = Math.max(one.span().start(), other.span().start());
        return !one.sentence().equals(other.sentence())
                || one.sentence().tokens(new Span(Math.min(start, end), Math.max(start, end))).stream()
                        .anyMatch(token -> token.partOfSpeech().isContent()
                                && token.span().start() >= start
                                && token.span().end() <= end);
    }

    /** A verb at the end of a Korean sentence, or a noun with 하다, is said of all its figures. */
    private static boolean isWord(List<Token> tokens, int i) {
        return switch (tokens.get(i).partOfSpeech()) {
            case QUANTITY, VERB, ADJECTIVE -> false;
            default -> tokens.get(i).partOfSpeech().isContent() && !Predicates.isKoreanVerb(tokens, i);
        };
    }

    private static Span reach(Sentence sentence, List<Span> figures, int at) {
        int start = at == 0 ? sentence.span().start() : between(sentence, figures.get(at - 1), figures.get(at));
        int end = at == figures.size() - 1
                ? sentence.span().end()
                : between(sentence, figures.get(at), figures.get(at + 1));
        return new Span(start, end);
    }

    /** Where the words of one figure end and those of the next begin: at the last break, else where the next one stands. */
    private static int between(Sentence sentence, Span one, Span next) {
        return sentence.tokens().stream()
                .filter(token ->
                        token.span().start() >= one.end() && token.span().end() <= next.start())
                .filter(token -> BREAKS.contains(token.lemma()))
                .mapToInt(token -> token.span().start())
                .max()
                .orElse(next.start());
    }

    /** The words of a figure that stand with no other one. */
    private static List<Token> own(Figure figure, Map<Figure, List<Token>> words) {
        Set<String> others = new HashSet<>();
        words.forEach((other, tokens) -> {
            if (!other.equals(figure)) {
                tokens.forEach(token -> others.add(token.lemma()));
            }
        });
        return words.getOrDefault(figure, List.of()).stream()
                .filter(token -> !others.contains(token.lemma()))
                .toList();
    }

    private boolean isShared(List<Token> as, List<Token> bs) {
        Set<String> lemmas = new HashSet<>();
        bs.forEach(token -> lemmas.add(token.lemma()));
        return as.stream().anyMatch(token -> meanings.isAmong(lemmas, langB, token.lemma(), langA))
                || compounds(as).anyMatch(compound -> meanings.isAmong(lemmas, langB, compound, langA))
                || isNameShared(as, bs);
    }

    /** Two words written as one: 노트북. */
    private static Stream<String> compounds(List<Token> tokens) {
        return IntStream.range(1, tokens.size())
                .filter(i ->
                        tokens.get(i - 1).span().end() == tokens.get(i).span().start())
                .mapToObj(i -> tokens.get(i - 1).lemma() + tokens.get(i).lemma());
    }

    private static List<Token> beside(Figure figure, Map<Figure, List<Token>> words) {
        return figure.quantity() instanceof Moment
                ? List.of()
                : own(figure, words).stream()
                        .filter(token -> token.span().start() - figure.span().end() <= BESIDE
                                && figure.span().start() - token.span().end() <= BESIDE)
                        .toList();
    }

    private boolean isNameShared(List<Token> as, List<Token> bs) {
        return as.stream().anyMatch(token -> bs.stream().anyMatch(other -> areOneName(token, other)));
    }

    private boolean areOneName(Token one, Token other) {
        return !langA.equals(langB)
                && (langA.equals(Lang.KO) ? WordMatcher.soundAlike(one, other) : WordMatcher.soundAlike(other, one));
    }
}
