package org.ieum.study;

import java.util.ArrayList;
import java.util.List;

/** Differences between outlets in the naming of a concept. */
final class OutletTerms {
    private OutletTerms() {}

    static List<Finding> findings(List<Rendering> renderings, Corpus corpus) {
        return new ArrayList<>();
    }
}
