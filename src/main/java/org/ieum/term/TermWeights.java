package org.ieum.term;

import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.ieum.text.IeumException;
import org.ieum.text.Resources;

/**
 * What each reason is worth, in nats. In texts without links fewer kinds of evidence can speak, so that the others are worth
 * something else there.
 *
 * @param linked for pairs seen in links or brackets
 * @param unlinked for pairs seen in texts without links only
 */
record TermWeights(Map<Reason, Double> linked, Map<Reason, Double> unlinked) {
    private static final String FILE = "weights.properties";
    private static final Properties NUMBERS = Resources.properties(TermWeights.class, FILE);
    private static final TermWeights LEARNED = new TermWeights(column(0), column(1));

    TermWeights {
        linked = Map.copyOf(linked);
        unlinked = Map.copyOf(unlinked);
    }

    /** Those of the built-in model. */
    static TermWeights learned() {
        return LEARNED;
    }

    private static Map<Reason, Double> column(int column) {
        Map<Reason, Double> weights = new EnumMap<>(Reason.class);
        for (Reason reason : Reason.values()) {
            String numbers = NUMBERS.getProperty(reason.name());
            if (numbers == null) {
                throw new IeumException(FILE + ": no value for " + reason);
            }
            weights.put(reason, Double.valueOf(numbers.split(" +")[column]));
        }
        return weights;
    }

    /** The probability, 0 to 1, of a pair with these reasons. */
    double probability(boolean isLinked, Map<Reason, Double> reasons) {
        Map<Reason, Double> weights = isLinked ? linked : unlinked;
        double nats = 0;
        for (Reason reason : Reason.values()) {
            nats += weights.getOrDefault(reason, 0.0) * reasons.getOrDefault(reason, 0.0);
        }
        return 1 / (1 + StrictMath.exp(-nats));
    }
}
