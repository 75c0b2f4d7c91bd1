package org.ieum.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/** A written word before a bracket. */
record WordBefore(Sentence sentence, Span span, List<Token> tokens) {
    private static final int MOST = 6;

    /** The written words before a place, the nearest first, six at most, back to a mark. */
    static List<WordBefore> all(Sentence sentence, int end) {
        String text = sentence.text();
        List<WordBefore> words = new ArrayList<>();
        int to = end - sentence.span().start();
        while (words.size() < MOST && to > 0 && isInWord(text, to - 1)) {
            int from = to;
            while (from > 0 && isInWord(text, from - 1)) {
                from--;
            }
            words.add(of(sentence, new Span(from, to).shift(sentence.span().start())));
            to = from > 0 && (text.charAt(from - 1) == ' ' || isDot(text, from - 1)) ? from - 1 : 0;
        }
        return words;
    }

    /** True for a middle dot between words of Hangul: 수색·구조훈련. */
    private static boolean isDot(String text, int at) {
        return TermKey.isMiddleDot(text.charAt(at))
                && at > 0
                && Letters.isHangul(text.charAt(at - 1))
                && Letters.isHangul(text.charAt(at + 1));
    }

    /** Letters, hyphens, and the dot in 한·미연합사령부, before which there is a single syllable. */
    private static boolean isInWord(String text, int at) {
        char c = text.charAt(at);
        boolean dot = c == '·'
                && at > 0
                && Letters.isHangul(text.charAt(at - 1))
                && (at == 1 || !Letters.isHangul(text.charAt(at - 2)));
        return dot || Letters.isLetter(c) || TermKey.isHyphen(c);
    }

    private static WordBefore of(Sentence sentence, Span span) {
        return new WordBefore(
                sentence,
                span,
                sentence.tokens(span).stream()
                        .filter(token -> span.contains(token.span()))
                        .toList());
    }

    private boolean endsIn(PartOfSpeech... parts) {
        return !tokens.isEmpty()
                && Set.of(parts).contains(tokens.get(tokens.size() - 1).partOfSpeech());
    }

    /** True before a middle dot, which parts what belongs together from what is only listed beside it. */
    boolean isDotted() {
        int end = sentence.local(span).end();
        return TermKey.isMiddleDot(sentence.text().charAt(end));
    }

    private boolean isGenitive() {
        return tokens.size() > 1
                && endsIn(PartOfSpeech.PARTICLE)
                && tokens.get(tokens.size() - 1).form().equals("의");
    }

    /** True for the end of a sentence: 말했다(Reuters). */
    boolean isClause() {
        return endsIn(PartOfSpeech.ENDING) && "다요까죠".indexOf(sentence.text(span).charAt(span.length() - 1)) >= 0;
    }

    boolean isNoun() {
        return !isGenitive() && !endsIn(PartOfSpeech.PARTICLE, PartOfSpeech.ENDING, PartOfSpeech.COPULA);
    }

    /** True for nouns; before words also for what says whose or which: 바다의, 푸른. */
    boolean mayPrecede(boolean acronym) {
        return isNoun() || !acronym && (isGenitive() || endsIn(PartOfSpeech.ENDING));
    }

    /** Without its 의. */
    String noun() {
        String text = sentence.text(span);
        return isGenitive() ? text.substring(0, text.length() - 1) : text;
    }

    int nouns() {
        return (int) tokens.stream()
                .filter(token -> token.partOfSpeech().isContent() || token.partOfSpeech() == PartOfSpeech.SUFFIX)
                .count();
    }
}
