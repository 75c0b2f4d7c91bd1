package org.ieum.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.quantity.Amount;
import org.ieum.text.Sentence;

/** Amounts that others add up to: 194 patients beside 100 here and 94 there. */
final class Sums {
    private Sums() {}

    /**
     * True if an amount is the sum of two others of one sentence, or makes such another one together with an amount of its own
     * sentence.
     *
     * @param own the figures it stands with
     * @param others the figures of the other text
     */
    static boolean isSumOrPart(Figure figure, List<Figure> own, List<Figure> others) {
        return figure.quantity() instanceof Amount && (isSum(figure, others) || isPart(figure, own, others));
    }

    /** True if a figure and one of some others make a whole. */
    static boolean isSumWith(Figure figure, List<Figure> others, Figure whole) {
        return others.stream()
                .filter(other -> !other.equals(whole))
                .anyMatch(other -> sum(figure, other).equals(whole.value()));
    }

    private static boolean isSum(Figure figure, List<Figure> others) {
        Map<Sentence, List<BigDecimal>> values = Sort.alike(others, figure)
                .collect(Collectors.groupingBy(
                        Figure::sentence, Collectors.mapping(Figure::value, Collectors.toList())));
        return values.values().stream().anyMatch(ofOne -> haveSum(ofOne, figure.value()));
    }

    private static boolean isPart(Figure figure, List<Figure> own, List<Figure> others) {
        Set<BigDecimal> wholes = Sort.alike(others, figure).map(Figure::value).collect(Collectors.toSet());
        return Sort.alike(own, figure)
                .filter(part -> part != figure && part.sentence().equals(figure.sentence()))
                .anyMatch(part -> wholes.contains(sum(figure, part)));
    }

    private static BigDecimal sum(Figure one, Figure other) {
        return one.value().add(other.value()).stripTrailingZeros();
    }

    /** True if two of the values make a sum. */
    private static boolean haveSum(List<BigDecimal> values, BigDecimal sum) {
        Set<BigDecimal> before = new HashSet<>();
        for (BigDecimal value : values) {
            if (before.contains(sum.subtract(value).stripTrailingZeros())) {
                return true;
            }
            before.add(value);
        }
        return false;
    }
}
