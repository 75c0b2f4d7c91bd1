package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * English words, as Unicode cuts them (UAX 29), but for three things: an abbreviation keeps its full stop (U.S., Gen.),
 * a contraction is two words (was + n't, it + 's), and a run of one sign is one token. Compounds are cut at the hyphen.
 */
final class EnglishWords {
    /** In characters, with the space behind it; what is shorter on average makes the list grow. */
    private static final int SHORTEST_USUAL_TOKEN = 4;

    private static final int LONGEST_ABBREVIATION = 24;

    private final EnglishForms forms;
    private final WordEnds wordEnds = new WordEnds();

    EnglishWords(EnglishLemmas lemmas) {
        this.forms = new EnglishForms(lemmas);
    }

    /** @see Grammar#tokens */
    List<Token> tokens(String text, List<Shielded> shielded) {
        List<Token> tokens = new ArrayList<>(text.length() / SHORTEST_USUAL_TOKEN);
        boolean shouting = isShouting(text);
        int at = 0;
        for (Shielded one : shielded) {
            addWords(tokens, text, at, one.span().start(), shouting);
            String form = one.span().of(text);
            tokens.add(new Token(form, EnglishForms.lower(form), one.partOfSpeech(), one.span()));
            at = one.span().end();
        }
        addWords(tokens, text, at, text.length(), shouting);
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

    /** What stands between two spaces is read by itself, for a space always ends a word. */
    private void addWords(List<Token> tokens, String text, int from, int to, boolean shouting) {
        int start = from;
        while (start < to) {
            int end = endOfChunk(text, start, to);
            if (end > start) {
                addChunk(tokens, text, start, end, shouting);
            }
            start = end + 1;
        }
    }

    private static int endOfChunk(String text, int from, int to) {
        int end = from;
        while (end < to && !Signs.isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void addChunk(List<Token> tokens, String text, int from, int to, boolean shouting) {
        if (WordEnds.isWord(text, from, to)) {
            add(tokens, text, from, to, shouting);
        } else {
            addPieces(tokens, text, from, to, shouting);
        }
    }

    private void addPieces(List<Token> tokens, String text, int from, int to, boolean shouting) {
        int[] ends = wordEnds.find(text, from, to);
        int start = from;
        int end = ends[0];
        for (int i = 1; end < to; i++) {
            if (!belongs(text, start, end, ends[i])) {
                add(tokens, text, start, end, shouting);
                start = end;
            }
            end = ends[i];
        }
        add(tokens, text, start, end, shouting);
    }

    /** True if what stands from end to next belongs to the word before it, which Unicode ends there. */
    private boolean belongs(String text, int start, int end, int next) {
        char first = text.charAt(start);
        char c = text.charAt(end);
        if (c == '.' && next == end + 1 && UCharacter.isLetter(first)) {
            return end - start < LONGEST_ABBREVIATION && keepsFullStop(text, start, end);
        }
        if (isPossessive(text, start, end)) {
            return true;
        }
        return c == first && c == text.charAt(end - 1) && !UCharacter.isLetterOrDigit(text.codePointAt(end));
    }

    /** {@code U.N.'s}: Unicode sees a word's end at the last full stop. */
    private static boolean isPossessive(String text, int start, int next) {
        int mark = text.charAt(next - 1) == '.' ? next : next - 1;
        int end = mark + 2;
        return mark > 2
                && "'’".indexOf(text.charAt(mark)) >= 0
                && text.charAt(mark - 1) == '.'
                && start < mark - 2
                && UCharacter.isLetter(text.charAt(start))
                && (text.startsWith("s", mark + 1) || text.startsWith("S", mark + 1))
                && (end == text.length() || !UCharacter.isLetterOrDigit(text.charAt(end)));
    }

    private boolean keepsFullStop(String text, int start, int dot) {
        return switch (forms.written(text, start, dot).fullStop()) {
            case ENDS -> false;
            case BELONGS -> true;
            case BELONGS_INSIDE -> Signs.skipSpace(text, dot + 1) < text.length();
            case BELONGS_BEFORE_NUMBER -> isDigit(text, Signs.skipSpace(text, dot + 1));
        };
    }

    private static boolean isDigit(String text, int i) {
        return i < text.length() && UCharacter.isDigit(text.charAt(i));
    }

    private void add(List<Token> tokens, String text, int start, int end, boolean shouting) {
        EnglishForm form = shouting ? forms.shouted(text, start, end) : forms.written(text, start, end);
        int at = start;
        for (EnglishForm word = form; word != null; word = word.rest()) {
            Span span = new Span(at, at + word.form().length());
            boolean name = word.isNameInside() && (!isFirst(tokens, text) || isCapitalAfter(text, span.end()));
            PartOfSpeech partOfSpeech = name ? PartOfSpeech.PROPER_NOUN : word.partOfSpeech();
            tokens.add(new Token(word.form(), word.lemma(), partOfSpeech, span));
            at = span.end();
        }
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
}
