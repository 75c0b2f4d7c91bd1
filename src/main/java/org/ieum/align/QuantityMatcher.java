package org.ieum.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ieum.bitext.Evidence;
import org.ieum.quantity.Agreement;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Quantities;
import org.ieum.quantity.Quantity;

/**
 * Relates quantities that say the same in other words ({@code 10일} and {@code Jan. 10}), and, more weakly, amounts that
 * are compatible though not equal ({@code 21} and {@code around 20}).
 */
final class QuantityMatcher implements Matcher {
    private static final double COMPATIBLE = .6;
    /** Amounts are compared within one step of this on a logarithmic scale, and with the next step. */
    private static final double STEP = StrictMath.log(1.15);

    @Override
    public void relate(Side source, Side target, Relations relations) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int type = 0; type < target.types().size(); type++) {
            for (Quantity quantity : target.types().get(type).quantities()) {
                for (String key : keys(quantity)) {
                    index.computeIfAbsent(key, k -> new ArrayList<>()).add(type);
                }
            }
        }
        for (int type = 0; type < source.types().size(); type++) {
            for (Quantity quantity : source.types().get(type).quantities()) {
                for (String key : keysAround(quantity)) {
                    for (int other : index.getOrDefault(key, List.of())) {
                        relate(type, quantity, other, target.types().get(other).quantities(), relations);
                    }
                }
            }
        }
    }

    private static void relate(int type, Quantity quantity, int other, List<Quantity> others, Relations relations) {
        for (Quantity candidate : others) {
            Agreement.Verdict verdict = Quantities.agree(quantity, candidate).verdict();
            if (verdict == Agreement.Verdict.EQUAL) {
                relations.put(type, other, 1, Evidence.Kind.QUANTITY);
            } else if (verdict == Agreement.Verdict.COMPATIBLE) {
                relations.put(type, other, COMPATIBLE, Evidence.Kind.QUANTITY);
            }
        }
    }

    private static List<String> keys(Quantity quantity) {
        List<String> keys = new ArrayList<>(quantity.keys());
        step(quantity, 0, keys);
        return keys;
    }

    private static List<String> keysAround(Quantity quantity) {
        List<String> keys = keys(quantity);
        step(quantity, -1, keys);
        step(quantity, 1, keys);
        return keys;
    }

    private static void step(Quantity quantity, int offset, List<String> keys) {
        if (quantity instanceof Amount amount && amount.value().signum() > 0) {
            double logarithm = StrictMath.log(amount.value().doubleValue());
            keys.add("step" + (Math.round(logarithm / STEP) + offset));
        }
    }
}
