package org.ieum.finding;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ieum.text.Span;

/**
 * A few words of a sentence around some of it, in one line: whole words, as many to the left as to the right where there are as
 * many. At most {@value #WORDS} words and {@value #SYLLABLES} syllables of Hangul, unless the words in the middle are more.
 */
final class Excerpt {
    private static final int WORDS = 12;
    private static final int SYLLABLES = 40;
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern SYLLABLE = Pattern.compile("[가-힣]");

    private final List<MatchResult> words;
    private int first;
    private int last;

    private Excerpt(String text, Span sentence, Span span) {
        words = WORD.matcher(text)
                .region(sentence.start(), sentence.end())
                .results()
                .toList();
        first = (int) words.stream().filter(word -> word.end() <= span.start()).count();
        last = (int) words.stream().filter(word -> word.start() < span.end()).count() - 1;
    }

    /** {@code … deals with 21 countries, including …}. */
    static String of(String text, Span sentence, Span span) {
        Excerpt excerpt = new Excerpt(text, sentence, span);
        excerpt.widen();
        return excerpt.told();
    }

    private void widen() {
        boolean grown = true;
        while (grown) {
            int before = last - first;
            last += fits(first, last + 1) ? 1 : 0;
            first -= fits(first - 1, last) ? 1 : 0;
            grown = last - first > before;
        }
    }

    private boolean fits(int from, int to) {
        return from >= 0
                && to < words.size()
                && to - from < WORDS
                && SYLLABLE.matcher(joined(from, to)).results().count() <= SYLLABLES;
    }

    private String joined(int from, int to) {
        return String.join(
                " ",
                words.subList(from, to + 1).stream().map(MatchResult::group).toList());
    }

    private String told() {
        return (first > 0 ? "… " : "") + joined(first, last) + (last + 1 < words.size() ? " …" : "");
    }
}
