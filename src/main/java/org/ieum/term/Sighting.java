package org.ieum.term;

/**
 * One place where two expressions seem to name one concept.
 *
 * @param kind the evidence for it
 * @param strength of the evidence, 0 to 1, comparable only within a kind
 * @param reason in words
 */
record Sighting(Mention korean, Mention english, TermCandidate.Kind kind, double strength, String reason) {
    /** What all sightings of the pair share. */
    Draft.Key key() {
        return Draft.Key.of(korean.surface(), english.surface());
    }

    /** True if another sighting has more on both sides. */
    boolean isInside(Sighting other) {
        return !equals(other)
                && other.korean.span().contains(korean.span())
                && other.english.span().contains(english.span())
                && other.korean.span().length() > korean.span().length()
                && other.english.span().length() > english.span().length();
    }
}
