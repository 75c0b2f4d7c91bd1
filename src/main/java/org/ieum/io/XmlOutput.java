package org.ieum.io;

import java.io.IOException;

/**
 * Writes XML 1.0, an element a line. What XML cannot hold is left out and counted: most control characters, lone
 * surrogates, U+FFFE and U+FFFF. Line breaks and tabs in attributes and carriage returns anywhere are written by number, so
 * that no reader changes them.
 */
final class XmlOutput {
    private final Appendable out;
    private int left;
    private int depth;

    XmlOutput(Appendable out) throws IOException {
        this.out = out;
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** How many characters have been left out so far. */
    int left() {
        return left;
    }

    /** How many characters of a text XML cannot hold. */
    static int forbidden(String text) {
        return (int) text.codePoints().filter(c -> !isAllowed(c)).count();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c < 0xD800)
                || (c >= 0xE000 && c < 0xFFFE)
                || c > 0xFFFF;
    }

    /** Begins an element that holds others: names and values of its attributes in turn. */
    XmlOutput open(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.append(">\n");
        depth++;
        return this;
    }

    XmlOutput close(String name) throws IOException {
        depth--;
        indent();
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** An element that holds text. */
    XmlOutput leaf(String name, String text, String... attributes) throws IOException {
        tag(name, attributes);
        out.append('>');
        escape(text, false);
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** An element that holds text, unless that is empty. */
    XmlOutput leafIfAny(String name, String text, String... attributes) throws IOException {
        return text.isEmpty() ? this : leaf(name, text, attributes);
    }

    private void tag(String name, String... attributes) throws IOException {
        indent();
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], true);
            out.append('"');
        }
    }

    private void indent() throws IOException {
        out.append("  ".repeat(depth));
    }

    private void escape(String text, boolean attribute) throws IOException {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isAllowed(c)) {
                left++;
            } else if (c == '\r' || (attribute && (c == '\n' || c == '\t'))) {
                out.append("&#").append(String.valueOf(c)).append(';');
            } else {
                escape(c, attribute);
            }
            i += Character.charCount(c);
        }
    }

    private void escape(int c, boolean attribute) throws IOException {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append(attribute ? "&quot;" : "\"");
            default -> out.append(Character.toString(c));
        }
    }
}
