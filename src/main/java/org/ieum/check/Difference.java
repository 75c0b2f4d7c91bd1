package org.ieum.check;

import java.util.List;
import org.ieum.check.Reading.Figure;

/**
 * What two linked sentences cannot both be right about.
 *
 * @param figures one of either sentence, and any others that take part
 * @param labels what the first two say, {@code 8% up}, {@code 8% down}
 * @param reason why not
 */
record Difference(List<Figure> figures, List<String> labels, String reason) {
    /** Of two figures whose values say what differs, for a reason. */
    static Difference of(String reason, Figure... figures) {
        List<String> labels =
                List.of(figures[0].quantity().label(), figures[1].quantity().label());
        return new Difference(List.of(figures), labels, reason);
    }

    /** Of two figures that cannot both be true of one thing. */
    static Difference of(Figure a, Figure b) {
        return of(a.quantity().label(), b.quantity().label(), a, b);
    }

    /** The same of two that say more than their values. */
    static Difference of(String labelA, String labelB, Figure a, Figure b) {
        String reason = labelA + " and " + labelB + " cannot both be true";
        return new Difference(List.of(a, b), List.of(labelA, labelB), reason);
    }

    Figure a() {
        return figures.get(0);
    }

    Figure b() {
        return figures.get(1);
    }

    boolean isExchanged() {
        return figures.size() > 2;
    }
}
