package org.ieum.finding;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ieum.text.Document;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * A place in a document that a finding or fact points to.
 *
 * @param outlet the document's
 * @param document the document; {@code document.offsets().toRaw(span)} is the place on the raw page
 * @param span the very words, in the document's text; empty if the document lacks something, and then it stands where that
 *     would be expected
 * @param sentences around it, to be read with it; empty if the document lacks something
 */
public record Place(String outlet, Document document, Span span, List<Sentence> sentences) {
    /** How exact a figure is, or that it is below zero. */
    private static final Pattern BEFORE =
            Pattern.compile("(?:(?<![가-힣])(?:약|대략|거의|최소|최대|적어도|영하)|\\b(?i:about|around|some|nearly|almost|over|up to"
                    + "|minus|(?:more|less|fewer) than|at (?:least|most)))\\s+$|(?<![\\p{L}\\p{N}.])[-−–]$");

    /** The same, and that it is one of times in a row. */
    private static final Pattern AFTER = Pattern.compile("\\s?(?:남짓|가량|정도|안팎|내외|이상|이하|미만)(?![가-힣]{2})"
            + "|\\s?(?:연승|연패|연속)|\\s+or (?:so|more|less)\\b"
            + "|(?i)(?:\\s+(?:celsius|fahrenheit))?\\s+below (?:zero|freezing)\\b"
            + "|\\s+(?:straight|consecutive|successive)(?:\\s+\\p{L}+)?|(?:\\s+\\p{L}+){0,2}\\s+in a row\\b");

    /** Characters of the longest words before a figure that belong to it. */
    private static final int LONGEST = 12;

    public Place {
        sentences = List.copyOf(sentences);
    }

    /** Words of a document, in its own text, and the sentences around them. */
    public static Place of(Document document, Span span, List<Sentence> sentences) {
        return new Place(document.outlet(), document, span, sentences);
    }

    /** Where a document lacks what another says: before the character of this number in its text. */
    public static Place missing(Document document, int at) {
        return of(document, new Span(at, at), List.of());
    }

    public Origin origin() {
        return document.origin();
    }

    /** The very words; empty if the document lacks them. */
    public String text() {
        return span.of(document.text());
    }

    /**
     * The very words of a figure, and those beside them without which it would be another: 약 3시간, 세 시간 남짓, "more than three
     * hours"; 영하 5도, "sixth straight win".
     */
    public String figure() {
        String whole = document.text();
        Matcher before = BEFORE.matcher(whole).region(Math.max(0, span.start() - LONGEST), span.start());
        Matcher after = AFTER.matcher(whole).region(span.end(), whole.length());
        int start = before.find() ? before.start() : span.start();
        return whole.substring(start, after.lookingAt() ? after.end() : span.end());
    }

    /** True if the document lacks what the other place says. */
    public boolean isMissing() {
        return span.isEmpty();
    }

    /**
     * The very words with a few of their sentence around them, in one line: {@code … deals with 21 countries, including …}. At
     * most 12 words, and in Korean 40 syllables; empty if the document lacks them.
     */
    public String excerpt() {
        return sentences.stream()
                .map(Sentence::span)
                .filter(span::overlaps)
                .findFirst()
                .map(sentence -> Excerpt.of(document.text(), sentence, span))
                .orElseGet(this::text);
    }

    String context() {
        return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
    }

    /** {@code page.txt "21개국"}. */
    @Override
    public String toString() {
        return document.origin() + " \"" + text() + "\"";
    }
}
