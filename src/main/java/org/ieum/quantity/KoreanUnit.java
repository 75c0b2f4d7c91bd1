package org.ieum.quantity;

import org.ieum.quantity.Amount.Type;
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
    private static final String FOLLOWERS = "은는이가을를의에도만과와로으까부씩나뿐간째쯤여정경자당전후뒤동내중짜안보마라였며고인입임다상미초밖지처든";

    /** One-syllable counters that may stand apart from their number. */
    private static final String APART = "명년월일개원시분초건톤엔살달국척세주";

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

    /** The unit after one blank, even one that is rarely written so; null if there is none. */
    static @Nullable KoreanUnit apart(Text text, int i) {
        return Chars.isBlank(text.at(i)) ? exactly(text, i + 1) : null;
    }

    private static @Nullable KoreanUnit exactly(Text text, int i) {
        int longest = i >= text.length() ? 0 : Math.min(UnitWords.KOREAN.longest(text.at(i)), text.length() - i);
        for (int length = longest; length > 0; length--) {
            Word word = UnitWords.KOREAN.get(text.substring(i, i + length));
            if (word != null && (word.type() == Type.PERCENT_POINT || isBounded(text, i, i + length))) {
                return new KoreanUnit(word, i, i + length);
            }
        }
        return null;
    }

    private static boolean isBounded(Text text, int start, int end) {
        if (end >= text.length()) {
            return true;
        }
        char last = text.at(end - 1);
        char next = text.at(end);
        if (Chars.isLatin(last)) {
            return !Chars.isLatin(next) && !Chars.isDigit(next);
        }
        return !Chars.isHangul(next) || !Chars.isHangul(last) || FOLLOWERS.indexOf(next) >= 0 || isSuffix(text, end);
    }

    /** 가량, 이상 and the like begin with syllables that are particles too; these do not. */
    private static boolean isSuffix(Text text, int end) {
        return text.startsWith("가량", end)
                || text.startsWith("정도", end)
                || text.startsWith("남짓", end)
                || text.startsWith("넘", end)
                || text.startsWith("대 ", end)
                || text.startsWith("어치", end)
                || text.startsWith("대의", end);
    }
}
