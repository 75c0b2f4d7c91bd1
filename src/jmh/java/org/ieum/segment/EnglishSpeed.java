package org.ieum.segment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Sentences with their tokens, against ICU's sentence ends and Lucene's tokens over the same text; what counts is the
 * ratio of the two. {@code shield} is the share of the first that goes into finding quantities. The text is the English
 * side of {@code corpora/acsa}, or the files named by {@code -Dieum.bench.text=FILE:FILE}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EnglishSpeed {
    private static final String OURS =
            "corpora/acsa/hangyeol-acsa.en.txt:corpora/acsa/hibiya-preview.en.txt:corpora/acsa/pacific-wire-talks.en.txt";

    private final String text = Stream.of(
                    System.getProperty("ieum.bench.text", OURS).split(":"))
            .map(EnglishSpeed::read)
            .collect(Collectors.joining("\n\n"));
    private final Document document = Document.of(Lang.EN, text);
    private final List<String> paragraphs =
            document.blocks().stream().map(block -> block.span().of(text)).toList();
    private final Segmenter segmenter = Segmenter.create();
    private final Shield shield = Shield.standard();
    private final BreakIterator ends = BreakIterator.getSentenceInstance(ULocale.ENGLISH);
    private final StandardTokenizer tokenizer = new StandardTokenizer();

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public List<Sentence> sentencesWithTokens() {
        return segmenter.sentences(document);
    }

    @Benchmark
    public int shield() {
        return paragraphs.stream()
                .mapToInt(paragraph -> shield.find(paragraph, Lang.EN).size())
                .sum();
    }

    @Benchmark
    public int unicodeAndLucene() throws IOException {
        int length = 0;
        for (String paragraph : paragraphs) {
            ends.setText(paragraph);
            int start = ends.first();
            for (int end = ends.next(); end != BreakIterator.DONE; start = end, end = ends.next()) {
                length += tokens(paragraph.substring(start, end));
            }
        }
        return length;
    }

    private int tokens(String sentence) throws IOException {
        int length = 0;
        CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
        tokenizer.setReader(new StringReader(sentence));
        tokenizer.reset();
        while (tokenizer.incrementToken()) {
            length += term.toString().length();
        }
        tokenizer.end();
        tokenizer.close();
        return length;
    }
}
