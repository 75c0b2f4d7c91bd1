package org.ieum.check;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** For how long an amount is paid or used, by the words beside it: 연봉 2400만 원, "24 million won a month". */
enum Rate {
    YEAR("연봉|연간|연|해마다|매년|매해", "year", "annual|yearly"),
    MONTH("월급|월세|월|매달|매월|다달이", "month", "monthly"),
    WEEK("주급|주당|매주", "week", "weekly"),
    DAY("일당|하루|매일", "day", "daily"),
    HOUR("시급|시간당", "hour", "hourly");

    private final Pattern before;
    private final Pattern behind;

    Rate(String korean, String unit, String adjectives) {
        this.before = Pattern.compile("(?:(?<![가-힣\\d])(?:[가-힣]{0,4}(?=연봉|월급|일당|시급|주급))?(?:" + korean
                + ")(?:[은는이가]|으로|에)?\\s+(?:약\\s|평균\\s|최소\\s|최대\\s)*|\\b(?i:" + adjectives
                + ")\\s+(?:\\p{L}+\\s+){1,3}(?:(?:of|is|was|to|at)\\s+)(?:about\\s+|some\\s+)?)$");
        this.behind = Pattern.compile("^,?\\s+(?i:a|an|per|each|every)\\s+" + unit + "\\b|^씩?\\s?/\\s?" + unit);
    }

    /** That of an amount; empty if the words beside it tell none, or several. */
    static Optional<Rate> of(Figure figure) {
        var all = Stream.of(values()).filter(rate -> rate.isOf(figure)).toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private boolean isOf(Figure figure) {
        return before.matcher(figure.before()).find()
                || behind.matcher(figure.behind()).find();
    }

    /** {@code 24 million won a month}. */
    String label(Figure figure) {
        String article = this == HOUR ? " an " : " a ";
        return figure.quantity().label() + article + name().toLowerCase(java.util.Locale.ROOT);
    }
}
