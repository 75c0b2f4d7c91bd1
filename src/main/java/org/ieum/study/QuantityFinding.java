package org.ieum.study;

import org.ieum.quantity.Quantity;

/**
 * Two figures or two dates in linked sentences that cannot both be true.
 *
 * @param claim what is said
 * @param quantityA the one of a; its span counts in the document
 * @param quantityB the one of b
 */
public record QuantityFinding(Claim claim, Quantity quantityA, Quantity quantityB) implements Finding {
    /** {@code error number: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
