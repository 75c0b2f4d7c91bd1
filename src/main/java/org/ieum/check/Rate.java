package org.ieum.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** For how long a sum is paid, by the words beside it: 연봉 2400만 원, "24 million won a month". */
enum Rate {
    YEAR("연봉", "연|연간|해마다|매년", "annual|yearly"),
    MONTH("월급|월세", "월|매달|매월|다달이", "monthly"),
    WEEK("주급", "주당|매주", "weekly"),
    DAY("일당|일급", "하루|매일", "daily"),
    HOUR("시급", "시간당", "hourly");

    private final Pattern before;
    private final Pattern behind;

    /**
     * @param pay Korean words for what is paid, also at the end of others: 최저연봉
     * @param adverbs Korean words that stand by themselves
     * @param adjectives English ones before what is paid: "a monthly salary of"
     */
    Rate(String pay, String adverbs, String adjectives) {
        before = Pattern.compile(
                "(?:(?:" + pay + "|(?<![가-힣\\d])(?:" + adverbs + "))[은는이가]?\\s+(?:(?:약|평균|최소|최대)\\s)?" + "|\\b(?i:"
                        + adjectives + ")\\s+(?:\\p{L}+\\s+){1,3}(?:of|is|was|to|at)\\s+(?:(?:about|some)\\s+)?)$");
        behind = Pattern.compile("(?i)^,?\\s+(?:an?|per|each|every)\\s+" + name() + "\\b");
    }

    /** That of a sum; empty if the words beside it tell none, or several. */
    static Optional<Rate> of(Figure figure) {
        List<Rate> rates =
                Stream.of(values()).filter(rate -> rate.isBeside(figure)).toList();
        return rates.size() == 1 ? Optional.of(rates.get(0)) : Optional.empty();
    }

    private boolean isBeside(Figure figure) {
        return before.matcher(figure.before()).find()
                || behind.matcher(figure.behind()).find();
    }

    /** {@code 24 million won a month}. */
    String label(Figure figure) {
        String article = this == HOUR ? " an " : " a ";
        return figure.quantity().label() + article + name().toLowerCase(Locale.ROOT);
    }
}
