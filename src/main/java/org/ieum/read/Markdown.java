package org.ieum.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.text.Metadata;
import org.ieum.text.Origin;
import org.ieum.text.Span;

/**
 * Takes the text out of Markdown, in the dialect that most tools share: headings of both kinds, lists, quotations,
 * tables, fenced code, links, emphasis, footnotes, and front matter, whose title, author and date are believed. A
 * paragraph is one line of the draft, however the file breaks it, without its marks.
 */
final class Markdown {
    /** The rule of what stands between the kept characters. */
    private static final String MARKS = "markdown-markup";

    private static final Pattern NAME = Pattern.compile(".*\\.(?:md|markdown|mkd)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FRONT_MATTER = Pattern.compile(
            "^---[ \\t]*\\R(?=[A-Za-z_][\\w-]{0,40}[ \\t]*:)((?:.{0,1000}\\R){1,60}?)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|$)");
    private static final Pattern KEY = Pattern.compile("(?m)^([A-Za-z_][\\w-]{0,40})[ \\t]*:[ \\t]*(.{1,500})$");

    /** What a plain text hardly ever holds; two kinds of it make a file Markdown, whatever its name is. */
    private static final List<Pattern> SIGNS = List.of(
            Pattern.compile("(?m)^#{1,6} \\S"),
            Pattern.compile("(?m)^(?:```|~~~)"),
            Pattern.compile("\\]\\(https?://"),
            Pattern.compile("\\*\\*[^\\s*][^*\\n]{0,80}\\*\\*"));

    private static final int HEAD = 20_000;

