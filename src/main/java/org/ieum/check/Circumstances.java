package org.ieum.check;

import org.ieum.quantity.Moment;

/**
 * What two texts say around two figures or dates that lets both be true: {@link AmountCircumstances}, {@link DateCircumstances}.
 */
final class Circumstances {
    private final AmountCircumstances amounts;
    private final DateCircumstances dates;

    /** @param translated true if a sentence of the one text translates one of the other */
    Circumstances(Reading a, Reading b, boolean translated) {
        amounts = new AmountCircumstances(a, b, translated);
        dates = new DateCircumstances(a, b, translated);
    }

    /** True if the two figures may both be true, because different things are said around them. */
    boolean differ(Figure figureA, Figure figureB) {
        return figureA.quantity() instanceof Moment one && figureB.quantity() instanceof Moment other
                ? dates.differ(figureA, one, figureB, other)
                : amounts.differ(figureA, figureB);
    }
}
