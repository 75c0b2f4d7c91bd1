package org.ieum.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ieum.name.NameMatch;
import org.ieum.name.Names;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * Pairs of expressions of which one stands in brackets after the other (Lin, Zhao, Van Durme &amp; Paşca 2008, ACL):
 * 대량살상무기(WMD), ACSA(상호군수지원협정), 시라카와 겐지(白川健二). The right edge of the outer one is the bracket; the left
 * edge is the start of its written word, moved left over further nouns while the inner one has more initials or words
 * than the outer one has nouns, or to where a name begins that sounds like the inner one.
 */
final class Brackets {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    private final KoreanPhrases koreanPhrases;
    private final EnglishPhrases englishPhrases;

    Brackets(KoreanPhrases koreanPhrases, EnglishPhrases englishPhrases) {
        this.koreanPhrases = koreanPhrases;
        this.englishPhrases = englishPhrases;
    }

    /** A Korean and a Latin expression in one sentence. */
    record Pair(Sentence sentence, Span korean, Span latin, boolean name) {
        String koreanText() {
            return sentence.text(korean);
        }

        String latinText() {
            return sentence.text(latin);
        }
    }

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
        List<Pair> pairs = new ArrayList<>();
        for (Span content : contents(sentence)) {
            int end = endBefore(sentence, content);
            Span inner = first(sentence, content);
            if (isLatin(sentence.text(inner))) {
                korean(sentence, end, inner).ifPresent(pairs::add);
            } else if (isHangul(sentence.text(inner))) {
                latin(sentence, end).ifPresent(outer -> pairs.add(new Pair(sentence, inner, outer, false)));
            }
        }
        return pairs;
    }

    /** The names of a Korean sentence that a reading in Chinese characters follows: 시라카와 겐지(白川健二). */
    List<Mention> hanjaNames(Sentence sentence) {
        List<Mention> names = new ArrayList<>();
        for (Span content : contents(sentence)) {
            String hanja = sentence.text(content);
            if (hanja.length() >= 2 && hanja.length() <= 8 && hanja.codePoints().allMatch(Character::isIdeographic)) {
                List<Span> words = hangulWords(sentence, endBefore(sentence, content));
                int count = words.isEmpty() || last(words).length() == hanja.length() ? 1 : 2;
                if (words.size() >= count) {
                    Span span = words.get(words.size() - count).cover(last(words));
                    String key = TermKey.of(sentence.text(span));
                    names.add(new Mention(key, sentence, span, count, true, List.of(key)));
                }
            }
        }
        return names;
    }

    /** The last two words of Hangul before a place, by their characters: the analyser knows few names. */
    private static List<Span> hangulWords(Sentence sentence, int end) {
        String text = sentence.text();
        List<Span> words = new ArrayList<>();
        int to = end - sentence.span().start();
        while (words.size() < 2 && to > 0 && KoreanEdges.isHangul(text.charAt(to - 1))) {
            int from = to;
            while (from > 0 && KoreanEdges.isHangul(text.charAt(from - 1))) {
                from--;
            }
            words.add(0, new Span(from, to).shift(sentence.span().start()));
            to = from > 0 && text.charAt(from - 1) == ' ' ? from - 1 : 0;
        }
        return words;
    }

    /** The content up to the first comma or the like: "ACSA, 악사" is ACSA. */
    private static Span first(Sentence sentence, Span content) {
        String text = sentence.text(content);
        for (int i = 0; i < text.length(); i++) {
            if (",;·/:=|".indexOf(text.charAt(i)) >= 0) {
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
                .filter(c -> c < 0x250 && Letters.isLetter(c) && !Character.isDigit(c))
                .count();
        boolean only = text.chars()
                .allMatch(c ->
                        c == ' ' || c < 0x250 && Letters.isLetter(c) || TermKey.isHyphen(c) || "&.'’".indexOf(c) >= 0);
        return only && letters >= 2 && Character.isUpperCase(text.charAt(0)) && text.split(" ").length <= MOST_WORDS;
    }

    private static boolean isHangul(String text) {
        return text.length() >= 2
                && text.chars().allMatch(c -> c == ' ' || c >= 0xAC00 && c <= 0xD7A3)
                && text.split(" ").length <= MOST_WORDS;
    }

    private Optional<Pair> korean(Sentence sentence, int end, Span latin) {
        List<Span> pieces = koreanPhrases.endingAt(sentence, end);
        if (!sentence.lang().equals(Lang.KO) || pieces.isEmpty()) {
            return Optional.empty();
        }
        String inner = sentence.text(latin);
        List<Span> words = words(pieces);
        int named = named(sentence, words, inner);
        int from = named >= 0 ? named : leftEdge(pieces, words, weight(inner));
        Span outer = words.get(from).cover(last(words));
        boolean hangul = sentence.text(outer).chars().anyMatch(c -> KoreanEdges.isHangul((char) c));
        return hangul ? Optional.of(new Pair(sentence, outer, latin, named >= 0)) : Optional.empty();
    }

    /** The number of the word at which a name begins that sounds like the content; -1 if none does. */
    private static int named(Sentence sentence, List<Span> words, String latin) {
        if (TermKey.isAcronym(latin)) {
            return -1;
        }
        int best = -1;
        double score = Names.THRESHOLD;
        for (int i = words.size() - 1; i >= Math.max(0, words.size() - 3); i--) {
            NameMatch match = Names.compare(sentence.text(words.get(i).cover(last(words))), latin);
            if (match.verdict() == NameMatch.Verdict.SAME && match.score() >= score) {
                best = i;
                score = match.score();
            }
        }
        return best;
    }

    private static int leftEdge(List<Span> pieces, List<Span> words, int wanted) {
        int from = words.size() - 1;
        while (from > 0 && count(pieces, words.get(from).start()) < Math.min(wanted, 3)) {
            from--;
        }
        return from;
    }

    private static int count(List<Span> pieces, int from) {
        return (int) pieces.stream().filter(piece -> piece.start() >= from).count();
    }

    /** How many nouns an expression should have: one for each initial, or for each word that is not small. */
    private static int weight(String latin) {
        if (TermKey.isAcronym(latin)) {
            return (int) latin.chars().filter(c -> c >= 'A' && c <= 'Z').count();
        }
        return (int) java.util.Arrays.stream(latin.split("[ -]"))
                .filter(word -> word.length() > 3)
                .count();
    }

    /** Pieces that touch, as one. */
    private static List<Span> words(List<Span> pieces) {
        List<Span> words = new ArrayList<>();
        for (Span piece : pieces) {
            if (!words.isEmpty() && last(words).end() == piece.start()) {
                words.set(words.size() - 1, last(words).cover(piece));
            } else {
                words.add(piece);
            }
        }
        return words;
    }

    private static Span last(List<Span> spans) {
        return spans.get(spans.size() - 1);
    }

    /** A Latin expression before a bracket: a name in English, the word itself in Korean. */
    private Optional<Span> latin(Sentence sentence, int end) {
        if (sentence.lang().equals(Lang.KO)) {
            List<Span> pieces = koreanPhrases.endingAt(sentence, end);
            return Optional.of(pieces)
                    .filter(p -> !p.isEmpty() && isLatin(sentence.text(last(p))))
                    .map(Brackets::last);
        }
        Span name = englishPhrases.nameEndingAt(sentence, end);
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }
}
