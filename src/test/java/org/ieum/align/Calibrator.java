package org.ieum.align;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Link;
import org.ieum.text.Sentence;

/**
 * Measures how often links are right, and sentences left alone have no counterpart, and writes what each thing known of them is
 * worth into {@code weights.properties}. That is chosen on the documents whose name has an even CRC32, the development half of
 * our own comparable texts and the four pairs of {@code corpora/acsa/gold}; the expected calibration errors it prints are those of
 * the others. To be run after the {@link Trainer}:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.ieum.align.Calibrator \\
 *     -Dexec.args="SHARED/gold/alignment"</pre>
 */
final class Calibrator {
    private static final Path ACSA = Path.of("corpora/acsa/gold");
    /** How many things are known of each kind of decision: of a link, and of a sentence left alone. */
    private static final Map<String, Integer> KINDS =
            new TreeMap<>(Map.of("parallel", 3, "comparable", 3, "null-parallel", 2, "null-comparable", 2));

    private static final int MOST_KNOWN = 3;

    private static final double RIDGE = .01;
    private static final int BINS = 10;

    private static final List<Double> THRESHOLDS = List.of(0., .8, .9, .95, .97, .98);

    /** @param known last a 1 */
    private record Case(double[] known, double probability, boolean right, double share) {}

    private final Aligner aligner;
    /** Aligners whose probabilities let one thing known shine through. */
    private final List<Aligner> probes;

    private final Map<String, List<Case>> cases = new LinkedHashMap<>();

    private Calibrator(Weights weights) {
        aligner = aligner(weights);
        probes = IntStream.range(0, MOST_KNOWN)
                .mapToObj(k -> aligner(shining(weights, k)))
                .toList();
    }

    private static Aligner aligner(Weights weights) {
        return Aligner.builder().segmenter(Texts.SEGMENTER).weights(weights).build();
    }

    /** The same, but that log odds are the thing known with this number. */
    private static Weights shining(Weights weights, int number) {
        Weights changed = weights;
        for (Map.Entry<String, Integer> kind : KINDS.entrySet()) {
            double[] numbers = new double[kind.getValue() + 1];
            numbers[Math.min(number + 1, kind.getValue())] = 1;
            changed = with(changed, kind.getKey(), numbers);
        }
        return changed;
    }

    private static Weights with(Weights weights, String kind, double... numbers) {
        return weights.with("calibration." + kind, print(numbers));
    }

    public static void main(String[] args) throws IOException {
        Path gold = Path.of(args[0]);
        List<GoldDocument> sets = new ArrayList<>();
        for (String set : Trainer.allSets()) {
            sets.addAll(GoldDocument.of(gold.resolve(set)));
        }
        Calibrator chosen = new Calibrator(Weights.standard());
        sets.stream().filter(GoldDocument::isEven).forEach(document -> chosen.add(document, 1));
        for (Path own : List.of(Trainer.OWN.resolve("dev"), ACSA)) {
            GoldDocument.of(own).forEach(document -> chosen.add(document, Trainer.WEIGHT_OF_OWN));
        }
        Map<String, String> numbers = new LinkedHashMap<>();
        Weights weights = Weights.standard();
        for (String kind : KINDS.keySet()) {
            double[] fitted = chosen.fit(kind);
            numbers.put("calibration." + kind, print(fitted));
            weights = with(weights, kind, fitted);
        }
        System.out.println(numbers);
        Calibrator held = new Calibrator(weights);
        sets.stream().filter(document -> !document.isEven()).forEach(document -> held.add(document, 1));
        GoldDocument.of(Trainer.OWN.resolve("test")).forEach(document -> held.add(document, 1));
        held.print();
        Trainer.write(numbers);
    }

    /** Adds the decisions on one document. */
    private void add(GoldDocument document, double share) {
        Bitext bitext = aligner.align(document.korean(), document.english());
        List<Bitext> known = probes.stream()
                .map(probe -> probe.align(document.korean(), document.english()))
                .toList();
        String mode = bitext.mode().name().toLowerCase(Locale.ROOT);
        addLinks(cases(mode), document, bitext, known, share);
        addNulls(cases("null-" + mode), document, bitext, known, share);
    }

    private List<Case> cases(String kind) {
        return cases.computeIfAbsent(kind, k -> new ArrayList<>());
    }

