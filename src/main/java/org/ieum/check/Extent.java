package org.ieum.check;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.quantity.Amount;

/** What a length may be of, or the speed of a wind, by the words for it. */
enum Extent {
    HEIGHT("고도|높이|상공|\\b(?i:altitudes?|heights?|high|tall|apogee)\\b"),
    DISTANCE("거리|\\b(?i:distances?|range|away|far)\\b"),
    DEPTH("깊이|수심|\\b(?i:depths?|deep)\\b"),
    WIDTH("너비|폭|\\b(?i:widths?|wide)\\b"),
    LENGTH("길이|\\b(?i:lengths?|long)\\b"),
    GUST("순간\\s?(?:최대\\s?)?풍속|돌풍|\\b(?i:gusts?|gusted|gusting)\\b"),
    WIND("(?<!순간)(?<!순간\\s)최대\\s?풍속|\\b(?i:sustained|maximum winds?|top winds?)\\b");

    /** Characters between a measure and the word for its extent, at the most. */
    private static final int REACH = 25;

    private final Pattern words;

    Extent(String words) {
        this.words = Pattern.compile(words);
    }

    /** The extent that a measure is of, by the nearest word for one; empty if none is near. */
    static Optional<Extent> of(Figure figure) {
        return figure.quantity() instanceof Amount amount && amount.type() == Amount.Type.MEASURE
                ? Stream.of(values())
                        .filter(extent -> extent.distance(figure) <= REACH)
                        .min(Comparator.comparing(extent -> extent.distance(figure)))
                : Optional.empty();
    }

    /** How many characters a figure stands from the nearest word in its sentence. */
    private int distance(Figure figure) {
        return words.matcher(figure.sentence().text())
                .results()
                .mapToInt(figure::distance)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