    private static final Pattern FENCE = Pattern.compile("^ {0,3}(`{3,}|~{3,})[^`]*$");
    private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}[ \\t]+");
    private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(?:={2,}|-{2,})[ \\t]*$");
    private static final Pattern QUOTE = Pattern.compile("^(?: {0,3}> ?){1,40}");
    private static final Pattern ITEM =
            Pattern.compile("^\\s{0,12}(?:[-*+]|\\d{1,9}[.)])[ \\t]+(?:\\[[ xX]\\][ \\t]+)?(?=\\S)");
    private static final Pattern DEFINITION = Pattern.compile("^ {0,3}\\[[^\\]^][^\\]]{0,200}\\]:[ \\t]*\\S.*$");
    private static final Pattern NOTE = Pattern.compile("^ {0,3}\\[\\^[^\\]]{1,100}\\]:[ \\t]*");
    private static final Pattern TABLE_RULE =
            Pattern.compile("^[ \\t]*\\|?(?:[ \\t]*:?-+:?[ \\t]*\\|){1,200}[ \\t]*:?-*:?[ \\t]*$");
    private static final Pattern PICTURE = Pattern.compile("^[ \\t]*!\\[[^\\]]{0,400}\\]\\([^)]{0,1000}\\)[ \\t]*$");

    private final String raw;
    private final DraftWriter out = new DraftWriter();

    /** The lines of the paragraph that is open. */
    private final List<Span> open = new ArrayList<>();

    private Line.Hint openHint = Line.Hint.NONE;

    /** Fences that nothing below closes, so that the page is searched once for each. */
    private final Set<String> unclosed = new HashSet<>();

    private Markdown(String raw) {
        this.raw = raw;
    }

    static boolean isMarkdown(String raw, Origin origin) {
        if (NAME.matcher(origin.source()).matches()) {
            return true;
        }
        String head = raw.substring(0, Math.min(raw.length(), HEAD));
        return FRONT_MATTER.matcher(head).find()
                || SIGNS.stream().filter(sign -> sign.matcher(head).find()).count() >= 2;
    }

    static Draft draft(String raw) {
        return new Markdown(raw).read();
    }

    private Draft read() {
        Matcher front = FRONT_MATTER.matcher(raw);
        int start = front.find() ? front.end() : 0;
        addRemoved(new Span(0, start), "front-matter");
        List<Span> source = sourceLines(start);
        for (int i = 0; i < source.size(); ) {
            i = block(source, i);
        }
        close();
        return out.draft(raw, List.of(), metadata(start), MARKS);
    }

    private List<Span> sourceLines(int start) {
        List<Span> spans = new ArrayList<>();
        for (int at = start; at < raw.length(); ) {
            int end = raw.indexOf('\n', at);
            end = end < 0 ? raw.length() : end;
            spans.add(new Span(at, end > at && raw.charAt(end - 1) == '\r' ? end - 1 : end));
            at = end + 1;
        }
        return spans;
    }

    /** Reads what begins in line {@code i} and says where the next begins. */
    private int block(List<Span> source, int i) {
        Span span = source.get(i);
        String line = span.of(raw);
        int fenceEnd = FENCE.matcher(line).matches() ? fenceEnd(source, i, line.strip()) : -1;
        if (fenceEnd > 0) {
            close();
            addRemoved(span.cover(source.get(fenceEnd - 1)), "code-block");
            return fenceEnd;
        }
        if (line.indexOf('|') >= 0
                && i + 1 < source.size()
                && TABLE_RULE.matcher(source.get(i + 1).of(raw)).matches()) {
            return table(source, i);
        }
        line(span, line);
        return i + 1;
    }

    /** The line after the end of fenced code; -1 if it is never closed, for then it would swallow the rest. */
    private int fenceEnd(List<Span> source, int start, String fence) {
        String mark = fence.substring(0, 3);
        for (int i = start + 1; i < source.size() && !unclosed.contains(mark); i++) {
            String line = source.get(i).of(raw).strip();
            if (line.startsWith(mark) && line.replace(mark.substring(0, 1), "").isEmpty()) {
                return i + 1;
            }
        }
        unclosed.add(mark);
        return -1;
    }

    private int table(List<Span> source, int start) {
        close();
        cells(source.get(start));
        int i = start + 2;
        for (; i < source.size() && source.get(i).of(raw).indexOf('|') >= 0; i++) {
            cells(source.get(i));
        }
        return i;
    }

    private void cells(Span row) {
        int from = row.start();
        for (int i = row.start(); i <= row.end(); i++) {
            boolean bar = i < row.end() && raw.charAt(i) == '|' && (i == 0 || raw.charAt(i - 1) != '\\');
            if (bar || i == row.end()) {
                add(new Span(from, i), Line.Hint.ITEM);
                from = i + 1;
            }
        }
    }

    private void line(Span span, String line) {
        Matcher heading = HEADING.matcher(line);
        boolean underline = !open.isEmpty()
                && openHint == Line.Hint.NONE
                && UNDERLINE.matcher(line).matches();
        if (underline) {
            openHint = Line.Hint.HEADING;
            close();
        } else if (line.isBlank() || isBreak(line) || DEFINITION.matcher(line).matches()) {
            close();
        } else if (heading.find()) {
            add(
                    new Span(span.start() + heading.end(), span.start() + headingEnd(line, heading.end())),
                    Line.Hint.HEADING);
        } else if (PICTURE.matcher(line).matches()) {
            add(span, Line.Hint.CAPTION);
        } else {
            prose(span, line);
        }
    }

    /** Without the marks that may close a heading. */
    private static int headingEnd(String line, int from) {
        int end = line.length();
        while (end > from && " \t#".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Three or more of one sign and nothing else: a rule across the page. */
    private static boolean isBreak(String line) {
        String signs = line.replaceAll("[ \t]+", "");
        return signs.length() >= 3
                && "-*_".indexOf(signs.charAt(0)) >= 0
                && signs.chars().allMatch(c -> c == signs.charAt(0));
    }

    private void prose(Span span, String line) {
        int quote = end(QUOTE, line, 0);
        int start = Math.max(end(ITEM, line, quote), end(NOTE, line, quote));
        if (start > quote) {
            close();
            openHint = Line.Hint.ITEM;
        }
        open.add(new Span(span.start() + start, span.end()));
    }

    /** Where a mark at this place ends; the place itself if there is none. */
    private static int end(Pattern mark, String line, int from) {
        Matcher matcher = mark.matcher(line).region(from, line.length());
        return matcher.lookingAt() ? matcher.end() : from;
    }

    private void add(Span span, Line.Hint hint) {
        close();
        open.add(span);
        openHint = hint;
        close();
    }

    /** Writes the open paragraph. */
    private void close() {
        int start = out.length();
        if (!open.isEmpty()) {
            Span all = open.get(0).cover(open.get(open.size() - 1));
            boolean[] marks = MarkdownMarks.of(all.of(raw));
            for (int i = 0; i < open.size(); i++) {
                copy(open.get(i), marks, all.start());
                if (i + 1 < open.size()) {
                    out.write(" ", new Span(open.get(i).end(), open.get(i).end() + 1));
                }
            }
            addLine(start, openHint, "");
        }
        open.clear();
        openHint = Line.Hint.NONE;
    }

    private void copy(Span span, boolean[] marks, int shift) {
        int from = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            if (i == span.end() || marks[i - shift]) {
                write(new Span(from, i));
                from = i + 1;
            }
        }
    }

    private void write(Span source) {
        out.write(source.of(raw), source);
    }

    private void addRemoved(Span span, String rule) {
        int start = out.length();
        write(span);
        addLine(start, Line.Hint.NONE, rule);
    }

    private void addLine(int start, Line.Hint hint, String rule) {
        out.addLine(start, out.length(), 1, hint, rule);
        out.separate('\n');
    }

    private Metadata metadata(int end) {
        Map<String, String> keys = new HashMap<>();
        Matcher key = KEY.matcher(raw).region(0, end);
        while (key.find()) {
            keys.putIfAbsent(
                    key.group(1).toLowerCase(Locale.ROOT), unquoted(key.group(2).strip()));
        }
        String author = keys.getOrDefault("author", keys.getOrDefault("byline", ""));
        String outlet = keys.getOrDefault("outlet", keys.getOrDefault("publisher", ""));
        Optional<LocalDate> date = Timestamps.find(keys.getOrDefault("date", "").toLowerCase(Locale.ROOT))
                .map(Timestamps.Stamp::date);
        return new Metadata(keys.getOrDefault("title", ""), outlet, author, date);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
