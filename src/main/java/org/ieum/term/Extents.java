package org.ieum.term;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ieum.text.Span;

/** How far the phrases of one side of a link reach. */
final class Extents {
    /** By where phrases begin: the furthest end of those that begin there. */
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    /** The same of all that begin there or before. */
    private final TreeMap<Integer, Integer> endsSoFar = new TreeMap<>();

    Extents(List<Mention> phrases) {
        phrases.forEach(
                phrase -> ends.merge(phrase.span().start(), phrase.span().end(), Math::max));
        int furthest = 0;
        for (Map.Entry<Integer, Integer> entry : ends.entrySet()) {
            furthest = Math.max(furthest, entry.getValue());
            endsSoFar.put(entry.getKey(), furthest);
        }
    }

    /** True if one of the phrases goes beyond a phrase. */
    boolean isInside(Mention phrase) {
        Span span = phrase.span();
        Map.Entry<Integer, Integer> before = endsSoFar.lowerEntry(span.start());
        return before != null && before.getValue() >= span.end() || ends.getOrDefault(span.start(), 0) > span.end();
    }
}
