package org.ieum.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ieum.quantity.Amount;

/** The result of a match or a vote, which a sentence tells by two numbers: 3-1, 6대 3, "by 5 to 4", 찬성 7표, 반대 2표. */
record Score(Figure first, Figure second) {
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s?(?:[-–:]|대)\\s?|(?: votes?)? to |(?:[,·]|에)? ?반대 ?|(?: votes?)? in favor,? (?:and |with )?| for,? (?:and|with) ");

    private static final Pattern MATCH = Pattern.compile(
            "이기|이겼|이긴|꺾|누르|눌|졌|패하|패했|패배|승리|비겼|비기|무승부|물리|제압"
                    + "|(?i)\\b(?:beat(?:s|en|ing)?|defeat(?:s|ed|ing)?|w[io]n(?:s|ning)?|lost|los[es]s?|losing|drew|draw[ns]?|victory|tied)\\b");

    private static final Pattern PART =
            Pattern.compile("전반|후반|연장|1차전|2차전|세트|(?i)\\b(?:half|half-?time|extra time|leg|sets?|aggregate)\\b");

    /** Before persons who have voted: 찬성 8명, 반대 5명. */
    private static final Pattern VOTERS = Pattern.compile("(?:찬성|반대) ?$");

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

    /** True of two numbers of different scores, three of 3-1 and of 3-2, and of one of a score and one of none; votes are counted alone as well. */
    static boolean tellApart(Figure a, List<Figure> as, Figure b, List<Figure> bs) {
        Optional<Score> one = with(a, as);
        Optional<Score> other = with(b, bs);
        return one.isPresent() && other.isPresent()
                ? !one.get().isSameAs(other.get())
                : one.or(() -> other).filter(score -> !score.isVote()).isPresent();
    }

    private static Optional<Score> with(Figure figure, List<Figure> figures) {
        return of(figures).stream()
                .filter(score -> score.first.equals(figure) || score.second.equals(figure))
                .findFirst();
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
                && (figure.isBare()
                        || amount.unit().equals("vote")
                        || VOTERS.matcher(figure.before()).find())
                && amount.value().scale() <= 0;
    }

    /** True of two results of one vote, by the number of those who voted, of which one must be wrong. */
    boolean isOtherVoteOfAsMany(Score other) {
        return !isSameAs(other)
                && one().add(two()).compareTo(other.one().add(other.two())) == 0
                && isVote()
                && other.isVote();
    }

    /** True of two results of matches, told as a whole: not of a half, nor of a first leg. */
    boolean isOtherResult(Score other) {
        return !isSameAs(other) && isMatch() && other.isMatch();
    }

    private boolean isMatch() {
        String text = first.sentence().text();
        return !isVote() && MATCH.matcher(text).find() && !PART.matcher(text).find();
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
