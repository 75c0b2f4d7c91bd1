package org.ieum.align;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ieum.align.PairSet.Kind;
import org.ieum.align.PairSet.Pair;
import org.ieum.term.Glossary;

/**
 * Learns the weights of the pair score and prints them as {@code pair.properties} holds them: logistic regression on the
 * documents whose name has an even CRC32, where half of the weight of all pairs lies on translations and every kind of
 * noise has an equal share of the other half; then calibration in steps of equal weight.
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.ieum.align.PairTrainer \\
 *     -Dexec.args="SHARED/gold/alignment/ntrex-segments SHARED/gold/alignment/news SHARED/gold/alignment/pud"</pre>
 */
final class PairTrainer {
    private static final double RIDGE = 1e-4;
    private static final int STEPS = 12;

    /** @param share of the weight of all pairs */
    private record Example(List<Clue> clues, boolean isTranslation, double share) {}

    private final List<Example> examples;
    private final List<String> names;
    private final double[][] values;
    private final double[] weights;

    private PairTrainer(List<Example> examples) {
        this.examples = examples;
        TreeSet<String> sorted = new TreeSet<>();
        examples.forEach(example -> example.clues().forEach(clue -> sorted.add(clue.name())));
        names = new ArrayList<>(sorted);
        values = examples.stream().map(this::values).toArray(double[][]::new);
        weights = Regression.weights(
                IntStream.range(0, values.length)
                        .mapToObj(n -> new Regression.Example(
                                values[n],
                                examples.get(n).isTranslation(),
                                examples.get(n).share()))
                        .toList(),
                RIDGE);
    }

    /** The values of all clues, and 1 for the pair itself. */
    private double[] values(Example example) {
        double[] values = new double[names.size() + 1];
        values[names.size()] = 1;
        example.clues().forEach(clue -> values[names.indexOf(clue.name())] += clue.value());
        return values;
    }

    public static void main(String[] sets) throws IOException {
        List<Pair> pairs = PairSet.of(Arrays.stream(sets).map(Path::of).toList(), false);
        LexicalScorer lexical = new LexicalScorer(Texts.WEIGHTS, Texts.LEXICON, Glossary.EMPTY, Optional.empty());
        PairScorer scorer = new PairScorer(Texts.WEIGHTS, lexical, List.of());
        long[] counts = Arrays.stream(Kind.values())
                .mapToLong(kind ->
                        pairs.stream().filter(pair -> pair.kind() == kind).count())
                .toArray();
        List<Example> examples = pairs.parallelStream()
                .map(pair -> example(pair, scorer, counts[pair.kind().ordinal()]))
                .toList();
        PairTrainer trainer = new PairTrainer(examples);
        trainer.print();
    }

    private static Example example(Pair pair, PairScorer scorer, long count) {
        boolean isTranslation = pair.kind() == Kind.TRANSLATION;
        double share = (isTranslation ? 1 : 1.0 / (Kind.values().length - 1)) / 2 / count;
        return new Example(scorer.clues(Texts.ko(pair.korean()), Texts.en(pair.english())), isTranslation, share);
    }

    private double score(int example) {
        return IntStream.range(0, weights.length)
                .mapToDouble(i -> weights[i] * values[example][i])
                .sum();
    }

    private void print() {
        for (int i = 0; i < names.size(); i++) {
            System.out.printf(Locale.ROOT, "%s = %.3f%n", names.get(i), weights[i]);
        }
        System.out.printf(Locale.ROOT, "pair = %.3f%n", weights[names.size()]);
        System.out.println("calibration = " + calibration());
    }

    private record Bin(double score, double right, double share) {
        /** The two as one. */
        Bin plus(Bin other) {
            double sum = share + other.share;
            return new Bin(
                    (score * share + other.score * other.share) / sum,
                    (right * share + other.right * other.share) / sum,
                    sum);
        }
    }

    /** Bins of equal weight by score, of which neighbours that do not ascend are made one (pool adjacent violators). */
    private String calibration() {
        List<Integer> order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(this::score))
                .toList();
        List<Bin> bins = new ArrayList<>();
        Bin open = new Bin(0, 0, 0);
        for (int n : order) {
            Example example = examples.get(n);
            Bin one = new Bin(score(n), example.isTranslation() ? 1 : 0, example.share());
            open = open.share() == 0 ? one : open.plus(one);
            if (open.share() >= 1.0 / STEPS) {
                add(bins, open);
                open = new Bin(0, 0, 0);
            }
        }
        add(bins, open);
        StringBuilder points = new StringBuilder();
        bins.forEach(bin -> points.append(String.format(Locale.ROOT, "%.2f:%.3f ", bin.score(), bin.right())));
        return points.toString().strip();
    }

    private static void add(List<Bin> bins, Bin more) {
        if (more.share() > 0) {
            Bin last = more;
            while (!bins.isEmpty() && bins.get(bins.size() - 1).right() >= last.right()) {
                last = bins.remove(bins.size() - 1).plus(last);
            }
            bins.add(last);
        }
    }
}
