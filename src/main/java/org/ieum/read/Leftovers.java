package org.ieum.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ieum.text.Document;
import org.ieum.text.Removed;
import org.ieum.text.Span;

/**
 * Everything of a page that is in no document: the removed lines, what the reading of HTML left out, and, so that only
 * white space is unaccounted for, what stands between all these.
 */
final class Leftovers {
    /** The rule of what a document has kept; no removed stretch has it. */
    private static final String KEPT = "";

    private final String raw;
    private final Draft draft;
    private final List<Removed> all = new ArrayList<>();

    private Leftovers(String raw, Draft draft) {
        this.raw = raw;
        this.draft = draft;
    }

    /** In the order of the page, each with the rule that took it out. */
    static List<Removed> of(String raw, Draft draft, List<Document> documents) {
        return new Leftovers(raw, draft).fill(stretches(draft, documents));
    }

    private static List<Removed> stretches(Draft draft, List<Document> documents) {
        List<Removed> stretches = new ArrayList<>(draft.removed());
        for (Document document : documents) {
            document.offsets().runs().forEach(run -> stretches.add(new Removed(run.raw(), KEPT)));
        }
        for (Line line : draft.lines()) {
            if (line.isRemoved()) {
                draft.traced().runs(line.span()).forEach(run -> stretches.add(new Removed(run.raw(), line.rule())));
            }
        }
        stretches.sort(Comparator.comparing(Removed::span));
        return stretches;
    }

    private List<Removed> fill(List<Removed> stretches) {
        int end = 0;
        for (Removed stretch : stretches) {
            boolean marked = addGap(end, stretch.span().start());
            if (!stretch.rule().equals(KEPT)) {
                add(stretch, end, marked);
            }
            end = Math.max(end, stretch.span().end());
        }
        addGap(end, raw.length());
        return all;
    }

    /** True if there is more than white space between two stretches: marks, which are then the last of all. */
    private boolean addGap(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(raw.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(raw.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            all.add(new Removed(new Span(start, end), draft.marks()));
        }
        return start < end;
    }

    private void add(Removed stretch, int end, boolean marked) {
        if (draft.isMarkup() && goesOn(stretch, end, marked)) {
            if (marked) {
                removeLast();
            }
            all.add(new Removed(removeLast().span().cover(stretch.span()), stretch.rule()));
        } else if (!draft.isMarkup() && marked && isIndent(stretch)) {
            all.add(new Removed(removeLast().span().cover(stretch.span()), stretch.rule()));
        } else {
            all.add(stretch);
        }
    }

    private Removed removeLast() {
        return all.remove(all.size() - 1);
    }

    /** In markup one removed line or element is often many text nodes with markup between: show it as one. */
    private boolean goesOn(Removed stretch, int end, boolean marked) {
        int before = all.size() - (marked ? 2 : 1);
        return before >= 0
                && all.get(before).rule().equals(stretch.rule())
                && all.get(before).span().end() == end;
    }

    /** Invisible characters at the beginning of a removed line belong to it. */
    private boolean isIndent(Removed stretch) {
        int start = all.get(all.size() - 1).span().start();
        return raw.substring(start, stretch.span().start()).indexOf('\n') < 0;
    }
}
