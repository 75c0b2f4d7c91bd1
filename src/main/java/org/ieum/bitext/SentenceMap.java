package org.ieum.bitext;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ieum.text.IeumException;
import org.ieum.text.Span;

/** Two segmentations of one text, mapped to each other by character offsets that ignore white space. */
final class SentenceMap {
    private static final int SHOWN = 20;

    private final List<Span> gold;
    private final List<Span> predicted;

    private SentenceMap(List<Span> predicted, List<Span> gold) {
        this.predicted = predicted;
        this.gold = gold;
    }

    static SentenceMap of(List<String> predicted, List<String> gold) {
        List<String> predictedText =
                predicted.stream().map(SentenceMap::squeeze).toList();
        List<String> goldText = gold.stream().map(SentenceMap::squeeze).toList();
        requireSame(String.join("", predictedText), String.join("", goldText));
        return new SentenceMap(spans(predictedText), spans(goldText));
    }

    private static void requireSame(String predicted, String gold) {
        if (!predicted.equals(gold)) {
            int at = 0;
            while (at < Math.min(predicted.length(), gold.length()) && predicted.charAt(at) == gold.charAt(at)) {
                at++;
            }
            throw new IeumException("texts differ at character " + at + ": \"" + excerpt(predicted, at) + "\" / \""
                    + excerpt(gold, at) + "\"");
        }
    }

    private static String excerpt(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + SHOWN));
    }

    private static String squeeze(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0x85)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static List<Span> spans(List<String> texts) {
        List<Span> spans = new ArrayList<>(texts.size());
        int start = 0;
        for (String text : texts) {
            int end = start + text.codePointCount(0, text.length());
            spans.add(new Span(start, end));
            start = end;
        }
        return spans;
    }

    /** The gold sentences that the given predicted ones stand for. */
    List<Integer> goldOf(List<Integer> numbers) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int number : numbers) {
            Span span = predicted.get(number);
            for (int i = firstAfter(span.start());
                    i < gold.size() && gold.get(i).start() < span.end();
                    i++) {
                Span other = gold.get(i);
                int shared = Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
                if (shared > 0 && (2 * shared >= other.length() || 2 * shared >= span.length())) {
                    found.add(i);
                }
            }
        }
        return List.copyOf(found);
    }

    private int firstAfter(int position) {
        int low = 0;
        int high = gold.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (gold.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Set<Integer> goldBoundaries() {
        return boundaries(gold);
    }

    Set<Integer> predictedBoundaries() {
        return boundaries(predicted);
    }

    private static Set<Integer> boundaries(List<Span> spans) {
        Set<Integer> ends = new TreeSet<>();
        spans.stream().limit(Math.max(0, spans.size() - 1)).forEach(span -> ends.add(span.end()));
        return ends;
    }
}
