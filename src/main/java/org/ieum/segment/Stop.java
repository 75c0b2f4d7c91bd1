package org.ieum.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * A place where a sentence may end: a run of full stops, question or exclamation marks, with all that belongs to it.
 *
 * @param mark where the run of marks begins
 * @param closers the end of that run, where closing quotation marks and brackets begin
 * @param end after those, and after footnote marks and ornaments: where the cut would be
 * @param next the next character that is not white space, or the length of the text
 */
record Stop(int mark, int closers, int end, int next) {
    private static final String OMISSION = ". . . .";
    private static final int LONGEST_FOOTNOTE = 3;

    /** All stops of a text, in order. */
    static List<Stop> find(String text, Marks marks, Enclosures enclosures) {
        List<Stop> stops = new ArrayList<>();
        int end = 0;
        for (int n = 0; n < marks.count(); n++) {
            int mark = marks.place(n);
            if (mark >= end && Signs.isStop(text.charAt(mark))) {
                Stop stop = at(text, mark, enclosures);
                stops.add(stop);
                end = stop.end();
            }
        }
        return stops;
    }

    private static Stop at(String text, int mark, Enclosures enclosures) {
        int closers = endOfMarks(text, mark);
        int end = endOfClosers(text, closers, enclosures);
        end = endOfOrnaments(text, end);
        end = endOfClosers(text, end, enclosures);
        end = endOfFootnote(text, end);
        end = endOfSuperscript(text, end);
        return new Stop(mark, closers, end, Spaces.skip(text, end));
    }

    /** Marks may be apart: {@code . . .} is one run. */
    private static int endOfMarks(String text, int mark) {
        int end = mark + 1;
        if (isBeforeOmission(text, mark)) {
            return end;
        }
        while (true) {
            while (end < text.length() && Signs.isStop(text.charAt(end))) {
                end++;
            }
            boolean apart = end + 1 < text.length() && text.charAt(end) == ' ' && Signs.isStop(text.charAt(end + 1));
            if (!apart) {
                return end;
            }
            end += 2;
        }
    }

    /** {@code It rained. . . . Nobody came}: a full stop, and then three dots for a sentence that was left out. */
    private static boolean isBeforeOmission(String text, int mark) {
        if (mark == 0 || Signs.isSpace(text.charAt(mark - 1)) || !text.startsWith(OMISSION, mark)) {
            return false;
        }
        int next = Spaces.skip(text, mark + OMISSION.length());
        return next < text.length() && Characters.isUpper(text.charAt(next));
    }

    private static int endOfClosers(String text, int from, Enclosures enclosures) {
        int end = from;
        while (end < text.length()) {
            int at = text.charAt(end) == ' ' ? end + 1 : end;
            boolean closes = at < text.length() && (enclosures.isClosing(at) || (at == end && isLooseCloser(text, at)));
            if (!closes) {
                return end;
            }
            end = at + 1;
        }
        return end;
    }

    /** A closing mark that never was opened, as at the end of a quotation over several paragraphs. */
    private static boolean isLooseCloser(String text, int at) {
        char c = text.charAt(at);
        boolean closer = Signs.isOnlyClosing(c) || Signs.isClosingBracket(c) || Signs.isQuote(c);
        return closer && (at + 1 == text.length() || Signs.isSpace(text.charAt(at + 1)));
    }

    private static int endOfOrnaments(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == '*') {
            end++;
        }
        return Ornaments.skip(text, end);
    }

    /** {@code [1]}, {@code [12][13]} straight after the full stop. */
    private static int endOfFootnote(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == '[') {
            int digit = end + 1;
            while (digit < text.length() && digit - end < 5 && isFootnoteSign(text.charAt(digit))) {
                digit++;
            }
            if (digit == end + 1 || digit == text.length() || text.charAt(digit) != ']') {
                return end;
            }
            end = digit + 1;
        }
        return end;
    }

    /** {@code It rained.11 12 Nobody}: numbers that were raised, after a long word or a bracket and before a capital. */
    private static int endOfSuperscript(String text, int from) {
        if (from < 6
                || from == text.length()
                || !Characters.isDigit(text.charAt(from))
                || !isFootnoted(text, from - 2)) {
            return from;
        }
        int end = from;
        int at = from;
        while (at < text.length() && Characters.isDigit(text.charAt(at))) {
            end = at;
            while (end < text.length() && end - at <= LONGEST_FOOTNOTE && Characters.isDigit(text.charAt(end))) {
                end++;
            }
            boolean joined = end < text.length() && ",-–".indexOf(text.charAt(end)) >= 0;
            at = joined ? end + 1 : Spaces.skip(text, end);
        }
        boolean ends = at == text.length() || (at > end && Characters.isUpper(text.charAt(at)));
        return ends ? end : from;
    }

    private static boolean isFootnoted(String text, int last) {
        if (Signs.isClosingBracket(text.charAt(last))) {
            return true;
        }
        for (int i = last; i > last - 5; i--) {
            if (!Characters.isLower(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFootnoteSign(char c) {
        return Characters.isDigit(c) || c == ',' || c == '-';
    }

    /** True if white space or the end of the text follows. */
    boolean isFree(String text) {
        return end == text.length() || Signs.isSpace(text.charAt(end));
    }

    boolean isLoud(String text) {
        for (int i = mark; i < closers; i++) {
            if (Signs.isLoud(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isQuestion(String text) {
        return text.substring(mark, closers).indexOf('?') >= 0;
    }

    /** Two dots or more, or an ellipsis sign. */
    boolean isEllipsis(String text) {
        int dots = 0;
        for (int i = mark; i < closers; i++) {
            char c = text.charAt(i);
            dots += c == '…' || c == '‥' ? 2 : Signs.isDot(c) ? 1 : 0;
        }
        return dots > 1 && !isLoud(text);
    }

    /** {@code (?)}, {@code [...]}: a remark about the sentence, not its end. */
    boolean isRemark(String text) {
        return mark > 0
                && Signs.isOpeningBracket(text.charAt(mark - 1))
                && closers < text.length()
                && Signs.isClosingBracket(text.charAt(closers));
    }

    boolean hasClosers() {
        return end > closers;
    }

    /** True if a quotation ends here. */
    boolean isQuoted(String text) {
        return hasClosers() && Signs.isQuote(text.charAt(closers));
    }

    /** True if a quotation or brackets end here. */
    boolean isClosed(String text) {
        return isQuoted(text) || (hasClosers() && Signs.isClosingBracket(text.charAt(closers)));
    }

    /** The characters before the mark, back to white space, an opening bracket or a quotation mark. */
    String before(String text) {
        return before(text, 0);
    }

    /** The same, but not further back than the beginning of the sentence. */
    String before(String text, int sentence) {
        int start = mark;
        while (start > sentence && mark - start < 60 && isWordChar(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, mark);
    }

    private static boolean isWordChar(char c) {
        return !Signs.isSpace(c) && !Signs.isQuote(c) && !Signs.isOpeningBracket(c);
    }

    /** The next word, without the opening quotation marks and brackets before it. */
    String after(String text) {
        return Spaces.word(text, next);
    }

    /** True for I, which has its capital anywhere. */
    static boolean isFirstPerson(String word) {
        return word.equals("I") || word.startsWith("I'") || word.startsWith("I’");
    }
}
