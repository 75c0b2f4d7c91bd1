package org.ieum.check;

import java.util.List;
import java.util.stream.Stream;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Moment;

/**
 * What a figure can be compared with: amounts of one type and dimension, or dates that are equally exact. Late April is as exact
 * as a day, since it may be compared with one: the 5th is not late.
 *
 * @param kind as {@link Figure#kind()}
 * @param unit of an amount its unit, of a date how exact it is
 */
record Sort(String kind, String unit) {
    static Sort of(Figure figure) {
        String unit = "";
        if (figure.quantity() instanceof Amount amount) {
            unit = isConverted(amount) ? amount.baseUnit() : amount.unit();
        } else if (figure.quantity() instanceof Moment moment) {
            unit = isStretchOfYear(moment) ? stretch(moment) : exactness(moment).name();
        }
        return new Sort(figure.kind(), unit);
    }

    /** The figures of one sort with a figure, itself among them if it is one of them. */
    static Stream<Figure> alike(List<Figure> figures, Figure figure) {
        Sort sort = figure.sort();
        return figures.stream().filter(other -> other.sort().equals(sort));
    }

    static boolean areAlike(Figure a, Figure b) {
        return a.sort().equals(b.sort());
    }

    /** True of figures either of which may be meant by the other: of one sort, or a bare number beside a count or an age. */
    static boolean areRivals(Figure a, Figure b) {
        return areAlike(a, b) || (mayBeBare(a) && mayBeBare(b) && (a.isBare() || b.isBare()));
    }

    private static boolean mayBeBare(Figure figure) {
        return figure.kind().equals("number") || figure.kind().equals("age");
    }

    /** True of counts of one thing, and of counts either of which leaves open what it counts. */
    static boolean mayCountOneThing(Figure a, Figure b) {
        return a.isCount() && b.isCount() && (a.isVague() || b.isVague() || areAlike(a, b));
    }

    private static boolean isStretchOfYear(Moment moment) {
        return moment.grain() == Moment.Grain.YEAR && !stretch(moment).isEmpty();
    }

    /** Halves are compared with halves, quarters with quarters. */
    private static String stretch(Moment moment) {
        return switch (moment.part()) {
            case FIRST_HALF, SECOND_HALF -> "HALF";
            case FIRST_QUARTER, SECOND_QUARTER, THIRD_QUARTER, FOURTH_QUARTER -> "QUARTER";
            case WHOLE, EARLY, MIDDLE, LATE -> "";
        };
    }

    private static Moment.Grain exactness(Moment moment) {
        return switch (moment.part()) {
            case EARLY, MIDDLE, LATE -> oneStepFiner(moment.grain());
            default -> moment.grain();
        };
    }

    private static Moment.Grain oneStepFiner(Moment.Grain grain) {
        return switch (grain) {
            case MONTH -> Moment.Grain.DAY;
            case YEAR -> Moment.Grain.MONTH;
            default -> grain;
        };
    }

    /** True of amounts in any unit of one dimension; but years of age are not compared with months of it. */
    private static boolean isConverted(Amount amount) {
        return switch (amount.type()) {
            case DURATION, FIRST_IN, MEASURE -> true;
            default -> false;
        };
    }
}
