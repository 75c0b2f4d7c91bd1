package org.ieum.study;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ieum.check.Reading;
import org.ieum.coverage.Speech;
import org.ieum.event.AgencyCopy;
import org.ieum.term.Hit;
import org.ieum.text.Document;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * Says of each term that stands in a document whether it is the concept's first mention there and who is speaking.
 *
 * @param outlets the names that may be quoted, and how they are found
 * @param reprints the sentences that another document has printed before
 */
record Mentions(Map<String, Pattern> outlets, Set<Sentence> reprints) {
    /** Any outlet of these documents may be quoted in the others, if it has a name and not just a file's. */
    static Mentions of(List<Document> documents, List<AgencyCopy> copies) {
        Map<String, Pattern> outlets = new LinkedHashMap<>();
        documents.stream()
                .map(document -> document.metadata().outlet())
                .filter(outlet -> !outlet.isBlank())
                .forEach(outlet -> outlets.computeIfAbsent(outlet, Mentions::name));
        return new Mentions(outlets, AgencyCopy.reprints(copies));
    }

    /** A name as a word, before a particle too, and with or without its article. */
    private static Pattern name(String outlet) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(outlet.replaceFirst("^The ", "")) + "(?![A-Za-z\\p{N}])");
    }

    /** The given terms of a document, in order. */
    List<Occurrence> in(Document document, List<Hit> hits) {
        Speech speech = Speech.of(document);
        Set<String> named = new HashSet<>();
        return hits.stream()
                .map(hit -> occurrence(
                        document, hit, speech, named.add(hit.concept().id())))
                .toList();
    }

    /** A place that the glossary's terms do not give. It is the first if none of them stands before it. */
    Occurrence occurrence(Reading reading, Hit hit) {
        boolean first = reading.hits().stream()
                .noneMatch(other ->
                        other.concept().equals(hit.concept()) && other.span().compareTo(hit.span()) < 0);
        return occurrence(reading.document(), hit, Speech.of(reading.document()), first);
    }

    private Occurrence occurrence(Document document, Hit hit, Speech speech, boolean first) {
        Optional<Span> quotation = speech.around(hit.span());
        return new Occurrence(
                document,
                hit,
                first,
                quotation.isPresent(),
                quotation
                        .map(span -> quotedFrom(document, hit.sentence(), span))
                        .orElse(""),
                reprints.contains(hit.sentence()));
    }

    /** The other outlet that the sentence names outside of the quotation; empty if it names none or several. */
    private String quotedFrom(Document document, Sentence sentence, Span quotation) {
        String text = document.text();
        int start = Math.min(sentence.span().start(), quotation.start());
        int end = Math.max(sentence.span().end(), quotation.end());
        String around = text.substring(start, quotation.start()) + "\n" + text.substring(quotation.end(), end);
        List<String> named = outlets.keySet().stream()
                .filter(outlet -> !outlet.equals(document.outlet()))
                .filter(outlet -> outlets.get(outlet).matcher(around).find())
                .toList();
        return named.size() == 1 ? named.get(0) : "";
    }
}
