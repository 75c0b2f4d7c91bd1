package org.ieum.study;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ieum.term.Hit;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * Says of each term that stands in a document whether it is the concept's first mention there and who is speaking.
 *
 * @param outlets the names that may be quoted, and how they are found
 */
record Mentions(Map<String, Pattern> outlets) {
    /** Any outlet of these documents may be quoted in the others, if it has a name and not just a file's. */
    static Mentions of(List<Reading> readings) {
        Map<String, Pattern> outlets = new LinkedHashMap<>();
        readings.stream()
                .map(reading -> reading.document().metadata().outlet())
                .filter(outlet -> !outlet.isBlank())
                .forEach(outlet -> outlets.computeIfAbsent(outlet, Mentions::name));
        return new Mentions(outlets);
    }

    /** A name as a word, before a particle too, and with or without its article. */
    private static Pattern name(String outlet) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(outlet.replaceFirst("^The ", "")) + "(?![A-Za-z\\p{N}])");
    }

    /** The terms of a document, in order. */
    List<Occurrence> in(Reading reading) {
        Speech speech = Speech.of(reading.document());
        Set<String> named = new HashSet<>();
        return reading.hits().stream()
                .map(hit ->
                        occurrence(reading, hit, speech, named.add(hit.concept().id())))
                .toList();
    }

    /** A place that the glossary's terms do not give. It is the first if none of them stands before it. */
    Occurrence occurrence(Reading reading, Hit hit) {
        boolean first = reading.hits().stream()
                .noneMatch(other ->
                        other.concept().equals(hit.concept()) && other.span().compareTo(hit.span()) < 0);
        return occurrence(reading, hit, Speech.of(reading.document()), first);
    }

    private Occurrence occurrence(Reading reading, Hit hit, Speech speech, boolean first) {
        Optional<Span> quotation = speech.around(hit.span());
        return new Occurrence(
                reading.document(),
                hit,
                first,
                quotation.isPresent(),
                quotation.map(span -> quotedFrom(reading, hit.sentence(), span)).orElse(""));
    }

    /** The other outlet that the sentence names outside of the quotation; empty if it names none or several. */
    private String quotedFrom(Reading reading, Sentence sentence, Span quotation) {
        String text = reading.document().text();
        int start = Math.min(sentence.span().start(), quotation.start());
        int end = Math.max(sentence.span().end(), quotation.end());
        String around = text.substring(start, quotation.start()) + "\n" + text.substring(quotation.end(), end);
        List<String> named = outlets.keySet().stream()
                .filter(outlet -> !outlet.equals(reading.outlet()))
                .filter(outlet -> outlets.get(outlet).matcher(around).find())
                .toList();
        return named.size() == 1 ? named.get(0) : "";
    }
}
