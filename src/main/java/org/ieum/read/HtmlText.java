package org.ieum.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ieum.text.LineBreaks;
import org.ieum.text.Metadata;
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
import org.jspecify.annotations.Nullable;

/**
 * Takes the text out of HTML and keeps for each character where it stands in the source. jsoup knows the place of each
 * text node; what is inside one, {@link HtmlWriter} decodes.
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

        private static final int LONGEST_ENTRY = 60;

        private final String raw;
        private final HtmlRegions regions;
        private final List<HtmlWriter.Run> runs = new ArrayList<>();
        private int line;
        private int blankLines;
        private int preformatted;
        /** How many cells of rows that are one line are open. */
        private int cells;

        private int cell;
        private @Nullable Element row;
        private boolean isEntry;
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
                runs.add(new HtmlWriter.Run(sourceOf(node), DATA, cell, Line.Hint.NONE, "html-script", false));
            } else if (node instanceof Element element) {
                preformatted += element.normalName().equals("pre") ? 1 : 0;
                cells += isInRow(element) ? 1 : 0;
                boundary(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && !element.normalName().equals("br")) {
                preformatted -= element.normalName().equals("pre") ? 1 : 0;
                boundary(element);
                cells -= isInRow(element) ? 1 : 0;
            }
        }

        /** A cell whose row is one line, for it holds short entries, no sentences. */
        private boolean isInRow(Element element) {
            if (!HtmlRegions.isDataCell(element)) {
                return false;
            }
            Element parent = element.parent();
            if (parent != row) {
                row = parent;
                isEntry = parent.children().stream().map(Element::text).allMatch(Collector::isEntry);
            }
            return isEntry;
        }

        private static boolean isEntry(String cell) {
            return cell.length() <= LONGEST_ENTRY && !LineBreaks.isStopped(cell);
        }

        private void boundary(Element element) {
            if (cells > 0) {
                cell++;
            } else if (element.normalName().equals("br")) {
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
                runs.add(new HtmlWriter.Run(source, line, cell, region.hint(), region.rule(), preformatted > 0));
            } else if (!source.isEmpty()) {
                runs.add(new HtmlWriter.Run(source, line, cell, Line.Hint.NONE, "", false));
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
            List<HtmlWriter.Run> text = inOrder();
            HtmlWriter writer = new HtmlWriter(raw, data());
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
        private List<HtmlWriter.Run> inOrder() {
            runs.sort(Comparator.comparing(HtmlWriter.Run::source));
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
}
