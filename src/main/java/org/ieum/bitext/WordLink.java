package org.ieum.bitext;

import java.util.Comparator;
import org.ieum.text.IeumException;
import org.ieum.text.Span;

/**
 * A word of the source and one of the target that translate each other, inside a link. A term of the glossary, a quantity and
 * a name are one word; what is translated by several words is in several word links.
 *
 * @param source where it stands in the source document; not empty
 * @param target where it stands in the target document; not empty
 * @param kind what related the two; {@link Evidence.Kind#UNEXPLAINED} if only their place between linked neighbours did
 * @param probability that the two translate each other, in (0, 1], measured on sentences that people annotated
 */
public record WordLink(Span source, Span target, Evidence.Kind kind, double probability)
        implements Comparable<WordLink> {
    private static final Comparator<WordLink> ORDER =
            Comparator.comparing(WordLink::source).thenComparing(WordLink::target);

    public WordLink {
        if (source.isEmpty() || target.isEmpty()) {
            throw new IeumException("a word link of " + source + " and " + target + ": expected words on both sides");
        }
        if (!(probability > 0 && probability <= 1)) {
            throw new IeumException("probability " + probability + ": expected more than 0, at most 1");
        }
    }

    /** The same with source and target exchanged. */
    public WordLink mirrored() {
        return new WordLink(target, source, kind, probability);
    }

    /** By source, then by target. */
    @Override
    public int compareTo(WordLink other) {
        return ORDER.compare(this, other);
    }
}
