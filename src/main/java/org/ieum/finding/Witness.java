package org.ieum.finding;

/**
 * A document that says one {@link Side} of a finding.
 *
 * @param place where it says so
 * @param isReprint true if the sentence is {@linkplain org.ieum.event.AgencyCopy copy} of one that another witness of the side printed
 *     first; it is then told, but does not count
 */
public record Witness(Place place, boolean isReprint) {
    static Witness of(Place place) {
        return new Witness(place, false);
    }

    /** {@code page.txt "21개국"}. */
    @Override
    public String toString() {
        return place.toString();
    }
}
