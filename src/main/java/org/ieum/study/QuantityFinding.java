package org.ieum.study;

import java.util.List;
import org.ieum.quantity.Quantity;
import org.ieum.study.Reading.Figure;

/**
 * Figures or dates of one thing that cannot all be true.
 *
 * @param claim what is said
 * @param quantities what each side says, in their order, as its first witness has it; the span counts in the sentence
 */
public record QuantityFinding(Claim claim, List<Quantity> quantities) implements Finding {
    public QuantityFinding {
        quantities = List.copyOf(quantities);
    }

    static QuantityFinding of(Place a, Figure figureA, Place b, Figure figureB, String reason) {
        String message =
                a.outlet() + " says \"" + a.text() + "\" where " + b.outlet() + " says \"" + b.text() + "\": " + reason;
        Claim claim = new Claim(
                Figures.kind(figureA.quantity()),
                Severity.ERROR,
                "",
                Verdict.CONFLICT,
                List.of(
                        Side.of(figureA.quantity().label(), a),
                        Side.of(figureB.quantity().label(), b)),
                message);
        return new QuantityFinding(claim, List.of(figureA.quantity(), figureB.quantity()));
    }

    /** {@code error number: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
