package org.ieum.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ieum.text.Metadata;
import org.ieum.text.OffsetMap;
import org.ieum.text.Origin;
import org.ieum.text.Removed;
import org.ieum.text.Span;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Takes the text out of HTML and keeps for each character where it stands in the source. jsoup knows the place of each
 * text node; character references inside a node are decoded here, one by one, so that the map is exact.
 */
final class HtmlText {
    private static final Pattern START = Pattern.compile(
            "^\\s{0,200}(?:<\\?xml[^>]{0,200}>\\s{0,200})?(?:<!--[^>]{0,500}-->\\s{0,200})*<(?:!doctype html|html|head|body|meta|article|div|p|h1|title)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(".*\\.x?html?$", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 2000;

    private HtmlText() {}

    static boolean isHtml(String raw, Origin origin) {
        String head = raw.substring(0, Math.min(raw.length(), HEAD));
        return NAME.matcher(origin.source()).matches() || START.matcher(head).find();
    }

    static Draft draft(String raw, boolean clean) {
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(raw, "");
        Collector collector = new Collector(raw, clean ? HtmlRegions.of(page) : HtmlRegions.verbatim(page));
        page.traverse(collector);
        return collector.draft(HtmlMetadata.of(page));
    }

    /** A text node: where it stands, in which line, and the rule that removes it, or empty. */
    private record Run(Span source, int line, Line.Hint hint, String rule, boolean preformatted) {
        Run from(int position) {
            Span rest = new Span(Math.max(source.start(), position), Math.max(source.end(), position));
            return new Run(rest, line, hint, rule, preformatted);
        }

        boolean isBlank(String raw) {
            return source.of(raw).isBlank();
        }
    }

    /** Walks through the page; a line ends wherever a block begins or ends. */
    private static final class Collector implements NodeVisitor {
        private static final Set<String> BLOCKS = Set.of(
                "address",
                "article",
                "aside",
                "blockquote",
                "body",
                "caption",
                "center",
                "dd",
                "details",
                "dialog",
                "div",
                "dl",
                "dt",
                "fieldset",
                "figcaption",
                "figure",
                "footer",
                "form",
                "h1",
                "h2",
                "h3",
                "h4",
                "h5",
                "h6",
                "head",
                "header",
                "hr",
                "html",
                "li",
                "main",
                "nav",
                "ol",
                "option",
                "p",
                "pre",
                "section",
                "select",
                "summary",
                "table",
                "tbody",
                "td",
                "tfoot",
                "th",
                "thead",
                "title",
                "tr",
                "ul");

        /** The line of scripts and style sheets, which are in none. */
        private static final int DATA = -1;

        private final String raw;
        private final HtmlRegions regions;
        private final List<Run> runs = new ArrayList<>();
        private int line;
        private int blankLines;
        private int preformatted;
        private final List<Integer> gaps = new ArrayList<>(List.of(1));

        Collector(String raw, HtmlRegions regions) {
            this.raw = raw;
            this.regions = regions;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                addText(text);
            } else if (node instanceof DataNode && isPlaced(node)) {
                runs.add(new Run(sourceOf(node), DATA, Line.Hint.NONE, "html-script", false));
            } else if (node instanceof Element element) {
                preformatted += element.normalName().equals("pre") ? 1 : 0;
                boundary(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && !element.normalName().equals("br")) {
                preformatted -= element.normalName().equals("pre") ? 1 : 0;
                boundary(element);
            }
        }

        private void boundary(Element element) {
            if (element.normalName().equals("br")) {
                newLine(blankLines > 0 ? 1 : 0);
                blankLines++;
            } else if (BLOCKS.contains(element.normalName())) {
                newLine(1);
            }
        }

        private void newLine(int gap) {
            line++;
            gaps.add(gap);
        }

        private void addText(TextNode node) {
            if (!isPlaced(node)) {
                return;
            }
            Span source = sourceOf(node);
            if (!node.getWholeText().isBlank()) {
                blankLines = 0;
                HtmlRegions.Region region = regions.at(node);
                runs.add(new Run(source, line, region.hint(), region.rule(), preformatted > 0));
            } else if (!source.isEmpty()) {
                runs.add(new Run(source, line, Line.Hint.NONE, "", false));
            }
        }

        private boolean isPlaced(Node node) {
            return node.sourceRange().isTracked()
                    && node.sourceRange().endPos() <= raw.length()
                    && node.sourceRange().startPos() >= 0;
        }

        private static Span sourceOf(Node node) {
            return new Span(node.sourceRange().startPos(), node.sourceRange().endPos());
        }

        /** The lines in the order of the source: text that stands loose in a table is moved by parsers. */
        Draft draft(Metadata metadata) {
            List<Run> text = inOrder();
            Writer writer = new Writer(raw, data());
            int before = -1;
            for (int start = 0; start < text.size(); ) {
                int line = text.get(start).line();
                int end = start + 1;
                while (end < text.size() && text.get(end).line() == line) {
                    end++;
                }
                writer.line(text.subList(start, end), gap(before, line));
                before = line;
                start = end;
            }
            return writer.draft(metadata);
        }

        /** By source position. Inside svg the parser's ranges can overlap: what is taken once is not taken again. */
        private List<Run> inOrder() {
            runs.sort(Comparator.comparing(Run::source));
            int end = 0;
            for (int i = 0; i < runs.size(); i++) {
                runs.set(i, runs.get(i).from(end));
                end = runs.get(i).source().end();
            }
            return runs.stream().filter(run -> run.line() != DATA).toList();
        }

        private List<Removed> data() {
            return runs.stream()
                    .filter(run -> run.line() == DATA && !run.source().isEmpty())
                    .map(run -> new Removed(run.source(), run.rule()))
                    .toList();
        }

        /** The widest break on the way from one line to the next. */
        private int gap(int before, int line) {
            int gap = 0;
            for (int i = before + 1; i <= line; i++) {
                gap = Math.max(gap, gaps.get(i));
            }
            return gap;
        }
    }

    /** Writes decoded text with its map, line by line. */
    private static final class Writer {
        private final String raw;
        private final StringBuilder text = new StringBuilder();
        private final OffsetMap.Builder map = OffsetMap.builder();
        private final List<Line> lines = new ArrayList<>();
        private final List<Removed> removed;

        Writer(String raw, List<Removed> data) {
            this.raw = raw;
            this.removed = new ArrayList<>(data);
        }

        /** A line that the rules remove as a whole stays a line; a button inside a paragraph is taken out of it. */
        void line(List<Run> runs, int gap) {
            boolean kept = runs.stream().anyMatch(run -> run.rule().isEmpty() && !run.isBlank(raw));
            int start = text.length();
            String rule = "";
            Line.Hint hint = Line.Hint.NONE;
            for (Run run : runs) {
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
            for (int i = start; i <= text.length(); i++) {
                if (i == text.length() || text.charAt(i) == '\n') {
                    addLine(Draft.stripped(text, from, i), rule, hint, from == start ? gap : 0);
                    from = i + 1;
                }
            }
            text.append('\n');
        }

        private void addLine(Span span, String rule, Line.Hint hint, int gap) {
            if (!span.isEmpty()) {
                Line line = new Line(span.of(text), span, gap, hint);
                if (!rule.isEmpty()) {
                    line.remove(rule);
                }
                lines.add(line);
            }
        }

        Draft draft(Metadata metadata) {
            return new Draft(new Traced(text.toString(), map.build(raw)), lines, removed, metadata, "html-markup");
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
                boolean doubled = text.length() > 0 && isSpace(text.charAt(text.length() - 1));
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
                int at = text.length();
                text.append(decoded);
                map.add(new Span(at, text.length()), new Span(from, to));
            }
        }
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
