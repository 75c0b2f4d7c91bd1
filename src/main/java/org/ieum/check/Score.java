package org.ieum.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ieum.quantity.Amount;

/** The result of a match or a vote, which a sentence tells by two numbers: 3-1, 6대 3, "by 5 to 4", 찬성 7표, 반대 2표. */
record Score(Figure first, Figure second) {
    private static final Pattern BETWEEN =
            Pattern.compile("\\s?(?:[-–:]|대)\\s?| to |,? 반대 |(?: in favor| for),? (?:and|with) ");

    private static final Pattern VOTE =
            Pattern.compile("\\d표|찬성|표결|의결|(?i:\\bvot(?:e|es|ed|ing)\\b|\\bballot|\\bmajority\\b)");

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
        return figure.quantity() instanceof Amount amount
                && (figure.isBare() || amount.unit().equals("vote"))
                && amount.value().scale() <= 0;
    }

    /** True of two results of one vote, by the number of those who voted, of which one must be wrong. */
    boolean isOtherVoteOfAsMany(Score other) {
        return !isSameAs(other)
                && one().add(two()).compareTo(other.one().add(other.two())) == 0
                && isVote()
                && other.isVote();
    }

    private boolean isVote() {
        return VOTE.matcher(first.sentence().text()).find();
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
