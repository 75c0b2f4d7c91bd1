package org.ieum.term;

import java.util.List;

/** One kind of evidence that two expressions name one concept. Implementations are immutable. */
interface Witness {
    /**
     * The pairs of a linked text that this kind of evidence speaks for, in the order of the text; the same phrase may be in
     * several of them.
     */
    List<Sighting> sightings(LinkedText text);
}
