package org.ieum.check;

import java.util.List;
import java.util.regex.Pattern;
import org.ieum.quantity.Amount;

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

    /**
     * True if a word for what happens to people stands close to a count; of what is no count of people only if it is nearer than
     * any such: in 사고 23건이 신고됐고 5명이 부상했다 the accidents are none.
     *
     * @param figures those around it
     */
    static boolean is(Figure figure, List<Figure> figures) {
        return figure.isCount()
                && WORDS.matcher(figure.sentence().text())
                        .results()
                        .anyMatch(word -> figure.distance(word) <= REACH
                                && (isOfPeople(figure)
                                        || figures.stream()
                                                .filter(other -> isOfPeople(other)
                                                        && other.sentence().equals(figure.sentence()))
                                                .noneMatch(other -> other.distance(word) < figure.distance(word))));
    }

    private static boolean isOfPeople(Figure figure) {
        return figure.quantity() instanceof Amount amount && amount.unit().equals("person");
    }
}
