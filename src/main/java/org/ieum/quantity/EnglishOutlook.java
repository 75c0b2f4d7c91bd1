package org.ieum.quantity;

import java.util.Set;
import org.ieum.quantity.Draft.Direction;

/**
 * Whether an English sentence looks ahead or back from a date that names no year: by the nearest words before it that tell, mostly
 * those of its verb; if it stands first, by those behind it.
 */
final class EnglishOutlook {
    /** How many words are looked at. */
    private static final int REACH = 10;

    private static final Set<String> AHEAD = EnglishWords.set(
            "will shall would must should may might could due scheduled slated "
                    + "deadline plans intends expects expected hopes expires begins starts ends opens closes runs lasts");

    /** Before "to": are to open, plans to open, was told to leave. */
    private static final Set<String> BEFORE_TO = EnglishWords.set(
            "is are plan planned has have needs need wants want agreed "
                    + "decided ordered set supposed vowed promised pledged asked told required urged going aims able likely intend hope");

    /** Before "until": gave him until, has until. */
    private static final Set<String> GIVING =
            EnglishWords.set("give gives gave given has have extend extends extended");

    private static final Set<String> BACK =
            EnglishWords.set("was were had did since ago began broke brought built came closed "
                    + "died fell fled found fought gave got grew held hit hurt left lost made met paid ran rose sank saw sent shot "
                    + "shut sold spent spoke stood struck swept took threw told went won wrote");

    private static final Set<String> UNTIL = EnglishWords.set("by until till");

    /** Before a participle these tell nothing of when: be completed, is closed. */
    private static final Set<String> BE = EnglishWords.set("be being is are");

    /** What stands between a date and its verb. */
    private static final Set<String> PREPOSITIONS =
            EnglishWords.set("on in by until till from before during through at the");

    /** Whoever said so, and what the date is of, tells nothing of what is dated. */
    private static final Set<String> STOPS = EnglishWords.set("said says say of");

    private EnglishOutlook() {}

    /**
     * Ahead, back or, if nothing tells, to the nearest; {@link Direction#COMING} of what lasts until the date or has to be done by it.
     *
     * @param start where the date begins
     * @param end where it ends
     */
    static Direction of(Text text, int start, int end) {
        if (text.isWord(text.gap(end), "deadline")) {
            return Direction.AHEAD;
        }
        int until = text.before(start);
        boolean isUntil = until < start && UNTIL.contains(text.word(until));
        Direction said = before(text, start, isUntil);
        if (!isUntil) {
            return said;
        }
        return said == Direction.AHEAD ? Direction.COMING : said == Direction.NEAREST ? Direction.AHEAD : said;
    }

    private static Direction before(Text text, int start, boolean isUntil) {
        boolean isFirst = true;
        String after = "";
        int i = start;
        for (int k = 0; k < REACH; k++) {
            int before = text.before(i);
            if (before == i) {
                return isFirst && startsSentence(text, i) ? behind(text, start) : Direction.NEAREST;
            }
            String word = text.word(before);
            isFirst &= PREPOSITIONS.contains(word);
            Direction said = of(text, before, word, after, isUntil);
            if (said != Direction.NEAREST || STOPS.contains(word)) {
                return said;
            }
            after = word;
            i = before;
        }
        return Direction.NEAREST;
    }

    private static boolean startsSentence(Text text, int i) {
        char c = text.at(i - 1);
        char mark = Chars.isBlank(c) ? text.at(i - 2) : c;
        return c == '\0' || c == '\n' || "\"“.!?\n\0".indexOf(mark) >= 0;
    }

    /** On Dec. 20, the city plans to open it. */
    private static Direction behind(Text text, int start) {
        int i = text.endOfLetters(start);
        String before = "";
        int words = 0;
        while (words < REACH && i < text.length() && !isStop(text, i)) {
            String word = text.word(i);
            if (word.isEmpty()) {
                i++;
                continue;
            }
            Direction said = ofWord(word, before);
            if (said != Direction.NEAREST || STOPS.contains(word)) {
                return said;
            }
            before = word;
            words++;
            i += word.length();
        }
        return Direction.NEAREST;
    }

    /** The point of "Dec. 20" ends no sentence. */
    private static boolean isStop(Text text, int i) {
        char c = text.at(i);
        return c == '?' || c == '!' || c == ';' || (c == '.' && !text.isDigit(i + 1) && !text.isDigit(text.gap(i + 1)));
    }

    private static Direction of(Text text, int i, String word, String after, boolean isUntil) {
        String before = text.before(i) == i ? "" : text.word(text.before(i));
        boolean isDuty = word.equals("to") && BEFORE_TO.contains(before);
        boolean isGiven = isUntil && GIVING.contains(word);
        return isDuty || isGiven ? Direction.AHEAD : ofWord(word, before);
    }

    private static Direction ofWord(String word, String before) {
        if (AHEAD.contains(word)) {
            return Direction.AHEAD;
        }
        boolean isBack = BACK.contains(word) || (word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed"));
        return isBack && !BE.contains(before) ? Direction.BEHIND : Direction.NEAREST;
    }
}
