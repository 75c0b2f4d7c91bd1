package org.ieum.term;

import java.util.List;
import org.ieum.bitext.Bitext;

/** Proposes terms and their counterparts from bitexts. */
public final class TermExtractor {
    private TermExtractor() {}

    /** An extractor with the default settings. */
    public static TermExtractor create() {
        return new TermExtractor();
    }

    /** Candidates, the best first; the same bitexts in the same order always give the same list. */
    public List<TermCandidate> extract(List<Bitext> bitexts) {
        return List.of();
    }
}
