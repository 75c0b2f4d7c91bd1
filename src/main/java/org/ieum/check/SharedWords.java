package org.ieum.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.lexicon.Lexicon;
import org.ieum.name.Names;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * What stands around two figures in common: words that are the same or translate each other, and names that sound alike. A
 * word counts the less, the more sentences of its document have it.
 */
final class SharedWords {
    /** Words on either side of a figure that may say what it is about. */
    private static final int REACH = 8;

    /** So many words nearest to a figure say what it measures. */
    private static final int BESIDE = 4;

    /** A word near so many figures of a text tells none of them from the others. */
    private static final int OFTEN = 20;

    private static final Pattern OF = Pattern.compile("\\s+of\\s+");

    private final Lexicon lexicon;
    private final Side a;
    private final Side b;
    private final Map<String, Set<List<String>>> translations = new HashMap<>();
    private final Map<String, List<String>> alike = new HashMap<>();

    /**
     * Takes a few words of each figure as keys, so that all that follows costs time in proportion to the figures.
     *
     * @param as the figures of one that will be asked for
     * @param bs those of the other
     */
    SharedWords(Reading a, List<Figure> as, Reading b, List<Figure> bs, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.a = new Side(a, as, lexicon);
        this.b = new Side(b, bs, lexicon);
    }

    /** The figures of b, in order, that have a word in common with one of a and with few others. */
    List<Figure> near(Figure figureA) {
        TreeSet<Integer> near = new TreeSet<>();
        for (Token token : a.around(figureA)) {
            for (String key : keys(token)) {
                List<Integer> places = b.places(key);
                near.addAll(places.size() <= OFTEN ? places : List.of());
            }
        }
        return near.stream().map(b.figures::get).toList();
    }

    /** The lemmas with which a word of b may be the same as one of a. */
    private Set<String> keys(Token token) {
        if (a.lang.equals(b.lang)) {
            return Set.of(Spelling.american(token.lemma()));
        }
        Set<String> keys = new HashSet<>();
        translations(token).forEach(translation -> keys.add(translation.get(0)));
        if (token.partOfSpeech() == PartOfSpeech.PROPER_NOUN) {
            keys.addAll(alike.computeIfAbsent(token.form(), form -> alike(token)));
        }
        return keys;
    }

    private List<String> alike(Token name) {
        return b.words.values().stream()
                .filter(other -> soundsLike(name, other))
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
            Optional<Token> same =
                    open.stream().filter(other -> isSame(token, other, bs)).findFirst();
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
                .anyMatch(token -> nearB.stream().anyMatch(other -> isSame(token, other, nearB)));
    }

    /**
     * True if the noun nearest to a Korean figure is, in English, that of which the word behind the other one is: 어린이집 4곳, "six
     * day care centers"; or if both are English, and have one word right behind.
     */
    boolean countOneThing(Figure one, Figure other) {
        return a.lang.equals(b.lang)
                ? a.lang.equals(Lang.EN) && isSameCounted(one, other)
                : isTranslationCounted(one, other);
    }

    private static boolean isSameCounted(Figure one, Figure other) {
        Optional<String> noun = wordBehind(one);
        return noun.isPresent() && noun.equals(wordBehind(other));
    }

    /** The noun in the plural that a number stands right before. */
    private static Optional<String> wordBehind(Figure figure) {
        return figure.sentence().tokens().stream()
                .filter(token -> token.span().start() >= figure.span().end())
                .findFirst()
                .filter(token -> token.partOfSpeech() == PartOfSpeech.NOUN
                        || token.form().endsWith("s"))
                .map(Token::lemma);
    }

    private boolean isTranslationCounted(Figure korean, Figure english) {
        List<Token> bs = b.around(english);
        Optional<Token> noun = a.around(korean).stream()
                .filter(token -> token.partOfSpeech() == PartOfSpeech.NOUN)
                .findFirst();
        Optional<Token> counted = bs.stream()
                .filter(token -> isBehind(token, english) || isCounted(token, english))
                .findFirst();
        return noun.isPresent()
                && counted.isPresent()
                && translations(noun.get()).stream()
                        .anyMatch(words -> words.contains(counted.get().lemma()) && isThere(words, bs));
    }

    private static boolean isBehind(Token word, Figure figure) {
        return word.span().start() >= figure.span().end();
    }

    /** True of a word before "of" and the number: "a crowd of 3,000". */
    private static boolean isCounted(Token word, Figure figure) {
        return !isBehind(word, figure) && OF.matcher(between(word, figure)).matches();
    }

    private static String between(Token word, Figure figure) {
        int start = figure.sentence().span().start();
        return figure.sentence()
                .text()
                .substring(word.span().end() - start, figure.span().start() - start);
    }

    private boolean isSame(Token one, Token other, List<Token> around) {
        return a.lang.equals(b.lang)
                ? Spelling.american(one.lemma()).equals(Spelling.american(other.lemma()))
                : soundsLike(one, other) || translations(one).stream().anyMatch(t -> isThere(t, other, around));
    }

    /** True if a translation begins with a word and all of it stands around the figure. */
    private static boolean isThere(List<String> translation, Token word, List<Token> around) {
        return translation.get(0).equals(word.lemma()) && isThere(translation, around);
    }

    private static boolean isThere(List<String> translation, List<Token> around) {
        return translation.stream()
                .allMatch(
                        lemma -> around.stream().anyMatch(token -> token.lemma().equals(lemma)));
    }

    /** True of a Korean name and an English word. */
    static boolean soundsLike(Token one, Token other) {
        return one.partOfSpeech() == PartOfSpeech.PROPER_NOUN
                && Character.isUpperCase(other.form().codePointAt(0))
                && one.form().length() > 1
                && Names.similarity(one.form(), other.form()) >= Names.THRESHOLD;
    }

    /** Those of the word itself, and of the compound that it ends: 집 of 어린이집. */
    private Set<List<String>> translations(Token token) {
        Set<List<String>> found = new HashSet<>(translations(token.lemma()));
        a.compound(token).ifPresent(compound -> found.addAll(translations(compound)));
        return found;
    }

    private Set<List<String>> translations(String lemma) {
        return translations.computeIfAbsent(lemma, word -> {
            Set<List<String>> found = new HashSet<>();
            lexicon.translations(word, a.lang).forEach(t -> found.add(t.lemmas()));
            return found;
        });
    }

    /** A document and in how many of its sentences each word stands. */
    private static final class Side {
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

        Side(Reading reading, List<Figure> figures, Lexicon lexicon) {
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
                    .forEach(lemma -> places.computeIfAbsent(lemma, l -> new ArrayList<>())
                            .add(number));
        }

        List<Integer> places(String lemma) {
            return places.getOrDefault(lemma, List.of());
        }

        List<Token> around(Figure figure) {
            return around.getOrDefault(figure, List.of());
        }

        /** The words near a figure, the nearest first. */
        private List<Token> find(Figure figure) {
            Span span = figure.span();
            return figure.sentence().tokens().stream()
                    .filter(token -> !token.span().overlaps(span) && isWord(token))
                    .sorted(Comparator.comparing(token -> distance(token.span(), span)))
                    .limit(2L * REACH)
                    .toList();
        }

        private static int distance(Span one, Span other) {
            return one.start() < other.start() ? other.start() - one.end() : one.start() - other.end();
        }

        private boolean isWord(Token token) {
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

        double weight(List<Token> tokens) {
            return tokens.stream().mapToDouble(this::weight).sum();
        }
    }
}
