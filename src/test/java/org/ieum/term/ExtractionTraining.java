package org.ieum.term;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ieum.term.ExtractionEvaluation.Gold;
import org.ieum.term.ExtractionEvaluation.Pair;
import org.ieum.term.ExtractionEvaluation.Texts;

/**
 * Learns the weights of the reasons for term candidates from the documents for choosing of {@link ExtractionEvaluation}, and
 * prints them as {@code weights.properties} holds them: logistic regression with a ridge of 1, once on the pairs of Ieum's
 * own links and once on those of the documents unaligned. Since what a rival is depends on the weights, it is done thrice.
 * It ends with what was said of documents that were left out while learning, a fifth of them at a time: the log loss, in nats
 * a pair, and how many of those given some probability are right.
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.ieum.term.ExtractionTraining \\
 *     -Dieum.shared=SHARED</pre>
 */
final class ExtractionTraining {
    private static final double RIDGE = 1;
    private static final int PASSES = 3;
    private static final int STEPS = 30;
    private static final int FOLDS = 5;

    /** Nothing of the kind is seen without links. */
    private static final Set<Reason> OF_LINKS = EnumSet.of(
            Reason.BRACKET,
            Reason.ACRONYM,
            Reason.ALIGNED,
            Reason.LEFT,
            Reason.ASSOCIATED,
            Reason.UNBACKED,
            Reason.CONTRADICTED,
            Reason.WRITTEN);

    /** @param document in which it is seen first */
    private record Example(Map<Reason, Double> reasons, boolean right, String document) {
        double error(Map<Reason, Double> weights) {
            return (right ? 1 : 0) - probability(weights);
        }

        double probability(Map<Reason, Double> weights) {
            return new TermWeights(weights, Map.of()).probability(true, reasons);
        }
    }

    private final List<Reason> reasons;
    private final Function<TermWeights, List<Example>> examples;

    private ExtractionTraining(Set<Reason> without, Function<TermWeights, List<Example>> examples) {
        this.reasons = List.copyOf(EnumSet.complementOf(EnumSet.copyOf(without)));
        this.examples = examples;
    }

    public static void main(String[] args) throws IOException {
        Path folder = ExtractionEvaluation.folder("dev");
        Gold gold = Gold.read("dev", folder);
        Map<Pair, String> judged = ExtractionEvaluation.judged();
        Texts texts = Texts.read(gold.documents(), folder);
        Function<Pair, Boolean> right = pair -> gold.has(pair) || "right".equals(judged.get(pair));
        Collection<SeenPair> byIeum = TermExtractor.create().pairs(texts.byIeum());
        Collection<SeenPair> apart = TermExtractor.create().pairs(texts.unlinked());
        ExtractionTraining linked = new ExtractionTraining(
                EnumSet.of(Reason.LONG_ENGLISH, Reason.HEAD), weights -> examples(byIeum, weights, true, right));
        ExtractionTraining unlinked =
                new ExtractionTraining(OF_LINKS, weights -> examples(apart, weights, false, right));
        print(linked.learned(true), unlinked.learned(false));
        print("linked", linked.leftOut(true));
        print("unlinked", unlinked.leftOut(false));
    }

    private static List<Example> examples(
            Collection<SeenPair> pairs, TermWeights weights, boolean isLinked, Function<Pair, Boolean> right) {
        TermScore score = TermExtractor.create().weigh(pairs, weights);
        return score.scores().keySet().stream()
                .filter(pair -> pair.isLinked() == isLinked)
                .map(pair -> new Example(
                        score.reasons(pair),
                        right.apply(Pair.of(pair.korean(), pair.english())),
                        pair.places().get(0).korean().sentence().origin().toString()))
                .toList();
    }

    private Map<Reason, Double> learned(boolean isLinked) {
        Map<Reason, Double> weights = Map.of();
        for (int pass = 0; pass < PASSES; pass++) {
            weights = fitted(examples(weights, isLinked));
        }
        return weights;
    }

    private List<Example> examples(Map<Reason, Double> weights, boolean isLinked) {
        return examples.apply(isLinked ? new TermWeights(weights, Map.of()) : new TermWeights(Map.of(), weights));
    }

    /** What was said of a pair by weights that its document had no part in. */
    private record Said(double probability, boolean right) {
        double loss() {
            return -Math.log(right ? probability : 1 - probability);
        }
    }

    private List<Said> leftOut(boolean isLinked) {
        List<Example> all = examples(learned(isLinked), isLinked);
        List<String> documents = new ArrayList<>(
                new LinkedHashSet<>(all.stream().map(Example::document).sorted().toList()));
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            Map<Reason, Double> weights = fitted(all.stream()
                    .filter(one -> documents.indexOf(one.document()) % FOLDS != fold)
                    .toList());
            all.stream()
                    .filter(one -> documents.indexOf(one.document()) % FOLDS == fold)
                    .forEach(one -> said.add(new Said(one.probability(weights), one.right())));
        }
        return said;
    }

    private static void print(String what, List<Said> said) {
        System.out.printf(
                Locale.ROOT,
                "# left out, %s: log loss %.4f",
                what,
                said.stream().mapToDouble(Said::loss).average().orElse(0));
        for (int i = 9; i >= 0; i--) {
            int tenth = i;
            List<Said> bin = said.stream()
                    .filter(one -> (int) Math.min(9, 10 * one.probability()) == tenth)
                    .toList();
            System.out.printf(
                    Locale.ROOT,
                    "; .%d: %d of %d",
                    tenth,
                    bin.stream().filter(Said::right).count(),
                    bin.size());
        }
        System.out.println();
    }

    /** Newton's method. */
    private Map<Reason, Double> fitted(List<Example> all) {
        Map<Reason, Double> weights = new EnumMap<>(Reason.class);
        for (int step = 0; step < STEPS; step++) {
            double[] change = solved(system(all, weights));
            for (int i = 0; i < change.length; i++) {
                weights.merge(reasons.get(i), change[i], Double::sum);
            }
        }
        return weights;
    }

    private double[][] system(List<Example> all, Map<Reason, Double> weights) {
        int size = reasons.size();
        double[][] system = new double[size][size + 1];
        for (Example one : all) {
            double p = one.probability(weights);
            double[] values =
                    reasons.stream().mapToDouble(r -> one.reasons().get(r)).toArray();
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    system[i][j] += p * (1 - p) * values[i] * values[j];
                }
                system[i][size] += one.error(weights) * values[i];
            }
        }
        for (int i = 0; i < size; i++) {
            double ridge = reasons.get(i) == Reason.PAIR ? 0 : RIDGE;
            system[i][i] += ridge;
            system[i][size] -= ridge * weights.getOrDefault(reasons.get(i), 0.0);
        }
        return system;
    }

    /** Gauss and Jordan's elimination; the last column is the right side. */
    private static double[] solved(double[][] system) {
        int size = system.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = 0; row < size; row++) {
                double factor = row == pivot ? 0 : system[row][pivot] / system[pivot][pivot];
                for (int column = pivot; column <= size; column++) {
                    system[row][column] -= factor * system[pivot][column];
                }
            }
        }
        return IntStream.range(0, size)
                .mapToDouble(i -> system[i][size] / system[i][i])
                .toArray();
    }

    private static void print(Map<Reason, Double> linked, Map<Reason, Double> unlinked) {
        Arrays.stream(Reason.values())
                .forEach(reason -> System.out.printf(
                        Locale.ROOT,
                        "%s = %.2f %.2f%n",
                        reason,
                        linked.getOrDefault(reason, 0.0),
                        unlinked.getOrDefault(reason, 0.0)));
    }
}
