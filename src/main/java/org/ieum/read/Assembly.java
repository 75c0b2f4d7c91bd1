package org.ieum.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ieum.text.Block;
import org.ieum.text.Document;
import org.ieum.text.DocumentId;
import org.ieum.text.Lang;
import org.ieum.text.Metadata;
import org.ieum.text.OffsetMap;
import org.ieum.text.OffsetMap.Run;
import org.ieum.text.Origin;
import org.ieum.text.Removed;
import org.ieum.text.Span;

/** Writes the text of a document piece by piece, composing Hangul, with the map back to the page. */
final class Assembly {
    private final Traced traced;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final OffsetMap.Builder map = OffsetMap.builder();

    private Assembly(Traced traced) {
        this.traced = traced;
    }

    static Document document(
            String raw, Origin origin, int part, Lang lang, List<Piece> pieces, Traced traced, Metadata metadata) {
        Assembly assembly = new Assembly(traced);
        boolean leads = false;
        for (Piece piece : pieces) {
            assembly.add(piece, leads);
            leads = piece.leads();
        }
        return new Document(
                DocumentId.of(raw, part),
                origin.withPart(part),
                lang,
                assembly.text.toString(),
                assembly.blocks,
                metadata,
                assembly.map.build(raw));
    }

    private void add(Piece piece, boolean afterLead) {
        if (text.length() > 0) {
            text.append(afterLead ? "\n" : "\n\n");
        }
        int start = text.length();
        for (int i = 0; i < piece.parts().size(); i++) {
            if (i > 0) {
                text.append(' '); // a line break inside a paragraph; it stands for no character of its own
            }
            copy(piece.parts().get(i));
        }
        blocks.add(new Block(piece.kind(), new Span(start, text.length())));
    }

    private void copy(Span stretch) {
        int from = stretch.start();
        for (int i = stretch.start(); i < stretch.end(); ) {
            int length = ConjoiningJamo.composable(traced.text(), i, stretch.end());
            if (length > 1 && isTogether(new Span(i, i + length))) {
                copyAsIs(new Span(from, i));
                compose(new Span(i, i + length));
                from = i + length;
            }
            i += length;
        }
        copyAsIs(new Span(from, stretch.end()));
    }

    /** False if markup stands between the letters of a syllable. */
    private boolean isTogether(Span jamo) {
        List<Run> runs = traced.runs(jamo);
        for (int i = 1; i < runs.size(); i++) {
            if (runs.get(i - 1).raw().end() != runs.get(i).raw().start()) {
                return false;
            }
        }
        return true;
    }

    private void compose(Span jamo) {
        Span raw = traced.runs(jamo).stream().map(Run::raw).reduce(Span::cover).orElseThrow();
        int at = text.length();
        text.append(ConjoiningJamo.compose(traced.text(), jamo));
        map.add(new Span(at, text.length()), raw);
    }

    private void copyAsIs(Span stretch) {
        if (stretch.isEmpty()) {
            return;
        }
        int shift = text.length() - stretch.start();
        text.append(traced.text(), stretch.start(), stretch.end());
        traced.runs(stretch).forEach(run -> map.add(run.text().shift(shift), run.raw()));
    }

    /**
     * Everything of the page that is in no document: the removed lines, what the reading of HTML left out, and, so that
     * only white space is unaccounted for, what stands between all these.
     */
    static List<Removed> removed(String raw, Draft draft, List<Document> documents) {
        List<Removed> stretches = new ArrayList<>(draft.removed());
        for (Document document : documents) {
            document.offsets().runs().forEach(run -> stretches.add(new Removed(run.raw(), "")));
        }
        for (Line line : draft.lines()) {
            if (line.isRemoved()) {
                draft.traced().runs(line.span()).forEach(run -> stretches.add(new Removed(run.raw(), line.rule())));
            }
        }
        stretches.sort(Comparator.comparing(Removed::span));
        return fill(raw, stretches, draft);
    }

    private static List<Removed> fill(String raw, List<Removed> stretches, Draft draft) {
        List<Removed> all = new ArrayList<>();
        int end = 0;
        for (Removed stretch : stretches) {
            boolean marked = addGap(all, raw, end, stretch.span().start(), draft.marks());
            if (!stretch.rule().isEmpty()) {
                boolean join =
                        draft.isMarkup() ? isSame(all, stretch, end, marked) : marked && isIndent(all, stretch, raw);
                addOrJoin(all, stretch, join, draft.isMarkup() && marked);
            }
            end = Math.max(end, stretch.span().end());
        }
        addGap(all, raw, end, raw.length(), draft.marks());
        return all;
    }

    private static boolean addGap(List<Removed> all, String raw, int from, int to, String rule) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(raw.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(raw.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            all.add(new Removed(new Span(start, end), rule));
        }
        return start < end;
    }

    /** In markup one removed line or element is often many text nodes with markup between: show it as one. */
    private static boolean isSame(List<Removed> all, Removed stretch, int end, boolean marked) {
        int before = all.size() - (marked ? 2 : 1);
        return before >= 0
                && all.get(before).rule().equals(stretch.rule())
                && all.get(before).span().end() == end;
    }

    /** Invisible characters at the beginning of a removed line belong to it. */
    private static boolean isIndent(List<Removed> all, Removed stretch, String raw) {
        int start = all.get(all.size() - 1).span().start();
        return raw.substring(start, stretch.span().start()).indexOf('\n') < 0;
    }

    private static void addOrJoin(List<Removed> all, Removed stretch, boolean join, boolean overMarkup) {
        Removed added = stretch;
        if (join && overMarkup) {
            all.remove(all.size() - 1);
        }
        if (join) {
            Removed last = all.remove(all.size() - 1);
            added = new Removed(last.span().cover(stretch.span()), stretch.rule());
        }
        all.add(added);
    }
}
