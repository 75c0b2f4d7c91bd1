package org.ieum.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.check.Opposites.Told;
import org.ieum.text.Lang;
import org.ieum.text.Resources;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * What a sentence surely denies, of which its translation says nothing: 이의를 제기하지 않겠다고 밝혔다, "said it would contest". Whatever
 * verb the translation has, it must deny something in some way; {@code denials.tsv} has all ways.
 */
final class LostDenial {
    private static final List<Row> ROWS = Resources.lines(LostDenial.class, "denials.tsv").stream()
            .map(line -> line.split("\t"))
            .map(cells -> new Row(Lang.of(cells[0]), cells[1], Pattern.compile(cells[2], Pattern.CASE_INSENSITIVE)))
            .toList();

    /**
     * Least length of the other sentence, in letters for one of this: English of Korean, which it makes longer, and Korean of English.
     * A shorter one may leave a clause to its neighbor.
     */
    private static final double ENGLISH_OF_KOREAN = 1.2;

    private static final double KOREAN_OF_ENGLISH = 0.3;

    private static final Set<String> REFUSING = Set.of("refuse", "decline", "거부", "거절", "사양", "고사", "불응");
    private static final Set<String> DONE = Set.of("겠", "았", "었", "였", "기로");

    /** Tokens of a Korean verb with its endings, and of its clause. */
    private static final int ENDINGS = 4;

    private static final int CLAUSE = 7;

    private final Meanings meanings;

    LostDenial(Meanings meanings) {
        this.meanings = meanings;
    }

    /** Words of a language that deny, or may. */
    private record Row(Lang lang, String sort, Pattern words) {}

    /** True if a sentence surely denies or refuses something, and its translation neither. */
    boolean isIn(Sentence sentence, Sentence translation) {
        return isDenied(sentence, translation) || sentence.lang().equals(Lang.EN) && isRefused(sentence, translation);
    }

    private boolean isDenied(Sentence sentence, Sentence translation) {
        boolean denies = has(sentence, "last") || has(sentence, "denial") && isWhole(sentence, translation);
        return denies
                && !has(sentence, "idiom")
                && !has(translation, "plain")
                && !mayDeny(translation, sentence)
                && !areOpposite(sentence, translation);
    }

    /**
     * True of an English sentence that says somebody refuses to do what he does by the Korean one: "declined to attend",
     * 참석하겠다고 밝혔다.
     */
    private boolean isRefused(Sentence english, Sentence korean) {
        List<Token> tokens = english.tokens();
        return IntStream.range(0, Math.max(0, tokens.size() - 2))
                .anyMatch(at -> REFUSING.contains(tokens.get(at).lemma())
                        && tokens.get(at + 1).lemma().equals("to")
                        && isDone(tokens.get(at + 2), korean));
    }

    /** True if a Korean sentence says of a verb that it is done, of which it denies or refuses nothing. */
    private boolean isDone(Token verb, Sentence korean) {
        List<Token> tokens = korean.tokens();
        List<Integer> places = IntStream.range(0, tokens.size())
                .filter(at -> Predicates.isKoreanVerb(tokens, at) && isMeant(verb, tokens.get(at)))
                .boxed()
                .toList();
        return places.size() == 1 && isPlain(tokens.subList(places.get(0), tokens.size()));
    }

    private boolean isMeant(Token english, Token korean) {
        return meanings.isMeantAmong(Set.of(english.lemma()), Lang.EN, korean.lemma(), Lang.KO);
    }

    /** True of a Korean verb with an ending of what is done or will be, in a clause that denies nothing. */
    private static boolean isPlain(List<Token> tokens) {
        List<Token> clause = tokens.stream().limit(CLAUSE).toList();
        return clause.stream().limit(ENDINGS).map(Token::lemma).anyMatch(DONE::contains)
                && clause.stream().noneMatch(token -> Denial.isDenying(token) || REFUSING.contains(token.lemma()));
    }

    private static boolean isWhole(Sentence sentence, Sentence translation) {
        double least = sentence.lang().equals(Lang.KO) ? ENGLISH_OF_KOREAN : KOREAN_OF_ENGLISH;
        return translation.text().length() >= least * sentence.text().length();
    }

    private static boolean has(Sentence sentence, String sort) {
        return matches(sentence, sort).findAny().isPresent();
    }

    private static Stream<MatchResult> matches(Sentence sentence, String sort) {
        return ROWS.stream()
                .filter(row -> row.lang().equals(sentence.lang()) && row.sort().equals(sort))
                .flatMap(row -> row.words().matcher(sentence.text()).results());
    }

    /** True if one says the opposite act, so that what the other denies is it: 반대하지 않기로 했다, "decided to support". */
    private static boolean areOpposite(Sentence a, Sentence b) {
        Map<Opposites, Told> others = Opposites.in(b);
        return Opposites.in(a).entrySet().stream()
                .anyMatch(told -> others.containsKey(told.getKey())
                        && !others.get(told.getKey())
                                .act()
                                .equals(told.getValue().act()));
    }

    /** True if a translation has a word that may deny and that translates none of the other sentence. */
    private boolean mayDeny(Sentence translation, Sentence sentence) {
        Set<String> lemmas = sentence.tokens().stream()
                .filter(token -> !Denial.isDenying(token))
                .map(Token::lemma)
                .collect(Collectors.toSet());
        return matches(translation, "soft")
                .map(match -> new Span(match.start(), match.end())
                        .shift(translation.span().start()))
                .anyMatch(span -> translation.tokens().stream()
                        .filter(token -> token.span().overlaps(span))
                        .noneMatch(token ->
                                meanings.isMeantAmong(lemmas, sentence.lang(), token.lemma(), translation.lang())));
    }
}
