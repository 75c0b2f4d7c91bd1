package org.ieum.segment;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * The sentences of a text that is too long to be held in memory. What has been read is handed to the segmenter up to its
 * last blank line; where none comes for long, up to its last sentence but one, and the rest is read again with what follows.
 */
final class LongText implements Iterator<Sentence> {
    private static final int PIECE = 1 << 16;
    /** No sentence is that long; what is taken for one is a text without any end of a sentence. */
    private static final int LONGEST_SENTENCE = 1 << 20;

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[^\\S\\n]*\\r?\\n");

    private final Segmenter segmenter;
    private final Reader reader;
    private final Origin origin;
    private final Lang lang;
    private final StringBuilder pending = new StringBuilder();
    private final Deque<Sentence> ready = new ArrayDeque<>();
    private int consumed;
    private int paragraphs;
    private boolean ended;

    LongText(Segmenter segmenter, Reader reader, Origin origin, Lang lang) {
        this.segmenter = segmenter;
        this.reader = reader;
        this.origin = origin;
        this.lang = lang;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !(ended && pending.isEmpty())) {
            fill();
            take();
        }
        return !ready.isEmpty();
    }

    @Override
    public Sentence next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void fill() {
        char[] piece = new char[PIECE];
        try {
            int length = reader.read(piece);
            ended = length < 0;
            pending.append(piece, 0, Math.max(0, length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take() {
        int end = ended ? pending.length() : endOfLastParagraph();
        if (end > 0) {
            Document document = Document.of(origin, lang, pending.substring(0, end));
            add(segmenter.sentences(document));
            paragraphs += document.blocks().size();
            consume(end);
        } else if (pending.length() > PIECE) {
            takePart();
        }
    }

    private int endOfLastParagraph() {
        Matcher blank = BLANK_LINE.matcher(pending);
        int end = 0;
        while (blank.find()) {
            end = blank.end();
            blank.region(end - 1, pending.length());
        }
        return end;
    }

    /** Of what has no blank line yet. */
    private void takePart() {
        List<Sentence> sentences = segmenter.sentences(Document.of(origin, lang, pending.toString()));
        int complete = sentences.size() - (pending.length() > LONGEST_SENTENCE ? 0 : 1);
        if (complete > 0) {
            add(sentences.subList(0, complete));
            paragraphs +=
                    sentences.get(Math.min(complete, sentences.size() - 1)).paragraph();
            consume(sentences.get(complete - 1).span().end());
        }
    }

    private void add(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            List<Token> tokens = Segmenter.shifted(sentence.tokens(), consumed);
            int paragraph = paragraphs + sentence.paragraph();
            Span span = moved(sentence.span());
            ready.add(new Sentence(origin, lang, sentence.kind(), paragraph, span, sentence.text(), tokens));
        }
    }

    private Span moved(Span span) {
        return new Span(Math.addExact(span.start(), consumed), Math.addExact(span.end(), consumed));
    }

    private void consume(int length) {
        pending.delete(0, length);
        consumed = Math.addExact(consumed, length);
    }
}
