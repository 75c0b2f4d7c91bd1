package org.ieum.io;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.SpanCondition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.finding.Finding;
import org.ieum.finding.Place;
import org.ieum.finding.Witness;
import org.ieum.study.Rendering;
import org.ieum.study.Study;
import org.ieum.text.Document;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * What of the documents a report shows: all, or quotes that may be passed on. A quote is a run of at most {@value #LONGEST}
 * words; all quotes of a document together are at most a third of it, so that nobody can put the article together again.
 * A word is a run of letters and digits.
 *
 * <ol>
 *   <li>The words that the findings are about come first, the gravest finding first.
 *   <li>Then each gets as much of its sentence around it as may be.
 *   <li>Then the places where concepts are named, in the same way, as long as there is room.
 * </ol>
 */
final class Quotes {
    /** The most words of a quote. */
    static final int LONGEST = 25;

    /** Stands for a character that is not shown, so that offsets stay what they are. */
    static final char HIDDEN = '\uE000';

    /** One of so many words may be shown. */
    private static final int SHARE = 3;

    private static final UnicodeSet WORD = new UnicodeSet("[[:L:][:M:][:N:]]").freeze();
    private static final Quotes ALL = new Quotes(false);

    private final boolean some;
    private final Map<Origin, Excerpt> excerpts = new HashMap<>();

    private Quotes(boolean some) {
        this.some = some;
    }

    /** Everything is shown. */
    static Quotes all() {
        return ALL;
    }

    /** Only quotes are. */
    static Quotes of(Study study) {
        Quotes quotes = new Quotes(true);
        study.corpus().documents().forEach(document -> quotes.excerpts.put(document.origin(), new Excerpt(document)));
        List<Finding> findings = study.findings();
        findings.forEach(finding -> places(finding).forEach(quotes::grant));
        findings.forEach(finding ->
                places(finding).forEach(place -> quotes.widen(place.origin(), place.span(), place.sentences())));
        for (Rendering rendering : study.renderings()) {
            rendering.hits().forEach(hit -> quotes.widen(hit.sentence().origin(), hit.span(), List.of(hit.sentence())));
        }
        return quotes;
    }

    private static List<Place> places(Finding finding) {
        return finding.sides().stream()
                .flatMap(side -> side.witnesses().stream())
                .map(Witness::place)
                .toList();
    }

    private void grant(Place place) {
        excerpt(place.origin()).grant(place.span());
    }

    private void widen(Origin origin, Span span, List<Sentence> sentences) {
        sentences.stream()
                .map(Sentence::span)
                .filter(span::overlaps)
                .forEach(sentence -> excerpt(origin).widen(span, sentence));
    }

    private Excerpt excerpt(Origin origin) {
        Excerpt excerpt = excerpts.get(origin);
        if (excerpt == null) {
            throw new IllegalStateException("no document " + origin);
        }
        return excerpt;
    }

    /** True if not all is shown. */
    boolean areSome() {
        return some;
    }

    /** A sentence, with {@link #HIDDEN} for each character that is not shown. */
    String text(Sentence sentence) {
        return some ? excerpt(sentence.origin()).masked(sentence.span()) : sentence.text();
    }

    /** True if all of some spans are shown. */
    boolean show(Origin origin, List<Span> spans) {
        return !some || spans.stream().allMatch(span -> excerpt(origin).shows(span));
    }

    /** A text about documents: up to where a quote would get too long, if it holds such a one. */
    String brief(String text) {
        List<Span> words = words(text);
        for (int i = LONGEST; some && i < words.size(); i++) {
            String run = joined(text, words.subList(i - LONGEST, i + 1));
            if (excerpts.values().stream().anyMatch(excerpt -> excerpt.words.contains(run))) {
                return text.substring(0, words.get(i).start()).stripTrailing() + " …";
            }
        }
        return text;
    }

    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        int start = WORD.span(text, SpanCondition.NOT_CONTAINED);
        while (start < text.length()) {
            int end = WORD.span(text, start, SpanCondition.SIMPLE);
            words.add(new Span(start, end));
            start = WORD.span(text, end, SpanCondition.NOT_CONTAINED);
        }
        return words;
    }

    private static String joined(String text, List<Span> words) {
        return words.stream().map(word -> word.of(text)).collect(Collectors.joining(" ", " ", " "));
    }

    /** What of one document is shown, word by word. */
    private static final class Excerpt {
        private final String text;

        /** All of them, between single spaces. */
        private final String words;

        private final int[] starts;
        private final int[] ends;
        private final BitSet shown = new BitSet();

        Excerpt(Document document) {
            text = document.text();
            List<Span> spans = words(text);
            words = joined(text, spans);
            starts = spans.stream().mapToInt(Span::start).toArray();
            ends = spans.stream().mapToInt(Span::end).toArray();
        }

        /** Shows the words of a span, as many as may be. */
        void grant(Span span) {
            int word = first(span);
            while (word < starts.length && starts[word] < span.end() && show(word)) {
                word++;
            }
        }

        /** Shows the words around a span too, to both sides alike, without leaving a sentence. */
        void widen(Span span, Span sentence) {
            grant(span);
            int left = first(span) - 1;
            int right = left + 1;
            while (right < starts.length && starts[right] < span.end()) {
                right++;
            }
            boolean more = true;
            while (more) {
                more = false;
                if (left >= 0 && starts[left] >= sentence.start() && show(left)) {
                    left--;
                    more = true;
                }
                if (right < starts.length && ends[right] <= sentence.end() && show(right)) {
                    right++;
                    more = true;
                }
            }
        }

        /** The first word that ends behind the start of a span. */
        private int first(Span span) {
            int at = Arrays.binarySearch(ends, span.start());
            return at < 0 ? -at - 1 : at + 1;
        }

        private boolean show(int word) {
            if (!shown.get(word)) {
                int from = shown.previousClearBit(word - 1) + 1;
                int to = shown.nextClearBit(word + 1);
                if (to - from > LONGEST || (shown.cardinality() + 1) * SHARE > starts.length) {
                    return false;
                }
                shown.set(word);
            }
            return true;
        }

        boolean shows(Span span) {
            int first = first(span);
            int last = first;
            while (last < starts.length && starts[last] < span.end()) {
                last++;
            }
            return shown.nextClearBit(first) >= last;
        }

        /** What stands between two words that are shown is shown as well, and what begins or ends the sentence. */
        String masked(Span sentence) {
            char[] masked = new char[sentence.length()];
            Arrays.fill(masked, HIDDEN);
            for (int i = first(sentence); i < starts.length && starts[i] < sentence.end(); i++) {
                if (shown.get(i)) {
                    copy(isIn(i - 1, sentence) ? starts[i] : sentence.start(), end(i, sentence), sentence, masked);
                }
            }
            return new String(masked);
        }

        private int end(int word, Span sentence) {
            if (!isIn(word + 1, sentence)) {
                return sentence.end();
            }
            return shown.get(word + 1) ? starts[word + 1] : ends[word];
        }

        private boolean isIn(int word, Span sentence) {
            return word >= 0 && word < starts.length && sentence.contains(new Span(starts[word], ends[word]));
        }

        private void copy(int from, int to, Span sentence, char[] masked) {
            int start = Math.max(from, sentence.start());
            int end = Math.min(to, sentence.end());
            text.getChars(start, end, masked, start - sentence.start());
        }
    }
}
