package org.ieum.check;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** On which side of a time something lies, by the words beside it: 12월 1일부터, "until December 1"; 40분 늦게, "40 minutes early". */
enum Bound {
    FROM(
            "as the first day",
            "(?i)\\b(?:from|starting|beginning|since)\\s+(?:on\\s+)?$",
            "^\\s*(?:\\([^)]{1,20}\\)\\s*)?부터"),
    UNTIL("as the last day", "(?i)\\b(?:until|till|through)\\s+(?:on\\s+)?$", "^\\s*(?:\\([^)]{1,20}\\)\\s*)?까지"),
    LATE("late", "(?!)", "(?i)^\\s*(?:늦게|늦은|늦었|지연|(?:later? than|late|behind)\\b)"),
    EARLY("early", "(?!)", "(?i)^\\s*(?:일찍|빨리|앞당|이르게|(?:earlier than|early|ahead)\\b)");

    private final String word;
    private final Pattern before;
    private final Pattern behind;

    Bound(String word, String before, String behind) {
        this.word = word;
        this.before = Pattern.compile(before);
        this.behind = Pattern.compile(behind);
    }

    /** That of a figure; empty if the words beside it tell none. */
    static Optional<Bound> of(Figure figure) {
        return Stream.of(values())
                .filter(bound -> bound.before.matcher(figure.before()).find()
                        || bound.behind.matcher(figure.behind()).find())
                .findFirst();
    }

    boolean isOpposite(Bound other) {
        return switch (this) {
            case FROM -> other == UNTIL;
            case UNTIL -> other == FROM;
            case LATE -> other == EARLY;
            case EARLY -> other == LATE;
        };
    }

    /** {@code Dec. 1 as the first day}, {@code 40 minutes late}. */
    String label(Figure figure) {
        return figure.quantity().label() + " " + word;
    }
}
