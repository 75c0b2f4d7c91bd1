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
    /** Of two figures whose values say what differs. */
    static Difference of(String reason, Figure... figures) {
        return of(
                reason,
                List.of(figures[0].quantity().label(), figures[1].quantity().label()),
                figures);
    }

    static Difference of(String reason, List<String> labels, Figure... figures) {
        return new Difference(List.of(figures), labels, reason);
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
