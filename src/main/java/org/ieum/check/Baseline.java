package org.ieum.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.text.Sentence;

/** With what a change is compared: 전 분기 대비, "from a year earlier". */
enum Baseline {
    DAY("전날|전일|하루 전", "day", "day"),
    WEEK("전주|지난주|일주일 전", "week", "week"),
    MONTH("전월|전달|지난달|(?:한|1) ?달 전|1개월 전", "month", "month"),
    QUARTER("(?:전|직전|지난) ?분기|3개월 전", "quarter", "quarter"),
    YEAR("전년(?: ?동(?:기|월|분기)| 같은 (?:기간|달|분기))?|(?:작년|지난해)(?: (?:같은 (?:기간|달|분기)|동기|동월|[1-4]분기))?|1년 전", "year", "year");

    private final Pattern pattern;

    Baseline(String korean, String unit, String adjective) {
        this.pattern = Pattern.compile("(?<![가-힣])(?:" + korean
                + ")(?:\\s*\\([^)]{1,20}\\))?(?:의|에)?(?:보다|\\s*대비|에 비해|\\s*(?:같은 (?:기간|달|분기)|동기|동월)?(?:보다|\\s*대비))"
                + "|(?i)\\b(?:from|than|over|compared (?:with|to)) (?:(?:an?|one|the) )?(?:(?:same )?(?:period|quarter|month|day|week) )?(?:(?:an?|one|of the) )?"
                + "(?:(?:last|previous|prior|preceding) " + unit + "|" + unit + " (?:earlier|ago|before))\\b"
                + "|\\b" + adjective + "[- ](?:on|over)[- ]" + adjective + "\\b|\\bon (?:the|a) " + unit + "\\b(?!ly)");
    }

    /** The only one that some sentences name; empty if they name none or several. */
    static Optional<Baseline> of(List<Sentence> sentences) {
        Set<Baseline> named = Stream.of(values())
                .filter(base -> sentences.stream()
                        .anyMatch(sentence ->
                                base.pattern.matcher(sentence.text()).find()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Baseline.class)));
        return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }
}
