package org.ieum.study;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.term.Glossary;
import org.ieum.text.Counts;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Origin;

/**
 * Documents to be studied together. Their order is the order of everything that a study says of them.
 *
 * @param documents each with an origin of its own
 * @param failures what could not be read
 * @param glossary the concepts to look for; may be empty
 * @param events which event a document reports, by its origin, as far as it is known; only documents of one event are
 *     compared. The others are put together by what they say
 */
public record Corpus(List<Document> documents, List<Failure> failures, Glossary glossary, Map<Origin, String> events) {
    public Corpus {
        requireNonNull(glossary, "glossary");
        documents = List.copyOf(documents);
        failures = List.copyOf(failures);
        events = Map.copyOf(events);
        requireOwnOrigins(documents);
        requireNames(events);
    }

    /** Documents of which it is not known what events they report. */
    public Corpus(List<Document> documents, List<Failure> failures, Glossary glossary) {
        this(documents, failures, glossary, Map.of());
    }

    private static void requireNames(Map<Origin, String> events) {
        events.forEach((origin, name) -> {
            if (name.isBlank()) {
                throw new IeumException("corpus: the event of " + origin + " is blank; name it or leave it out");
            }
        });
    }

    private static void requireOwnOrigins(List<Document> documents) {
        Set<Origin> seen = new LinkedHashSet<>();
        for (Document document : documents) {
            if (!seen.add(document.origin())) {
                throw new IeumException("corpus: two documents are called " + document.origin()
                        + "; give each an origin of its own (Document.withOrigin)");
            }
        }
    }

    /** Documents that were all read without failure, and no glossary: a study looks for the terms that they suggest. */
    public static Corpus of(List<Document> documents) {
        return of(documents, Glossary.EMPTY);
    }

    /** Documents that were all read without failure. */
    public static Corpus of(List<Document> documents, Glossary glossary) {
        return new Corpus(documents, List.of(), glossary);
    }

    /** Its documents in a language, in order. */
    public List<Document> documents(Lang lang) {
        return documents.stream()
                .filter(document -> document.lang().equals(lang))
                .toList();
    }

    /** The same documents with other concepts to look for. */
    public Corpus withGlossary(Glossary glossary) {
        return new Corpus(documents, failures, glossary, events);
    }

    /** The document of an origin. */
    public Optional<Document> byOrigin(Origin origin) {
        return documents.stream()
                .filter(document -> document.origin().equals(origin))
                .findFirst();
    }

    /** The outlets in order of first appearance. */
    public List<String> outlets() {
        return List.copyOf(
                documents.stream().map(Document::outlet).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The documents of an outlet, in order; empty if there is no such outlet. */
    public List<Document> documents(String outlet) {
        return documents.stream()
                .filter(document -> document.outlet().equals(outlet))
                .toList();
    }

    /** {@code corpus of 9 documents of 9 outlets}. */
    @Override
    public String toString() {
        return "corpus of " + Counts.of(documents.size(), "document") + " of "
                + Counts.of(outlets().size(), "outlet");
    }
}
