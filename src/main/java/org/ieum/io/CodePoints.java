package org.ieum.io;

import org.ieum.text.Span;

/** Positions of a text in code points instead of UTF-16 units. */
final class CodePoints {
    private final int[] before;

    CodePoints(String text) {
        before = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            before[i] = count;
            boolean first = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
            count += first ? 0 : 1;
        }
        before[text.length()] = count;
    }

    Span of(Span units) {
        return new Span(before[units.start()], before[units.end()]);
    }
}
