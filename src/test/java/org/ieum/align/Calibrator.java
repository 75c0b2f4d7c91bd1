package org.ieum.align;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Link;
import org.ieum.text.Sentence;

/**
 * Measures how often links of a score are right, and sentences left alone have no counterpart, and fits the curves that turn scores
 * into probabilities. They are chosen on the documents whose name has an even CRC32 and the texts of our own for choosing; the errors
 * printed are those of our own texts with each event of them left out in turn, and of the documents held out: those with an odd
 * CRC32 and those of further folders. With {@code write} the curves go into {@code weights.properties}. To be run after the {@link
 * Trainer} and the {@link CrossingTrainer}:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.ieum.align.Calibrator \\
 *     -Dexec.args="SHARED/gold/alignment [FOLDER...] [write]"</pre>
 */
final class Calibrator {
    private static final String WRITE = "write";
    private static final int BINS = 10;
    private static final double FINE = 1e-3;
    /** A step of a floor for a step of log odds. */
    private static final double FLOOR = .1;

    private static final int FLOOR_COLUMN = 0;
    private static final int START_COLUMN = 1;

    private static final int DRAWS = 300;

    private static final List<Double> THRESHOLDS = List.of(0., .8, .9, .95, .97, .98);

    /**
     * @param columns what the numbers of a curve after the start are multiplied by
     */
    private record Case(String event, double[] columns, boolean right) {
        double probability(double[] row) {
            double odds = row[START_COLUMN];
            for (int k = 0; k < columns.length; k++) {
                odds += row[START_COLUMN + 1 + k] * columns[k];
            }
            return row[FLOOR_COLUMN] + (1 - row[FLOOR_COLUMN]) / (1 + Math.exp(-odds));
        }
    }

    private record Stated(double probability, boolean right) {}

    private Calibrator() {}

    public static void main(String[] args) throws IOException {
        Path gold = Path.of(args[0]);
        List<GoldDocument> chosen = new ArrayList<>();
        List<GoldDocument> held = new ArrayList<>();
        for (String set : Trainer.allSets()) {
            GoldDocument.of(gold.resolve(set)).forEach(document -> (document.isEven() ? chosen : held).add(document));
        }
        List<GoldDocument> own = Trainer.own();
        Map<String, List<Case>> cases = cases(chosen);
        cases(own).forEach((kind, more) -> cases.get(kind).addAll(more));
        Map<String, double[]> rows = new LinkedHashMap<>();
        cases.forEach((kind, known) -> rows.put(kind, row(known, kind)));
        leaveOut(own, cases);
        Map<String, String> printed = printed(rows);
        for (String more : Arrays.asList(args).subList(1, args.length)) {
            if (more.equals(WRITE)) {
                Trainer.write(printed);
            } else {
                held.addAll(GoldDocument.of(Path.of(more)));
            }
        }
        cases(held).forEach((kind, known) -> print("held out, " + kind, state(known, rows.get(kind))));
    }

    /** What the curves say of our own documents on each event when they are fitted without them. */
    private static void leaveOut(List<GoldDocument> own, Map<String, List<Case>> cases) {
        cases.forEach((kind, known) -> {
            List<Stated> stated = new ArrayList<>();
            for (String event : own.stream().map(GoldDocument::event).distinct().toList()) {
                Map<Boolean, List<Case>> parts = known.stream()
                        .collect(Collectors.partitioningBy(c -> c.event().equals(event)));
                if (!parts.get(true).isEmpty()) {
                    stated.addAll(state(parts.get(true), row(parts.get(false), kind)));
                }
            }
            print("own, each event left out, " + kind, stated);
        });
    }

    private static List<Stated> state(List<Case> cases, double[] row) {
        return cases.stream()
                .map(c -> new Stated(c.probability(row), c.right()))
                .toList();
    }

