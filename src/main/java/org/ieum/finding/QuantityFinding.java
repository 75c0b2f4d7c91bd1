package org.ieum.finding;

import java.util.List;
import org.ieum.quantity.Quantity;

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

    /** {@code error number: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
