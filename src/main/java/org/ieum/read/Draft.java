package org.ieum.read;

import java.util.ArrayList;
import java.util.List;
import org.ieum.text.Metadata;
import org.ieum.text.Removed;
import org.ieum.text.Span;

/**
 * A page in the making.
 *
 * @param traced its text and where that stands in the page
 * @param lines not blank, in order; steps of the cleaning label them, or replace one by its parts
 * @param removed what the reading of HTML has removed, in spans of the page
 * @param metadata what its markup says about the page
 * @param marks the rule that takes out what stands between the characters of the text: its markup, or what is invisible
 */
record Draft(Traced traced, List<Line> lines, List<Removed> removed, Metadata metadata, String marks) {
    private static final String INVISIBLE = "invisible";

    /** True for HTML and Markdown, where line breaks say nothing. */
    boolean isMarkup() {
        return !marks.equals(INVISIBLE);
    }

    /** A plain text, line by line. */
    static Draft plain(String raw) {
        return new Draft(Traced.plain(raw), plainLines(raw), List.of(), Metadata.NONE, INVISIBLE);
    }

    private static List<Line> plainLines(String raw) {
        List<Line> lines = new ArrayList<>();
        int blank = 0;
        for (int start = 0; start < raw.length(); ) {
            int end = lineEnd(raw, start);
            Span span = stripped(raw, start, end);
            if (span.isEmpty()) {
                blank++;
            } else {
                Line line = new Line(span.of(raw), span, blank, Line.Hint.NONE);
                lines.add(span.start() > start ? line.indented() : line);
                blank = 0;
            }
            start = raw.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return lines;
    }

    private static int lineEnd(String raw, int start) {
        int end = start;
        while (end < raw.length() && !isBreak(raw.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
    }

    /** A stretch of a text without the space at its edges. */
    static Span stripped(CharSequence text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Scripts.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Scripts.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    Draft withLines(List<Line> lines) {
        return new Draft(traced, lines, removed, metadata, marks);
    }

    Draft withMetadata(Metadata metadata) {
        return new Draft(traced, lines, removed, metadata, marks);
    }
}
