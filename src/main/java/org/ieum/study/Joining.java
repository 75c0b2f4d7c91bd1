package org.ieum.study;

import org.ieum.term.Hit;
import org.ieum.text.Lang;

/** How the words of a term are joined where it stands: with spaces, with hyphens, or with nothing. */
final class Joining {
    private Joining() {}

    /**
     * In Korean the whole surface, since a term has one form there; in other languages only what stands between its words,
     * since their number may differ.
     */
    static String of(Hit hit) {
        String surface = inOneLine(hit);
        return hit.term().lang().equals(Lang.KO)
                ? surface
                : surface.replaceAll("[‐‑]", "-").replaceAll("[^ -]", "");
    }

    static boolean areAlike(Hit a, Hit b) {
        return of(a).equals(of(b));
    }

    /** What the page has there, with one space for each line break. */
    static String inOneLine(Hit hit) {
        return hit.surface().replaceAll("\\s+", " ");
    }
}
