package org.ieum.check;

import java.util.stream.Stream;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.text.Block;
import org.ieum.text.Sentence;

/**
 * Links in which a heading takes part. A headline names what its outlet thinks most of, rounds, and leaves out who and whether; two of
 * them may be linked because both stand on top of reports of one event. So they contradict nothing, unless the one
 * translates the other.
 */
final class Headings {
    private Headings() {}

    /** True if the link has a heading and its texts were written independently. */
    static boolean looselyJoin(Link link) {
        return link.degree() != Degree.TRANSLATION
                && Stream.concat(link.source().stream(), link.target().stream()).anyMatch(Headings::isHeading);
    }

    static boolean isHeading(Sentence sentence) {
        return sentence.kind() == Block.Kind.HEADING;
    }
}
