package org.ieum.quantity;

import java.util.List;
import org.ieum.text.Span;

/**
 * Something counted, measured, dated or addressed, at its place in a text.
 *
 * <p>The span covers the number with the unit, counter or symbol written as part of it ({@code 21개국}, {@code $3.5
 * billion}, {@code 4시간가량}, {@code 6년 만}) and all words of a date ({@code late November}, {@code 오는 14일}). Words set
 * off by a space that only say how exact a number is ({@code 약}, {@code around}, {@code 이상}) or what it counts ({@code
 * countries}, {@code 나라}) are read but stay outside, since they are words of the sentence in their own right.
 */
public sealed interface Quantity permits Amount, Moment, Reference {
    /** Where it stands, in UTF-16 units of the text it was found in. */
    Span span();

    /** The characters at the span. */
    String surface();

    /**
     * Canonical strings for looking up equals by hash: two quantities of one value or one day share at least one key,
     * whatever their languages. The most specific comes first; never empty, no duplicates.
     *
     * <ul>
     *   <li>a number, count or sum of money: its plain value, {@code 21}, {@code 350000000}; a measure also in its base
     *       unit, {@code 1200 m}
     *   <li>a duration, also as {@code FIRST_IN}: {@code 6 year}; an age: {@code age 21}; an ordinal: {@code #2}; {@code
     *       20%}; {@code 20%p}; a fraction: {@code 0.3333333333}
     *   <li>a day: {@code 2011-01-10} if its year is known or resolved, {@code d1-10} if its month is, and {@code day10};
     *       a written weekday: {@code monday}
     *   <li>a month: {@code 2011-01}, {@code m1}; a year: {@code 2011}; a decade: {@code 1990s}; a century: {@code c20};
     *       a week whose days are known: {@code week of 2011-01-10}
     *   <li>{@code yesterday}: {@code day-1}; {@code next week}: {@code week+1}; a half or quarter: {@code half1},
     *       {@code quarter4}; a time of day: {@code t10:00}
     *   <li>a reference: itself, in lower case
     * </ul>
     *
     * <p>A shared key is a candidate: vague keys such as {@code day10} are also shared by the tenth of other months, and
     * approximate amounts (21 and around 20), and times of two zones, need not share one. {@link Quantities#agree} decides.
     */
    List<String> keys();

    /**
     * What it says in plain English, whatever the language of the text: {@code about 20 countries}, {@code 350 million
     * yen}, {@code Feb. 23, 2031}; what is said of a date whose days are not known, {@code Nov. 20}, {@code Tuesday}, {@code
     * late February next year}; a reference as it is written.
     */
    String label();
}
