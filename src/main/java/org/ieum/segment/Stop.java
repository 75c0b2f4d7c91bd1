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

    /** All stops of a text, in order. */
    static List<Stop> find(String text, Enclosures enclosures) {
        List<Stop> stops = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (Signs.isStop(text.charAt(i))) {
                Stop stop = at(text, i, enclosures);
                stops.add(stop);
                i = Math.max(stop.end(), i + 1);
            } else {
                i++;
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
        return new Stop(mark, closers, end, Signs.skipSpace(text, end));
    }

    /** Marks may be apart: {@code . . .} is one run. */
    private static int endOfMarks(String text, int mark) {
        int end = mark + 1;
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
        return Signs.skipOrnaments(text, end);
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

    private static boolean isFootnoteSign(char c) {
        return (c >= '0' && c <= '9') || c == ',' || c == '-';
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

    /** The characters before the mark, back to white space, an opening bracket or a quotation mark. */
    String before(String text) {
        int start = mark;
        while (start > 0 && mark - start < 60 && isWordChar(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, mark);
    }

    private static boolean isWordChar(char c) {
        return !Signs.isSpace(c) && !Signs.isQuote(c) && !Signs.isOpeningBracket(c);
    }

    /** The next word, without the opening quotation marks and brackets before it. */
    String after(String text) {
        return word(text, next);
    }

    static String word(String text, int from) {
        int start = from;
        while (start < text.length()
                && start - from < 4
                && (Signs.isQuote(text.charAt(start)) || Signs.isOpeningBracket(text.charAt(start)))) {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < 60 && !Signs.isSpace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
