package org.ieum.align;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Evidence;
import org.ieum.bitext.Link;
import org.ieum.bitext.Rejected;
import org.ieum.text.Sentence;

/**
 * Measures how often links of a score are right, and sentences left alone have no counterpart, and writes the tables that
 * turn scores into probabilities into {@code weights.properties}. They are chosen on the documents whose name has an even
 * CRC32 and the development part of our own comparable texts; the expected calibration errors it prints are those of the
 * others. To be run after the {@link Trainer}:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.ieum.align.Calibrator \\
 *     -Dexec.args="SHARED/gold/alignment"</pre>
 */
final class Calibrator {
    private static final int POINTS = 8;
    private static final int BINS = 10;
    private static final double PRIOR = 2;

    private static final List<Double> THRESHOLDS = List.of(0., .8, .9, .95, .97, .98);

    private record Case(double score, double probability, boolean right) {}

    private Calibrator() {}

    public static void main(String[] args) throws IOException {
        Path gold = Path.of(args[0]);
        List<GoldDocument> chosen = new ArrayList<>();
        List<GoldDocument> held = new ArrayList<>();
        for (String set : Trainer.allSets()) {
            GoldDocument.of(gold.resolve(set)).forEach(document -> (document.isEven() ? chosen : held).add(document));
        }
        for (int k = 0; k < Trainer.WEIGHT_OF_OWN; k++) {
            chosen.addAll(GoldDocument.of(Trainer.OWN.resolve("dev")));
        }
        held.addAll(GoldDocument.of(Trainer.OWN.resolve("test")));
        Map<String, String> tables = new LinkedHashMap<>();
        Weights weights = Weights.standard();
        for (Map.Entry<String, List<Case>> kind : cases(chosen, weights).entrySet()) {
            String table = kind.getKey().startsWith("null")
                    ? table(kind.getValue())
                    : Curve.of(kind.getValue()).table();
            tables.put("calibration." + kind.getKey(), table);
            weights = weights.with("calibration." + kind.getKey(), table);
            System.out.println(kind.getKey() + " = " + table);
        }
        cases(held, weights).forEach((kind, cases) -> {
            System.out.printf(
                    Locale.ROOT, "%s: expected calibration error %.3f of %d%n", kind, error(cases), cases.size());
            THRESHOLDS.forEach(threshold -> print(threshold, cases));
        });
        Trainer.write(tables);
    }

    /** Scores and whether they were right, by kind: links and nulls of each mode. */
    private static Map<String, List<Case>> cases(List<GoldDocument> documents, Weights weights) {
        Aligner aligner =
                Aligner.builder().segmenter(Texts.SEGMENTER).weights(weights).build();
        Map<String, List<Case>> cases = new LinkedHashMap<>();
        for (GoldDocument document : documents) {
            Bitext bitext = aligner.align(document.korean(), document.english());
            String mode = bitext.mode().name().toLowerCase(Locale.ROOT);
            addLinks(cases.computeIfAbsent(mode, m -> new ArrayList<>()), document, bitext);
            addNulls(cases.computeIfAbsent("null-" + mode, m -> new ArrayList<>()), document, bitext);
        }
        return cases;
    }

    private static void addLinks(List<Case> cases, GoldDocument document, Bitext bitext) {
        Set<Bead> gold = new HashSet<>(document.gold());
        for (Link link : bitext.links()) {
            Bead bead = new Bead(
                    numbers(link.source(), bitext.sourceSentences()), numbers(link.target(), bitext.targetSentences()));
            if (!document.possible().contains(bead)) {
                cases.add(new Case(score(link), link.probability(), gold.contains(bead)));
            }
        }
    }

    private static List<Integer> numbers(List<Sentence> some, List<Sentence> all) {
        return some.stream().map(all::indexOf).toList();
    }

    private static void addNulls(List<Case> cases, GoldDocument document, Bitext bitext) {
        Set<Bead> gold = new HashSet<>(document.gold());
        bitext.unlinkedSource().forEach(sentence -> {
            Bead bead = new Bead(numbers(List.of(sentence), bitext.sourceSentences()), List.of());
            addNull(cases, bitext, sentence, gold.contains(bead));
        });
        bitext.unlinkedTarget().forEach(sentence -> {
            Bead bead = new Bead(List.of(), numbers(List.of(sentence), bitext.targetSentences()));
            addNull(cases, bitext, sentence, gold.contains(bead));
        });
    }

