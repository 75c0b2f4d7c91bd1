package org.ieum.io;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.finding.Place;
import org.ieum.term.Hit;
import org.ieum.text.Block;
import org.ieum.text.Document;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * The documents of a report and places in them. Documents and sentences are called by number; spans count in the document's
 * text as in the API, and beside them stands the place on the page as the tables have it.
 */
final class ReportTexts {
    private final ReportJson json;
    private final Quotes quotes;
    private final Map<Origin, Document> documents = new LinkedHashMap<>();
    private final Map<Origin, Integer> numbers = new HashMap<>();
    private final Map<Origin, Map<Span, Integer>> sentences = new HashMap<>();

    ReportTexts(ReportJson json, Quotes quotes) {
        this.json = json;
        this.quotes = quotes;
    }

    void document(Document document, List<Sentence> list) throws IOException {
        documents.putIfAbsent(document.origin(), document);
        numbers.putIfAbsent(document.origin(), numbers.size());
        Map<Span, Integer> known = sentences.computeIfAbsent(document.origin(), origin -> new HashMap<>());
        numbers(list).forEach(known::putIfAbsent);
        json.object(() -> {
            json.name("name").text(document.origin().toString());
            json.name("outlet").text(document.metadata().outlet());
            json.name("lang").text(document.lang().tag());
            json.name("title").text(quotes.brief(document.metadata().title()));
            json.name("byline").text(quotes.brief(document.metadata().byline()));
            json.name("date")
                    .text(document.metadata().date().map(Object::toString).orElse(""));
            json.name("sentences").array(list, sentence -> sentence(document, sentence));
        });
    }

    /** {@code [start, text, paragraph, 1 if it is a heading, place on the page]}. */
    private void sentence(Document document, Sentence sentence) throws IOException {
        json.array(() -> {
            json.number(sentence.span().start());
            json.text(quotes.text(sentence));
            json.number(sentence.paragraph());
            json.number(sentence.kind() == Block.Kind.HEADING ? 1 : 0);
            json.text(Cells.rawSpan(document, sentence.span()));
        });
    }

    static Map<Span, Integer> numbers(List<Sentence> list) {
        Map<Span, Integer> numbers = new HashMap<>();
        list.forEach(sentence -> numbers.putIfAbsent(sentence.span(), numbers.size()));
        return numbers;
    }

    int number(Origin document) {
        return known(numbers, document);
    }

    void number(Sentence sentence) throws IOException {
        number(json, known(sentences, sentence.origin()), sentence);
    }

    /** Writes the number of a sentence; nothing if it has none. */
    static void number(ReportJson json, Map<Span, Integer> numbers, Sentence sentence) throws IOException {
        Optional<Integer> number = Optional.ofNullable(numbers.get(sentence.span()));
        if (number.isPresent()) {
            json.number(number.get());
        }
    }

    private static <T> T known(Map<Origin, T> values, Origin origin) {
        return Optional.ofNullable(values.get(origin))
                .orElseThrow(() -> new IllegalStateException("no document " + origin));
    }

    /** {@code d} the document, {@code s} the span, {@code n} the sentences around it, {@code r} the place on the page. */
    void place(Place place) throws IOException {
        json.object(() -> {
            json.name("d").number(number(place.origin()));
            json.name("s").array(() -> span(place.span()));
            json.name("n").array(place.sentences(), this::number);
            json.name("r").text(Cells.rawSpan(place.document(), place.span()));
        });
    }

    private void span(Span span) throws IOException {
        json.number(span.start());
        json.number(span.end());
    }

    /** {@code [document, sentence, start, end, place on the page]}. */
    void hit(Hit hit) throws IOException {
        Origin origin = hit.sentence().origin();
        json.array(() -> {
            json.number(number(origin));
            number(hit.sentence());
            span(hit.span());
            json.text(Cells.rawSpan(known(documents, origin), hit.span()));
        });
    }
}
