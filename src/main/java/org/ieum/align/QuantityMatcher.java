package org.ieum.align;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.ieum.bitext.Evidence;
import org.ieum.quantity.Agreement;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Quantities;
import org.ieum.quantity.Quantity;

/**
 * Relates quantities that say the same in other words ({@code 10일} and {@code Jan. 10}), and, more weakly, amounts that
 * are compatible though not equal ({@code 21} and {@code around 20}) and sums that can be one, converted ({@code 800만 원}
 * and {@code $5,700}).
 */
final class QuantityMatcher implements Matcher {
    /** The strength of two amounts that are compatible. */
    private static final double COMPATIBLE = .6;
    /** The strength of two that are close as well. */
    private static final double ROUNDED = .9;
    /** Amounts whose natural logarithms differ by less are close. */
    private static final double CLOSE = .05;
    /** Amounts are compared within one step of this on a logarithmic scale, and with the next step. */
    private static final double STEP = StrictMath.log(1.15);
    /** Sums in two currencies are that many steps apart at most. */
    private static final int STEPS_CONVERTED = 5;

    private static final Set<Amount.Type> SORTS_OF_AGE = Set.of(Amount.Type.AGE, Amount.Type.NUMBER);

    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    @Override
    public void relate(Side source, Side target, Relations relations) {
        Map<String, List<Integer>> index = index(target);
        IntStream.range(0, source.types().size())
                .parallel()
                .forEach(type -> source.types()
                        .get(type)
                        .quantity()
                        .ifPresent(quantity -> relate(type, quantity, target, index, relations)));
    }

    /** The types of a side by the keys of their quantities. */
    private static Map<String, List<Integer>> index(Side side) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int k = 0; k < side.types().size(); k++) {
            int type = k;
            side.types()
                    .get(type)
                    .quantity()
                    .ifPresent(quantity -> keys(quantity)
                            .forEach(key -> index.computeIfAbsent(key, none -> new ArrayList<>())
                                    .add(type)));
        }
        return index;
    }

    private static void relate(
            int type, Quantity quantity, Side target, Map<String, List<Integer>> index, Relations relations) {
        for (int other : candidates(quantity, index)) {
            Quantity candidate = target.types().get(other).quantity().orElseThrow();
            Agreement.Verdict verdict = Quantities.agree(quantity, candidate).verdict();
            if (verdict == Agreement.Verdict.EQUAL) {
                relations.put(type, other, 1, Evidence.Kind.QUANTITY);
            } else if (verdict == Agreement.Verdict.COMPATIBLE || ExchangeRates.mayBeOne(quantity, candidate)) {
                relations.put(type, other, closeness(quantity, candidate), Evidence.Kind.QUANTITY);
            }
        }
    }

    /** The types that share a key with a quantity, each once. */
    private static Set<Integer> candidates(Quantity quantity, Map<String, List<Integer>> index) {
        Set<Integer> candidates = new LinkedHashSet<>();
        for (String key : keysAround(quantity)) {
            candidates.addAll(index.getOrDefault(key, List.of()));
        }
        return candidates;
    }

    /** 31,846 and "almost 32,000" are likelier one figure than 12 and "more than ten"; "at 88" is mostly the age of 88. */
    private static double closeness(Quantity a, Quantity b) {
        boolean close = a instanceof Amount x
                && b instanceof Amount y
                && (x.type() == y.type() || SORTS_OF_AGE.containsAll(Set.of(x.type(), y.type())))
                && x.type() != Amount.Type.MONEY
                && Math.abs(StrictMath.log(size(x) / size(y))) < CLOSE;
        return close ? ROUNDED : COMPATIBLE;
    }

    private static List<String> keys(Quantity quantity) {
        List<String> keys = new ArrayList<>(quantity.keys());
        addSteps(quantity, 0, keys);
        return keys;
    }

    private static List<String> keysAround(Quantity quantity) {
        List<String> keys = new ArrayList<>(quantity.keys());
        boolean money = quantity instanceof Amount amount && amount.type() == Amount.Type.MONEY;
        addSteps(quantity, money ? STEPS_CONVERTED : 1, keys);
        return keys;
    }

    /** The step that the size of an amount has, and those around it. */
    private static void addSteps(Quantity quantity, int reach, List<String> keys) {
        if (quantity instanceof Amount amount && amount.value().signum() > 0) {
            long step = Math.round(StrictMath.log(size(amount)) / STEP);
            for (long around = step - reach; around <= step + reach; around++) {
                keys.add("step" + around);
            }
        }
    }

    /** What amounts that can be one are close in, whatever their units. */
    private static double size(Amount amount) {
        return switch (amount.type()) {
            case MONEY -> ExchangeRates.inDollars(amount);
            case PERCENT -> amount.value().multiply(PERCENT).doubleValue();
            default -> amount.inBaseUnit().doubleValue();
        };
    }
}
