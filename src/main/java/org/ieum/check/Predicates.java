package org.ieum.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * The verbs that figures stand with. Two figures are of different actions if the verb of neither stands near the other figure: seven
 * times that a rate was raised, thirteen times that it was frozen; the hour at which a flight ended, the hour at which its result
 * will be announced.
 *
 * <p>In Korean the verb is the next one after the figure, and what stands behind it is another clause; of 문을 연 것은 9시이고 it is
 * the last one before it. In English it is the last one
 * before the figure, or the next if there is none, and what stands behind "who", "where", "while" is another clause. Verbs that may
 * mean anything (be, have, say) are passed over. A figure without a verb close by differs from none.
 */
final class Predicates {
    /** Words between a figure and its verb, and around a figure in which a verb is looked for. */
    private static final int REACH = 10;

    /** Suffixes that make a verb of a Korean noun. */
    private static final Set<String> VERB_ENDS = Set.of("하", "되", "시키", "당하");

    /** Endings of a Korean verb that tells how or while the next verb happened, so that both are one action. */
    private static final Set<String> LEADING_ON = Set.of("면서", "으면서", "아서", "어서");

    /** What an English verb follows: to open, will hold. */
    private static final Set<String> BEFORE_VERBS =
            Set.of("to", "will", "would", "can", "could", "may", "might", "shall", "should", "must");

    /** What begins another clause of an English sentence. */
    private static final Set<String> CLAUSE_STARTS = Set.of(
            "who",
            "whom",
            "whose",
            "which",
            "where",
            "when",
            "while",
            "after",
            "before",
            "since",
            "because",
            "although",
            "though",
            ";");

    /** How plurals, participles that may be nouns, and comparatives end. */
    private static final Set<String> NO_VERB_ENDS = Set.of("s", "ing", "er", "est");

    /** Behind a Korean figure that is all that its clause says: 문을 연 것은 9시이고. */
    private static final Pattern IS = Pattern.compile("^(?:이고|이며|이지만|이었고|였고|인데)");

    private final Meanings meanings;
    private final Lang langA;
    private final Lang langB;

    Predicates(Lexicon lexicon, Lang langA, Lang langB) {
        this.meanings = new Meanings(lexicon);
        this.langA = langA;
        this.langB = langB;
    }

    /** True if both figures have a verb, and neither is near the other figure, itself or by its meaning. */
    boolean differ(Figure a, Figure b) {
        Clause one = new Clause(a, langA);
        Clause other = new Clause(b, langB);
        return one.verb.filter(verb -> !isIn(other, verb, langA)).isPresent()
                && other.verb.filter(verb -> !isIn(one, verb, langB)).isPresent();
    }

    /** True if both figures have a verb, and each is near the other figure, itself or by its meaning. */
    boolean agree(Figure a, Figure b) {
        Clause one = new Clause(a, langA);
        Clause other = new Clause(b, langB);
        return one.verb.filter(verb -> isIn(other, verb, langA)).isPresent()
                && other.verb.filter(verb -> isIn(one, verb, langB)).isPresent();
    }

    private boolean isIn(Clause clause, String verb, Lang lang) {
        return meanings.isMeantAmong(clause.words, clause.lang, verb, lang);
    }

    /** The words around a figure, and its verb. */
    private final class Clause {
        final Lang lang;
        final Set<String> words = new HashSet<>();
        final Optional<String> verb;

        Clause(Figure figure, Lang lang) {
            this.lang = lang;
            Span span = figure.span();
            int end = lang.equals(Lang.KO)
                    ? Integer.MAX_VALUE
                    : clauseEnd(figure.sentence().tokens(), span);
            List<Word> all = words(figure.sentence().tokens());
            List<Word> before = new ArrayList<>(all.stream()
                    .filter(word -> word.token.span().end() <= span.start())
                    .toList());
            Collections.reverse(before);
            List<Word> after = all.stream()
                    .filter(word -> word.token.span().start() >= span.end()
                            && word.token.span().start() < end)
                    .toList();
            boolean isCleft = IS.matcher(figure.behind()).find();
            Optional<Word> found = lang.equals(Lang.KO) && !isCleft
                    ? first(after)
                    : first(before).or(() -> isCleft ? Optional.empty() : first(after));
            verb = found.map(word -> word.token.lemma());
            add(before);
            add(isCleft ? List.of() : lang.equals(Lang.KO) ? after.subList(0, koreanEnd(after, found)) : after);
        }

