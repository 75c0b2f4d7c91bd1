package org.ieum.quantity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ieum.text.Lang;
import org.openjdk.jmh.annotations.AuxCounters;
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
 * Finding the quantities of every line of a text; {@code characters} is how many UTF-16 units are read in a second. The
 * text is one of {@code corpora/acsa}, or the file named by {@code -Dieum.bench.ko} or {@code -Dieum.bench.en}.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class QuantitySpeed {

    /** The lines of both languages. */
    @State(Scope.Benchmark)
    public static class Texts {
        final List<String> korean = lines(System.getProperty("ieum.bench.ko", "corpora/acsa/hangyeol-acsa.ko.txt"));
        final List<String> english = lines(System.getProperty("ieum.bench.en", "corpora/acsa/hangyeol-acsa.en.txt"));

        private static List<String> lines(String file) {
            try (Stream<String> lines = Files.lines(Path.of(file), StandardCharsets.UTF_8)) {
                return lines.toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What was read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        public long characters;
    }

    @Benchmark
    public void korean(Texts texts, Read read, Blackhole found) {
        find(texts.korean, Lang.KO, read, found);
    }

    @Benchmark
    public void english(Texts texts, Read read, Blackhole found) {
        find(texts.english, Lang.EN, read, found);
    }

    private static void find(List<String> lines, Lang lang, Read read, Blackhole found) {
        for (String line : lines) {
            found.consume(Quantities.find(line, lang));
            read.characters += line.length();
        }
    }
}
