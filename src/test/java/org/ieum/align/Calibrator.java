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
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Link;
import org.ieum.text.Sentence;

/**
 * Measures how often links of a score are right, and sentences left alone have no counterpart, and writes the curves that
 * turn scores into probabilities into {@code weights.properties}. They are chosen on the documents whose name has an even
 * CRC32 and the development part of our own comparable texts; the expected calibration errors it prints are those of the
 * others. To be run after the {@link Trainer}:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.ieum.align.Calibrator \\
 *     -Dexec.args="SHARED/gold/alignment"</pre>
 */
final class Calibrator {
    private static final int BINS = 10;
    private static final double FINE = 1e-3;
    /** A step of a floor for a step of log odds. */
    private static final double FLOOR = .1;

    private static final int DRAWS = 300;

    private static final List<Double> THRESHOLDS = List.of(0., .8, .9, .95, .97, .98);

    /** A curve whose probabilities tell what the others are drawn over. */
    private static final String PLAIN = "0 0 1 0 0";

    /** @param sure what the curve turns into the probability */
    private record Case(double sure, double linkedShare, boolean merged, double probability, boolean right) {
        Case by(Curve curve) {
            return new Case(sure, linkedShare, merged, curve.probability(sure, linkedShare, merged), right);
        }
    }

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
        Map<String, String> rows = new LinkedHashMap<>();
        Map<String, Curve> curves = new LinkedHashMap<>();
        for (Map.Entry<String, List<Case>> kind : cases(chosen).entrySet()) {
            Curve curve = curve(kind.getValue(), kind.getKey());
            curves.put(kind.getKey(), curve);
            String row = String.format(
                    Locale.ROOT,
                    "%.3f %.3f %.3f %.3f %.3f",
                    curve.floor(),
                    curve.start(),
                    curve.slope(),
                    curve.linked(),
                    curve.merged());
            rows.put("probability." + kind.getKey(), row);
            System.out.println(kind.getKey() + " = " + row);
        }
        cases(held).forEach((kind, plain) -> {
            List<Case> cases = plain.stream().map(c -> c.by(curves.get(kind))).toList();
            System.out.printf(
                    Locale.ROOT,
                    "%s: expected calibration error %.3f of %d, %.3f if the probabilities were perfect%n",
                    kind,
                    error(cases),
                    cases.size(),
                    errorByChance(cases));
            THRESHOLDS.forEach(threshold -> print(threshold, cases));
        });
        Trainer.write(rows);
    }

    private static Weights plain() {
        Weights weights = Weights.standard();
        for (Bitext.Mode mode : Bitext.Mode.values()) {
            weights =
                    weights.with("probability." + mode.label(), PLAIN).with("probability.null-" + mode.label(), PLAIN);
        }
        return weights;
    }

    /** By kind, the links and nulls of each mode. */
    private static Map<String, List<Case>> cases(List<GoldDocument> documents) {
        Weights weights = plain();
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
        double linked = linkedShare(bitext);
        for (Link link : bitext.links()) {
            Bead bead = new Bead(
                    numbers(link.source(), bitext.sourceSentences()), numbers(link.target(), bitext.targetSentences()));
            if (!document.possible().contains(bead)) {
                boolean merged = bead.source().size() + bead.target().size() > 2;
                cases.add(new Case(sure(link.probability()), linked, merged, 0, gold.contains(bead)));
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
        if (bitext.rejected(sentence).isPresent()) {
            double sure = sure(bitext.nullProbability(sentence));
            cases.add(new Case(sure, linkedShare(bitext), false, 0, right));
        }
    }

    /** What a plain curve turns into a probability. */
    private static double sure(double probability) {
        return Curve.STRAIGHT * Math.sinh(Math.log(probability / (1 - probability)));
    }

    private static double linkedShare(Bitext bitext) {
        int unlinked = bitext.unlinkedSource().size() + bitext.unlinkedTarget().size();
        int all = bitext.sourceSentences().size() + bitext.targetSentences().size();
        return (double) (all - unlinked) / Math.max(1, all);
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

    /** The curve of greatest likelihood, by steps of one number at a time, which are halved when none gains. */
    private static Curve curve(List<Case> cases, String kind) {
        Curve best = kind.startsWith("null") ? new Curve(.5, 0, -1, 0, 0) : new Curve(0, 0, 1, 0, 0);
        double most = likelihood(best, cases);
        for (double step = 1; step > FINE; ) {
            Curve last = best;
            for (Curve neighbour : neighbours(last, step, kind)) {
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

    private static List<Curve> neighbours(Curve curve, double step, String kind) {
        List<Curve> neighbours = new ArrayList<>();
        for (double by : new double[] {-step, step}) {
            neighbours.add(moved(curve, 0, by, 0, 0, 0));
            neighbours.add(moved(curve, 0, 0, by, 0, 0));
            if (kind.startsWith("null")) {
                neighbours.add(moved(curve, FLOOR * by, 0, 0, 0, 0));
            } else {
                neighbours.add(moved(curve, 0, 0, 0, 0, by));
            }
            if (kind.equals(Bitext.Mode.COMPARABLE.label())) {
                neighbours.add(moved(curve, 0, 0, 0, by, 0)); // in translations it tells short sentences
            }
        }
        return neighbours;
    }

    private static Curve moved(Curve curve, double floor, double start, double slope, double linked, double merged) {
        return new Curve(
                Math.max(0, Math.min(.99, curve.floor() + floor)),
                curve.start() + start,
                curve.slope() + slope,
                curve.linked() + linked,
                curve.merged() + merged);
    }

    private static double likelihood(Curve curve, List<Case> cases) {
        return cases.stream()
                .mapToDouble(c -> {
                    double right = curve.probability(c.sure(), c.linkedShare(), c.merged());
                    return Math.log(c.right() ? right : 1 - right);
                })
                .sum();
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

    /** The mean error when what is right is drawn by the stated probabilities, for bins of a few dozen are never even. */
    private static double errorByChance(List<Case> cases) {
        Random random = new Random(1);
        return IntStream.range(0, DRAWS)
                .mapToDouble(draw -> error(cases.stream()
                        .map(c -> new Case(
                                c.sure(),
                                c.linkedShare(),
                                c.merged(),
                                c.probability(),
                                random.nextDouble() < c.probability()))
                        .toList()))
                .average()
                .orElseThrow();
    }
}
