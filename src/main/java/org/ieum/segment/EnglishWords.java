package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * English words, as Unicode cuts them (UAX 29), but for three things: an abbreviation keeps its full stop (U.S., Gen.),
 * a contraction is two words (was + n't, it + 's), and a run of one sign is one token. Compounds are cut at the hyphen.
 */
final class EnglishWords {
    private static final Abbreviations ABBREVIATIONS = Abbreviations.read();

    /** After these, 's is a verb; after any other word it is the mark of a possessive. */
    private static final Set<String> BEFORE_IS = Set.of(
            "it", "he", "she", "that", "there", "here", "what", "who", "where", "how", "this", "when", "let", "why");

    private final EnglishLemmas lemmas;

    /** Costly to make, and of use to one thread at a time. */
    private final Queue<BreakIterator> idle = new ConcurrentLinkedQueue<>();

    EnglishWords(EnglishLemmas lemmas) {
        this.lemmas = lemmas;
    }

    /** @see Grammar#tokens */
    List<Token> tokens(String text, List<Shielded> shielded) {
        List<Token> tokens = new ArrayList<>();
        boolean shouting = isShouting(text);
        int at = 0;
        for (Shielded one : shielded) {
            addWords(tokens, text, new Span(at, one.span().start()), shouting);
            String form = one.span().of(text);
            tokens.add(new Token(form, lower(form), one.partOfSpeech(), one.span()));
            at = one.span().end();
        }
        addWords(tokens, text, new Span(at, text.length()), shouting);
        return tokens;
    }

