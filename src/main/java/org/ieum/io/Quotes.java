package org.ieum.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.study.Finding;
import org.ieum.study.Place;
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

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
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
        List<Place> places = new ArrayList<>(List.of(finding.a()));
        finding.b().ifPresent(places::add);
        return places;
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

    /** A text about documents, which may hold words of them: no more of it than a quote may have. */
    String brief(String text) {
        if (!some) {
            return text;
        }
        Matcher words = WORD.matcher(text);
        int end = text.length();
        for (int i = 0; i <= LONGEST && words.find(); i++) {
            end = i == LONGEST ? words.start() : end;
        }
        return end == text.length() ? text : text.substring(0, end).stripTrailing() + " …";
    }

    /** What of one document is shown, word by word. */
    private static final class Excerpt {
        private final String text;
        private final int[] starts;
        private final int[] ends;
        private final BitSet shown = new BitSet();

        Excerpt(Document document) {
            text = document.text();
            List<Span> words = WORD.matcher(text)
                    .results()
                    .map(found -> new Span(found.start(), found.end()))
                    .toList();
            starts = words.stream().mapToInt(Span::start).toArray();
            ends = words.stream().mapToInt(Span::end).toArray();
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

        /** What stands between two words that are shown is shown as well, and so is what ends a sentence. */
        String masked(Span span) {
            char[] masked = new char[span.length()];
            Arrays.fill(masked, HIDDEN);
            for (int i = first(span); i < starts.length && starts[i] < span.end(); i++) {
                if (shown.get(i)) {
                    boolean goesOn = i + 1 < starts.length && shown.get(i + 1) && starts[i + 1] < span.end();
                    copy(starts[i], goesOn ? starts[i + 1] : ends[i], span, masked);
                }
            }
            return new String(masked);
        }

        private void copy(int from, int to, Span span, char[] masked) {
            int start = Math.max(from, span.start());
            int end = Math.min(to, span.end());
            text.getChars(start, end, masked, start - span.start());
        }
    }
}
