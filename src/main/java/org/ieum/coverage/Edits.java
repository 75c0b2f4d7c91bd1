package org.ieum.coverage;

import java.util.List;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;

/**
 * How one text would be edited into another, sentence by sentence, in the vocabulary of NewsEdits (Spangher, Ren, May and
 * Peng 2022, section 3): their unchanged sentences are {@code kept} here, additions {@code added}, deletions {@code
 * omitted}, edits {@code edited}, and refactors {@code moved}. The first four count each link once.
 *
 * @param kept links of one sentence with one that says the same: within a language in the same letters, whatever its spaces
 *     and punctuation; between two in a translation
 * @param edited other links of one with one, and those of several with several
 * @param merged links of several sentences of a with one of b
 * @param split links of one sentence of a with several of b
 * @param moved how many of the links would have to move, at least, for all to stand in one order
 * @param added sentences that only b has
 * @param omitted sentences that only a has
 */
public record Edits(int kept, int edited, int merged, int split, int moved, int added, int omitted) {

    static Edits of(Bitext bitext) {
        boolean bilingual = !bitext.source().lang().equals(bitext.target().lang());
        int kept = 0;
        int merged = 0;
        int split = 0;
        for (Link link : bitext.links()) {
            boolean one = link.source().size() == 1;
            boolean other = link.target().size() == 1;
            kept += one && other && (bilingual ? link.degree() == Degree.TRANSLATION : isSame(link)) ? 1 : 0;
            merged += !one && other ? 1 : 0;
            split += one && !other ? 1 : 0;
        }
        return new Edits(
                kept,
                bitext.links().size() - kept - merged - split,
                merged,
                split,
                Order.moved(order(bitext)),
                bitext.unlinkedTarget().size(),
                bitext.unlinkedSource().size());
    }

    /** Where in b the links stand, in the order of a. */
    static List<Integer> order(Bitext bitext) {
        return bitext.beads().stream().map(bead -> bead.target().get(0)).toList();
    }

    private static boolean isSame(Link link) {
        return Letters.of(link.source().get(0).text())
                .equals(Letters.of(link.target().get(0).text()));
    }
}
