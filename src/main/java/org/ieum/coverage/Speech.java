package org.ieum.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Span;

/**
 * What stands between quotation marks in a document. Marks are taken paragraph by paragraph, the outermost of several; a quotation
 * that runs on into the next paragraph, open in each with a mark of its own and closed in the last, is quoted to the end
 * of each. Single marks count in Korean only: elsewhere they are apostrophes as well. A straight mark that no other closes
 * may be inches, and is none.
 */
public final class Speech {
    private static final String OPEN = "“「『«〝";
    private static final String CLOSE = "”」』»〞";
    private static final String STRAIGHT = "\"＂";
    private static final Pattern BLANK = Pattern.compile("\\n[ \\t]*\\n");

    private final String text;
    private final boolean single;
    private final List<Span> quotations = new ArrayList<>();

    private Speech(Document document) {
        text = document.text();
        single = document.lang().equals(Lang.KO);
        document.blocks().forEach(block -> readParagraphs(block.span()));
    }

    /** Finds the quotations of a document. */
    public static Speech of(Document document) {
        return new Speech(document);
    }

    /** What stands between the marks of each quotation, in order; spans of the document's text. */
    public List<Span> quotations() {
        return List.copyOf(quotations);
    }

    /**
     * The quotation that holds a span and some words more; empty if there is none. A term that is all that the marks hold is only
     * set off.
     *
     * @param span counts in the document's text
     */
    public Optional<Span> around(Span span) {
        return quotations.stream()
                .filter(quotation -> quotation.contains(span) && hasMore(quotation, span))
                .findFirst();
    }

    private boolean hasMore(Span quotation, Span span) {
        return (text.substring(quotation.start(), span.start()) + text.substring(span.end(), quotation.end()))
                .codePoints()
                .anyMatch(Character::isLetterOrDigit);
    }

    private void readParagraphs(Span block) {
        Matcher blank = BLANK.matcher(text).region(block.start(), block.end());
        int start = block.start();
        while (blank.find()) {
            read(start, blank.start());
            start = blank.end();
        }
        read(start, block.end());
    }

    private void read(int start, int end) {
        int opened = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (opened < 0 && opens(c)) {
                opened = i + 1;
            } else if (opened >= 0 && closes(c, text.charAt(opened - 1))) {
                quotations.add(new Span(opened, i));
                opened = -1;
            }
        }
        if (opened >= 0 && text.charAt(opened - 1) == '“') {
            quotations.add(new Span(opened, end));
        }
    }

    private boolean opens(char c) {
        return OPEN.indexOf(c) >= 0 || STRAIGHT.indexOf(c) >= 0 || single && c == '‘';
    }

    /** A mark closes one of its kind: of double ones any, since texts mix straight and curly marks. */
    private static boolean closes(char c, char opener) {
        if (opener == '‘') {
            return c == '’';
        }
        int pair = OPEN.indexOf(opener);
        return pair > 0 && opener != '〝' ? c == CLOSE.charAt(pair) : c == '”' || c == '〞' || STRAIGHT.indexOf(c) >= 0;
    }
}
