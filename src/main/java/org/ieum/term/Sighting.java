package org.ieum.term;

/**
 * One place where two expressions seem to name one concept.
 *
 * @param kind the evidence for it
 * @param strength of the evidence, 0 to 1, comparable only within a kind
 * @param reason in words
 * @param left how many more words of one side than of the other it leaves unexplained
 */
record Sighting(Mention korean, Mention english, TermCandidate.Kind kind, double strength, String reason, int left) {
    /** One that leaves nothing unexplained. */
    Sighting(Mention korean, Mention english, TermCandidate.Kind kind, double strength, String reason) {
        this(korean, english, kind, strength, reason, 0);
    }

    /** What all sightings of the pair share. */
    PairKey key() {
        return PairKey.of(korean.surface(), english.surface());
    }

    /** True if another sighting has more on both sides. */
    boolean isInside(Sighting other) {
        return korean.isWithin(other.korean) && english.isWithin(other.english);
    }

    /** True if one side is in the same place, and the other overlaps. */
    boolean shares(Sighting other) {
        return korean.isAt(other.korean) && english.overlaps(other.english)
                || english.isAt(other.english) && korean.overlaps(other.korean);
    }

    /** True if they overlap on some side, but neither is inside the other and they do not share a side. */
    boolean crosses(Sighting other) {
        return (korean.overlaps(other.korean) || english.overlaps(other.english))
                && !isInside(other)
                && !other.isInside(this)
                && !shares(other);
    }
}
