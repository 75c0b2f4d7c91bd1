package org.ieum.finding;

import org.ieum.text.IeumException;
import org.ieum.text.Labelled;

/**
 * What a person decided about a finding.
 *
 * @param id the {@link Finding#id()}
 * @param decision what is to become of it
 * @param comment why; empty if nothing was said
 * @param reviewer who decided; empty if it is not said
 */
public record FindingReview(String id, Decision decision, String comment, String reviewer) {

    /** What is to become of a finding. */
    public enum Decision implements Labelled {
        /** It is right, and counts. */
        CONFIRM,
        /** It is wrong or does not matter, and does not count. */
        IGNORE,
        /** Nobody has decided yet, so it counts. */
        OPEN;

        /** As it is written to files: {@code ignore}; nothing for what is open. */
        @Override
        public String label() {
            return this == OPEN ? "" : Labelled.super.label();
        }
    }

    public FindingReview {
        if (id.isBlank()) {
            throw new IeumException("a review without the id of a finding; take it from the column \"id\"");
        }
    }

    /** A finding that does not count. */
    public static FindingReview ignore(String id, String comment, String reviewer) {
        return new FindingReview(id, Decision.IGNORE, comment, reviewer);
    }

    /** A finding that is right. */
    public static FindingReview confirm(String id, String comment, String reviewer) {
        return new FindingReview(id, Decision.CONFIRM, comment, reviewer);
    }

    /** True if somebody has said anything. */
    public boolean isSaid() {
        return decision != Decision.OPEN || !comment.isEmpty() || !reviewer.isEmpty();
    }
}
