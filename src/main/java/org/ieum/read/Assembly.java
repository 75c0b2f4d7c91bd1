package org.ieum.read;

import java.util.ArrayList;
import java.util.List;
import org.ieum.text.Block;
import org.ieum.text.Document;
import org.ieum.text.DocumentId;
import org.ieum.text.Lang;
import org.ieum.text.Metadata;
import org.ieum.text.OffsetMap;
import org.ieum.text.OffsetMap.Run;
import org.ieum.text.Origin;
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
}