    private static Map<String, String> printed(Map<String, double[]> rows) {
        Map<String, String> printed = new LinkedHashMap<>();
        rows.forEach((kind, row) -> {
            String numbers = Arrays.stream(row)
                    .mapToObj(number -> String.format(Locale.ROOT, "%.3f", number))
                    .collect(Collectors.joining(" "));
            System.out.println(kind + " = " + numbers);
            printed.put("probability." + kind, numbers);
        });
        return printed;
    }

    private static List<String> kinds() {
        return Stream.of(Bitext.Mode.values())
                .flatMap(mode -> Stream.of(mode.label(), "null-" + mode.label()))
                .toList();
    }

    /** The number of columns of a curve: the score's and one for each trait. */
    private static int columns(String kind) {
        return 1 + Weights.standard().curve(kind).traits();
    }

    /** By kind, the links and nulls of each mode. */
    private static Map<String, List<Case>> cases(List<GoldDocument> documents) {
        Map<String, List<Case>> cases = new LinkedHashMap<>();
        int most = kinds().stream().mapToInt(Calibrator::columns).max().orElseThrow();
        for (int column = 0; column < most; column++) {
            Aligner aligner = Aligner.builder()
                    .segmenter(Texts.SEGMENTER)
                    .weights(showing(column))
                    .build();
            Shown shown = new Shown(cases, column);
            documents.forEach(document -> shown.add(document, aligner.align(document.korean(), document.english())));
        }
        return cases;
    }

    /** With curves of which the log odds are one column alone. */
    private static Weights showing(int column) {
        Weights weights = Weights.standard();
        for (String kind : kinds()) {
            String row = IntStream.range(0, columns(kind))
                    .mapToObj(k -> k == column ? "1" : "0")
                    .collect(Collectors.joining(" ", "0 0 ", ""));
            weights = weights.with("probability." + kind, row);
        }
        return weights;
    }

    /** Collects one column of all cases. */
    private static final class Shown {
        private final Map<String, List<Case>> cases;
        private final int column;
        private final Map<String, Integer> counts = new HashMap<>();

        Shown(Map<String, List<Case>> cases, int column) {
            this.cases = cases;
            this.column = column;
        }

        void add(GoldDocument document, Bitext bitext) {
            Set<Bead> gold = new HashSet<>(document.gold());
            String mode = bitext.mode().label();
            for (Link link : bitext.links()) {
                Bead bead = new Bead(
                        numbers(link.source(), bitext.sourceSentences()),
                        numbers(link.target(), bitext.targetSentences()));
                if (!document.possible().contains(bead)) {
                    add(mode, document, link.probability(), gold.contains(bead));
                }
            }
            for (Sentence sentence : bitext.unlinkedSource()) {
                Bead bead = new Bead(numbers(List.of(sentence), bitext.sourceSentences()), List.of());
                addNull(document, bitext, sentence, gold.contains(bead));
            }
            for (Sentence sentence : bitext.unlinkedTarget()) {
                Bead bead = new Bead(List.of(), numbers(List.of(sentence), bitext.targetSentences()));
                addNull(document, bitext, sentence, gold.contains(bead));
            }
        }

        private static List<Integer> numbers(List<Sentence> some, List<Sentence> all) {
            return some.stream().map(all::indexOf).toList();
        }

        private void addNull(GoldDocument document, Bitext bitext, Sentence sentence, boolean right) {
            if (bitext.rejected(sentence).isPresent()) {
                add("null-" + bitext.mode().label(), document, bitext.nullProbability(sentence), right);
            }
        }

        private void add(String kind, GoldDocument document, double probability, boolean right) {
            if (column >= columns(kind)) {
                return;
            }
            List<Case> ofKind = cases.computeIfAbsent(kind, k -> new ArrayList<>());
            int count = counts.merge(kind, 1, Integer::sum);
            if (column == 0) {
                ofKind.add(new Case(document.event(), new double[columns(kind)], right));
            }
            ofKind.get(count - 1).columns()[column] = Math.log(probability / (1 - probability));
        }
    }

