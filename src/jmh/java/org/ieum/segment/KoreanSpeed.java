package org.ieum.segment;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Sentences with their tokens, against the bare analyser over the same text; what counts is the ratio of the two means or medians.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class KoreanSpeed {
    @Param({"acsa", "comparable"})
    public String corpus = "";

    private SpeedText text = new SpeedText(Document.of(Lang.KO, ""), List.of());
    private final Segmenter segmenter = Segmenter.create();
    private final KoreanTokenizer bare = new KoreanTokenizer(
            TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, DecompoundMode.DISCARD, false, false);

    @Setup
    public void read() {
        text = SpeedText.read(corpus, Lang.KO);
    }

    @Benchmark
    public List<Sentence> sentencesWithTokens() {
        return segmenter.sentences(text.document());
    }

    /** A paragraph at a time, as a search engine would. */
    @Benchmark
    public int bareAnalyser() throws IOException {
        int length = 0;
        CharTermAttribute term = bare.getAttribute(CharTermAttribute.class);
        for (String paragraph : text.paragraphs()) {
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
