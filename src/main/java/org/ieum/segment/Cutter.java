package org.ieum.segment;

import java.util.ArrayList;
import java.util.List;
import org.ieum.text.Span;

/** Makes sentences of the places where rules have cut a paragraph. */
final class Cutter {
    private Cutter() {}

    /** The stretches between the cuts, without the white space around them. */
    static List<Span> spans(String text, List<Integer> cuts) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int cut : cuts) {
            if (cut > start) {
                add(spans, text, start, cut);
                start = cut;
            }
        }
        add(spans, text, start, text.length());
        return spans;
    }

    private static void add(List<Span> spans, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        // What is left may be spaces that isWhitespace does not count, such as no-break spaces: no sentence.
        if (from < to && (spans.isEmpty() || !Spaces.isBlank(text, from, to))) {
            spans.add(new Span(from, to));
        } else if (from < to) {
            spans.set(spans.size() - 1, new Span(spans.get(spans.size() - 1).start(), to));
        }
    }
}
