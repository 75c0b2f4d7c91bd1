package org.ieum.io;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ieum.term.TermEvidence;
import org.ieum.text.IeumException;
import org.ieum.text.Span;

/**
 * What a term has several of, as one text: items between semicolons, and in an item of evidence six fields between bars:
 * {@code a.txt|3-7|b.txt|10-14|bracket|0.9}. A backslash makes the sign after it a plain one.
 */
final class TermCells {
    private static final char ITEM = ';';
    private static final char FIELD = '|';
    private static final int FIELDS = 6;

    private TermCells() {}

    static String list(List<String> items) {
        return items.stream().map(item -> escape(item, ITEM)).collect(Collectors.joining("; "));
    }

    static List<String> items(String text) {
        return split(text, ITEM).stream()
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    static String evidence(TermEvidence evidence) {
        return List.of(
                        evidence.document(),
                        Cells.span(evidence.span()),
                        evidence.otherDocument(),
                        evidence.otherDocument().isEmpty() ? "" : Cells.span(evidence.otherSpan()),
                        evidence.method(),
                        Double.toString(evidence.score()))
                .stream()
                .map(field -> escape(field, FIELD))
                .collect(Collectors.joining(String.valueOf(FIELD)));
    }

    /**
     * The evidence of a text.
     *
     * @throws IeumException if it is none
     */
    static TermEvidence evidence(String text) {
        List<String> fields = split(text, FIELD);
        try {
            if (fields.size() == FIELDS) {
                return new TermEvidence(
                        fields.get(0),
                        Cells.parseSpan(fields.get(1)),
                        fields.get(2),
                        fields.get(3).isBlank() ? new Span(0, 0) : Cells.parseSpan(fields.get(3)),
                        fields.get(4),
                        Double.parseDouble(fields.get(5)));
            }
        } catch (NumberFormatException e) {
            throw new IeumException(expected(text), e);
        }
        throw new IeumException(expected(text));
    }

    private static String expected(String text) {
        return "evidence \"" + text + "\": expected document|start-end|other document|start-end|method|score";
    }

    private static String escape(String text, char separator) {
        return text.replace("\\", "\\\\").replace(String.valueOf(separator), "\\" + separator);
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == separator) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                boolean escaped = c == '\\' && i + 1 < text.length();
                part.append(escaped ? text.charAt(++i) : c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
