package org.ieum.quantity;

import java.util.Set;
import java.util.regex.Pattern;
import org.ieum.quantity.Draft.Direction;
import org.ieum.text.Hangul;

/**
 * Whether a Korean sentence looks ahead or back from a date that names no year: by the first words behind it that tell, mostly
 * those of the verb, and by what the date is the end of.
 */
final class KoreanOutlook {
    /** How many characters behind a date are looked at. */
    private static final int REACH = 80;

    private static final int CODA_N = Hangul.CODAS.indexOf('ㄴ');
    private static final int CODA_L = Hangul.CODAS.indexOf('ㄹ');
    private static final int CODA_SS = Hangul.CODAS.indexOf('ㅆ');

    /** What is still to come, as nouns that begin a word: 예정이다, 계획인. */
    private static final Pattern PLAN = Pattern.compile("(?:예정|계획|방침|시한|기한|마감|만기).*");

    /** What may follow a verb in ㄹ: 열릴 것으로, 열릴 전망이다. */
    private static final Set<String> AFTER_L = Set.of("것", "전", "예", "계", "방", "듯", "가", "수", "텐", "때");

    /** The end that a date is: 접수 마감은 10일이다. */
    private static final Pattern END = Pattern.compile("[은는]?[인된]?(?:한기|한시|감마|기만|기임|일한기|일감마)");

    /** Words that end like a verb about what has been: 북한, 기한. */
    private static final Set<String> NO_PAST = Set.of("북한", "남한", "대한", "위한", "관한", "제한", "권한", "시한", "기한", "무기한");

    /** How a verb about what has been ends before the noun it tells of: 열린 회의, 발표된 자료. */
    private static final String PAST_ENDS = "한된린난진운온낸친";

    /** Who reports what others do says nothing of when they do it. */
    private static final Pattern REPORTING = Pattern.compile("(?:말|전|설명|주장|강조|지적)한다.*|.*라고|보인다|밝힌다|본다|아니다");

    private KoreanOutlook() {}

    /**
     * Ahead, back or, if nothing tells, to the nearest; {@link Direction#COMING} of what lasts until the date or has to be done by it.
     *
     * @param start where the date begins
     * @param end where it ends
     */
    static Direction of(Text text, int start, int end) {
        boolean isEnd = isEnd(text, start);
        boolean isUntil = text.startsWith("까지", end);
        Direction said = behind(text, end);
        if (said == Direction.NEAREST) {
            boolean isAlone = isUntil && "다로이인며".indexOf(text.at(end + 2)) >= 0 && text.at(end + 2) != '\0';
            return isEnd || isAlone ? Direction.COMING : said;
        }
        return said == Direction.AHEAD && (isUntil || isEnd) ? Direction.COMING : said;
    }

    private static boolean isEnd(Text text, int start) {
        return END.matcher(new StringBuilder(text.hangulBefore(start)).reverse())
                .lookingAt();
    }

    private static Direction behind(Text text, int end) {
        int limit = Math.min(text.length(), end + REACH);
        boolean isFirst = true;
        int i = end;
        while (i < limit && !isStop(text, i)) {
            if (!Chars.isHangul(text.at(i))) {
                i++;
                continue;
            }
            int last = i;
            while (Chars.isHangul(text.at(last))) {
                last++;
            }
            String word = text.substring(i, last);
            if (REPORTING.matcher(word).matches()) {
                return Direction.NEAREST;
            }
            if (i > end) {
                Direction said = of(word, text, last, isFirst);
                if (said != Direction.NEAREST) {
                    return said;
                }
                isFirst = false;
            } else if (hasPast(word)) {
                return Direction.BEHIND; // 10일까지였다
            }
            i = last;
        }
        return Direction.NEAREST;
    }

    private static boolean isStop(Text text, int i) {
        char c = text.at(i);
        return c == '?' || c == '!' || c == '"' || c == '”' || c == '“' || (c == '.' && !text.isDigit(i + 1));
    }

    private static Direction of(String word, Text text, int end, boolean isFirst) {
        if (hasPast(word) || (isFirst && endsPast(word))) {
            return Direction.BEHIND;
        }
        int next = text.gap(end);
        boolean isAhead = word.indexOf('겠') >= 0
                || word.endsWith("기로")
                || PLAN.matcher(word).matches()
                || isPresent(word)
                || (next > end && isBeforeDuty(word, text.at(next)))
                || (next > end && Hangul.coda(word.charAt(word.length() - 1)) == CODA_L && isAfterL(text.at(next)));
        return isAhead ? Direction.AHEAD : Direction.NEAREST;
    }

    private static boolean isAfterL(char c) {
        return AFTER_L.contains(String.valueOf(c));
    }

    /** 내야 한다, 마쳐야 할. */
    private static boolean isBeforeDuty(String word, char next) {
        return word.endsWith("야") && !word.endsWith("에야") && !word.endsWith("분야") && "하한할합".indexOf(next) >= 0;
    }

    private static boolean endsPast(String word) {
        return PAST_ENDS.indexOf(word.charAt(word.length() - 1)) >= 0 && word.length() > 1 && !NO_PAST.contains(word);
    }

    /** 냈다, 마쳤으며: but neither 있다 nor 겠다. */
    private static boolean hasPast(String word) {
        return word.chars().anyMatch(c -> Hangul.coda((char) c) == CODA_SS && c != '있' && c != '겠');
    }

    /** 연다, 시작한다고: of a date that is told as news, this is what will be. */
    private static boolean isPresent(String word) {
        int da = word.lastIndexOf('다');
        return da > 0
                && Hangul.coda(word.charAt(da - 1)) == CODA_N
                && (da == word.length() - 1 || "고며면".indexOf(word.charAt(da + 1)) >= 0);
    }
}
