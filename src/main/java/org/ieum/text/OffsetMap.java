package org.ieum.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Leads from the characters of a clean text back to the raw text it was made from. It is a list of runs in the order of
 * the clean text; a run whose two sides have one length maps unit by unit, any other run maps only as a whole.
 *
 * @param runs ascending and disjoint in the clean text
 * @param pairs where the raw text has a character of two units, ascending; for counting in code points
 */
public record OffsetMap(List<Run> runs, List<Integer> pairs) {

    /** A stretch of clean text and the raw stretch that it stands for. */
    public record Run(Span text, Span raw) {
        private boolean isCopy() {
            return text.length() == raw.length();
        }
    }

    public OffsetMap {
        runs = List.copyOf(runs);
        pairs = List.copyOf(pairs);
        int end = 0;
        for (Run run : runs) {
            if (run.text().start() < end) {
                throw new IeumException("offset map: run " + run + " begins before " + end);
            }
            end = run.text().end();
        }
    }

    /** The map of a text that was taken over as it is. */
    public static OffsetMap identity(String raw) {
        Span all = new Span(0, raw.length());
        return builder().add(all, all).build(raw);
    }

    /** Collects runs from left to right; neighbours that continue each other become one. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The smallest raw span that covers a span of the clean text. Characters that stand for nothing raw (a line break
     * put between two blocks) add nothing.
     *
     * @throws IeumException if the span touches no run at all
     */
    public Span toRaw(Span text) {
        int start = Integer.MAX_VALUE;
        int end = -1;
        for (int i = firstEndingAfter(text.start()); i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.text().start() >= text.end()
                    && !(text.isEmpty() && run.text().start() == text.start())) {
                break;
            }
            Span raw = part(run, text);
            start = Math.min(start, raw.start());
            end = Math.max(end, raw.end());
        }
        if (end < 0) {
            throw new IeumException("span " + text + " lies outside the offset map");
        }
        return new Span(start, end);
    }

    /**
     * A span of the clean text as a span of the raw text counted in Unicode code points, as files have it.
     *
     * @throws IeumException if the span touches no run at all
     */
    public Span toRawCodePoints(Span text) {
        Span raw = toRaw(text);
        return new Span(codePoints(raw.start()), codePoints(raw.end()));
    }

    private int codePoints(int unit) {
        int at = Collections.binarySearch(pairs, unit);
        return unit - (at < 0 ? -at - 1 : at);
    }

    private static Span part(Run run, Span text) {
        if (!run.isCopy()) {
            return run.raw();
        }
        int shift = run.raw().start() - run.text().start();
        int from = Math.max(text.start(), run.text().start());
        int to = Math.max(from, Math.min(text.end(), run.text().end()));
        return new Span(from + shift, to + shift);
    }

    private int firstEndingAfter(int position) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).text().end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Collects the runs of an {@link OffsetMap}. */
    public static final class Builder {
        private final List<Run> runs = new ArrayList<>();

        private Builder() {}

        /** Adds one run, after all those added so far. Empty clean text is ignored. */
        public Builder add(Span text, Span raw) {
            if (text.isEmpty()) {
                return this;
            }
            if (!runs.isEmpty()) {
                Run last = runs.get(runs.size() - 1);
                if (last.isCopy()
                        && text.length() == raw.length()
                        && last.text().end() == text.start()
                        && last.raw().end() == raw.start()) {
                    runs.set(
                            runs.size() - 1,
                            new Run(last.text().cover(text), last.raw().cover(raw)));
                    return this;
                }
            }
            runs.add(new Run(text, raw));
            return this;
        }

        /** @param raw the raw text that the runs lead to */
        public OffsetMap build(String raw) {
            List<Integer> pairs = new ArrayList<>();
            for (int i = 0; i + 1 < raw.length(); i++) {
                if (Character.isSurrogatePair(raw.charAt(i), raw.charAt(i + 1))) {
                    pairs.add(i++);
                }
            }
            return new OffsetMap(runs, pairs);
        }
    }
}
