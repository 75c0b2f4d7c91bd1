package org.ieum.read;

import java.util.List;

/**
 * Whether the sentences of a page end in full stops. If they do, a short line in -다 without one is a headline.
 *
 * @param areUsual true if most do
 */
record FullStops(boolean areUsual) {
    private static final int LONGEST_HEADLINE = 60;

    /** As the running text among these lines tells. */
    static FullStops of(List<Line> lines) {
        int stopped = 0;
        int open = 0;
        for (Line line : lines) {
            boolean prose = line.isKept() && line.isProse();
            stopped += prose && line.isStopped() ? 1 : 0;
            open += prose && !line.isStopped() && isTooLongForAHeadline(line) ? 1 : 0;
        }
        return new FullStops(stopped > open);
    }

    /** True for a sentence; false for a headline in -다. */
    boolean isSentence(Line line) {
        return line.isStopped() || (line.endsSentence() && (!areUsual || isTooLongForAHeadline(line)));
    }

    private static boolean isTooLongForAHeadline(Line line) {
        return line.text().length() > LONGEST_HEADLINE;
    }
}
