package org.ieum.study;

import java.util.Optional;
import org.ieum.quantity.Quantity;
import org.ieum.study.Reading.Figure;

/**
 * Two figures or two dates of one thing that cannot both be true.
 *
 * @param claim what is said
 * @param quantityA the one of a; its span counts in the document
 * @param quantityB the one of b
 */
public record QuantityFinding(Claim claim, Quantity quantityA, Quantity quantityB) implements Finding {
    static QuantityFinding of(Place a, Figure figureA, Place b, Figure figureB, String reason) {
        String message =
                a.outlet() + " says \"" + a.text() + "\" where " + b.outlet() + " says \"" + b.text() + "\": " + reason;
        Claim claim = new Claim(
                Figures.kind(figureA.quantity()), Severity.ERROR, "", Verdict.CONFLICT, a, Optional.of(b), message);
        return new QuantityFinding(claim, figureA.quantity(), figureB.quantity());
    }

    /** {@code error number: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