    /** A text in capitals throughout, such as a headline: they tell nothing about its words. */
    private static boolean isShouting(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            if (UCharacter.isLowerCase(text.charAt(i))) {
                return false;
            }
            capitals += Characters.isUpper(text.charAt(i)) ? 1 : 0;
        }
        return capitals > 12;
    }

    /**
     * What stands between two spaces is read by itself, for a space always ends a word. Most of it is one word of plain
     * letters, perhaps with a comma, which needs no analysis.
     */
    private void addWords(List<Token> tokens, String text, Span part, boolean shouting) {
        int start = part.start();
        while (start < part.end()) {
            if (Signs.isSpace(text.charAt(start))) {
                start++;
                continue;
            }
            int letters = endOfLetters(text, start, part.end());
            int end = endOfChunk(text, letters, part.end());
            boolean comma = end == letters + 1 && text.charAt(letters) == ',';
            if (letters > start && (end == letters || comma)) {
                addWord(tokens, text, new Span(start, letters), shouting);
                if (comma) {
                    tokens.add(new Token(",", ",", PartOfSpeech.PUNCTUATION, new Span(letters, end)));
                }
            } else {
                addAnalysed(tokens, text, new Span(start, end), shouting);
            }
            start = end;
        }
    }

    private static int endOfLetters(String text, int from, int to) {
        int end = from;
        while (end < to && Characters.isPlainLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfChunk(String text, int from, int to) {
        int end = from;
        while (end < to && !Signs.isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void addAnalysed(List<Token> tokens, String text, Span part, boolean shouting) {
        for (Span span : Spans.merged(text, words(text, part))) {
            int c = text.codePointAt(span.start());
            if (UCharacter.isLetter(c)) {
                addWord(tokens, text, span, shouting);
            } else {
                String form = span.of(text);
                tokens.add(new Token(form, lower(form), Spans.partOfSpeech(c), span));
            }
        }
    }

    private List<Span> words(String text, Span part) {
        if (part.length() == 1) {
            return List.of(part);
        }
        BreakIterator words = idle.poll();
        if (words == null) {
            words = BreakIterator.getWordInstance(ULocale.ENGLISH);
        }
        words.setText(part.of(text));
        List<Span> spans = new ArrayList<>();
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            spans.add(new Span(part.start() + start, part.start() + end));
        }
        idle.add(words);
        return spans;
    }

    private void addWord(List<Token> tokens, String text, Span span, boolean shouting) {
        String form = span.of(text);
        int cut = contraction(form);
        if (cut > 0) {
            Span stem = new Span(span.start(), span.start() + cut);
            addWord(tokens, text, stem, shouting);
            String rest = form.substring(cut);
            String lemma =
                    lemmaOfRest(lower(form.substring(0, cut)), lower(rest).replace('’', '\''));
            tokens.add(new Token(rest, lemma, PartOfSpeech.WORD, new Span(stem.end(), span.end())));
            return;
        }
        String lemma = shouting ? lemmas.lowerLemma(form) : lemmas.lemma(form);
        boolean name = !shouting && isName(tokens, text, span, form);
        tokens.add(new Token(form, lemma, name ? PartOfSpeech.PROPER_NOUN : PartOfSpeech.WORD, span));
    }

    /** It's is it is, and let's is let us. */
    private String lemmaOfRest(String stem, String rest) {
        return rest.equals("'s") ? stem.equals("let") ? "we" : "be" : lemmas.lowerLemma(rest);
    }

    /** Where the second word of a contraction begins, or 0. */
    private static int contraction(String form) {
        if (form.indexOf('\'') < 0 && form.indexOf('’') < 0) {
            return 0;
        }
        String lower = lower(form).replace('’', '\'');
        int mark = lower.lastIndexOf('\'');
        if (mark < 1) {
            return 0;
        }
        return switch (lower.substring(mark + 1)) {
            case "t" -> lower.endsWith("n't") && mark > 1 ? mark - 1 : 0;
            case "re", "ve", "ll", "d", "m" -> mark;
            case "s" -> BEFORE_IS.contains(lower.substring(0, mark)) ? mark : 0;
            default -> 0;
        };
    }

    private static boolean isName(List<Token> before, String text, Span span, String form) {
        if (!UCharacter.isUpperCase(form.codePointAt(0)) || ABBREVIATIONS.startsSentence(form) || form.equals("I")) {
            return Acronyms.isAcronym(form) && !form.equals("A") && UCharacter.isUpperCase(form.codePointAt(0));
        }
        return Acronyms.isAcronym(form) || !isFirst(before, text) || isCapitalAfter(text, span.end());
    }

    /** True at the beginning of a sentence, or of a quotation that is one. */
    private static boolean isFirst(List<Token> before, String text) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Token token = before.get(i);
            char c = text.charAt(token.span().start());
            if (Signs.isStop(c) || c == ':') {
                return true;
            }
            boolean quote = Signs.isQuote(c) || Signs.isOpeningBracket(c);
            if (!quote) {
                return c == ',' && i < before.size() - 1;
            }
        }
        return true;
    }

    private static boolean isCapitalAfter(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == ' ' && UCharacter.isUpperCase(text.charAt(end + 1));
    }

    private static String lower(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c > 'z' || (c >= 'A' && c <= 'Z')) {
                return UCharacter.toLowerCase(Locale.ROOT, form);
            }
        }
        return form;
    }

    /** What Unicode's word boundaries leave to mend, and what a character says of a token. */
    private static final class Spans {
        private Spans() {}

        static List<Span> merged(String text, List<Span> words) {
            List<Span> merged = new ArrayList<>();
            for (Span piece : words) {
                int start = piece.start();
                while (start < piece.end() && Signs.isSpace(text.charAt(start))) {
                    start++;
                }
                if (start == piece.end()) {
                    continue;
                }
                Span word = new Span(start, piece.end());
                Span last = merged.isEmpty() ? word : merged.get(merged.size() - 1);
                if (last.end() == word.start() && belongs(text, last, word)) {
                    merged.set(merged.size() - 1, last.cover(word));
                } else {
                    merged.add(word);
                }
            }
            return merged;
        }

        private static boolean belongs(String text, Span last, Span next) {
            char c = text.charAt(next.start());
            char first = text.charAt(last.start());
            if (c == '.' && next.length() == 1 && UCharacter.isLetter(first)) {
                return last.length() < 24 && keepsFullStop(text, last, next.end());
            }
            if (isPossessive(text, last, next)) {
                return true;
            }
            boolean sign = !UCharacter.isLetterOrDigit(text.codePointAt(next.start()));
            return sign && c == first && c == text.charAt(last.end() - 1);
        }

        /** {@code U.N.'s}: Unicode sees a word's end at the last full stop. */
        private static boolean isPossessive(String text, Span last, Span next) {
            int mark = text.charAt(last.end() - 1) == '.' ? next.start() : last.end() - 1;
            int end = mark + 2;
            return mark > 2
                    && "'’".indexOf(text.charAt(mark)) >= 0
                    && text.charAt(mark - 1) == '.'
                    && last.start() < mark - 2
                    && UCharacter.isLetter(text.charAt(last.start()))
                    && (text.startsWith("s", mark + 1) || text.startsWith("S", mark + 1))
                    && (end == text.length() || !UCharacter.isLetterOrDigit(text.charAt(end)));
        }

        private static boolean keepsFullStop(String text, Span word, int end) {
            String form = word.of(text);
            if (Acronyms.isDotted(form + ".") && form.indexOf('.') > 0) {
                return true;
            }
            boolean capital = UCharacter.isUpperCase(form.charAt(0)) || form.equals("vs") || form.equals("etc");
            int next = Signs.skipSpace(text, end);
            boolean digit = next < text.length() && UCharacter.isDigit(text.charAt(next));
            return switch (ABBREVIATIONS.kind(form)) {
                case NONE, INITIAL -> false;
                case BEFORE_NUMBER -> digit;
                case MONTH -> capital && next < text.length();
                case TITLE, HOUR, OPEN -> capital;
            };
        }

        static PartOfSpeech partOfSpeech(int c) {
            return UCharacter.isDigit(c) ? PartOfSpeech.QUANTITY : Characters.partOfSpeech(c);
        }
    }
}
