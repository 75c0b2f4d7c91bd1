package org.ieum.name;

import org.ieum.text.IeumException;

/**
 * What comparing two names came to.
 *
 * @param score how well they agree, 0 to 1; a degree of likeness, not a probability
 * @param verdict what that means
 * @param reason in words, such as {@code family name alone: 기타자와 = Kitazawa}
 */
public record NameMatch(double score, Verdict verdict, String reason) {

    /** What two names are to each other. */
    public enum Verdict {
        /** One name; at most hyphens, spaces, case, order or titles differ. */
        SAME,
        /** One name in other letters, or a part of it: Kim Kwan-jin and Kim Gwan-jin, Kitazawa and Toshimi Kitazawa. */
        VARIANT,
        /** Two names. */
        OTHER
    }

    public NameMatch {
        if (!(score >= 0 && score <= 1)) {
            throw new IeumException("score " + score + " of a name match: expected 0 to 1");
        }
    }
}
