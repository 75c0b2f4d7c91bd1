package org.ieum.quantity;

import java.util.Set;
import org.ieum.quantity.Amount.Type;
import org.ieum.quantity.KoreanNumber.Script;
import org.ieum.quantity.UnitWords.Word;
import org.jspecify.annotations.Nullable;

/**
 * A counter or unit after a Korean number.
 *
 * @param word what it is
 * @param start its first character
 * @param end after its last
 */
record KoreanUnit(Word word, int start, int end) {
    /** Syllables that may follow a counter in one word: those that particles, endings and suffixes begin with. */
    private static final String FOLLOWERS = "은는이가을를의에도만과와로으까부씩나뿐간째쯤여정경자당전후뒤동내중짜안보마라였며고인입임다상미초밖처든";

    /** One-syllable counters that may stand apart from their number. */
    private static final String APART = "명년월일개원시분초건톤엔살달국척세주%％t㎡㎥㎞㎏㎜㎝";

    /** What may follow a counter to the end of its word. */
    private static final Set<String> ENDINGS =
            Set.of((" 의 를 을 가 이 는 은 도 와 과 로 씩 만 나 에 다 뿐 째 쯤 까지 부터 에서 마다 보다 으로 로는 이나 이다 이며 이고 이었다 였다 라고 "
                            + "이라고 정도 가량 이상 이하 미만 만큼 에는 에도 만에 짜리 안팎 남짓 뿐이다 뿐인 인 이던 이라")
                    .split(" +"));

    /** The longest unit at {@code i}, or after one blank; null if there is none. */
    static @Nullable KoreanUnit at(Text text, int i) {
        KoreanUnit adjacent = exactly(text, i);
        if (adjacent != null || !Chars.isBlank(text.at(i))) {
            return adjacent;
        }
        KoreanUnit apart = exactly(text, i + 1);
        boolean loose = apart != null && (apart.end - apart.start > 1 || APART.indexOf(text.at(i + 1)) >= 0);
        return loose ? apart : null;
    }

    /**
     * The unit after a number. A counter of one syllable is often a word of its own; apart from digits it is only read
     * where it usually stands so, after 70여 or a numeral in words wherever the word ends with it.
     */
    static @Nullable KoreanUnit after(Text text, KoreanNumber number) {
        KoreanUnit unit = at(text, number.end());
        boolean leans = number.orSo() || number.last() != Script.DIGITS;
        if (unit != null || !leans || !Chars.isBlank(text.at(number.end()))) {
            return unit;
        }
        KoreanUnit apart = exactly(text, number.end() + 1);
        return apart != null && ENDINGS.contains(text.hangul(apart.end)) ? apart : null;
    }

    /** The name of a number of days as its own unit. */
    static KoreanUnit days(int start, int end) {
        return new KoreanUnit(new Word(Type.DURATION, "day"), start, end);
    }

    boolean is(Text text, String surface) {
        return end - start == surface.length() && text.startsWith(surface, start);
    }

    /** The same place with another meaning. */
    KoreanUnit as(Word other) {
        return new KoreanUnit(other, start, end);
    }

    private static @Nullable KoreanUnit exactly(Text text, int i) {
        int longest = i >= text.length() ? 0 : Math.min(UnitWords.KOREAN.longest(text.at(i)), text.length() - i);
        for (int length = longest; length > 0; length--) {
            Word word = UnitWords.KOREAN.get(text.substring(i, i + length));
            if (word != null && (word.type() == Type.PERCENT_POINT || isBounded(text, word, i, i + length))) {
                return new KoreanUnit(word, i, i + length);
            }
        }
        return null;
    }

    private static boolean isBounded(Text text, Word word, int start, int end) {
        if (end >= text.length()) {
            return true;
        }
        char last = text.at(end - 1);
        char next = text.at(end);
        if (Chars.isLatin(last)) {
            return !Chars.isLatin(next) && !Chars.isDigit(next);
        }
        return !Chars.isHangul(next)
                || !Chars.isHangul(last)
                || FOLLOWERS.indexOf(next) >= 0
                || isSuffix(text, word, end);
    }

    /** 가량, 이상 and the like begin with syllables that are particles too; these do not. */
    private static boolean isSuffix(Text text, Word word, int end) {
        return text.startsWith("가량", end)
                || text.startsWith("정도", end)
                || text.startsWith("남짓", end)
                || text.startsWith("넘", end)
                || text.startsWith("대 ", end)
                || text.startsWith("대의", end)
                || text.startsWith("대를", end)
                || (word.type() == Type.AGE && text.startsWith("배기", end))
                || (word.type() == Type.MEASURE && text.startsWith("급", end))
                || (word.type() == Type.DURATION && "형치분래".indexOf(text.at(end)) >= 0)
                || text.startsWith("어치", end);
    }
}
