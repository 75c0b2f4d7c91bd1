package org.ieum.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.text.Resources;

/**
 * Two figures that cannot both be right of one thing, and all that tells whether they are of one.
 *
 * @param values of all traits
 * @param isExcused true if what is said around them lets both be right
 */
record LikelyPair(Figure a, Figure b, Map<Trait, Double> values, boolean isExcused) {
    /** The likeliest first, of equal ones that which comes first. */
    static final Comparator<LikelyPair> RANKING = Comparator.comparing(LikelyPair::probability)
            .reversed()
            .thenComparing(pair -> pair.a.span())
            .thenComparing(pair -> pair.b.span());

    /** What each trait is worth, in nats: {@code likely.tsv}. */
    private static final Map<Trait, Double> WEIGHTS = weights();

    /** What tells; a number each, most of them 0 or 1. */
    enum Trait {
        /** The probability of the link of their sentences; 0 if they are not linked. */
        LINK,
        /** Their sentences are linked, but do not translate each other. */
        SAME_FACT,
        /** Amounts of one magnitude. */
        NEAR,
        /** How far apart two amounts are, logarithm of the factor, at most of 10. */
        DISTANCE,
        /** One looks like the other mistyped. */
        MISTYPED,
        /** Of one sort; else one may be meant by the other. */
        ONE_SORT,
        /** How many figures of the sort either text has, logarithm of the product. */
        CROWD,
        /** How many figures either sentence has, logarithm of the product. */
        BESIDE,
        /** How many figures of the one sentence agree with one of the other, at most 3. */
        AGREEING,
        /** How much of their sentences is said in both, 0 to 1. */
        SHARED,
        /** How much of what stands around them is, if their sentences are not linked, 0 to 1. */
        AROUND,
        /** The sentences do not name different persons. */
        ONE_PERSON,
        ONE_LANGUAGE,
        /** One of the sentences is a heading. */
        HEADING,
        DATE,
        /** Dates as exact as a day. */
        DAY,
        /** Dates with verbs that mean the same. */
        ONE_VERB,
        NUMBER,
        MONEY,
        PERCENT,
        /** 1, of any pair. */
        ALWAYS
    }

    private static Map<Trait, Double> weights() {
        return Resources.lines(LikelyPair.class, "likely.tsv").stream()
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(
                        cells -> Trait.valueOf(cells[0].toUpperCase(Locale.ROOT).replace(' ', '_')),
                        cells -> Double.valueOf(cells[1]),
                        (one, other) -> other,
                        () -> new EnumMap<>(Trait.class)));
    }

    /** That they are of one thing, by logistic regression, 0 to 1. */
    double probability() {
        return 1 / (1 + StrictMath.exp(-odds(WEIGHTS)));
    }

    /** @param weights of all traits */
    double odds(Map<Trait, Double> weights) {
        return Arrays.stream(Trait.values())
                .mapToDouble(trait -> weights.get(trait) * values.get(trait))
                .sum();
    }
}
