package org.ieum.term;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * Where a Korean term begins and ends. The analyser knows some words and not others, and cuts one compound in two ways;
 * so each edge is good if either the tokens or the characters say so.
 *
 * <ol>
 *   <li>A term begins after white space, punctuation or another script (3자위대). Or where a token begins, if the token
 *       before is grammar, a prefix like 신, a numeral, an abbreviated country (한미동맹), or a noun of two or more
 *       syllables whose head the term then is (중국정부), unless the two are a listed word of another meaning
 *       ({@link Compounds}). A single unknown syllable before it makes it another word: 김미국.
 *   <li>A term ends before white space, punctuation or another script.
 *   <li>Or where a token ends, if the next one is a particle, an ending, the copula, or one of the suffixes and attached
 *       nouns that leave a noun what it is: 들, 측, 하다, 되다. Before any other noun it is part of a longer word:
 *       협정문.
 *   <li>Or, for terms of two or more syllables, if all that follows up to the next space is grammar by its form,
 *       particles in the form that goes with the sound before them, or the copula with endings. But where the tokens
 *       see an edge there and a word or suffix of one syllable behind it, which makes another noun, they are believed:
 *       미국인이, 협정서에, 사회자는. So they are if they see a longer word that is listed: 한중일 is no 한중.
 *   <li>Or, where the analyser tears a term of three or more syllables and joins its end to what follows, as a word that is
 *       not listed, if that is an attached noun with or without grammar: 핵확산금지조+약상+의.
 *   <li>A counter with its number is not the noun of the same syllable: 배 in 세 배 is no ship.
 *   <li>In a term of two syllables the text must not put a space that the term lacks (이 사 is not 이사).
 *   <li>A row with middle dots is a term as a whole or not at all: 한·중 is not in 한·중·일.
 * </ol>
 */
final class KoreanEdges implements Edges {
    private static final int LONGEST_REST = 15;

    /** Suffixes and attached nouns after which a noun is still itself. */
    private static final Set<String> ATTACHED =
            Set.of(("들 측 간 등 씨 님 중 내 외 후 전 때 쪽 별 당 상 끼리 만 뿐 대로 만큼 하 되 시키 당하 받 차 용 발 행 하에 가량 여부 관련").split(" "));

    /** Prefixes that say which one, and leave the noun what it is: 신기술 is a 기술, but 비급여 is no 급여. */
    private static final Set<String> MODIFYING_PREFIXES = Set.of("신 구 전 현 총 대 각 매 본 당 제 범 친 재 귀 동".split(" "));

    /** Counters of things that are others than the noun of that syllable names; 엔 and 톤 are the same with a number. */
    private static final Set<String> COUNTERS = Set.of("배 대 명 개 발 척 장 권 통 판 살 정 기 문 채 번 차 분".split(" "));

    private static final int LONG_TERM = 3;

    private final String text;
    private final int offset;
    private final List<Token> tokens;
    private final Letters letters;
    private final TokenEdges edges;

    KoreanEdges(Sentence sentence, Letters letters) {
        this.text = sentence.text();
        this.offset = sentence.span().start();
        this.tokens = sentence.tokens();
        this.letters = letters;
        this.edges = new TokenEdges(sentence);
    }

    @Override
    public Optional<String> explain(int from, int to) {
        int start = letters.start(from);
        int end = letters.end(to - 1);
        boolean torn = to - from == 2 && Letters.isHangul(text.charAt(start)) && hasSpace(start, end);
        if (torn || isOnlyGrammar(start, end) || isPartOfRow(start, end) || isCount(start, end)) {
            return Optional.empty();
        }
        return before(start)
                .flatMap(left -> after(start, end, to - from)
                        .filter(right -> left.isEmpty() || !isOtherWord(start, end))
                        .map(right -> left + text.substring(start, end) + " + " + right));
    }

    private boolean isPartOfRow(int start, int end) {
        return text.substring(start, end).chars().anyMatch(TermKey::isMiddleDot)
                && (isDotBetweenLetters(start - 1) || isDotBetweenLetters(end));
    }

    private boolean isDotBetweenLetters(int at) {
        return at > 0
                && at + 1 < text.length()
                && TermKey.isMiddleDot(text.charAt(at))
                && Letters.isLetter(text.charAt(at - 1))
                && Letters.isLetter(text.charAt(at + 1));
    }

    private boolean hasSpace(int start, int end) {
        return text.substring(start, end).chars().anyMatch(TermKey::isSpace);
    }

    /**
     * True if tokens fill the place and none of them could be a term or a part of one: 이란 in 사람이란, 수도 in 할 수도
     * 있다.
     */
    private boolean isOnlyGrammar(int start, int end) {
        int first = edges.startingAt(start);
        int last = edges.endingAt(end);
        return first != TokenEdges.NONE
                && last != TokenEdges.NONE
                && tokens.subList(first, last + 1).stream().allMatch(KoreanEdges::isDependent)
                && tokens.get(last).partOfSpeech().isGrammatical();
    }

    /** True for a counter with its number, which the tokens have as one quantity or as two words. */
    private boolean isCount(int start, int end) {
        if (!COUNTERS.contains(text.substring(start, end))) {
            return false;
        }
        int token = edges.startingAt(start);
        if (token == TokenEdges.NONE) {
            int quantity = edges.endingAt(end);
            return quantity != TokenEdges.NONE && tokens.get(quantity).partOfSpeech() == PartOfSpeech.QUANTITY;
        }
        return tokens.get(token).partOfSpeech() == PartOfSpeech.BOUND_NOUN
                || token > 0 && tokens.get(token - 1).partOfSpeech() == PartOfSpeech.NUMERAL;
    }

