package org.ieum.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Hangul;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * Pairs of expressions, one in brackets after the other (Lin, Zhao, Van Durme &amp; Paşca 2008, ACL):
 * 대량살상무기(WMD), ACSA(상호군수지원협정). The right edge of the outer one is the bracket; the left
 * edge is found by {@link LeftEdge}.
 */
final class Brackets {
    /** The most characters and words of an expression in brackets or in quotation marks before them. */
    static final int LONGEST = 60;

    static final int MOST_WORDS = 6;

    private static final int FEWEST_SMALL_LETTERS = 4;
    private static final String MARKS = ",;·/:=|";

    /** No term: a politician's party and state, as American papers give them (R-Texas), and an address on the net. */
    private static final Pattern NO_TERM = Pattern.compile("[RDI]-[A-Z][A-Za-z.]*|.*[a-z]\\.[a-z].*");

    private final LeftEdge leftEdge;
    private final EnglishPhrases englishPhrases = new EnglishPhrases();

    Brackets(Lexicon lexicon) {
        this.leftEdge = new LeftEdge(lexicon);
    }

    /** A Korean and a Latin expression in one sentence. */
    record Pair(Sentence sentence, Span korean, Span latin) {}

    /** What stands in round brackets, the innermost only, without outer space; at most 60 characters of it. */
    static List<Span> contents(Sentence sentence) {
        List<Span> contents = new ArrayList<>();
        String text = sentence.text();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '\uFF08') {
                open = i + 1;
            } else if ((c == ')' || c == '\uFF09') && open >= 0) {
                if (i - open <= LONGEST && i > open && !text.substring(open, i).isBlank()) {
                    contents.add(new Span(open, i).shift(sentence.span().start()));
                }
                open = -1;
            }
        }
        return contents;
    }

    /** Where the expression ends that stands before a bracket: before it, and before a space and closing quotes. */
    static int endBefore(Sentence sentence, Span content) {
        String text = sentence.text();
        int end = content.start() - sentence.span().start() - 1;
        while (end > 0 && (text.charAt(end - 1) == ' ' || "’”'\"」』".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end + sentence.span().start();
    }

    /** The Korean-Latin pairs of a sentence in either language. */
    List<Pair> pairs(Sentence sentence) {
        return contents(sentence).stream()
                .flatMap(content -> pair(sentence, content).stream())
                .toList();
    }

    private Optional<Pair> pair(Sentence sentence, Span content) {
        int end = endBefore(sentence, content);
        Span inner = first(sentence, content);
        if (isLatin(sentence.text(inner)) && sentence.lang().equals(Lang.KO)) {
            return leftEdge.of(sentence, end, inner, content.end())
                    .filter(outer -> sentence.text(outer).chars().anyMatch(c -> Letters.isHangul((char) c)))
                    .map(outer -> new Pair(sentence, outer, inner));
        }
        return isHangul(sentence.text(inner))
                ? latin(sentence, end, inner).map(outer -> new Pair(sentence, inner, outer))
                : Optional.empty();
    }

    /**
     * The content up to the first comma or the like: "ACSA, 악사" is ACSA. Between words of Hangul a middle dot parts
     * nothing: PK(부산·울산·경남).
     */
    private static Span first(Sentence sentence, Span content) {
        String text = sentence.text(content);
        String marks = isHangul(text) ? "" : MARKS;
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return new Span(
                        content.start(),
                        content.start()
                                + Math.max(
                                        1, text.substring(0, i).stripTrailing().length()));
            }
        }
        return content;
    }

    private static boolean isLatin(String text) {
        long letters = text.chars()
                .filter(c -> Letters.isLatin(c) && !Character.isDigit(c))
                .count();
        boolean capital = text.chars().anyMatch(Character::isUpperCase);
        return text.chars()
                        .allMatch(c ->
                                Letters.isLatin(c) || c == ' ' || TermKey.isHyphen((char) c) || "&.'’".indexOf(c) >= 0)
                && letters >= (capital ? 2 : FEWEST_SMALL_LETTERS)
                && text.split(" ").length <= MOST_WORDS
                && !NO_TERM.matcher(text).matches();
    }

    private static boolean isHangul(String text) {
        return text.length() >= 2
                && text.chars().allMatch(c -> c == ' ' || TermKey.isMiddleDot(c) || Hangul.isSyllable(c))
                && text.split(" ").length <= MOST_WORDS;
    }

    /** A Latin expression before a bracket: a name in English, all Latin words in Korean. */
    private Optional<Span> latin(Sentence sentence, int end, Span hangul) {
        Span outer = sentence.lang().equals(Lang.KO)
                ? latinWords(sentence, end)
                : sounding(sentence, englishPhrases.nameEndingAt(sentence, end), hangul);
        return isLatin(sentence.text(outer)) ? Optional.of(outer) : Optional.empty();
    }

    /** The last words of a name that sound most like the content, or all if none do: Minister Kenji Shirakawa (시라카와 겐지). */
    private static Span sounding(Sentence sentence, Span name, Span hangul) {
        Mention korean = Mention.of(sentence, hangul);
        Span best = name;
        double score = 0;
        for (int from = name.start(); from < name.end(); from = nextWord(sentence, from, name.end())) {
            Span span = new Span(from, name.end());
            double likeness = SoundWitness.likeness(korean, Mention.of(sentence, span));
            if (likeness > 0 && likeness >= score) {
                best = span;
                score = likeness;
            }
        }
        return best;
    }

    private static int nextWord(Sentence sentence, int from, int end) {
        int space = sentence.text(new Span(from, end)).indexOf(' ');
        return space < 0 ? end : from + space + 1;
    }

    private static Span latinWords(Sentence sentence, int end) {
        String text = sentence.text();
        int to = end - sentence.span().start();
        int from = to;
        while (from > 0 && (Letters.isLatin(text.charAt(from - 1)) || " -&'’".indexOf(text.charAt(from - 1)) >= 0)) {
            from--;
        }
        while (from < to && !Letters.isLatin(text.charAt(from))) {
            from++;
        }
        return new Span(from, to).shift(sentence.span().start());
    }
}
