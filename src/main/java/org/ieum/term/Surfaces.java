package org.ieum.term;

import java.util.LinkedHashMap;
import java.util.Map;

/** The spellings of one expression and how often each was seen. */
final class Surfaces {
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    void add(String surface) {
        counts.merge(surface, 1, Integer::sum);
    }

    /** The spelling seen most often, the earlier one if two are equally frequent; empty if none was seen. */
    String commonest() {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> surface : counts.entrySet()) {
            if (surface.getValue() > most) {
                best = surface.getKey();
                most = surface.getValue();
            }
        }
        return best;
    }
}