    private static void addNull(List<Case> cases, Bitext bitext, Sentence sentence, boolean right) {
        Optional<Rejected> rejected = bitext.rejected(sentence);
        rejected.ifPresent(candidate ->
                cases.add(new Case(score(candidate.candidate()), bitext.nullProbability(sentence), right)));
    }

    private static double score(Link link) {
        return link.evidence().stream().mapToDouble(Evidence::nats).sum();
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

    /**
     * A logistic curve under a ceiling, of the greatest likelihood. Wrong links are few, so that shares of stretches would be
     * the same over wide ranges of scores, and their links could not be told apart.
     */
    private record Curve(double ceiling, double slope, double middle) {
        private static final List<Integer> SCORES = List.of(-12, -8, -4, -2, 0, 2, 4, 6, 8, 12, 16, 24, 32);
        private static final double FINE = 1e-3;

        static Curve of(List<Case> cases) {
            Curve best = new Curve(.99, .2, -5);
            for (double step = 1; step > FINE; ) {
                Curve last = best;
                for (Curve neighbour : last.neighbours(step)) {
                    best = neighbour.likelihood(cases) > best.likelihood(cases) ? neighbour : best;
                }
                step = best == last ? step / 2 : step;
            }
            return best;
        }

        private List<Curve> neighbours(double step) {
            List<Curve> neighbours = new ArrayList<>();
            for (double sign : new double[] {-1, 1}) {
                neighbours.add(new Curve(Math.max(.5, Math.min(1, ceiling + sign * .05 * step)), slope, middle));
                neighbours.add(new Curve(ceiling, Math.max(.01, slope + sign * .1 * step), middle));
                neighbours.add(new Curve(ceiling, slope, middle + sign * 4 * step));
            }
            return neighbours;
        }

        private double at(double score) {
            return ceiling / (1 + Math.exp(-slope * (score - middle)));
        }

        private double likelihood(List<Case> cases) {
            return cases.stream()
                    .mapToDouble(c -> Math.log(c.right() ? at(c.score()) : 1 - at(c.score())))
                    .sum();
        }

        String table() {
            return print(SCORES.stream()
                    .map(score -> new double[] {score, at(score)})
                    .toList());
        }
    }

    /** Shares of right ones in stretches of as many cases each, drawn a little towards the whole, made monotone. */
    private static String table(List<Case> cases) {
        List<Case> sorted = new ArrayList<>(cases);
        sorted.sort(Comparator.comparingDouble(Case::score));
        double usual = share(sorted);
        List<double[]> points = new ArrayList<>();
        for (int k = 0; k < POINTS; k++) {
            List<Case> bin = sorted.subList(k * sorted.size() / POINTS, (k + 1) * sorted.size() / POINTS);
            double score = bin.stream().mapToDouble(Case::score).average().orElseThrow();
            points.add(
                    new double[] {score, (share(bin) * bin.size() + PRIOR * usual) / (bin.size() + PRIOR), bin.size()});
        }
        return print(monotone(points, points.get(POINTS - 1)[1] >= points.get(0)[1]));
    }

    private static double share(List<Case> cases) {
        return cases.stream().mapToDouble(c -> c.right() ? 1 : 0).average().orElse(0);
    }

    /** Pools neighbours that are out of order. */
    private static List<double[]> monotone(List<double[]> points, boolean ascending) {
        List<double[]> pooled = new ArrayList<>();
        for (double[] point : points) {
            double[] next = point;
            while (!pooled.isEmpty() && isBefore(next, pooled.get(pooled.size() - 1), ascending)) {
                next = pool(pooled.remove(pooled.size() - 1), next);
            }
            pooled.add(next);
        }
        return pooled;
    }

    private static boolean isBefore(double[] later, double[] earlier, boolean ascending) {
        return ascending ? later[1] < earlier[1] : later[1] > earlier[1];
    }

    private static double[] pool(double[] a, double[] b) {
        double size = a[2] + b[2];
        return new double[] {(a[0] * a[2] + b[0] * b[2]) / size, (a[1] * a[2] + b[1] * b[2]) / size, size};
    }

    private static String print(List<double[]> points) {
        StringBuilder table = new StringBuilder();
        for (double[] point : points) {
            table.append(String.format(Locale.ROOT, "%s%.1f:%.3f", table.isEmpty() ? "" : " ", point[0], point[1]));
        }
        return table.toString();
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
