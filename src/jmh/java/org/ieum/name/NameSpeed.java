package org.ieum.name;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Pairs of names a second: each Korean name against Latin ones that are mostly not its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class NameSpeed {
    private static final List<String> KOREAN =
            List.of("김관진", "기타자와 도시미", "마오쩌둥", "모택동", "버락 오바마", "스코틀랜드", "삼성전자", "나토", "金大中", "리용호");
    private static final List<String> LATIN = List.of(
            "Kim Kwan-jin",
            "Toshimi Kitazawa",
            "Mao Zedong",
            "Barack Obama",
            "Scotland",
            "Samsung Electronics",
            "NATO",
            "Kim Dae-jung",
            "Ri Yong-ho",
            "Angela Merkel");
    private static final int PAIRS = 100;

    private final List<String> words = words();

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        KOREAN.forEach(name -> words.add(name.replace(" ", "")));
        return words;
    }

    /** Whole names, with a verdict. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void compare(Blackhole sink) {
        for (String korean : KOREAN) {
            for (String latin : LATIN) {
                sink.consume(Names.compare(korean, latin));
            }
        }
    }

    /** Single words, as the aligner asks for them. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void similarity(Blackhole sink) {
        for (String korean : words) {
            for (String latin : LATIN) {
                sink.consume(Names.similarity(korean, latin));
            }
        }
    }
}
