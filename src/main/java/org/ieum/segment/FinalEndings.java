package org.ieum.segment;

import java.util.List;

/** Sentence ends that no punctuation marks. */
final class FinalEndings {
    private final Nori nori;
    private final Style style;

    FinalEndings(Nori nori, Style style) {
        this.nori = nori;
        this.style = style;
    }

    List<Integer> cuts(Paragraph paragraph, List<Integer> marked) {
        return List.of();
    }
}
