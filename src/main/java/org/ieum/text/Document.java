package org.ieum.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One clean text in one language.
 *
 * @param id what it is, by content
 * @param origin where it comes from
 * @param lang its language
 * @param text its characters; outside the blocks there is only white space
 * @param blocks its parts, ascending and disjoint
 * @param metadata what is known about it
 * @param offsets from {@code text} back to the raw page
 */
public record Document(
        DocumentId id,
        Origin origin,
        Lang lang,
        String text,
        List<Block> blocks,
        Metadata metadata,
        OffsetMap offsets) {

    public Document {
        blocks = List.copyOf(blocks);
        int end = 0;
        for (Block block : blocks) {
            requireBlank(origin, text, end, block.span().start());
            end = block.span().end();
        }
        requireBlank(origin, text, end, text.length());
    }

    private static void requireBlank(Origin origin, String text, int from, int to) {
        if (from > to || to > text.length() || !text.substring(from, to).isBlank()) {
            throw new IeumException(
                    origin + ": blocks overlap, leave text uncovered or reach beyond the text at " + from);
        }
    }

    /** A text as it is: nothing removed, a paragraph wherever a blank line stands. */
    public static Document of(Lang lang, String text) {
        return of(Origin.of(lang.tag()), lang, text);
    }

    /** A text as it is, with its origin. */
    public static Document of(Origin origin, Lang lang, String text) {
        List<Block> blocks = paragraphs(text).stream()
                .map(span -> new Block(Block.Kind.PARAGRAPH, span))
                .toList();
        DocumentId id = DocumentId.of(text, origin.part());
        return new Document(id, origin, lang, text, blocks, Metadata.NONE, OffsetMap.identity(text));
    }

    private static List<Span> paragraphs(String text) {
        List<Span> found = new ArrayList<>();
        int start = -1;
        int end = -1;
        int lineBreaks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                lineBreaks++;
            } else if (!Character.isWhitespace(c)) {
                if (start >= 0 && lineBreaks > 1) {
                    found.add(new Span(start, end));
                    start = -1;
                }
                start = start < 0 ? i : start;
                end = i + 1;
                lineBreaks = 0;
            }
        }
        if (start >= 0) {
            found.add(new Span(start, end));
        }
        return found;
    }

    public Document withMetadata(Metadata metadata) {
        return new Document(id, origin, lang, text, blocks, metadata, offsets);
    }

    public Document withLang(Lang lang) {
        return new Document(id, origin, lang, text, blocks, metadata, offsets);
    }

    public Document withOrigin(Origin origin) {
        return new Document(id, origin, lang, text, blocks, metadata, offsets);
    }

    /** Who published it: its {@link Metadata#outlet()}, or if that is not known its file name without folder and ending. */
    public String outlet() {
        return metadata.outlet().isBlank() ? stem(origin.source()) : metadata.outlet();
    }

    private static String stem(String source) {
        String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return stem.isEmpty() ? source : stem;
    }

    @Override
    public String toString() {
        return origin + " (" + lang + ", " + text.length() + " characters)";
    }
}
