package org.ieum.segment;

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
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
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
 * Sentences with their tokens, against the bare analyser over the same text; what counts is the ratio of the two. The
 * text is the Korean side of {@code corpora/acsa}, or the files named by {@code -Dieum.bench.text=FILE:FILE}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class KoreanSpeed {
    private static final String OURS =
            "corpora/acsa/hangyeol-acsa.ko.txt:corpora/acsa/hibiya-preview.ko.txt:corpora/acsa/saebyeok-talks.ko.txt";

    private final String text = Stream.of(
                    System.getProperty("ieum.bench.text", OURS).split(":"))
            .map(KoreanSpeed::read)
            .collect(Collectors.joining("\n\n"));
    private final Document document = Document.of(Lang.KO, text);
    private final List<String> paragraphs =
            document.blocks().stream().map(block -> block.span().of(text)).toList();
    private final Segmenter segmenter = Segmenter.create();
    private final KoreanTokenizer bare = new KoreanTokenizer(
            TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, DecompoundMode.DISCARD, false, false);

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

    /** A paragraph at a time, as a search engine would. */
    @Benchmark
    public int bareAnalyser() throws IOException {
        int length = 0;
        CharTermAttribute term = bare.getAttribute(CharTermAttribute.class);
        for (String paragraph : paragraphs) {
            bare.setReader(new StringReader(paragraph));
            bare.reset();
            while (bare.incrementToken()) {
                length += term.length();
            }
            bare.end();
            bare.close();
        }
        return length;
    }
}
