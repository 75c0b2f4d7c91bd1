package org.ieum.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Leads from the characters of a clean text back to the raw text it was made from. It is a list of runs in the order of
 * the clean text; a run whose two sides have one length maps unit by unit, any other run maps only as a whole.
 *
 * @param runs ascending and disjoint in the clean text
 */
public record OffsetMap(List<Run> runs) {

    /** A stretch of clean text and the raw stretch that it stands for. */
    public record Run(Span text, Span raw) {
        private boolean isCopy() {
            return text.length() == raw.length();
        }
    }

    public OffsetMap {
        runs = List.copyOf(runs);
        int end = 0;
        for (Run run : runs) {
            if (run.text().start() < end) {
                throw new IeumException("offset map: run " + run + " begins before " + end);
            }
            end = run.text().end();
        }
    }

    /** The map of a text of {@code length} units that was taken over as it is. */
    public static OffsetMap identity(int length) {
        Span all = new Span(0, length);
        return new OffsetMap(length == 0 ? List.of() : List.of(new Run(all, all)));
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

        public OffsetMap build() {
            return new OffsetMap(runs);
        }
    }
}
