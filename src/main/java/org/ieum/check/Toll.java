package org.ieum.check;

import java.util.regex.Pattern;
import org.ieum.check.Reading.Figure;
import org.ieum.text.Span;

/**
 * Counts that change from hour to hour while something goes on: the dead, injured and missing, and the forces sent. Of two
 * reports each may be right at its hour.
 */
final class Toll {
    private static final Pattern WORDS = Pattern.compile("사망|숨[진지져졌]|부상|다[친쳐쳤]|중상|경상|실종|사상자|희생자|시신|투입|동원|출동"
            + "|\\b(?i:dead|deaths?|died|dies|killed|kills|killing|injur(?:ed|es|ies|ing)|hurt|wounded|missing"
            + "|casualt(?:y|ies)|fatalit(?:y|ies)|victims?|bodies|toll|deployed|mobili[sz]ed|dispatched)\\b");

    /** Characters between a count and a word for what happened to those counted, at the most. */
    private static final int REACH = 40;

    private Toll() {}

    static boolean is(Figure figure) {
        Span span = figure.quantity().span();
        return Figures.isCount(figure.quantity())
                && WORDS.matcher(figure.sentence().text())
                        .results()
                        .anyMatch(match -> span.start() - match.end() <= REACH && match.start() - span.end() <= REACH);
    }
}
