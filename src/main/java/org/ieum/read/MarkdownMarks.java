package org.ieum.read;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which characters of a paragraph of Markdown are marks and not text: escapes, code, links, footnotes, tags, emphasis.
 * Every pattern looks at a bounded stretch, so that the time is linear however the text is made.
 */
final class MarkdownMarks {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[!-/:-@\\[-`{-~])");
    private static final Pattern CODE = Pattern.compile("(?<!`)(`{1,3})(?!`)(?:[^`]{1,500})(\\1)(?!`)");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>|<!--.{0,500}?-->", Pattern.DOTALL);
    private static final Pattern AUTO_LINK = Pattern.compile("(<)(?:https?://|mailto:)[^<>\\s]{1,500}(>)");
    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,100}\\]");
    private static final Pattern LINK = Pattern.compile(
            "(!?\\[)(?:[^\\[\\]]{0,400})(\\](?:\\([^()\\s]{0,1000}(?:\\([^()\\s]{0,100}\\)[^()\\s]{0,200})?(?:\\s{1,5}[\"'][^\"'\\n"
                    + "]{0,300}[\"'])?\\)|\\[[^\\]]{0,200}\\]))");

    /** Longest marks first; each must hug its text, underscores must stand at the edge of a word. */
    private static final List<Pattern> EMPHASES = List.of(
            Pattern.compile("(\\*{3})(?=[^\\s*])[^*]{1,500}(?<=\\S)(\\1)"),
            Pattern.compile("(\\*{2})(?=[^\\s*]).{1,500}?(?<=[^\\s])(\\1)(?!\\*)", Pattern.DOTALL),
            Pattern.compile("(?<!\\*)(\\*)(?=[^\\s*])[^*]{1,500}(?<=\\S)(\\1)(?!\\*)"),
            Pattern.compile("(?<![\\p{L}\\p{N}_])(_{1,3})(?=[^\\s_])[^_]{1,500}(?<=\\S)(\\1)(?![\\p{L}\\p{N}_])"),
            Pattern.compile("(~~)(?=\\S)[^~]{1,500}(?<=\\S)(\\1)"));

    /** Stands where a character is no mark whatever it looks like. */
    private static final char PLAIN = 'x';

    private final StringBuilder text;
    private final boolean[] marks;

    private MarkdownMarks(String text) {
        this.text = new StringBuilder(text);
        this.marks = new boolean[text.length()];
    }

    static boolean[] of(String text) {
        MarkdownMarks marks = new MarkdownMarks(text);
        marks.run();
        return marks.marks;
    }

    private void run() {
        each(ESCAPE, match -> hide(match.start(), match.end() + 1, match.start(), match.end()));
        each(CODE, match -> {
            hide(match.start(), match.end(), match.start(1), match.end(1));
            mark(match.start(2), match.end(2));
        });
        each(NOTE, match -> mark(match.start(), match.end()));
        each(AUTO_LINK, this::markBoth);
        each(TAG, match -> mark(match.start(), match.end()));
        each(LINK, this::markBoth);
        EMPHASES.forEach(emphasis -> each(emphasis, this::markBoth));
    }

    private void each(Pattern pattern, Consumer<Matcher> action) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            action.accept(matcher);
        }
    }

    private void markBoth(Matcher match) {
        mark(match.start(1), match.end(1));
        mark(match.start(2), match.end(2));
    }

    private void hide(int from, int to, int markFrom, int markTo) {
        mark(markFrom, markTo);
        for (int i = from; i < Math.min(to, text.length()); i++) {
            text.setCharAt(i, PLAIN);
        }
    }

    /** A mark is used up: no other pattern sees it. */
    private void mark(int from, int to) {
        for (int i = from; i < to; i++) {
            marks[i] = true;
            text.setCharAt(i, PLAIN);
        }
    }
}
