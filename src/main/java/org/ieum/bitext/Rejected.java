package org.ieum.bitext;

import java.util.List;

/**
 * The best candidate for a sentence that was left without a link, and what it lacked.
 *
 * @param candidate the link that was not made; its probability is the one it would have had
 * @param lacking in words, such as {@code unexplained: 소말리아, 2007} or {@code its target is better linked elsewhere}
 */
public record Rejected(Link candidate, List<String> lacking) {
    public Rejected {
        lacking = List.copyOf(lacking);
    }

    /** The same with source and target exchanged. */
    public Rejected mirrored() {
        return new Rejected(candidate.mirrored(), lacking);
    }

    @Override
    public String toString() {
        return candidate + " lacks " + String.join("; ", lacking);
    }
}
