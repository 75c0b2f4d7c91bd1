package org.ieum.term;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.ieum.io.GlossaryCsv;
import org.ieum.segment.Segmenter;
import org.ieum.text.Block;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
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
 * Finding the terms of 100,000 concepts in some 190 KB of Korean, against the bare analyser over the same text; what
 * counts is the ratio of the two. {@code find} takes sentences with their words, as segmenting has left them;
 * {@code segmentAndFind} begins with the document. {@code load} reads the glossary from a file, {@code build} makes its
 * finder for both languages.
 *
 * <p>Run by itself it prints the same in processor time, for machines that do other things too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class FindSpeed {
    private static final int CONCEPTS = 100_000;

    private final Path file = written(LargeGlossary.of(CONCEPTS));
    private final Glossary glossary = first("load", this::load);
    private final TermFinder finder = first("build", this::build);
    private final Document document = Document.of(Lang.KO, text());
    private final Segmenter segmenter = Segmenter.create();
    private final List<Sentence> sentences = segmenter.sentences(document);
    private final List<String> paragraphs = document.blocks().stream()
            .map(block -> block.span().of(document.text()))
            .toList();
    private final KoreanTokenizer bare =
            new KoreanTokenizer(TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, DecompoundMode.MIXED, false, false);

    private static Path written(Glossary glossary) {
        try {
            Path file = Files.createTempFile("large", ".csv");
            file.toFile().deleteOnExit();
            GlossaryCsv.write(glossary, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text() {
        try (Stream<Path> files = Files.walk(Path.of("corpora"))) {
            String once = files.filter(file -> file.toString().endsWith("ko.txt"))
                    .sorted()
                    .map(FindSpeed::read)
                    .collect(Collectors.joining("\n\n"));
            return once + "\n\n" + once;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public Glossary load() {
        try {
            return GlossaryCsv.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public TermFinder build() {
        TermFinder made = new TermFinder(glossary);
        made.find(List.of(empty(Lang.KO), empty(Lang.EN)));
        return made;
    }

    private static Sentence empty(Lang lang) {
        return new Sentence(Origin.TEXT, lang, Block.Kind.PARAGRAPH, 0, new Span(0, 0), "", List.of());
    }

    @Benchmark
    public List<Hit> find() {
        return finder.find(sentences);
    }

    @Benchmark
    public List<Hit> segmentAndFind() {
        return finder.find(segmenter.sentences(document));
    }

    /** A paragraph at a time, as a search engine would. */
    @Benchmark
    public int bareAnalyser() {
        int length = 0;
        CharTermAttribute term = bare.getAttribute(CharTermAttribute.class);
        try {
            for (String paragraph : paragraphs) {
                bare.setReader(new StringReader(paragraph));
                bare.reset();
                while (bare.incrementToken()) {
                    length += term.length();
                }
                bare.end();
                bare.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return length;
    }

    /** Prints the processor time of this thread: the best of many runs. */
    public static void main(String[] args) {
        FindSpeed speed = new FindSpeed();
        best("load", 8, speed::load);
        best("build", 8, speed::build);
        double bare = best("bare analyser", 30, speed::bareAnalyser);
        System.out.printf("ratio %.2f%n", best("find", 30, speed::find) / bare);
        System.out.printf("ratio %.2f%n", best("segment and find", 30, speed::segmentAndFind) / bare);
    }

    private static double best(String what, int runs, Supplier<?> job) {
        double best = Double.POSITIVE_INFINITY;
        for (int run = 0; run < runs; run++) {
            best = Math.min(best, timed(job).millis());
        }
        System.out.printf("%s %.1f ms%n", what, best);
        return best;
    }

    private static <T> T first(String what, Supplier<T> job) {
        Timed<T> timed = timed(job);
        System.out.printf("first %s %.1f ms%n", what, timed.millis());
        return timed.value();
    }

    private record Timed<T>(T value, double millis) {}

    private static <T> Timed<T> timed(Supplier<T> job) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        T value = job.get();
        return new Timed<>(value, (threads.getCurrentThreadCpuTime() - start) / 1e6);
    }
}
