package org.ieum.quantity;

import java.util.Set;

/**
 * Tells of an English length of time whether it says how long something had not happened: the first visit in six years, the
 * heaviest rain in six years, back after six years, a six-year high.
 */
final class EnglishFirsts {
    /** Words from "first" to "in five years": the first visit to Seoul by a Japanese defense minister in five years. */
    private static final int FIRST_BEFORE = 12;

    /** What happens after a time without it. */
    private static final Set<String> AGAIN = EnglishWords.set(
            "again back return returns returned returning resume resumes "
                    + "resumed reopen reopens reopened reunite reunites reunited revive revived restart restarts restarted comeback");

    private static final Set<String> BEFORE_SUPERLATIVES = EnglishWords.set("the its their his her our s");

    /** Words that end like the largest and the lowest. */
    private static final Set<String> NO_SUPERLATIVES = EnglishWords.set(
            "forest protest interest request arrest harvest invest "
                    + "contest suggest conquest manifest northwest southwest midwest digest tempest earnest modest honest latest");

    private static final Set<String> EXTREMES = EnglishWords.set("high highs low lows");

    /** What follows a six-year high that is no six-year high school. */
    private static final Set<String> AFTER_EXTREMES =
            EnglishWords.set("of in on at and as after against for from to but by with "
                    + "when while this last earlier set hit reached versus than or");

    private EnglishFirsts() {}

    /**
     * True if the length of time tells how long something had not happened.
     *
     * @param start where its number begins
     * @param end where its unit ends
     * @param isOfDays false of hours and less, in which most is done, not for the first time
     */
    static boolean isFirstIn(Text text, int start, int end, boolean isOfDays) {
        return (isOfDays && isExtreme(text, end)) || isAfterFirst(text, start, isOfDays);
    }

    private static boolean isExtreme(Text text, int end) {
        int extreme = text.gap(end);
        String word = text.word(extreme);
        int behind = extreme + word.length();
        String next = text.word(text.gap(behind));
        return extreme > end
                && EXTREMES.contains(word)
                && !Chars.isHyphen(text.at(behind))
                && (next.isEmpty() || AFTER_EXTREMES.contains(next));
    }

    private static boolean isAfterFirst(Text text, int start, boolean isOfDays) {
        int i = text.before(start);
        while (i < start && EnglishUnits.EXACTNESS.contains(text.word(i)) && text.before(i) < i) {
            i = text.before(i);
        }
        boolean again = text.isWord(i, "after");
        if (i == start || !(again || text.isWord(i, "in"))) {
            return false;
        }
        for (int k = 0; k < FIRST_BEFORE; k++) {
            int before = before(text, i);
            if (before == i) {
                return false;
            }
            boolean isLast = k == 0;
            i = before;
            if (again
                    ? AGAIN.contains(text.word(i))
                    : text.isWord(i, "first") || (isOfDays && isSuperlative(text, i, isLast))) {
                return true;
            }
        }
        return false;
    }

    /** The word before, also across an apostrophe: the country's worst. */
    private static int before(Text text, int i) {
        int before = text.before(i);
        boolean isOwned = before < i && "'’".indexOf(text.at(before - 1)) >= 0;
        return isOwned && text.isWord(before, "s") ? text.before(before - 1) : before;
    }

    /** The heaviest, its biggest, worst; the most, or most right before "in". */
    private static boolean isSuperlative(Text text, int i, boolean isLast) {
        String word = text.word(i);
        int before = text.before(i);
        boolean isOwned = before < i && BEFORE_SUPERLATIVES.contains(text.word(before));
        return switch (word) {
            case "worst", "best" -> true;
            case "most", "least" -> isOwned || isLast;
            default -> word.endsWith("est") && word.length() > 5 && !NO_SUPERLATIVES.contains(word);
        };
    }
}
