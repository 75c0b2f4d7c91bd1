package org.ieum.align;

import java.util.ArrayList;
import java.util.List;
import org.ieum.segment.Segmenter;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * One of two texts to be aligned.
 *
 * @param document with its language and, if known, its date
 * @param sentences of that document, in order
 */
public record Passage(Document document, List<Sentence> sentences) {
    public Passage {
        sentences = List.copyOf(sentences);
    }

    /**
     * A text whose sentences are given, one a line. Blank lines are no sentences; line breaks inside a line are taken as
     * white space of the sentence.
     */
    public static Passage ofLines(Segmenter segmenter, Origin origin, Lang lang, List<String> lines) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String line : lines) {
            int start = text.length();
            text.append(line);
            if (!line.isBlank()) {
                spans.add(trimmed(line).shift(start));
            }
            text.append('\n');
        }
        Document document = Document.of(origin, lang, text.toString());
        return new Passage(document, segmenter.sentences(document, spans));
    }

    private static Span trimmed(String line) {
        return new Span(
                line.length() - line.stripLeading().length(),
                line.stripTrailing().length());
    }

    Lang lang() {
        return document.lang();
    }

    /** Number of sentences. */
    public int size() {
        return sentences.size();
    }
}