    private static boolean isDependent(Token token) {
        return token.partOfSpeech().isGrammatical() || token.partOfSpeech() == PartOfSpeech.BOUND_NOUN;
    }

    /** What stands before, with a plus; empty words if nothing does, no value if the term does not begin here. */
    private Optional<String> before(int start) {
        if (start == 0 || !isSameScript(text.charAt(start - 1), text.charAt(start))) {
            return Optional.of("");
        }
        int previous = edges.endingAt(start);
        if (edges.startingAt(start) == TokenEdges.NONE || previous == TokenEdges.NONE || !isModifier(previous)) {
            return Optional.empty();
        }
        return Optional.of(tokens.get(previous) + " + ");
    }

    private boolean isModifier(int index) {
        Token token = tokens.get(index);
        return switch (token.partOfSpeech()) {
            case PARTICLE, ENDING, COPULA, SUFFIX, DETERMINER, NUMERAL, QUANTITY, ADVERB, PRONOUN -> true;
            case PREFIX -> MODIFYING_PREFIXES.contains(token.form());
            case NOUN, BOUND_NOUN, PROPER_NOUN, LATIN, HANJA ->
                token.span().length() > 1 || !token.lemma().equals(token.form()) || isCounter(index);
            default -> false;
        };
    }

    /** The syllable that counts in 6자회담. */
    private boolean isCounter(int index) {
        PartOfSpeech before =
                index == 0 ? PartOfSpeech.OTHER : tokens.get(index - 1).partOfSpeech();
        return before == PartOfSpeech.QUANTITY || before == PartOfSpeech.NUMERAL;
    }

    /** True if the term is the end of a listed word of another meaning. */
    private boolean isOtherWord(int start, int end) {
        int begin = start;
        while (begin > 0 && Letters.isHangul(text.charAt(begin - 1))) {
            begin--;
        }
        return Compounds.isOtherWord(text.substring(begin, end), text.substring(start, end));
    }

    private Optional<String> after(int start, int end, int length) {
        if (end == text.length()) {
            return Optional.of("end");
        }
        char next = text.charAt(end);
        if (TermKey.isSpace(next)) {
            return Optional.of("space");
        }
        if (!isSameScript(text.charAt(end - 1), next) && !Letters.isHangul(next)) {
            return Optional.of(Character.toString(text.codePointAt(end)) + sort(next));
        }
        if (!Letters.isHangul(next)) {
            return Optional.empty();
        }
        return byTokens(end).or(() -> length > 1 ? byCharacters(start, end) : Optional.empty());
    }

    private static String sort(char c) {
        return Letters.isLetter(c) ? "" : "/PUNCTUATION";
    }

    private Optional<String> byTokens(int end) {
        int next = edges.startingAt(end);
        if (next == TokenEdges.NONE || (end > 0 && edges.endingAt(end) == TokenEdges.NONE)) {
            return Optional.empty();
        }
        Token token = tokens.get(next);
        boolean grammar = switch (token.partOfSpeech()) {
            case PARTICLE, ENDING, COPULA -> true;
            case SUFFIX, BOUND_NOUN, NOUN -> isAttached(token.form());
            default -> false;
        };
        return grammar ? Optional.of(token.toString()) : Optional.empty();
    }

    private Optional<String> byCharacters(int start, int end) {
        String rest = rest(end);
        boolean grammar = !isBeforeOtherNoun(end)
                && !isInsideListedWord(start, end)
                && end - start > 1
                && (Particles.isGrammar(text.charAt(end - 1), rest) || isTorn(start, end) && isAttachedNoun(rest));
        return grammar ? Optional.of(rest + "/" + PartOfSpeech.PARTICLE) : Optional.empty();
    }

    /** True if the analyser joins the end of a long term, not all of it, to what follows, as a word that nobody lists. */
    private boolean isTorn(int start, int end) {
        Span edge = new Span(offset + end - 1, offset + end + 1);
        return end - start >= LONG_TERM
                && tokens.stream()
                        .filter(token -> token.span().contains(edge))
                        .anyMatch(token -> token.span().start() > offset + start && !Compounds.isListed(token.form()));
    }

    private static boolean isAttachedNoun(String rest) {
        return isAttached(rest.substring(0, 1))
                && (rest.length() == 1 || Particles.isGrammar(rest.charAt(0), rest.substring(1)));
    }

    /** True for a suffix or noun after which a noun is still itself. */
    static boolean isAttached(String form) {
        return ATTACHED.contains(form);
    }

    private boolean isBeforeOtherNoun(int end) {
        if (edges.startingAt(end) == TokenEdges.NONE || edges.endingAt(end) == TokenEdges.NONE) {
            return false;
        }
        Token next = tokens.get(edges.startingAt(end));
        boolean noun = next.partOfSpeech().isContent() || next.partOfSpeech() == PartOfSpeech.SUFFIX;
        return next.span().length() == 1 && noun;
    }

    /** True if the analyser and the lexicon know a word that goes on after the term: 한중 in 한중일. */
    private boolean isInsideListedWord(int start, int end) {
        Span term = new Span(offset + start, offset + end);
        return edges.startingAt(end) == TokenEdges.NONE
                && tokens.stream()
                        .filter(token ->
                                token.span().contains(term) && !token.span().equals(term))
                        .anyMatch(token -> Compounds.isListed(token.form()));
    }

    /** The Hangul that follows without a break. */
    private String rest(int from) {
        int to = from;
        while (to < text.length() && to - from < LONGEST_REST && Letters.isHangul(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean isSameScript(char a, char b) {
        return Letters.isHangul(a)
                ? Letters.isHangul(b)
                : Letters.isLetter(a) && Letters.isLetter(b) && !Letters.isHangul(b);
    }
}
