package org.ieum.align;

import java.util.ArrayList;
import java.util.List;
import org.ieum.segment.Segmenter;
import org.ieum.text.Block;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * Many documents as one text whose sentences are the documents, so that what relates and weighs the words of sentences does
 * the same for documents.
 */
final class DocumentSet {
    private final List<Document> documents;
    private final int[] starts;
    private final Passage passage;

    /**
     * @param lang of all documents
     * @throws IeumException if one is in another language
     */
    DocumentSet(Segmenter segmenter, Lang lang, List<Document> documents) {
        this.documents = documents;
        starts = new int[documents.size()];
        StringBuilder text = new StringBuilder();
        List<Sentence> wholes = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            requireLang(documents.get(i), lang);
            starts[i] = text.length();
            wholes.add(whole(segmenter, documents.get(i), i, starts[i]));
            text.append(documents.get(i).text()).append("\n\n");
        }
        passage = new Passage(Document.of(Origin.of("documents." + lang), lang, text.toString()), wholes);
    }

    private static void requireLang(Document document, Lang lang) {
        if (!document.lang().equals(lang)) {
            throw new IeumException(document.origin() + ": in language " + document.lang() + ", expected " + lang);
        }
    }

    private static Sentence whole(Segmenter segmenter, Document document, int number, int start) {
        List<Token> tokens = segmenter.sentences(document).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(token -> token.at(token.span().shift(start)))
                .toList();
        Span span = new Span(start, start + document.text().length());
        return new Sentence(
                document.origin(), document.lang(), Block.Kind.PARAGRAPH, number, span, document.text(), tokens);
    }

    int size() {
        return documents.size();
    }

    List<Document> documents() {
        return documents;
    }

    Document document(int number) {
        return documents.get(number);
    }

    /** The text of all documents, and the documents as its sentences. */
    Passage passage() {
        return passage;
    }

    /** Places in the text of all documents as places in one of them. */
    List<Span> places(int document, List<Span> inAll) {
        return inAll.stream().map(span -> span.shift(-starts[document])).toList();
    }
}
