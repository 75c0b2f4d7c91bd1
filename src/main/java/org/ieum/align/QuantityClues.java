package org.ieum.align;

import java.util.ArrayList;
import java.util.List;
import org.ieum.bitext.Evidence;
import org.ieum.quantity.Agreement;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Quantities;
import org.ieum.quantity.Quantity;
import org.ieum.text.Span;

/**
 * Figures and dates of which the other sentence says nothing, or something else. Only what is written in digits counts: "a
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
        onlySource.stream().filter(QuantityClues::isWritten).findFirst().ifPresent(one -> clues.add(onlySource(one)));
        onlyTarget.stream().filter(QuantityClues::isWritten).findFirst().ifPresent(one -> clues.add(onlyTarget(one)));
        return clues;
    }

    private static Clue conflict(Figure one, Figure other) {
        String words = one.quantity().surface() + " != " + other.quantity().surface();
        return new Clue(
                "quantity.conflict", 1, Evidence.Kind.QUANTITY, List.of(one.span()), List.of(other.span()), words);
    }

    private static Clue onlySource(Figure one) {
        String words = one.quantity().surface() + " on one side only";
        return new Clue("quantity.source", 1, Evidence.Kind.QUANTITY, List.of(one.span()), List.of(), words);
    }

    private static Clue onlyTarget(Figure one) {
        String words = one.quantity().surface() + " on one side only";
        return new Clue("quantity.target", 1, Evidence.Kind.QUANTITY, List.of(), List.of(one.span()), words);
    }

    private static List<Figure> figures(PairWords words) {
        List<Figure> figures = new ArrayList<>();
        for (Word word : words.words()) {
            word.quantities().forEach(quantity -> figures.add(new Figure(quantity, word.span())));
        }
        return figures;
    }

    private static List<Figure> unmet(List<Figure> figures, List<Figure> others) {
        return figures.stream()
                .filter(one -> others.stream().noneMatch(other -> agree(one.quantity(), other.quantity())))
                .toList();
    }

    /** Also if they are of one value and said of things that cannot be compared. */
    private static boolean agree(Quantity one, Quantity other) {
        return switch (Quantities.agree(one, other).verdict()) {
            case EQUAL, COMPATIBLE -> true;
            default ->
                one instanceof Amount a
                        && other instanceof Amount b
                        && a.value().equals(b.value());
        };
    }

    private static boolean isConflict(Quantity one, Quantity other) {
        return Quantities.agree(one, other).verdict() == Agreement.Verdict.CONFLICT;
    }

    private static boolean isWritten(Figure figure) {
        return figure.quantity().surface().chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
