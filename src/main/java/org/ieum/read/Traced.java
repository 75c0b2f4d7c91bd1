package org.ieum.read;

import java.util.ArrayList;
import java.util.List;
import org.ieum.text.OffsetMap;
import org.ieum.text.OffsetMap.Run;
import org.ieum.text.Span;

/**
 * The text taken out of a page, each character of it traced to the page: a plain text is its own page, the text of HTML
 * is not.
 */
record Traced(String text, OffsetMap map) {

    static Traced plain(String raw) {
        return new Traced(raw, OffsetMap.identity(raw));
    }

    /** The runs of a stretch of the text, in order; a run that is cut stays exact if its sides have one length. */
    List<Run> runs(Span stretch) {
        List<Run> found = new ArrayList<>();
        List<Run> all = map.runs();
        for (int i = firstEndingAfter(stretch.start()); i < all.size(); i++) {
            Run run = all.get(i);
            if (run.text().start() >= stretch.end()) {
                break;
            }
            found.add(cut(run, stretch));
        }
        return found;
    }

    private static Run cut(Run run, Span stretch) {
        if (stretch.contains(run.text()) || run.text().length() != run.raw().length()) {
            return run;
        }
        int from = Math.max(stretch.start(), run.text().start());
        int to = Math.min(stretch.end(), run.text().end());
        Span text = new Span(from, to);
        return new Run(text, text.shift(run.raw().start() - run.text().start()));
    }

    private int firstEndingAfter(int position) {
        int low = 0;
        int high = map.runs().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (map.runs().get(middle).text().end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