    private static void addLinks(
            List<Case> cases, GoldDocument document, Bitext bitext, List<Bitext> known, double share) {
        Set<Bead> gold = new HashSet<>(document.gold());
        for (int k = 0; k < bitext.links().size(); k++) {
            int number = k;
            Link link = bitext.links().get(k);
            Bead bead = new Bead(
                    numbers(link.source(), bitext.sourceSentences()), numbers(link.target(), bitext.targetSentences()));
            if (!document.possible().contains(bead)) {
                double[] values =
                        values(known, probe -> probe.links().get(number).probability());
                cases.add(new Case(values, link.probability(), gold.contains(bead), share));
            }
        }
    }

    private static double[] values(List<Bitext> known, ToDoubleFunction<Bitext> probability) {
        return DoubleStream.concat(
                        known.stream().mapToDouble(probability).map(p -> Math.log(p / (1 - p))), DoubleStream.of(1))
                .toArray();
    }

    private static List<Integer> numbers(List<Sentence> some, List<Sentence> all) {
        return some.stream().map(all::indexOf).toList();
    }

    private static void addNulls(
            List<Case> cases, GoldDocument document, Bitext bitext, List<Bitext> known, double share) {
        Set<Bead> gold = new HashSet<>(document.gold());
        bitext.unlinkedSource().forEach(sentence -> {
            Bead bead = new Bead(numbers(List.of(sentence), bitext.sourceSentences()), List.of());
            addNull(cases, bitext, known, sentence, gold.contains(bead), share);
        });
        bitext.unlinkedTarget().forEach(sentence -> {
            Bead bead = new Bead(List.of(), numbers(List.of(sentence), bitext.targetSentences()));
            addNull(cases, bitext, known, sentence, gold.contains(bead), share);
        });
    }

    private static void addNull(
            List<Case> cases, Bitext bitext, List<Bitext> known, Sentence sentence, boolean right, double share) {
        if (bitext.rejected(sentence).isPresent()) {
            double[] values =
                    values(known.subList(0, KINDS.get("null-parallel")), probe -> probe.nullProbability(sentence));
            cases.add(new Case(values, bitext.nullProbability(sentence), right, share));
        }
    }

    /** The start and the slopes for a kind of decision. */
    private double[] fit(String kind) {
        LogisticFit fit = new LogisticFit(RIDGE);
        cases(kind).forEach(c -> fit.add(c.known(), c.right(), c.share()));
        double[] fitted = fit.weights();
        int start = KINDS.get(kind);
        return DoubleStream.concat(DoubleStream.of(fitted[start]), Arrays.stream(fitted, 0, start))
                .toArray();
    }

    private static String print(double... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> String.format(Locale.ROOT, "%.3f", number))
                .collect(Collectors.joining(" "));
    }

    private void print() {
        cases.forEach((kind, some) -> {
            System.out.printf(
                    Locale.ROOT, "%s: expected calibration error %.3f of %d%n", kind, error(some), some.size());
            THRESHOLDS.forEach(threshold -> print(threshold, some));
        });
    }

    private static void print(double threshold, List<Case> cases) {
        List<Case> kept =
                cases.stream().filter(c -> c.probability() >= threshold).toList();
        double right = kept.stream().filter(Case::right).count();
        double all = cases.stream().filter(Case::right).count();
        System.out.printf(
                Locale.ROOT,
                "  %.2f or more: %.1f %% right, %.1f %% of the right ones kept%n",
                threshold,
                100 * right / Math.max(1, kept.size()),
                100 * right / all);
    }

    private static double share(List<Case> cases) {
        return cases.stream().mapToDouble(c -> c.right() ? 1 : 0).average().orElse(0);
    }

    /** The mean distance of stated probability and share of right ones, over bins of as many cases each. */
    private static double error(List<Case> cases) {
        List<Case> sorted = new ArrayList<>(cases);
        sorted.sort(Comparator.comparingDouble(Case::probability));
        double error = 0;
        for (int k = 0; k < BINS; k++) {
            List<Case> bin = sorted.subList(k * sorted.size() / BINS, (k + 1) * sorted.size() / BINS);
            double stated =
                    bin.stream().mapToDouble(Case::probability).average().orElse(0);
            error += Math.abs(stated - share(bin)) * bin.size() / sorted.size();
        }
        return error;
    }
}
