package org.ieum.align;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ieum.align.PairSet.Kind;
import org.ieum.align.PairSet.Pair;
import org.ieum.text.Lang;

/**
 * Prints how well the pair score tells translations from each kind of noise, on the documents that nothing was chosen on:
 * the area under the ROC curve against all translations, the share of the noisy pairs that score below the very
 * translation they were made from, and the expected calibration error where half of all pairs are translations and every
 * kind of noise is equally frequent. The table in {@code docs/evaluation.md} comes from here:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.ieum.align.PairScoreEvaluation \\
 *     -Dexec.args="SHARED/gold/alignment/ntrex-segments SHARED/gold/alignment/news SHARED/gold/alignment/pud"</pre>
 */
final class PairScoreEvaluation {
    private static final int BINS = 10;

    private record Scored(Pair pair, PairScore score) {}

    private PairScoreEvaluation() {}

    public static void main(String[] sets) throws IOException {
        List<Path> paths = Arrays.stream(sets).map(Path::of).toList();
        Aligner aligner = Aligner.builder().segmenter(Texts.SEGMENTER).build();
        List<Scored> scored = PairSet.of(paths, true).parallelStream()
                .map(pair -> new Scored(pair, aligner.score(pair.korean(), Lang.KO, pair.english(), Lang.EN)))
                .toList();
        print(scored);
    }

    private static void print(List<Scored> scored) {
        double[] clean = scores(scored, Kind.TRANSLATION);
        double[] own = new double[scored.get(scored.size() - 1).pair().gold() + 1];
        of(scored, Kind.TRANSLATION)
                .forEach(one -> own[one.pair().gold()] = one.score().score());
        System.out.println("| noise | pairs | AUC | below its own translation |");
        System.out.println("|---|---|---|---|");
        double pooled = 0;
        for (Kind kind : noise()) {
            double[] noisy = scores(scored, kind);
            double auc = auc(clean, noisy);
            pooled += auc / noise().size();
            double below = of(scored, kind).stream()
                    .filter(one -> one.score().score() < own[one.pair().gold()])
                    .count();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %.3f | %.1f %% |%n",
                    kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    noisy.length,
                    auc,
                    100 * below / noisy.length);
        }
        System.out.printf(Locale.ROOT, "| all kinds alike | | %.3f | |%n", pooled);
        System.out.printf(Locale.ROOT, "%,d translations; calibration error %.3f%n", clean.length, calibration(scored));
    }

    private static List<Kind> noise() {
        List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
        kinds.remove(Kind.TRANSLATION);
        return kinds;
    }

    private static List<Scored> of(List<Scored> scored, Kind kind) {
        return scored.stream().filter(one -> one.pair().kind() == kind).toList();
    }

    private static double[] scores(List<Scored> scored, Kind kind) {
        return of(scored, kind).stream()
                .mapToDouble(one -> one.score().score())
                .sorted()
                .toArray();
    }

    /** How often one of the first scores above one of the second; ties count half. Both ascending. */
    static double auc(double[] above, double[] below) {
        double wins = 0;
        int less = 0;
        int notMore = 0;
        for (double score : above) {
            while (less < below.length && below[less] < score) {
                less++;
            }
            while (notMore < below.length && below[notMore] <= score) {
                notMore++;
            }
            wins += (less + notMore) / 2.0;
        }
        return wins / above.length / below.length;
    }

    private static double calibration(List<Scored> scored) {
        double[] weight = new double[BINS];
        double[] said = new double[BINS];
        double[] right = new double[BINS];
        double[] counts = Arrays.stream(Kind.values())
                .mapToDouble(kind -> of(scored, kind).size())
                .toArray();
        for (Scored one : scored) {
            Kind kind = one.pair().kind();
            double share = (kind == Kind.TRANSLATION ? 1 : 1.0 / noise().size()) / counts[kind.ordinal()] / 2;
            int bin = Math.min(BINS - 1, (int) (one.score().probability() * BINS));
            weight[bin] += share;
            said[bin] += share * one.score().probability();
            right[bin] += kind == Kind.TRANSLATION ? share : 0;
        }
        return IntStream.range(0, BINS)
                .mapToDouble(bin -> Math.abs(said[bin] - right[bin]))
                .sum();
    }
}
