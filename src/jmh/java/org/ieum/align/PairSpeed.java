package org.ieum.align;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.ieum.text.Lang;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The pair score with all its reasons, raw text in, against the bare analyser over the Korean side alone, both for all pairs
 * at once; what counts is the ratio of the two. The pairs are the linked lines of {@code corpora/acsa/gold}, or those of the
 * folder named by {@code -Dieum.bench.gold=FOLDER}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PairSpeed {
    private record Pair(String korean, String english) {}

    private final List<Pair> pairs = pairs(Path.of(System.getProperty("ieum.bench.gold", "corpora/acsa/gold")));
    private final Aligner aligner = Aligner.create();
    private final KoreanTokenizer bare = new KoreanTokenizer(
            TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, DecompoundMode.DISCARD, false, false);

    private static List<Pair> pairs(Path gold) {
        try (Stream<Path> files = Files.walk(gold)) {
            List<Pair> pairs = new ArrayList<>();
            for (Path links :
                    files.filter(file -> file.endsWith("gold.tsv")).sorted().toList()) {
                add(pairs, links);
            }
            return pairs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(List<Pair> pairs, Path links) throws IOException {
        List<String> korean = Files.readAllLines(links.resolveSibling("ko.txt"), StandardCharsets.UTF_8);
        List<String> english = Files.readAllLines(links.resolveSibling("en.txt"), StandardCharsets.UTF_8);
        Files.readAllLines(links, StandardCharsets.UTF_8).stream()
                .filter(line -> line.matches("[0-9]+\\t[0-9]+(?:\\t.*)?"))
                .map(line -> Arrays.stream(line.split("\t"))
                        .limit(2)
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .forEach(link -> pairs.add(new Pair(korean.get(link[0]), english.get(link[1]))));
    }

    @Benchmark
    public void score(Blackhole hole) {
        pairs.forEach(pair -> hole.consume(aligner.score(pair.korean(), Lang.KO, pair.english(), Lang.EN)));
    }

    @Benchmark
    public int bareAnalyser() throws IOException {
        return AlignSpeed.count(bare, pairs.stream().map(Pair::korean).toList());
    }
}
