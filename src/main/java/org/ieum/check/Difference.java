package org.ieum.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ieum.finding.Place;
import org.ieum.finding.QuantityFinding;
import org.ieum.finding.Side;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Quantity;

/**
 * What two linked sentences cannot both be right about.
 *
 * @param figures one of either sentence, and any others that take part
 * @param labels what the first two say, {@code 8% up}, {@code 8% down}
 * @param isExchanged true of two figures of either sentence that have changed places
 */
record Difference(List<Figure> figures, List<String> labels, boolean isExchanged) {
    /** Of figures whose values say what differs. */
    static Difference of(Figure a, Figure b, Figure... others) {
        List<Figure> figures = new ArrayList<>(List.of(a, b));
        figures.addAll(List.of(others));
        return new Difference(
                List.copyOf(figures), List.of(a.quantity().label(), b.quantity().label()), others.length > 0);
    }

    /** Of two figures that say more than their values. */
    static Difference of(String labelA, String labelB, Figure a, Figure b) {
        return new Difference(List.of(a, b), List.of(labelA, labelB), false);
    }

    /** Of ordinals, or of times in a row. */
    static Difference ofTurns(Figure a, Figure b) {
        return of(turn(a), turn(b), a, b);
    }

    private static String turn(Figure figure) {
        return figure.isInARow()
                ? ((Amount) figure.quantity()).value().toPlainString() + " in a row"
                : figure.quantity().label();
    }

    static Difference of(Score a, Score b) {
        List<Figure> figures = List.of(a.first(), b.first(), a.second(), b.second());
        return new Difference(figures, List.of(a.label(), b.label()), false);
    }

    /**
     * What is told of it.
     *
     * @param placeA where the first figure stands
     * @param placeB where the second stands
     */
    QuantityFinding finding(Place placeA, Place placeB) {
        List<Side> sides = List.of(Side.of(labels.get(0), placeA), Side.of(labels.get(1), placeB));
        List<Quantity> quantities = List.of(a().quantity(), b().quantity());
        return QuantityFinding.of(a().kind(), sides, quantities, isExchanged, Map.of());
    }

    Figure a() {
        return figures.get(0);
    }

    Figure b() {
        return figures.get(1);
    }
}
