package org.ieum.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two figures of one sort that have changed places between linked sentences, by the words that each of them alone stands with: "7
 * clubs send runners and 5 send swimmers", 육상 5곳, 수영 7곳.
 */
final class ExchangedFigures {
    private final List<Figure> as;
    private final List<Figure> bs;
    private final Companions companions;
    /** Which figure of the target stands with the words of which of the source, by sort. */
    private final Map<String, Map<Figure, Figure>> matched = new HashMap<>();

    ExchangedFigures(FigureLink linked) {
        this.as = linked.as();
        this.bs = linked.bs();
        this.companions = linked.companions();
    }

    /**
     * The difference of a figure of the source and another one, each of which the target has in the place of the other; empty if
     * there is no such other.
     *
     * @param told figures that are told already
     */
    Optional<Difference> of(Figure a, Set<Figure> told) {
        Map<Figure, Figure> alike = matched.computeIfAbsent(
                sort(a), sort -> companions.matchByOwnWords(ofSort(sort, as), ofSort(sort, bs)));
        return alike.keySet().stream()
                .filter(other -> !told.contains(other)
                        && areExchanged(a, other, alike)
                        && !arePartAndWhole(a, other, as)
                        && !arePartAndWhole(alike.get(a), alike.get(other), bs))
                .findFirst()
                .map(other -> Difference.of(a, alike.get(a), other, alike.get(other)));
    }

    /** All counts are of one sort, since either language may leave out what it counts. */
    private static String sort(Figure figure) {
        return figure.isCount() ? "number" : figure.sort().toString();
    }

    private static List<Figure> ofSort(String sort, List<Figure> figures) {
        return figures.stream().filter(figure -> sort(figure).equals(sort)).toList();
    }

    private static boolean areExchanged(Figure a, Figure other, Map<Figure, Figure> matched) {
        return matched.containsKey(a)
                && isExchangeable(a, other)
                && isExchangeable(matched.get(a), matched.get(other))
                && a.isTelling()
                && other.isTelling()
                && Companions.areApart(a, other)
                && !FigureAgreement.agree(a, matched.get(a))
                && FigureAgreement.agree(a, matched.get(other))
                && FigureAgreement.agree(other, matched.get(a));
    }

    private static boolean isExchangeable(Figure one, Figure other) {
        return Sort.areAlike(one, other) || Sort.mayCountOneThing(one, other);
    }

    private static boolean arePartAndWhole(Figure one, Figure other, List<Figure> figures) {
        return Portions.whole(one, figures).equals(Optional.of(other))
                || Portions.whole(other, figures).equals(Optional.of(one));
    }
}
