package org.ieum.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
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
        requireNonNull(metadata, "metadata");
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

    /**
     * A text as it is: nothing removed, a paragraph wherever a blank line stands or a line break that does not stand inside
     * one ({@link LineBreaks}).
     */
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
        List<Span> lines = new ArrayList<>();
        BitSet apart = new BitSet();
        int end = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                Span line = stripped(text, end, i);
                if (!line.isEmpty()) {
                    lines.add(line);
                } else if (!text.startsWith("\r\n", i - 1)) {
                    apart.set(lines.size());
                }
                end = i + 1;
            }
        }
        return joined(
                lines, LineBreaks.of(lines.stream().map(line -> line.of(text)).toList(), i -> apart.get(i + 1)));
    }

    private static Span stripped(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static List<Span> joined(List<Span> lines, LineBreaks breaks) {
        List<Span> paragraphs = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!breaks.goesOn(i)) {
                paragraphs.add(lines.get(first).cover(lines.get(i)));
                first = i + 1;
            }
        }
        return paragraphs;
    }

    public Document withMetadata(Metadata metadata) {
        return new Document(id, origin, lang, text, blocks, metadata, offsets);
    }

    /** The same text in other parts, under the constructor's conditions. */
    public Document withBlocks(List<Block> blocks) {
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
