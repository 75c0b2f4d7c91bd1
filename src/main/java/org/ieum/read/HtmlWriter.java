package org.ieum.read;

import java.util.ArrayList;
import java.util.List;
import org.ieum.text.Metadata;
import org.ieum.text.Removed;
import org.ieum.text.Span;
import org.jsoup.parser.Parser;

/**
 * Writes the text of HTML line by line, with the map to its source: character references are decoded one by one, so that the map
 * is exact.
 */
final class HtmlWriter {
    /** A text node: where it stands, in which line and cell of a table, and the rule that removes it, or empty. */
    record Run(Span source, int line, int cell, Line.Hint hint, String rule, boolean preformatted) {
        Run from(int position) {
            Span rest = new Span(Math.max(source.start(), position), Math.max(source.end(), position));
            return new Run(rest, line, cell, hint, rule, preformatted);
        }

        boolean isBlank(String raw) {
            return source.of(raw).isBlank();
        }
    }

    private final String raw;
    private final DraftWriter out = new DraftWriter();
    private final List<Removed> removed;

    HtmlWriter(String raw, List<Removed> data) {
        this.raw = raw;
        this.removed = new ArrayList<>(data);
    }

    /** A line that the rules remove as a whole stays a line; a button inside a paragraph is taken out of it. */
    void line(List<Run> runs, int gap) {
        boolean kept = runs.stream().anyMatch(run -> run.rule().isEmpty() && !run.isBlank(raw));
        int start = out.length();
        String rule = "";
        Line.Hint hint = Line.Hint.NONE;
        int cell = runs.get(0).cell();
        for (Run run : runs) {
            if (run.cell() > cell && out.length() > start && out.text().charAt(out.length() - 1) != ' ') {
                out.separate(' ');
            }
            cell = run.cell();
            if (kept && !run.rule().isEmpty()) {
                removed.add(new Removed(run.source(), run.rule()));
                continue;
            }
            rule = run.rule().isEmpty() ? rule : run.rule();
            hint = run.hint() == Line.Hint.NONE || hint == Line.Hint.BYLINE ? hint : run.hint();
            new Decoder(run).run();
        }
        close(start, rule, hint, gap);
    }

    private void close(int start, String rule, Line.Hint hint, int gap) {
        int from = start;
        // Preformatted text keeps its line breaks: each is a line.
        for (int i = start; i <= out.length(); i++) {
            if (i == out.length() || out.text().charAt(i) == '\n') {
                out.addLine(from, i, from == start ? gap : 0, hint, rule);
                from = i + 1;
            }
        }
        out.separate('\n');
    }

    Draft draft(Metadata metadata) {
        return out.draft(raw, removed, metadata, "html-markup");
    }

    /** Decodes one text node: white space collapses to one space, a character reference becomes its characters. */
    private final class Decoder {
        private static final int LONGEST_REFERENCE = 40;

        private final Run run;

        Decoder(Run run) {
            this.run = run;
        }

        void run() {
            int end = run.source().end();
            for (int i = run.source().start(); i < end; ) {
                char c = raw.charAt(i);
                if (isSpace(c)) {
                    i = space(i, end);
                } else if (c == '&') {
                    i = reference(i, end);
                } else {
                    i = copy(i, end);
                }
            }
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
        }

        private int copy(int start, int end) {
            int i = start;
            while (i < end && raw.charAt(i) != '&' && !isSpace(raw.charAt(i))) {
                i++;
            }
            add(raw.substring(start, i), start, i);
            return i;
        }

        private int space(int start, int end) {
            int i = start;
            boolean lineBreak = false;
            while (i < end && isSpace(raw.charAt(i)) && !(run.preformatted() && lineBreak)) {
                lineBreak |= raw.charAt(i) == '\n';
                i++;
            }
            boolean doubled = out.length() > 0 && isSpace(out.text().charAt(out.length() - 1));
            if (run.preformatted() && lineBreak) {
                add("\n", start, i);
            } else if (!doubled) {
                add(" ", start, i);
            }
            return i;
        }

        private int reference(int start, int end) {
            int stop = candidate(start, end);
            String source = raw.substring(start, stop);
            String decoded = stop - start < 2 ? source : Parser.unescapeEntities(source, false);
            if (decoded.equals(source)) {
                add("&", start, start + 1);
                return start + 1;
            }
            // &notit; is ¬ followed by "it;": what the reference did not use up stays text.
            int unused = source.endsWith(";") && decoded.length() <= 2 ? 0 : commonTail(source, decoded);
            add(decoded.substring(0, decoded.length() - unused), start, stop - unused);
            return stop - unused;
        }

        private int candidate(int start, int end) {
            int i = start + 1;
            if (i < end && raw.charAt(i) == '#') {
                i++;
            }
            while (i < end && i - start < LONGEST_REFERENCE && isAlphanumeric(raw.charAt(i))) {
                i++;
            }
            return i < end && raw.charAt(i) == ';' ? i + 1 : i;
        }

        private static boolean isAlphanumeric(char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }

        private static int commonTail(String source, String decoded) {
            int n = 0;
            while (n < decoded.length() - 1
                    && source.charAt(source.length() - 1 - n) == decoded.charAt(decoded.length() - 1 - n)) {
                n++;
            }
            return n;
        }

        private void add(String decoded, int from, int to) {
            out.write(decoded, new Span(from, to));
        }
    }
}
