package org.ieum.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ieum.text.Lang;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long the first look-up takes in a virtual machine that has loaded nothing yet, and how many a second there are
 * later. Each cold figure is one call in each of ten new machines.
 */
@State(Scope.Benchmark)
public class LexiconSpeed {
    private static final int LOOK_UPS = 1000;

    /** Headwords of the tables, evenly spread; what they translate to. */
    @State(Scope.Benchmark)
    public static class Words {
        private final List<String> korean = new ArrayList<>();
        private final List<String> english = new ArrayList<>();

        /** Looks each word up once, so that what is measured is not the reading of its line. */
        @Setup
        public void choose() {
            List<Table.Line> lines = BuiltIn.lines(BuiltIn.CORE);
            for (int i = 0; i < LOOK_UPS; i++) {
                Entry entry = lines.get(i * (lines.size() / LOOK_UPS)).entry();
                korean.add(Keys.korean(entry.korean(), entry.partOfSpeech()));
                english.add(entry.english().get(0));
            }
            korean.forEach(word -> Lexicon.standard().translations(word, Lang.KO));
            english.forEach(word -> Lexicon.standard().translations(word, Lang.EN));
        }
    }

    /** From the class path to the first translation. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(10)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public List<Translation> coldKorean() {
        return Lexicon.standard().translations("발표", Lang.KO);
    }

    /** The same with the lemmas of the translation, for which the English stemmer has to be there. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(10)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public String coldKoreanLemmas() {
        return Lexicon.standard().translations("발표", Lang.KO).get(0).lemmas().get(0);
    }

    /** From the class path to the first Korean word for an English one, which needs the English index. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(10)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public List<Translation> coldEnglish() {
        return Lexicon.standard().translations("announcement", Lang.EN);
    }

    /** The tables read again and again: what of the cold figure is reading. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(1)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 5, time = 1)
    public Lexicon warmLoad() {
        return new TableLexicon(BuiltIn.lines(BuiltIn.CORE));
    }

    /** A thousand Korean words. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Fork(1)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 5, time = 1)
    public void thousandKorean(Words words, Blackhole hole) {
        words.korean.forEach(word -> hole.consume(Lexicon.standard().translations(word, Lang.KO)));
    }

    /** A thousand English words and phrases, as printed. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Fork(1)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 5, time = 1)
    public void thousandEnglish(Words words, Blackhole hole) {
        words.english.forEach(word -> hole.consume(Lexicon.standard().translations(word, Lang.EN)));
    }
}
