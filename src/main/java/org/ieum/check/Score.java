package org.ieum.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ieum.quantity.Amount;

/** The result of a match or a vote, which a sentence tells by two numbers: 3-1, 6대 3, "by 5 to 4". */
record Score(Figure first, Figure second) {
    private static final Pattern BETWEEN = Pattern.compile("\\s?(?:[-–:]|대)\\s?| to ");

    /** Those of some figures, in order. */
    static List<Score> of(List<Figure> figures) {
        List<Score> scores = new ArrayList<>();
        for (int i = 1; i < figures.size(); i++) {
            Score score = new Score(figures.get(i - 1), figures.get(i));
            if (score.isTold()) {
                scores.add(score);
                i++;
            }
        }
        return scores;
    }

    private boolean isTold() {
        int start = first.quantity().span().end();
        int end = second.quantity().span().start();
        return isNumber(first)
                && isNumber(second)
                && first.sentence().equals(second.sentence())
                && BETWEEN.matcher(first.sentence().text().substring(start, end))
                        .matches();
    }

    private static boolean isNumber(Figure figure) {
        return figure.isBare() && ((Amount) figure.quantity()).value().scale() <= 0;
    }

    /** True also if either tells it from the other side: 2-7로 지다, "lost 7-2". */
    boolean isSameAs(Score other) {
        return List.of(one(), two()).equals(List.of(other.one(), other.two()))
                || List.of(one(), two()).equals(List.of(other.two(), other.one()));
    }

    private BigDecimal one() {
        return ((Amount) first.quantity()).value();
    }

    private BigDecimal two() {
        return ((Amount) second.quantity()).value();
    }

    /** {@code 3-1}. */
    String label() {
        return one().toPlainString() + "-" + two().toPlainString();
    }
}
