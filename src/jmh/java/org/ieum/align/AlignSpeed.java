package org.ieum.align;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.ieum.bitext.Bitext;
import org.ieum.segment.Segmenter;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
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
 * A long text aligned with its lines given, raw lines in and second pass included, against the bare analysers over the same
 * lines, on one processor; what counts is the ratio of the two. The text is the folder {@code -Dieum.bench.gold=FOLDER}, which
 * holds {@code ko.txt} and {@code en.txt} or both with {@code .gz}; without one, lines are made up of a few phrases, so many
 * as {@code -Dieum.bench.lines=N} says.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-XX:ActiveProcessorCount=1")
public class AlignSpeed {
    private record Phrase(String korean, String english) {}

    private static final List<Phrase> WHO = List.of(
            new Phrase("국방부는", "The defence ministry"),
            new Phrase("시장은", "The mayor"),
            new Phrase("어부들은", "The fishermen"),
            new Phrase("한국 대표단은", "The Korean delegation"),
            new Phrase("병원은", "The hospital"),
            new Phrase("기업들은", "Companies"));
    private static final List<Phrase> WHEN = List.of(
            new Phrase("월요일에", "on Monday"),
            new Phrase("지난해", "last year"),
            new Phrase("오늘 아침", "this morning"),
            new Phrase("10월에", "in October"),
            new Phrase("회의 뒤에", "after the meeting"));
    private static final List<Phrase> WHAT = List.of(
            new Phrase("다리를 열었다.", "opened the bridge"),
            new Phrase("새 계획을 발표했다.", "announced a new plan"),
            new Phrase("협정에 서명했다.", "signed the agreement"),
            new Phrase("물을 아끼겠다고 약속했다.", "promised to save water"),
            new Phrase("그 소식을 부인했다.", "denied the news"));

    private final List<String> korean;
    private final List<String> english;
    private final Segmenter segmenter = Segmenter.create();
    private final Aligner aligner = Aligner.create();
    private final Tokenizer bareKorean =
            new KoreanTokenizer(TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, DecompoundMode.MIXED, false, true);
    private final Tokenizer bareEnglish = new StandardTokenizer();

    public AlignSpeed() {
        String folder = System.getProperty("ieum.bench.gold", "");
        List<Phrase> made = folder.isEmpty() ? made(Integer.getInteger("ieum.bench.lines", 10_000)) : List.of();
        korean = folder.isEmpty() ? made.stream().map(Phrase::korean).toList() : lines(Path.of(folder), "ko.txt");
        english = folder.isEmpty() ? made.stream().map(Phrase::english).toList() : lines(Path.of(folder), "en.txt");
    }

    /** Each line counts something, so that hardly two are the same. */
    private static List<Phrase> made(int lines) {
        Random random = new Random(1);
        return Stream.generate(() -> sentence(random)).limit(lines).toList();
    }

    private static Phrase sentence(Random random) {
        Phrase who = WHO.get(random.nextInt(WHO.size()));
        Phrase when = WHEN.get(random.nextInt(WHEN.size()));
        Phrase what = WHAT.get(random.nextInt(WHAT.size()));
        int people = 2 + random.nextInt(50_000);
        return new Phrase(
                who.korean() + " " + when.korean() + " " + people + "명과 함께 " + what.korean(),
                who.english() + " " + what.english() + " " + when.english() + " with " + people + " people.");
    }

    private static List<String> lines(Path folder, String name) {
        Path packed = folder.resolve(name + ".gz");
        try (InputStream in = Files.exists(packed)
                        ? new GZIPInputStream(Files.newInputStream(packed))
                        : Files.newInputStream(folder.resolve(name));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public Bitext align() {
        return aligner.align(
                Passage.ofLines(segmenter, Origin.of("ko.txt"), Lang.KO, korean),
                Passage.ofLines(segmenter, Origin.of("en.txt"), Lang.EN, english));
    }

    @Benchmark
    public int bareAnalysers() throws IOException {
        return count(bareKorean, korean) + count(bareEnglish, english);
    }

    static int count(Tokenizer tokenizer, List<String> lines) throws IOException {
        int tokens = 0;
        for (String line : lines) {
            tokenizer.setReader(new StringReader(line));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                tokens++;
            }
            tokenizer.end();
            tokenizer.close();
        }
        return tokens;
    }
}
