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
    List<Token> tokens(String text, List<Shielded> shielded, int offset) {
        return new Reading(text, offset).tokens(shielded);
    }

    /** A text in capitals throughout, such as a headline: they tell nothing about its words. */
    private static boolean isShouting(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Characters.isLower(text.charAt(i))) {
                return false;
            }
            capitals += Characters.isUpper(text.charAt(i)) ? 1 : 0;
        }
        return capitals > 12;
    }

    /** {@code U.N.'s}: Unicode sees a word's end at the last full stop. */
    private static boolean isPossessive(String text, int start, int next) {
        int mark = text.charAt(next - 1) == '.' ? next : next - 1;
        int end = mark + 2;
        return mark > 2
                && "'’".indexOf(text.charAt(mark)) >= 0
                && text.charAt(mark - 1) == '.'
                && start < mark - 2
                && Characters.isLetter(text.charAt(start))
                && (text.startsWith("s", mark + 1) || text.startsWith("S", mark + 1))
                && (end == text.length() || !Characters.isLetterOrDigit(text.charAt(end)));
    }

    private static boolean isDigit(String text, int i) {
        return i < text.length() && UCharacter.isDigit(text.charAt(i));
    }

    private static boolean isCapitalAfter(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == ' ' && Characters.isUpper(text.charAt(end + 1));
    }

    /** A text, read from its beginning to its end. */
    private final class Reading {
        private final String text;
        private final int offset;
        private final boolean shouting;
        private final List<Token> tokens;

        Reading(String text, int offset) {
            this.text = text;
            this.offset = offset;
            this.shouting = isShouting(text);
            this.tokens = new ArrayList<>(text.length() / SHORTEST_USUAL_TOKEN);
        }

        List<Token> tokens(List<Shielded> shielded) {
            int at = 0;
            for (Shielded one : shielded) {
                addWords(at, one.span().start());
                String form = one.span().of(text);
                Span span = one.span().shift(offset);
                tokens.add(new Token(form, Characters.lower(form), one.partOfSpeech(), span));
                at = one.span().end();
            }
            addWords(at, text.length());
            return tokens;
        }

        /** What stands between two spaces is read by itself, for a space always ends a word; mostly it is one word. */
        private void addWords(int from, int to) {
            int start = from;
            while (start < to) {
                start = Signs.isSpace(text.charAt(start)) ? start + 1 : addChunk(start, to);
            }
        }

        private int addChunk(int from, int to) {
            long key = 0;
            int sign = from;
            char c = text.charAt(from);
            while (WordEnds.isInWord(c)) {
                key = Memo.key(key, c);
                sign++;
                c = sign < to ? text.charAt(sign) : ' ';
            }
            if (Signs.isSpace(c)) {
                add(forms.form(shouting, key, text, from, sign), from, sign);
                return sign;
            }
            int end = endOfChunk(sign + 1, to);
            if (from < sign && end == sign + 1 && WordEnds.isPlain(c)) {
                addWithSign(key, from, sign);
            } else {
                addPieces(from, end);
            }
            return end;
        }

        /** A word and one sign behind it, which most of the rest are; ICU is not needed to tell them apart. */
        private void addWithSign(long key, int from, int sign) {
            boolean kept = text.charAt(sign) == '.'
                    && Characters.isLetter(text.charAt(from))
                    && sign - from < LONGEST_ABBREVIATION
                    && keepsFullStop(forms.form(false, key, text, from, sign), sign);
            if (kept) {
                add(from, sign + 1);
            } else {
                add(forms.form(shouting, key, text, from, sign), from, sign);
                add(sign, sign + 1);
            }
        }

        private int endOfChunk(int from, int to) {
            int end = from;
            while (end < to && !Signs.isSpace(text.charAt(end))) {
                end++;
            }
            return end;
        }

        private void addPieces(int from, int to) {
            int[] ends = wordEnds.find(text, from, to);
            int start = from;
            int end = ends[0];
            for (int i = 1; end < to; i++) {
                if (!belongs(start, end, ends[i])) {
                    add(start, end);
                    start = end;
                }
                end = ends[i];
            }
            add(start, end);
        }

        /** True if what stands from end to next belongs to the word before it, which Unicode ends there. */
        private boolean belongs(int start, int end, int next) {
            char first = text.charAt(start);
            char c = text.charAt(end);
            if (c == '.' && next == end + 1 && UCharacter.isLetter(first)) {
                return end - start < LONGEST_ABBREVIATION && keepsFullStop(forms.form(false, text, start, end), end);
            }
            if (isPossessive(text, start, end)) {
                return true;
            }
            return c == first && c == text.charAt(end - 1) && !UCharacter.isLetterOrDigit(text.codePointAt(end));
        }

        private boolean keepsFullStop(EnglishForm written, int dot) {
            return switch (written.fullStop()) {
                case ENDS -> false;
                case BELONGS -> true;
                case BELONGS_INSIDE -> Spaces.skip(text, dot + 1) < text.length();
                case BELONGS_BEFORE_NUMBER -> isDigit(text, Spaces.skip(text, dot + 1));
            };
        }

        private void add(int start, int end) {
            add(forms.form(shouting, text, start, end), start, end);
        }

        private void add(EnglishForm form, int start, int end) {
            int at = start;
            for (EnglishForm word = form; word != null; word = word.rest()) {
                int next = word.rest() == null ? end : at + word.form().length();
                boolean name = word.isNameInside() && (!isFirst() || isCapitalAfter(text, next));
                PartOfSpeech partOfSpeech = name ? PartOfSpeech.PROPER_NOUN : word.partOfSpeech();
                tokens.add(new Token(word.form(), word.lemma(), partOfSpeech, new Span(offset + at, offset + next)));
                at = next;
            }
        }

        /** True at the beginning of a sentence, or of a quotation that is one. */
        private boolean isFirst() {
            for (int i = tokens.size() - 1; i >= 0; i--) {
                char c = text.charAt(tokens.get(i).span().start() - offset);
                if (Signs.isStop(c) || c == ':') {
                    return true;
                }
                boolean quote = Signs.isQuote(c) || Signs.isOpeningBracket(c);
                if (!quote) {
                    return c == ',' && i < tokens.size() - 1;
                }
            }
            return true;
        }
    }
}
