package org.ieum.finding;

import java.util.List;
import org.ieum.quantity.Quantity;
import org.ieum.text.Labelled;

/**
 * Something that two documents both say in linked sentences, and say alike.
 *
 * @param kind as of a {@link Claim}: {@code number}, {@code money}, {@code date}, {@code name} ...
 * @param verdict how far they agree
 * @param a the place in the Korean document, else in the earlier one
 * @param b the place in the other
 * @param quantities what either says, {@code a} first, if they are figures or dates, else none; the spans count in the sentences
 * @param reason in words, such as {@code 21 country and about 20 country can both be true}
 */
public record Fact(String kind, Verdict verdict, Place a, Place b, List<Quantity> quantities, String reason) {
    public Fact {
        quantities = List.copyOf(quantities);
    }

    /** How far two statements agree. */
    public enum Verdict implements Labelled {
        /** They say the same. */
        EQUAL,
        /** Both can be true; one is vaguer than the other. */
        COMPATIBLE
    }

    /** Survives a re-run: a hash of the kind and of the documents, words and sentences of both places. */
    public String id() {
        return Claim.hash(String.join("\u0000", "fact", kind, Claim.key(a), Claim.key(b)));
    }

    /** {@code number equal: page.ko.txt "21개국" = page.en.txt "21 countries"}. */
    @Override
    public String toString() {
        return kind + " " + verdict.label() + ": " + a + " = " + b;
    }
}