        /** Behind the verb, or the verb that it leads to: 금이 가면서 일어났다. */
        private static int koreanEnd(List<Word> after, Optional<Word> verb) {
            int end = verb.map(after::indexOf).orElse(after.size() - 1) + 1;
            if (verb.filter(Word::leadsOn).isEmpty()) {
                return end;
            }
            return IntStream.range(end, after.size())
                    .filter(i -> after.get(i).isVerb())
                    .map(i -> i + 1)
                    .findFirst()
                    .orElse(end);
        }

        private static int clauseEnd(List<Token> tokens, Span figure) {
            return tokens.stream()
                    .filter(token -> token.span().start() >= figure.end() && CLAUSE_STARTS.contains(token.lemma()))
                    .mapToInt(token -> token.span().start())
                    .findFirst()
                    .orElse(Integer.MAX_VALUE);
        }

        private Optional<Word> first(List<Word> nearest) {
            return nearest.stream().limit(REACH).filter(Word::isVerb).findFirst();
        }

        private void add(List<Word> nearest) {
            nearest.stream().limit(REACH).forEach(word -> words.add(word.token.lemma()));
        }

        private List<Word> words(List<Token> tokens) {
            return IntStream.range(0, tokens.size())
                    .filter(i -> isWord(tokens.get(i), lang))
                    .mapToObj(i -> new Word(tokens.get(i), isVerb(tokens, i), leadsOn(tokens, i)))
                    .toList();
        }

        private boolean isVerb(List<Token> tokens, int i) {
            return lang.equals(Lang.KO) ? isKoreanVerb(tokens, i) : isEnglishVerb(tokens, i);
        }
    }

    /** @param leadsOn true if it tells how what the next verb says came about */
    private record Word(Token token, boolean isVerb, boolean leadsOn) {}

    private static boolean leadsOn(List<Token> tokens, int i) {
        return tokens.stream()
                .skip(i + 1L)
                .dropWhile(token -> token.partOfSpeech() == PartOfSpeech.SUFFIX)
                .findFirst()
                .filter(token -> LEADING_ON.contains(token.lemma()))
                .isPresent();
    }

    /** True unless it may mean anything, or tells how many or when. */
    private boolean isWord(Token token, Lang lang) {
        return token.partOfSpeech().isContent()
                && token.partOfSpeech() != PartOfSpeech.QUANTITY
                && !meanings.isFunctionWord(token.lemma(), lang);
    }

    /** A verb, or a noun with 하다 or 되다. */
    static boolean isKoreanVerb(List<Token> tokens, int i) {
        return switch (tokens.get(i).partOfSpeech()) {
            case VERB -> true;
            case NOUN ->
                i + 1 < tokens.size()
                        && tokens.get(i + 1).partOfSpeech() == PartOfSpeech.SUFFIX
                        && VERB_ENDS.contains(tokens.get(i + 1).lemma());
            default -> false;
        };
    }

    /** An inflected verb, or one after "to", "will" and the like. */
    private boolean isEnglishVerb(List<Token> tokens, int i) {
        Token word = tokens.get(i);
        return (i > 0 && BEFORE_VERBS.contains(tokens.get(i - 1).lemma()))
                || (!word.form().equalsIgnoreCase(word.lemma())
                        && NO_VERB_ENDS.stream().noneMatch(word.form()::endsWith)
                        && (word.form().endsWith("ed") || meanings.isVerb(word.lemma(), Lang.EN)));
    }
}
