package org.ieum.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final int MOST_NAME_WORDS = 4;
    private static final double TINY = 1e-9;
    private static final String OPENING = "‘“'\"「『《<〈";
    private static final String CLOSING = "’”'\"」』》>〉";

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
                List<Span> words = hangulWords(sentence, endBefore(sentence, content), 2);
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

    /** The last words of Hangul before a place, by their characters: the analyser knows few names. */
    private static List<Span> hangulWords(Sentence sentence, int end, int most) {
        String text = sentence.text();
        List<Span> words = new ArrayList<>();
        int to = end - sentence.span().start();
        while (words.size() < most && to > 0 && KoreanEdges.isHangul(text.charAt(to - 1))) {
            int from = to;
            while (from > 0
                    && (KoreanEdges.isHangul(text.charAt(from - 1)) || TermKey.isHyphen(text.charAt(from - 1)))) {
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
        return only
                && letters >= 2
                && text.chars().anyMatch(Character::isUpperCase)
                && text.split(" ").length <= MOST_WORDS;
    }

    private static boolean isHangul(String text) {
        return text.length() >= 2
                && text.chars().allMatch(c -> c == ' ' || c >= 0xAC00 && c <= 0xD7A3)
                && text.split(" ").length <= MOST_WORDS;
    }

    private Optional<Pair> korean(Sentence sentence, int end, Span latin) {
        if (!sentence.lang().equals(Lang.KO)) {
            return Optional.empty();
        }
        String inner = sentence.text(latin);
        Optional<Span> named = named(sentence, end, latin).or(() -> partlyNamed(sentence, end, inner));
        return named.or(() -> quoted(sentence, latin))
                .or(() -> phrase(sentence, end, inner))
                .filter(outer -> sentence.text(outer).chars().anyMatch(c -> KoreanEdges.isHangul((char) c)))
                .map(outer -> new Pair(sentence, outer, latin, named.isPresent()));
    }

    /** The one to four written words that sound most like the content, the fewest if several do. */
    private static Optional<Span> named(Sentence sentence, int end, Span latin) {
        List<Span> words = hangulWords(sentence, end, MOST_NAME_WORDS);
        Optional<Span> best = Optional.empty();
        double score = 0;
        for (int i = words.size() - 1; i >= 0 && !TermKey.isAcronym(sentence.text(latin)); i--) {
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

    /** What stands in quotation marks right before the bracket, or from where they were opened. */
    private static Optional<Span> quoted(Sentence sentence, Span content) {
        String text =
                sentence.text().substring(0, content.start() - sentence.span().start() - 1);
        String before = text.stripTrailing();
        int kind = before.isEmpty() ? -1 : CLOSING.indexOf(before.charAt(before.length() - 1));
        int open = kind >= 0 ? before.lastIndexOf(OPENING.charAt(kind), before.length() - 2) : open(before);
        int end = kind >= 0 ? before.length() - 1 : before.length();
        return open < 0 || end - open > LONGEST || end - open < 2
                ? Optional.empty()
                : Optional.of(new Span(open + 1, end).shift(sentence.span().start()));
    }

    /** Where a quotation begins that is not yet closed; -1 if none does. */
    private static int open(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                return -1;
            }
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Span> phrase(Sentence sentence, int end, String inner) {
        List<Span> pieces = koreanPhrases.endingAt(sentence, end);
        List<Span> words = words(pieces);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(words.get(leftEdge(pieces, words, weight(inner))).cover(last(words)));
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
