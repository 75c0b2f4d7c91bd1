package org.ieum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Logistic regression by Newton's method, a little drawn towards 0 but for the start. */
final class LogisticFit {
    private static final int ROUNDS = 30;

    private final double ridge;
    private final List<Example> examples = new ArrayList<>();

    private record Example(double[] values, boolean right, double share) {}

    LogisticFit(double ridge) {
        this.ridge = ridge;
    }

    /** @param values last a 1, for the start */
    void add(double[] values, boolean right, double share) {
        examples.add(new Example(values, right, share));
    }

    /** The slopes, and last the start, that make what was added likeliest. */
    double[] weights() {
        double[] weights = new double[examples.get(0).values().length];
        for (int round = 0; round < ROUNDS; round++) {
            double[] change = solved(system(weights));
            for (int i = 0; i < weights.length; i++) {
                weights[i] += change[i];
            }
        }
        return weights;
    }

    private double[][] system(double[] weights) {
        int size = weights.length;
        double[][] system = new double[size][size + 1];
        for (Example example : examples) {
            double probability = 1 / (1 + Math.exp(-sum(weights, example.values())));
            double error = (example.right() ? 1 : 0) - probability;
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    system[i][j] += example.share()
                            * probability
                            * (1 - probability)
                            * example.values()[i]
                            * example.values()[j];
                }
                system[i][size] += example.share() * error * example.values()[i];
            }
        }
        for (int i = 0; i < size - 1; i++) {
            system[i][i] += ridge;
            system[i][size] -= ridge * weights[i];
        }
        return system;
    }

    private static double sum(double[] weights, double[] values) {
        return IntStream.range(0, weights.length)
                .mapToDouble(i -> weights[i] * values[i])
                .sum();
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
