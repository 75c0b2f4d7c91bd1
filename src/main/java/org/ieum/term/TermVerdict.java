package org.ieum.term;

import java.util.List;

/**
 * How one concept of the source is rendered in the target of a link.
 *
 * @param concept the concept
 * @param kind the verdict
 * @param source where the source names it
 * @param target where the target does; empty if {@link Kind#MISSING}
 * @param message the verdict in words, with the remedy
 */
public record TermVerdict(Concept concept, Kind kind, List<Hit> source, List<Hit> target, String message) {

    /** From right to wrong. */
    public enum Kind {
        /** A preferred or admitted term stands in the target. */
        RIGHT,
        /** Only a deprecated or superseded term does. */
        DEPRECATED,
        /** A forbidden term does, whatever else stands beside it. */
        FORBIDDEN,
        /** None of its terms does. */
        MISSING
    }

    public TermVerdict {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** {@code acsa MISSING: ...}. */
    @Override
    public String toString() {
        return concept.id() + " " + kind + ": " + message;
    }
}
