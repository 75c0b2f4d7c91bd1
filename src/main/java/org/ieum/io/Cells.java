package org.ieum.io;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * What stands in the cells of tables. Text that begins with {@code = + - @}, a tab or a carriage return would run as a formula
 * in a spreadsheet, so it gets an apostrophe in front; reading takes that apostrophe off again. Spans are {@code start-end}.
 */
final class Cells {
    /** Characters of an example, at least as many as the sentences of any newspaper have. */
    private static final int LONGEST_EXCERPT = 2000;

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r]");

    private Cells() {}

    static String harmless(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    static String original(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    /** A sentence in one line, of a very long one {@value #LONGEST_EXCERPT} characters or so with a place in their middle. */
    static String excerpt(Sentence sentence, Span inDocument) {
        String text = sentence.text();
        if (text.length() <= LONGEST_EXCERPT) {
            return oneLine(text);
        }
        Span place = sentence.local(inDocument);
        int from = codePointAt(text, place.start() - LONGEST_EXCERPT / 2);
        int to = codePointAt(text, place.end() + LONGEST_EXCERPT / 2);
        return (from > 0 ? "…" : "") + oneLine(text.substring(from, to)) + (to < text.length() ? "…" : "");
    }

    /** An offset inside a text that is not between the halves of a character. */
    private static int codePointAt(String text, int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        boolean half = at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return half ? at - 1 : at;
    }

    /** A text without line breaks and the space around them. */
    static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }

    static String span(Span span) {
        return span.start() + "-" + span.end();
    }

    /** Where something stands on the page, in code points; empty if it is nothing. */
    static String rawSpan(Document document, Span span) {
        return span.isEmpty() ? "" : span(document.offsets().toRawCodePoints(span));
    }

    /** Where some sentences stand on the page, from the first of them to the last. */
    static String rawSpan(Document document, List<Sentence> sentences) {
        Span last = sentences.get(sentences.size() - 1).span();
        return rawSpan(document, sentences.get(0).span().cover(last));
    }

    /**
     * The span of a text such as {@code 3-7}.
     *
     * @throws IeumException if it is none
     */
    static Span readSpan(String text) {
        try {
            return parseSpan(text);
        } catch (NumberFormatException e) {
            throw new IeumException("span \"" + text + "\": expected start-end, such as 3-7", e);
        }
    }

    /**
     * The same for those who tell of more than the span if it is none.
     *
     * @throws NumberFormatException if it is none
     */
    static Span parseSpan(String text) {
        int dash = text.indexOf('-');
        return new Span(
                Integer.parseInt(text.substring(0, Math.max(0, dash)).strip()),
                Integer.parseInt(text.substring(dash + 1).strip()));
    }

    /**
     * The day of a text such as {@code 2010-06-30}.
     *
     * @throws IeumException if it is none
     */
    static LocalDate readDay(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IeumException("day \"" + text + "\": expected one like 2010-06-30", e);
        }
    }
}
