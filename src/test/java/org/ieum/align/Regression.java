package org.ieum.align;

import java.util.List;
import java.util.stream.IntStream;

/** Logistic regression by Newton's method, with a ridge on all weights but the last. */
public final class Regression {
    private static final int ROUNDS = 30;

    /**
     * @param values of its traits, the last one 1
     * @param share how much it counts
     */
    public record Example(double[] values, boolean right, double share) {
        private double odds(double[] weights) {
            return IntStream.range(0, weights.length)
                    .mapToDouble(i -> weights[i] * values[i])
                    .sum();
        }
    }

    private Regression() {}

    /** The weights of greatest likelihood, as many as each example has values. */
    public static double[] weights(List<Example> examples, double ridge) {
        double[] weights = new double[examples.get(0).values().length];
        for (int round = 0; round < ROUNDS; round++) {
            double[] change = solved(system(examples, weights, ridge));
            for (int i = 0; i < weights.length; i++) {
                weights[i] += change[i];
            }
        }
        return weights;
    }

    private static double[][] system(List<Example> examples, double[] weights, double ridge) {
        int size = weights.length;
        double[][] system = new double[size][size + 1];
        for (Example example : examples) {
            double probability = 1 / (1 + Math.exp(-example.odds(weights)));
            double error = (example.right() ? 1 : 0) - probability;
            double[] values = example.values();
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    system[i][j] += example.share() * probability * (1 - probability) * values[i] * values[j];
                }
                system[i][size] += example.share() * error * values[i];
            }
        }
        for (int i = 0; i < size - 1; i++) {
            system[i][i] += ridge;
            system[i][size] -= ridge * weights[i];
        }
        return system;
    }

    /** Gauss and Jordan's elimination; the last column is the right side. */
    private static double[] solved(double[][] system) {
        int size = system.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = 0; row < size; row++) {
                if (row != pivot) {
                    double factor = system[row][pivot] / system[pivot][pivot];
                    for (int column = pivot; column <= size; column++) {
                        system[row][column] -= factor * system[pivot][column];
                    }
                }
            }
        }
        return IntStream.range(0, size)
                .mapToDouble(i -> system[i][size] / system[i][i])
                .toArray();
    }
}
