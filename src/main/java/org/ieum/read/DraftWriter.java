package org.ieum.read;

import java.util.ArrayList;
import java.util.List;
import org.ieum.text.Metadata;
import org.ieum.text.OffsetMap;
import org.ieum.text.Removed;
import org.ieum.text.Span;

/** Writes the text of a page in markup line by line, with the map to its source. */
final class DraftWriter {
    private final StringBuilder text = new StringBuilder();
    private final OffsetMap.Builder map = OffsetMap.builder();
    private final List<Line> lines = new ArrayList<>();

    /** What is written so far. */
    CharSequence text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** Writes characters that stand for a stretch of the source. */
    void write(String characters, Span source) {
        int at = text.length();
        text.append(characters);
        map.add(new Span(at, text.length()), source);
    }

    /** Writes a character that stands for none of the source. */
    void separate(char separator) {
        text.append(separator);
    }

    /**
     * Makes a line of a stretch of what is written, without the space at its edges, unless there is nothing else.
     *
     * @param gap how many blank lines stand before it
     * @param rule the one that removes the line, or empty
     */
    void addLine(int start, int end, int gap, Line.Hint hint, String rule) {
        Span span = Draft.stripped(text, start, end);
        if (!span.isEmpty()) {
            Line line = new Line(span.of(text), span, gap, hint);
            if (!rule.isEmpty()) {
                line.remove(rule);
            }
            lines.add(line);
        }
    }

    /** The draft, with parameters as {@link Draft} has them. */
    Draft draft(String raw, List<Removed> removed, Metadata metadata, String marks) {
        return new Draft(new Traced(text.toString(), map.build(raw)), lines, removed, metadata, marks);
    }
}
