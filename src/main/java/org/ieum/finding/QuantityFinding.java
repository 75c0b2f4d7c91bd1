package org.ieum.finding;

import java.util.List;
import org.ieum.quantity.Quantity;

/**
 * Figures or dates of one thing that cannot all be true.
 *
 * @param claim what is said
 * @param quantities what each side says, in their order, as its first witness has it; the span counts in the sentence
 * @param isExchanged true of two figures that a translation has exchanged: each of them stands on both sides
 */
public record QuantityFinding(Claim claim, List<Quantity> quantities, boolean isExchanged) implements Finding {
    public QuantityFinding {
        quantities = List.copyOf(quantities);
    }

    /**
     * What a side says beyond its figure, where the figures alone may look alike: {@code up}, {@code down}, {@code on the year};
     * empty if nothing.
     *
     * @param side its number, from 0
     */
    public String beyond(int side) {
        String figure = quantities.get(side).label() + " ";
        String value = claim.sides().get(side).value();
        return value.startsWith(figure) && !value.contains(Side.OR) ? value.substring(figure.length()) : "";
    }

    /** {@code error number: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
