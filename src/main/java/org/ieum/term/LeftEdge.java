package org.ieum.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * Where the Korean expression begins that stands before a Latin one in brackets. The first of these that answers is believed:
 *
 * <ol>
 *   <li>Sound: the written words that sound like the content.
 *   <li>Quotation marks around it.
 *   <li>Translation, and the number of nouns ({@link TranslatedEdge}).
 * </ol>
 *
 * <p>It is always the beginning of a written word: inside one, the analyser's cuts are not to be trusted (식품의/약국).
 */
final class LeftEdge {
    private static final int MOST_NAME_WORDS = 4;
    private static final double TINY = 1e-9;
    private static final String OPENING = "‘“'\"「『《<〈";
    private static final String CLOSING = "’”'\"」』》>〉";

    private final TranslatedEdge translated;

    LeftEdge(Lexicon lexicon) {
        translated = new TranslatedEdge(lexicon);
    }

    /**
     * The expression.
     *
     * @param end where it ends
     * @param content the Latin expression
     * @param close where the bracket is closed
     */
    Optional<Span> of(Sentence sentence, int end, Span content, int close) {
        String latin = sentence.text(content);
        return named(sentence, end, content)
                .or(() -> partlyNamed(sentence, end, latin))
                .or(() -> quoted(sentence, end, content, close))
                .or(() -> translated.of(sentence, end, latin))
                .map(span -> withSameStart(sentence, span, latin));
    }

    /** The one to four written words that sound most like the content, the fewest if several do; one for an acronym. */
    private static Optional<Span> named(Sentence sentence, int end, Span latin) {
        int most = TermKey.isAcronym(sentence.text(latin)) ? 1 : MOST_NAME_WORDS;
        List<Span> words = hangulWords(sentence, end, most);
        Optional<Span> best = Optional.empty();
        double score = 0;
        for (int i = words.size() - 1; i >= 0; i--) {
            Span span = words.get(i).cover(last(words));
            double likeness = SoundWitness.likeness(Mention.of(sentence, span), Mention.of(sentence, latin));
            if (likeness > score + TINY) {
                best = Optional.of(span);
                score = likeness;
            }
        }
        return best;
    }

    /** As many written words as the content has, if one of them sounds like its counterpart. */
    private static Optional<Span> partlyNamed(Sentence sentence, int end, String latin) {
        List<Span> words = hangulWords(sentence, end, latin.split(" ").length);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(words.get(0).cover(last(words)))
                        .filter(span -> SoundWitness.shareWord(sentence.text(span), latin));
    }

    /** Initials and the like that stand in Latin letters outside as well: J. K. 모리슨(J. K. Morrison). */
    private static Span withSameStart(Sentence sentence, Span name, String latin) {
        String before = sentence.text().substring(0, sentence.local(name).start());
        int start = name.start();
        for (int to = latin.indexOf(' '); to > 0; to = latin.indexOf(' ', to + 1)) {
            if (before.endsWith(latin.substring(0, to + 1))) {
                start = name.start() - to - 1;
            }
        }
        return new Span(start, name.end());
    }

    /** The last words of Hangul before a place, by their characters: the analyser knows few names. */
    private static List<Span> hangulWords(Sentence sentence, int end, int most) {
        String text = sentence.text();
        List<Span> words = new ArrayList<>();
        int to = end - sentence.span().start();
        while (words.size() < most && to > 0 && Letters.isHangul(text.charAt(to - 1))) {
            int from = to;
            while (from > 0 && (Letters.isHangul(text.charAt(from - 1)) || TermKey.isHyphen(text.charAt(from - 1)))) {
                from--;
            }
            words.add(0, new Span(from, to).shift(sentence.span().start()));
            to = from > 0 && text.charAt(from - 1) == ' ' ? from - 1 : 0;
        }
        return words;
    }

    /** What stands in quotation marks right before the bracket, or from where they were opened if they close behind it. */
    private static Optional<Span> quoted(Sentence sentence, int end, Span content, int close) {
        String text = sentence.text();
        int to = end - sentence.span().start();
        int after = close + 1 - sentence.span().start();
        int outside = to < text.length() ? CLOSING.indexOf(text.charAt(to)) : -1;
        int inside = after < text.length() ? CLOSING.indexOf(text.charAt(after)) : -1;
        int kind = outside >= 0 ? outside : TermKey.isAcronym(sentence.text(content)) ? -1 : inside;
        int open = kind < 0 ? -1 : text.lastIndexOf(OPENING.charAt(kind), to - 1);
        boolean whole = open >= 0
                && to - open > 2
                && to - open <= Brackets.LONGEST
                && text.substring(open, to).split(" ").length <= Brackets.MOST_WORDS;
        return whole ? Optional.of(new Span(open + 1, to).shift(sentence.span().start())) : Optional.empty();
    }

    private static Span last(List<Span> spans) {
        return spans.get(spans.size() - 1);
    }
}
