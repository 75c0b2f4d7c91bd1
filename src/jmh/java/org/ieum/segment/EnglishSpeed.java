package org.ieum.segment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Sentences with their tokens, against ICU's sentence ends and Lucene's tokens over the same text; what counts is the
 * ratio of the two means or medians. {@code shield} is the share of the first that goes into finding quantities.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class EnglishSpeed {
    @Param({"acsa", "comparable"})
    public String corpus = "";

    private SpeedText text = new SpeedText(Document.of(Lang.EN, ""), List.of());
    private final Segmenter segmenter = Segmenter.create();
    private final Shield shield = Shield.standard();
    private final BreakIterator ends = BreakIterator.getSentenceInstance(ULocale.ENGLISH);
    private final StandardTokenizer tokenizer = new StandardTokenizer();

    @Setup
    public void read() {
        text = SpeedText.read(corpus, Lang.EN);
    }

    @Benchmark
    public List<Sentence> sentencesWithTokens() {
        return segmenter.sentences(text.document());
    }

    @Benchmark
    public int shield() {
        return text.paragraphs().stream()
                .mapToInt(paragraph -> shield.find(paragraph, Lang.EN).size())
                .sum();
    }

    @Benchmark
    public int unicodeAndLucene() throws IOException {
        int length = 0;
        for (String paragraph : text.paragraphs()) {
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
