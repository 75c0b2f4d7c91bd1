package org.ieum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ieum.bitext.Evidence;
import org.ieum.quantity.Agreement;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Quantities;
import org.ieum.quantity.Quantity;
import org.ieum.text.Span;

/**
 * Figures and dates that the other sentence does not have, or contradicts. Only what is written in digits counts: "a
 * dozen" and 하나 are often left out.
 */
final class QuantityClues {
    private QuantityClues() {}

    /** A quantity at its place in the document. */
    private record Figure(Quantity quantity, Span span) {}

    static List<Clue> of(PairWords source, PairWords target) {
        List<Figure> sources = figures(source);
        List<Figure> targets = figures(target);
        List<Figure> onlySource = unmet(sources, targets);
        List<Figure> onlyTarget = unmet(targets, sources);
        List<Clue> clues = new ArrayList<>();
        for (Figure one : onlySource) {
            for (Figure other : onlyTarget) {
                if (clues.isEmpty() && isConflict(one.quantity(), other.quantity())) {
                    clues.add(conflict(one, other));
                }
            }
        }
        only(true, "quantity.source", onlySource).ifPresent(clues::add);
        only(false, "quantity.target", onlyTarget).ifPresent(clues::add);
        return clues;
    }

    private static Clue conflict(Figure one, Figure other) {
        String words = one.quantity().surface() + " != " + other.quantity().surface();
        return new Clue(
                "quantity.conflict", 1, Evidence.Kind.QUANTITY, List.of(one.span()), List.of(other.span()), words);
    }

    private static Optional<Clue> only(boolean isSource, String name, List<Figure> unmet) {
        return unmet.stream()
                .filter(QuantityClues::isWritten)
                .findFirst()
                .map(one -> Clue.on(
                        isSource,
                        name,
                        1,
                        Evidence.Kind.QUANTITY,
                        List.of(one.span()),
                        one.quantity().surface() + " on one side only"));
    }

    private static List<Figure> figures(PairWords words) {
        List<Figure> figures = new ArrayList<>();
        for (Word word : words.words()) {
            word.quantity().ifPresent(quantity -> figures.add(new Figure(quantity, word.span())));
        }
        return figures;
    }

    private static List<Figure> unmet(List<Figure> figures, List<Figure> others) {
        return figures.stream()
                .filter(one -> others.stream().noneMatch(other -> agree(one.quantity(), other.quantity())))
                .toList();
    }

    /** Also if they are of one value and said of things that cannot be compared; but not if that is a slip. */
    private static boolean agree(Quantity one, Quantity other) {
        return switch (Quantities.agree(one, other).verdict()) {
            case EQUAL, COMPATIBLE -> true;
            default ->
                one instanceof Amount a
                        && other instanceof Amount b
                        && a.value().equals(b.value())
                        && !Quantities.differInUnitAlone(one, other);
        };
    }

    private static boolean isConflict(Quantity one, Quantity other) {
        return Quantities.agree(one, other).verdict() == Agreement.Verdict.CONFLICT
                || Quantities.differInUnitAlone(one, other);
    }

    private static boolean isWritten(Figure figure) {
        return figure.quantity().surface().chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
