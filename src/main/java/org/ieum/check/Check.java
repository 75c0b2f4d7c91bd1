package org.ieum.check;

import org.ieum.bitext.Bitext;
import org.ieum.finding.Compared;

/** One sort of comparison of two documents. */
interface Check {
    double SURE = Compared.SURE;

    /** Adds what the two documents say otherwise, and what they say alike. */
    void check(Pair pair, Results results);

    /** One word; its examples stand in {@code name.examples.tsv}. */
    String name();

    /** What it looks for, with the examples that it is tested on. */
    default CheckGuide guide() {
        return CheckGuide.read(name());
    }

    /** Two documents, read and linked. */
    record Pair(Bitext bitext, Reading a, Reading b) {
        boolean isBilingual() {
            return !a.lang().equals(b.lang());
        }
    }
}