    /** The numbers of the curve of greatest likelihood, by steps of one at a time, which are halved when none gains. */
    private static double[] row(List<Case> cases, String kind) {
        double[] best = new double[2 + columns(kind)];
        best[FLOOR_COLUMN] = kind.startsWith("null") ? .5 : 0;
        double most = likelihood(best, cases);
        for (double step = 1; step > FINE; ) {
            double[] last = best;
            for (double[] neighbour : neighbours(last, step, kind)) {
                double likelihood = likelihood(neighbour, cases);
                if (likelihood > most) {
                    best = neighbour;
                    most = likelihood;
                }
            }
            step = best == last ? step / 2 : step;
        }
        return best;
    }

    private static List<double[]> neighbours(double[] row, double step, String kind) {
        List<double[]> neighbours = new ArrayList<>();
        for (double by : new double[] {-step, step}) {
            if (kind.startsWith("null")) {
                double[] floor = row.clone();
                floor[FLOOR_COLUMN] = Math.max(0, Math.min(.99, row[FLOOR_COLUMN] + FLOOR * by));
                neighbours.add(floor);
            }
            for (int k = START_COLUMN; k < row.length; k++) {
                double[] moved = row.clone();
                moved[k] += by;
                neighbours.add(moved);
            }
        }
        return neighbours;
    }

    private static double likelihood(double[] row, List<Case> cases) {
        return cases.stream()
                .mapToDouble(c -> {
                    double right = c.probability(row);
                    return Math.log(c.right() ? right : 1 - right);
                })
                .sum();
    }

    private static void print(String name, List<Stated> stated) {
        System.out.printf(
                Locale.ROOT,
                "%s: log loss %.4f, expected calibration error %.3f of %d, %.3f if the probabilities were perfect%n",
                name,
                loss(stated),
                error(stated),
                stated.size(),
                errorByChance(stated));
        THRESHOLDS.forEach(threshold -> print(threshold, stated));
    }

    private static void print(double threshold, List<Stated> stated) {
        List<Stated> kept =
                stated.stream().filter(c -> c.probability() >= threshold).toList();
        double right = kept.stream().filter(Stated::right).count();
        double all = stated.stream().filter(Stated::right).count();
        System.out.printf(
                Locale.ROOT,
                "  %.2f or more: %.1f %% of %d right, %.1f %% of the right ones kept%n",
                threshold,
                100 * right / Math.max(1, kept.size()),
                kept.size(),
                100 * right / all);
    }

    /** In nats a case. */
    private static double loss(List<Stated> stated) {
        return stated.stream()
                .mapToDouble(c -> -Math.log(c.right() ? c.probability() : 1 - c.probability()))
                .average()
                .orElse(0);
    }

    private static double share(List<Stated> stated) {
        return stated.stream().mapToDouble(c -> c.right() ? 1 : 0).average().orElse(0);
    }

    /** The mean distance of stated probability and share of right ones, over bins of as many cases each. */
    private static double error(List<Stated> stated) {
        List<Stated> sorted = new ArrayList<>(stated);
        sorted.sort(Comparator.comparingDouble(Stated::probability));
        double error = 0;
        for (int k = 0; k < BINS; k++) {
            List<Stated> bin = sorted.subList(k * sorted.size() / BINS, (k + 1) * sorted.size() / BINS);
            double mean =
                    bin.stream().mapToDouble(Stated::probability).average().orElse(0);
            error += Math.abs(mean - share(bin)) * bin.size() / sorted.size();
        }
        return error;
    }

    /** The mean error when what is right is drawn by the stated probabilities, for bins of a few dozen are never even. */
    private static double errorByChance(List<Stated> stated) {
        Random random = new Random(1);
        return IntStream.range(0, DRAWS)
                .mapToDouble(draw -> error(stated.stream()
                        .map(c -> new Stated(c.probability(), random.nextDouble() < c.probability()))
                        .toList()))
                .average()
                .orElseThrow();
    }
}
