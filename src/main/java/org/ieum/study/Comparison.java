package org.ieum.study;

import org.ieum.bitext.Bitext;
import org.ieum.coverage.Coverage;
import org.ieum.text.Document;
import org.ieum.text.Lang;

/**
 * Two documents of a corpus and what links them. The source is the Korean one; of two in one language, the one that
 * comes first in the corpus.
 *
 * @param event the name of the {@link org.ieum.event.Event} that both report
 * @param bitext their sentences and links
 * @param coverage how much of each has a counterpart
 */
public record Comparison(String event, Bitext bitext, Coverage coverage) {
    public Document source() {
        return bitext.source();
    }

    public Document target() {
        return bitext.target();
    }

    public String sourceOutlet() {
        return source().outlet();
    }

    public String targetOutlet() {
        return target().outlet();
    }

    /** True for a pair of two languages. */
    public boolean isBilingual() {
        return !source().lang().equals(target().lang());
    }

    /** True for a Korean and an English document, in this order. */
    public boolean isKoreanEnglish() {
        return source().lang().equals(Lang.KO) && target().lang().equals(Lang.EN);
    }

    /** {@code a.ko.txt = a.en.txt (PARALLEL, 30 links)}. */
    @Override
    public String toString() {
        return bitext.toString();
    }
}
