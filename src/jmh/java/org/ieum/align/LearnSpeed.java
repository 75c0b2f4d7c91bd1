package org.ieum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Block;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;
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
 * Learning a table from 100,000 links of twenty words a side, drawn from 30,000 words with Zipf's frequencies; every
 * second word of the target translates one of the source.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class LearnSpeed {
    private static final int LINKS = 100_000;
    private static final int WORDS = 30_000;
    private static final int LENGTH = 20;

    private final Random random = new Random(1);
    private final Bitext bitext = bitext();

    private Bitext bitext() {
        Document korean = Document.of(Origin.of("ko"), Lang.KO, "가".repeat(LINKS * LENGTH));
        Document english = Document.of(Origin.of("en"), Lang.EN, "a".repeat(LINKS * LENGTH));
        List<Sentence> source = new ArrayList<>();
        List<Sentence> target = new ArrayList<>();
        for (int i = 0; i < LINKS; i++) {
            int[] words = random.doubles(LENGTH).mapToInt(LearnSpeed::word).toArray();
            source.add(sentence(korean, i, "k", words));
            for (int k = 1; k < LENGTH; k += 2) {
                words[k] = word(random.nextDouble());
            }
            target.add(sentence(english, i, "e", words));
        }
        Bitext.Builder bitext = Bitext.builder(korean, source, english, target).mode(Bitext.Mode.PARALLEL, "made up");
        for (int i = 0; i < LINKS; i++) {
            bitext.link(new Link(List.of(source.get(i)), List.of(target.get(i)), 1, Degree.TRANSLATION, List.of()));
        }
        return bitext.build();
    }

    /** The number of a word, frequent ones first. */
    private static int word(double chance) {
        return (int) Math.pow(WORDS, chance) - 1;
    }

    private static Sentence sentence(Document document, int number, String prefix, int[] words) {
        int start = number * LENGTH;
        List<Token> tokens = new ArrayList<>();
        for (int k = 0; k < words.length; k++) {
            String word = prefix + words[k];
            tokens.add(new Token(word, word, PartOfSpeech.NOUN, new Span(start + k, start + k + 1)));
        }
        Span span = new Span(start, start + LENGTH);
        String text = document.text().substring(span.start(), span.end());
        return new Sentence(document.origin(), document.lang(), Block.Kind.PARAGRAPH, number, span, text, tokens);
    }

    @Benchmark
    public TranslationTable learn() {
        return TranslationTable.learn(List.of(bitext), (word, lang) -> List.of());
    }

    @Benchmark
    public TranslationTable learnWithLexicon() {
        return TranslationTable.learn(List.of(bitext), Lexicon.standard());
    }
}
