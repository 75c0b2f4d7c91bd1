package org.ieum.align;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.align.Regression.Example;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Evaluation;
import org.ieum.bitext.Evaluation.Measure;

/**
 * Learns the odds of links that may cross from all pairs of sentences of our own texts for choosing and of the documents of {@code
 * ntrex-comparable} whose name has an even CRC32, and writes them into {@code weights.properties}. A pair is right if it is in a
 * link. To be run after the {@link Trainer} and before the {@link Calibrator}:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.ieum.align.CrossingTrainer \\
 *     -Dexec.args="SHARED/gold/alignment"</pre>
 */
final class CrossingTrainer {
    private static final List<String> SETS = List.of("ntrex-comparable", "ntrex-comparable-bare");
    private static final double RIDGE = .3;
    private static final int FOLDS = 5;

    private CrossingTrainer() {}

    public static void main(String[] args) throws IOException {
        List<GoldDocument> own = Trainer.own();
        List<GoldDocument> others = new ArrayList<>();
        for (String set : SETS) {
            others.addAll(GoldDocument.even(Path.of(args[0]).resolve(set)));
        }
        leaveOut(own, others);
        String row = row(own, others);
        System.out.println(row);
        Trainer.write(Map.of("crossing.odds", row));
    }

    /** How a fifth of our own texts is linked at a time, by events, when the odds are learned without them. */
    private static void leaveOut(List<GoldDocument> own, List<GoldDocument> others) {
        Evaluation sum = Evaluation.NONE;
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Map<Boolean, List<GoldDocument>> parts = own.stream()
                    .collect(Collectors.partitioningBy(
                            document -> Math.floorMod(document.event().hashCode(), FOLDS) == left));
            Aligner aligner = Aligner.builder()
                    .segmenter(Texts.SEGMENTER)
                    .weights(Weights.standard().with("crossing.odds", row(parts.get(false), others)))
                    .build();
            sum = sum.plus(GoldDocument.evaluate(parts.get(true), aligner));
        }
        System.out.printf(
                Locale.ROOT,
                "own texts, left out by event: strict F1 %.4f, pairs %.4f%n",
                sum.tally(Measure.STRICT).f1(),
                sum.tally(Measure.PAIRS).f1());
    }

    /** The numbers as the resource holds them. */
    private static String row(List<GoldDocument> own, List<GoldDocument> others) {
        return Arrays.stream(
                        weights(Stream.concat(own.stream(), others.stream()).toList()))
                .mapToObj(weight -> String.format(Locale.ROOT, "%.3f", weight))
                .collect(Collectors.joining(" "));
    }

    /** The weight of a link itself, then those of its traits. */
    private static double[] weights(List<GoldDocument> documents) {
        Aligner aligner = Aligner.builder().segmenter(Texts.SEGMENTER).build();
        List<Example> examples = documents.parallelStream()
                .flatMap(document -> examples(aligner, document).stream())
                .toList();
        double[] learned = Regression.weights(examples, RIDGE);
        double[] row = new double[learned.length];
        row[0] = learned[learned.length - 1];
        System.arraycopy(learned, 0, row, 1, learned.length - 1);
        return row;
    }

    private static List<Example> examples(Aligner aligner, GoldDocument document) {
        List<Example> examples = new ArrayList<>();
        aligner.forEachBlock(document.korean(), document.english(), (block, traits) -> {
            if (!isIn(document.possible(), block)) {
                double[] values = Arrays.copyOf(traits, traits.length + 1);
                values[traits.length] = 1;
                examples.add(new Example(values, isIn(document.gold(), block), 1));
            }
        });
        return examples;
    }

    /** True of a pair of sentences that are in one link, and of a longer block that is a link. */
    private static boolean isIn(List<Bead> links, Block block) {
        return block.size() == 2
                ? links.stream()
                        .anyMatch(link -> link.source().contains(block.sourceFrom())
                                && link.target().contains(block.targetFrom()))
                : links.stream()
                        .anyMatch(link -> link.isLink()
                                && link.isConsecutive()
                                && Block.of(link).isSamePlace(block));
    }
}
