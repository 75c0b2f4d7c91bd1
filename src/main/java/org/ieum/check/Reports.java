package org.ieum.check;

import java.math.BigDecimal;
import java.util.List;
import org.ieum.check.Reading.Figure;
import org.ieum.quantity.Amount;

/**
 * What lets two amounts of reports that were written independently both be true, where in a translation one of them would be
 * wrong: either is of a {@link Toll}; they are long counts that are near each other and no slip; they are ages beside which
 * nobody is named, and either text has the ages of several.
 */
final class Reports {
    /** Counts within a twentieth of each other are near. */
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private Reports() {}

    static boolean mayBothBeRight(Reading a, Figure figureA, Reading b, Figure figureB) {
        return Toll.is(figureA)
                || Toll.is(figureB)
                || areOtherCounts(figureA, figureB)
                || mayBeOtherPersons(a, figureA, b, figureB);
    }

    /** True of 2,764 and 2,787, which were counted at other hours. */
    private static boolean areOtherCounts(Figure figureA, Figure figureB) {
        return figureA.quantity() instanceof Amount one
                && figureB.quantity() instanceof Amount other
                && Figures.isCount(one)
                && Figures.isCount(other)
                && one.isLong()
                && other.isLong()
                && Rounding.distance(one, other).multiply(TWENTY).compareTo(one.inBaseUnit()) <= 0
                && !Slip.between(one, other);
    }

    private static boolean mayBeOtherPersons(Reading a, Figure figureA, Reading b, Figure figureB) {
        return isAge(figureA)
                && isAge(figureB)
                && (isOfNobody(a, figureA) || isOfNobody(b, figureB))
                && (hasSeveralAges(a) || hasSeveralAges(b));
    }

    private static boolean isAge(Figure figure) {
        return figure.quantity() instanceof Amount amount && amount.type() == Amount.Type.AGE;
    }

    private static boolean isOfNobody(Reading reading, Figure figure) {
        return reading.persons().in(List.of(figure.sentence())).isEmpty();
    }

    private static boolean hasSeveralAges(Reading reading) {
        return reading.figures(reading.sentences()).stream()
                        .filter(Reports::isAge)
                        .map(figure -> figure.quantity().keys())
                        .distinct()
                        .count()
                > 1;
    }
}
